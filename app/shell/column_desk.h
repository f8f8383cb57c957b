// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/schedule_columns.h"

#include <QObject>

#include <functional>

class QWidget;

namespace lanyard {

class NoticeBar;
class WorkspaceSession;

// Sees to schedules whose columns aren't clear (schedule.columns): asks once for each header and keeps the answer as a file, which is read
// with the table from then on.
class ColumnDesk final : public QObject
{
    Q_OBJECT

public:
    // `folder`: where the answers are kept. `files` outlives the desk and is safe to use from another thread.
    ColumnDesk(FileSystem &files, const QString &folder, QObject *parent = nullptr);

    // Asks when the columns of what is imported into the open recap aren't clear.
    void tie(WorkspaceSession &workspace, QWidget &window, NoticeBar &notices);

    using Then = std::function<void(const QStringList &paths)>;
    using Otherwise = std::function<void()>;
    // `then` gets the paths with the answer's file behind them; `otherwise` is called if the person thinks better of it.
    void ask(QWidget *window, const QStringList &paths, const Then &then, const Otherwise &otherwise = {});

signals:
    void failed(const lanyard::Error &error);

private:
    struct Question
    {
        QList<ScheduleFile> files;
        std::optional<ScheduleTable> table;
        QString known; // path of the answer that was given before; empty: none
    };

    void open(QWidget *window, const Question &question, const QStringList &paths, const Then &then, const Otherwise &otherwise);

    FileSystem &m_files;
    const QString m_folder;
};

} // namespace lanyard
