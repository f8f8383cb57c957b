// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/link_desk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/document_lines.h"
#include "app/editor/link_popover.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/writing_helps.h"
#include "app/shell/actions.h"
#include "app/ui/tasks.h"
#include "core/writing/addresses.h"
#include "core/writing/link_style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace lanyard {

LinkDesk::LinkDesk(Actions &actions, WritingHelps &helps, DocumentSession &document, DocumentFlow &flow, QObject *parent)
    : QObject(parent), m_helps(helps), m_document(document), m_flow(flow)
{
    const auto add = [&](QMenu *menu, const char *name, const QString &text, const QKeySequence &keys, auto &&what) {
        QAction *action = actions.addForPost(QString::fromLatin1(name), text, keys);
        menu->addAction(action);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_helps.editor()->addAction(action);
        connect(action, &QAction::triggered, this, what);
    };
    add(actions.insertMenu, "link", tr("&Link"), Qt::CTRL | Qt::Key_K, [this] { link(); });
    add(actions.insertMenu, "footnote", tr("&Footnote"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { footnote(); });
    QMenu *menu = actions.formatMenu->addMenu(tr("Link&s"));
    add(menu, "gatherLinks", tr("&Gather Links as References"), {},
        [this] { rewriteAll(linksGathered, tr("The post has no links that could be gathered.")); });
    add(menu, "writeLinksInline", tr("&Write Links Inline"), {},
        [this] { rewriteAll(linksWrittenOut, tr("The post has no links by reference.")); });
    connect(&m_document, &DocumentSession::opened, this, [this] { m_isRead = false; });
    connect(&m_flow, &DocumentFlow::settled, this, [this] {
        m_isRead = m_isRead || m_flow.isSettled();
        m_newFootnotes.clear();
    });
}

std::optional<LinkHabits> LinkDesk::habits()
{
    if (!m_isRead) {
        emit told(tr("The post is still being read. Try again in a moment."));
        return std::nullopt;
    }
    LinkHabits habits = m_flow.settledText().links;
    for (const QString &label : m_newFootnotes)
        habits.footnotes.append({label, {}, habits.footnotes.isEmpty() ? 0 : habits.footnotes.last().line + 1});
    return habits;
}

int LinkDesk::bodyLine() const
{
    return m_helps.editor()->headLines();
}

void LinkDesk::link()
{
    const std::optional<LinkHabits> known = habits();
    if (!known)
        return;
    if (const auto found = linkAt(DocumentLines(*m_helps.editor()), m_helps.selection(), *known, bodyLine())) {
        edit(*found);
        return;
    }
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const bool made = m_helps.run([&](const Lines &lines, const Selection &selection) {
        return linked(lines, selection, isAddress(copied) ? copied : QString(), *known, bodyLine());
    });
    if (!made)
        emit told(tr("This can’t become a link."));
}

void LinkDesk::edit(const LinkSpot &link)
{
    MarkdownEditor *editor = m_helps.editor();
    if (m_popover)
        m_popover->deleteLater();
    m_popover = new LinkPopover(editor);
    m_popover->setAttribute(Qt::WA_DeleteOnClose);
    // A popover has the keyboard, but a picture may come in, or another post.
    const auto apply = [this, revision = m_document.document()->revision()](const Change &change) {
        if (m_document.document()->revision() == revision)
            m_helps.apply(change);
        else
            emit told(tr("The text has changed meanwhile, so the link stays as it is."));
    };
    connect(m_popover, &LinkPopover::accepted, this, [link, apply](const QString &text, const QString &url) {
        const QString written = text == link.text ? text : link.textAt < 0 && text == url ? text : escapedLinkText(text);
        apply(relinked(link, written, wholeAddress(url)));
    });
    connect(m_popover, &LinkPopover::removed, this, [link, apply] { apply(unlinked(link)); });
    QTextCursor start = editor->textCursor();
    start.setPosition(int(link.at));
    const QPoint below = editor->viewport()->mapToGlobal(editor->cursorRect(start).bottomLeft()) + QPoint(0, 4);
    m_popover->open(below, link.text, link.url, link.byReference);
}

void LinkDesk::footnote()
{
    const std::optional<LinkHabits> known = habits();
    if (!known)
        return;
    QString label;
    const bool made = m_helps.run([&](const Lines &lines, const Selection &selection) {
        return footnoted(lines, selection, *known, bodyLine(), &label);
    });
    if (made && !label.isEmpty())
        m_newFootnotes.append(label);
}

void LinkDesk::rewriteAll(const std::function<QList<TextEdit>(const QString &body)> &rewrite, const QString &nothing)
{
    const int bodyAt = m_flow.bodyAt();
    const int revision = m_document.document()->revision();
    const auto take = [this, bodyAt, revision, nothing](QList<TextEdit> edits) {
        if (m_document.document()->revision() != revision) {
            emit told(tr("The text has changed meanwhile, so its links stay as they are."));
            return;
        }
        if (edits.isEmpty()) {
            emit told(nothing);
            return;
        }
        for (TextEdit &edit : edits)
            edit.at += bodyAt;
        const Selection selection = m_helps.selection();
        m_helps.apply({edits, mapped(edits, selection)});
    };
    m_flow.readText(this, [this, bodyAt, rewrite, take](const QString &text) {
        Task::run(this, [text, bodyAt, rewrite](TaskControl &) { return rewrite(text.mid(bodyAt)); }, take);
    });
}

} // namespace lanyard
