// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/copy_desk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/actions.h"
#include "app/ui/tasks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTextCursor>

namespace lanyard {

CopyDesk::CopyDesk(const FileSystem &files, DocumentSession &document, MarkdownEditor &editor, Actions &actions, QObject *parent)
    : QObject(parent), m_files(files), m_document(document), m_editor(editor),
      m_richText(actions.addForPost(QStringLiteral("copyRichText"), tr("C&opy as Rich Text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                                    QStringLiteral("edit-copy"))),
      m_html(actions.addForPost(QStringLiteral("copyHtml"), tr("Copy as &HTML"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)))
{
    const QList<QAction *> edit = actions.editMenu->actions();
    QAction *before = edit.value(edit.indexOf(actions.copy) + 1);
    actions.editMenu->insertAction(before, m_richText);
    actions.editMenu->insertAction(before, m_html);
    connect(m_richText, &QAction::triggered, this, [this] { copy(ClippingWish::Kind::RichText); });
    connect(m_html, &QAction::triggered, this, [this] { copy(ClippingWish::Kind::Source); });
    connect(&document, &DocumentSession::closed, this, [this] { delete m_task; });
}

void CopyDesk::copy(ClippingWish::Kind kind)
{
    ClippingWish wish;
    wish.kind = kind;
    wish.text = m_document.text();
    wish.postPath = m_document.path();
    if (const QTextCursor cursor = m_editor.textCursor(); cursor.hasSelection()) {
        wish.at = cursor.selectionStart();
        wish.length = cursor.selectionEnd() - cursor.selectionStart();
    }
    delete m_task;
    m_task = Task::run(
        this, [&files = m_files, wish](TaskControl &) { return clipping(wish, files); },
        [this, kind](const Clipping &copied) { put(kind, copied); });
}

void CopyDesk::put(ClippingWish::Kind kind, const Clipping &clipping)
{
    if (clipping.html.isEmpty()) {
        emit status(tr("There is nothing to copy."));
        return;
    }
    auto *data = new QMimeData;
    if (kind == ClippingWish::Kind::RichText) {
        data->setHtml(clipping.html);
        data->setText(clipping.plain);
    } else {
        data->setText(clipping.html);
    }
    QGuiApplication::clipboard()->setMimeData(data);
    if (kind == ClippingWish::Kind::Source)
        emit status(tr("Copied as HTML."));
    else if (clipping.picturesLeftOut == 0)
        emit status(tr("Copied. Paste it into a mail, a document or WordPress."));
    else
        emit status(tr("Copied, but for %n picture(s): missing, or too large for the clipboard.", nullptr, clipping.picturesLeftOut));
}

} // namespace lanyard
