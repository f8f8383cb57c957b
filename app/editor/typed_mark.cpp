// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/typed_mark.h"

#include "app/editor/document_lines.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/writing_helps.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextBlock>

namespace lanyard {

TypedMark::TypedMark(WritingHelps *helps) : QObject(helps), m_helps(helps)
{
    m_helps->addKeyTaker([this](QKeyEvent *event) { return key(event); });
    m_helps->editor()->installEventFilter(this);
}

bool TypedMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod && commit(*static_cast<QInputMethodEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool TypedMark::isWaitingHere() const
{
    const Selection selection = m_helps->selection();
    return m_waiting && selection.isEmpty() && selection.position == m_waitingAt;
}

void TypedMark::toggle(InlineMark mark)
{
    if (leave(mark))
        return;
    m_open.reset();
    const bool again = m_waiting == mark && isWaitingHere();
    m_waiting.reset();
    if (again || m_helps->run([mark](const Lines &lines, const Selection &selection) { return toggledMark(lines, selection, mark); }))
        return;
    const Selection selection = m_helps->selection();
    const DocumentLines lines(*m_helps->editor());
    if (!selection.isEmpty() || m_helps->editor()->isReadOnly() || lines.isLiteral(lines.at(selection.position)))
        return;
    m_waiting = mark;
    m_waitingAt = int(selection.position);
    emit waiting(mark);
}

bool TypedMark::leave(InlineMark mark)
{
    QTextCursor cursor = m_helps->editor()->textCursor();
    if (m_open != mark || cursor.hasSelection() || m_end.isNull() || cursor.position() != m_end.position())
        return false;
    const QString close = openingMark(mark);
    const QString behind = cursor.block().text().mid(cursor.positionInBlock(), close.size());
    m_open.reset();
    m_end = QTextCursor();
    if (behind != close)
        return false;
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(close.size()));
    m_helps->editor()->setTextCursor(cursor);
    return true;
}

bool TypedMark::key(QKeyEvent *event)
{
    // Enter goes on behind the marks; within they would be torn apart.
    if (m_open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        leave(*m_open);
    if (!m_waiting || event->text().isEmpty())
        return false;
    const InlineMark mark = *m_waiting;
    const QString text = event->text();
    const bool letter = text.front().isPrint() && !text.front().isSpace() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool here = isWaitingHere();
    m_waiting.reset();
    if (!letter || !here)
        return false;
    const QString open = openingMark(mark);
    const qsizetype caret = m_waitingAt + open.size() + text.size();
    m_helps->apply({{{m_waitingAt, 0, open + text + open}}, {caret, caret}});
    m_open = mark;
    m_end = m_helps->editor()->textCursor(); // moves with what is typed at it
    return true;
}

// The words that an input method hands over come with the marks around them.
bool TypedMark::commit(const QInputMethodEvent &event)
{
    const QString words = event.commitString();
    if (words.trimmed().isEmpty() || !m_waiting)
        return false;
    const InlineMark mark = *m_waiting;
    const bool here = isWaitingHere() && event.replacementLength() == 0;
    m_waiting.reset();
    if (!here)
        return false;
    const QString open = openingMark(mark);
    QInputMethodEvent marked(event.preeditString(), event.attributes());
    marked.setCommitString(open + words + open);
    QCoreApplication::sendEvent(m_helps->editor(), &marked);
    QTextCursor cursor = m_helps->editor()->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(open.size()));
    m_helps->editor()->setTextCursor(cursor);
    m_open = mark;
    m_end = cursor; // moves with what is typed at it
    return true;
}

} // namespace lanyard
