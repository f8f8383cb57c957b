// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/writing_helps.h"

#include "app/document/document_edits.h"
#include "app/editor/document_lines.h"
#include "app/editor/markdown_editor.h"
#include "core/writing/line_shape.h"
#include "core/writing/lists.h"
#include "core/writing/table_edits.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int mostRemembered = 200; // selections of helps that may be undone

// The caret stays with its words, and so does what is at the top.
void keepingPlace(MarkdownEditor &editor, const std::function<void()> &change)
{
    const QTextCursor caret = editor.textCursor();
    QTextCursor top = editor.cursorForPosition({0, 0});
    top.movePosition(QTextCursor::StartOfBlock);
    const int below = editor.verticalScrollBar()->value() - top.block().firstLineNumber();
    change();
    editor.setTextCursor(caret);
    editor.verticalScrollBar()->setValue(top.block().firstLineNumber() + below);
}

} // namespace

WritingHelps::WritingHelps(MarkdownEditor *editor) : QObject(editor), m_editor(editor)
{
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    m_editor->viewport()->setMouseTracking(true);
    connect(m_editor->document(), &QTextDocument::undoCommandAdded, this, [this] {
        m_before.erase(m_before.lowerBound(m_editor->document()->availableUndoSteps()), m_before.end());
    });
}

Selection WritingHelps::selection() const
{
    const QTextCursor cursor = m_editor->textCursor();
    return {cursor.anchor(), cursor.position()};
}

bool WritingHelps::run(const Help &help)
{
    if (m_editor->isReadOnly())
        return false;
    const std::optional<Change> change = help(DocumentLines(*m_editor), selection());
    if (change)
        apply(*change);
    return change.has_value();
}

void WritingHelps::apply(const Change &change)
{
    if (m_editor->isReadOnly())
        return;
    QTextCursor cursor = m_editor->textCursor();
    const Selection before = selection();
    if (!change.edits.isEmpty()) {
        cursor.beginEditBlock();
        applyEdits(cursor, change.edits);
        // Qt joins what is typed next to an insertion right before it; one undo would take both. It doesn't join it to a removal.
        cursor.insertText(QStringLiteral(" "));
        cursor.deletePreviousChar();
        cursor.endEditBlock();
        if (m_before.size() >= mostRemembered)
            m_before.clear();
        m_before.insert(m_editor->document()->availableUndoSteps(), before);
    }
    cursor.setPosition(int(change.selection.anchor));
    cursor.setPosition(int(change.selection.position), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

bool WritingHelps::isElsewhere() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && focused != m_editor && !qobject_cast<const QMenuBar *>(focused) && !qobject_cast<const QMenu *>(focused);
}

void WritingHelps::undo()
{
    if (isElsewhere())
        keepingPlace(*m_editor, [this] { m_editor->undo(); });
    else
        undoHere();
}

void WritingHelps::redo()
{
    if (isElsewhere())
        keepingPlace(*m_editor, [this] { m_editor->redo(); });
    else
        m_editor->redo();
}

void WritingHelps::undoHere()
{
    const int steps = m_editor->document()->availableUndoSteps();
    m_editor->undo();
    const auto before = m_before.constFind(steps);
    if (before == m_before.cend() || m_editor->document()->availableUndoSteps() >= steps)
        return;
    const int last = m_editor->document()->characterCount() - 1;
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(int(qMin<qsizetype>(before->anchor, last)));
    cursor.setPosition(int(qMin<qsizetype>(before->position, last)), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
}

bool WritingHelps::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress)
        return key(static_cast<QKeyEvent *>(event));
    // Some of the commands' keys mean something to Qt's text fields, too: Ctrl+K would delete to the line's end.
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride && isCommand(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (watched != m_editor->viewport())
        return false;
    switch (event->type()) {
    case QEvent::MouseMove:
        if (static_cast<QMouseEvent *>(event)->buttons() == Qt::NoButton)
            showPointer(static_cast<QMouseEvent *>(event)->position().toPoint());
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressedTask = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier ? taskAt(mouse->position().toPoint()) : -1;
        return m_pressedTask >= 0;
    }
    case QEvent::MouseButtonRelease: {
        if (m_pressedTask < 0)
            return false;
        const int line = std::exchange(m_pressedTask, -1);
        if (taskAt(static_cast<QMouseEvent *>(event)->position().toPoint()) == line) {
            const DocumentLines lines(*m_editor);
            const Selection kept = selection();
            std::optional<Change> change = toggledTasks(lines, {lines.start(line), lines.start(line)});
            if (change) {
                change->selection = kept; // the box keeps its length
                apply(*change);
            }
        }
        return true;
    }
    default: return false;
    }
}

bool WritingHelps::isCommand(const QKeyEvent *event) const
{
    const QKeySequence keys(event->keyCombination());
    const QList<QAction *> actions = m_editor->actions();
    return std::any_of(actions.begin(), actions.end(), [&](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(keys); });
}

bool WritingHelps::key(QKeyEvent *event)
{
    if (m_editor->isReadOnly())
        return false;
    for (const KeyTaker &taker : std::as_const(m_takers)) {
        if (taker(event))
            return true;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers == Qt::NoModifier)
            return enter();
        if (modifiers == Qt::ShiftModifier) // Qt would put in a line separator, which is no line end in a file
            return run([](const Lines &lines, const Selection &selection) { return brokenLine(lines, selection); });
        return false;
    case Qt::Key_Tab: return modifiers == Qt::NoModifier && tab(false);
    case Qt::Key_Backtab: return tab(true);
    case Qt::Key_Backspace: return modifiers == Qt::NoModifier && run(unmarked);
    default: return false;
    }
}

bool WritingHelps::enter()
{
    const auto below = [](const Lines &lines, const Selection &selection) -> std::optional<Change> {
        if (lines.at(selection.start()) != lines.at(selection.end())) // more than the cell that Tab has selected
            return std::nullopt;
        return steppedInTable(lines, selection, TableStep::RowBelow);
    };
    return run(below) || run(continued);
}

bool WritingHelps::tab(bool back)
{
    const TableStep step = back ? TableStep::PreviousCell : TableStep::NextCell;
    if (run([step](const Lines &lines, const Selection &selection) { return steppedInTable(lines, selection, step); }))
        return true;
    if (run(back ? outdented : indented))
        return true;
    return back || (m_tabFallback && m_tabFallback()); // Shift+Tab would take the focus away from the words
}

int WritingHelps::taskAt(const QPoint &point) const
{
    if (m_editor->isReadOnly())
        return -1;
    QTextCursor cursor = m_editor->cursorForPosition(point);
    const QTextBlock block = cursor.block();
    const LineShape shape = shapeOf(block.text());
    if (shape.taskAt < 0 || DocumentLines(*m_editor).isLiteral(block.blockNumber()))
        return -1;
    cursor.setPosition(block.position() + int(shape.taskAt));
    const QRect start = m_editor->cursorRect(cursor);
    cursor.setPosition(block.position() + int(shape.taskAt) + 3);
    const QRect box = start.united(m_editor->cursorRect(cursor));
    return box.contains(point) ? block.blockNumber() : -1;
}

void WritingHelps::showPointer(const QPoint &point)
{
    const Qt::CursorShape shape = taskAt(point) >= 0 ? Qt::PointingHandCursor : Qt::IBeamCursor;
    if (m_editor->viewport()->cursor().shape() != shape)
        m_editor->viewport()->setCursor(shape);
}

} // namespace lanyard
