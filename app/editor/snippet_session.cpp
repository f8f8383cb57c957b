// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/snippet_session.h"

#include "app/editor/document_lines.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/writing_helps.h"

#include <QKeyEvent>

namespace lanyard {

SnippetSession::SnippetSession(WritingHelps *helps) : QObject(helps), m_helps(helps)
{
    m_helps->addKeyTaker([this](QKeyEvent *event) { return key(event); });
    connect(m_helps->editor(), &QPlainTextEdit::cursorPositionChanged, this, &SnippetSession::endIfLeft);
}

bool SnippetSession::insert(const Snippet &snippet, const QHash<QString, QString> &values, const Selection &place)
{
    MarkdownEditor *editor = m_helps->editor();
    if (editor->isReadOnly())
        return false;
    const auto placing = placed(DocumentLines(*editor), place, filled(snippet, values));
    if (!placing)
        return false;
    end();
    m_helps->apply(placing->change);
    if (placing->stops.size() < 2)
        return true; // there is nowhere to go
    for (const FilledSnippet::Stop &stop : placing->stops) {
        QTextCursor cursor(editor->document());
        cursor.setPosition(int(stop.at));
        cursor.setPosition(int(stop.at + stop.length), QTextCursor::KeepAnchor);
        m_stops.append(cursor);
    }
    m_start = m_end = QTextCursor(editor->document());
    m_start.setPosition(int(placing->at));
    m_start.setKeepPositionOnInsert(true);
    m_end.setPosition(int(placing->end));
    m_current = 0;
    m_steps = editor->document()->availableUndoSteps();
    return true;
}

bool SnippetSession::key(QKeyEvent *event)
{
    if (!isWalking())
        return false;
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (event->key() == Qt::Key_Tab && plain) {
        go(m_current + 1);
        return true;
    }
    if (event->key() == Qt::Key_Backtab) {
        go(qMax(0, m_current - 1));
        return true;
    }
    if (event->key() == Qt::Key_Escape && plain) {
        end();
        return true;
    }
    return false;
}

void SnippetSession::go(int stop)
{
    m_current = stop;
    m_going = true;
    m_helps->editor()->setTextCursor(m_stops[stop]);
    m_helps->editor()->ensureCursorVisible();
    m_going = false;
    if (stop == m_stops.size() - 1)
        end();
}

void SnippetSession::endIfLeft()
{
    if (!isWalking() || m_going)
        return;
    const int position = m_helps->editor()->textCursor().position();
    const bool undone = m_helps->editor()->document()->availableUndoSteps() < m_steps;
    if (undone || position < m_start.position() || position > m_end.position())
        end();
}

void SnippetSession::end()
{
    m_stops.clear();
    m_start = m_end = QTextCursor(); // so that no key has to move them
}

} // namespace lanyard
