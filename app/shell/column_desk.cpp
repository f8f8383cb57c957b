// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/column_desk.h"

#include "app/shell/column_dialog.h"
#include "app/shell/notice_bar.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"
#include "app/workspace/workspace_session.h"
#include "core/workspace/schedule_files.h"

#include <QPointer>
#include <QWidget>

namespace lanyard {

ColumnDesk::ColumnDesk(FileSystem &files, const QString &folder, QObject *parent) : QObject(parent), m_files(files), m_folder(folder) {}

void ColumnDesk::tie(WorkspaceSession &workspace, QWidget &window, NoticeBar &notices)
{
    connect(&workspace, &WorkspaceSession::columnsUnclear, this, [this, &workspace, &window](const QStringList &paths, const Error &why) {
        ask(
            &window, paths, [&workspace](const QStringList &answered) { workspace.importSchedule(answered); },
            [this, why] { emit failed(why); });
    });
    connect(this, &ColumnDesk::failed, &notices, [&notices](const Error &error) { notices.tell(errorText(error)); });
}

void ColumnDesk::ask(QWidget *window, const QStringList &paths, const Then &then, const Otherwise &otherwise)
{
    Task::run(
        this,
        [files = &m_files, folder = m_folder, paths](TaskControl &) -> Result<Question> {
            auto found = scheduleFiles(*files, paths);
            if (!found)
                return Failure(found.error());
            Question question{std::move(found->files), {}, {}};
            question.table = scheduleTable(question.files);
            if (question.table) {
                const QString path = folder + u'/' + columnChoiceName(question.table->header);
                if (files->exists(path) && !paths.contains(path)) // else it was of no use
                    question.known = path;
            }
            return question;
        },
        [this, window = QPointer<QWidget>(window), paths, then, otherwise](const Result<Question> &question) {
            if (!window)
                return;
            if (!question)
                emit failed(question.error());
            else if (!question->known.isEmpty())
                then(paths + QStringList(question->known));
            else if (question->table)
                open(window, *question, paths, then, otherwise);
        });
}

void ColumnDesk::open(QWidget *window, const Question &question, const QStringList &paths, const Then &then, const Otherwise &otherwise)
{
    auto *dialog = new ColumnDialog(*question.table, question.files, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths, then] {
        const ColumnChoice choice = dialog->choice();
        const QString path = m_folder + u'/' + columnChoiceName(choice.header);
        auto done = m_files.makeFolder(m_folder);
        if (done)
            done = m_files.write(path, written(choice));
        if (!done)
            emit failed(done.error());
        else
            then(paths.contains(path) ? paths : paths + QStringList(path));
    });
    if (otherwise)
        connect(dialog, &QDialog::rejected, this, otherwise);
    dialog->open();
}

} // namespace lanyard
