// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/format_desk.h"

#include "app/editor/document_lines.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/table_size_menu.h"
#include "app/editor/typed_mark.h"
#include "app/shell/actions.h"
#include "core/writing/code_fence.h"
#include "core/writing/headings.h"
#include "core/writing/line_moves.h"
#include "core/writing/lists.h"
#include "core/writing/table_edits.h"

#include <QMenu>

namespace lanyard {

namespace {

WritingHelps::Help listing(ListKind kind)
{
    return [kind](const Lines &lines, const Selection &selection) { return toggledList(lines, selection, kind); };
}

} // namespace

FormatDesk::FormatDesk(Actions &actions, MarkdownEditor *editor, QObject *parent)
    : QObject(parent), m_actions(actions), m_helps(new WritingHelps(editor))
{
    // Not the editor's own, because the helps know what was selected before them.
    connect(m_actions.undo, &QAction::triggered, m_helps, &WritingHelps::undo);
    connect(m_actions.redo, &QAction::triggered, m_helps, &WritingHelps::redo);
    addMarks();
    addHeadings();
    addLists();
    addTables();
}

QAction *FormatDesk::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys, WritingHelps::Help help)
{
    return add(menu, name, text, keys, std::function<void()>([this, help = std::move(help)] { m_helps->run(help); }));
}

QAction *FormatDesk::add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys, const std::function<void()> &what)
{
    QAction *action = m_actions.addForPost(name, text, keys);
    menu->addAction(action);
    // While a field of a panel has the focus, the keys are the field's.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_helps->editor()->addAction(action);
    connect(action, &QAction::triggered, m_helps, what);
    return action;
}

void FormatDesk::addMarks()
{
    QMenu *menu = m_actions.formatMenu;
    auto *typed = new TypedMark(m_helps);
    const auto addMark = [&](const char *name, const QString &text, const QKeySequence &keys, InlineMark mark) {
        return add(menu, QString::fromLatin1(name), text, keys, std::function<void()>([typed, mark] { typed->toggle(mark); }));
    };
    addMark("bold", tr("&Bold"), Qt::CTRL | Qt::Key_B, InlineMark::Bold);
    addMark("italic", tr("&Italic"), Qt::CTRL | Qt::Key_I, InlineMark::Italic);
    addMark("strike", tr("Stri&ke Through"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, InlineMark::Strike);
    QAction *code = addMark("code", tr("&Code"), Qt::CTRL | Qt::SHIFT | Qt::Key_QuoteLeft, InlineMark::Code);
    // With Shift held, many keyboards send what the key shows then.
    code->setShortcuts({code->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_AsciiTilde), QKeySequence(Qt::CTRL | Qt::Key_QuoteLeft)});
    menu->addSeparator();
    connect(typed, &TypedMark::waiting, this, [this](InlineMark mark) {
        switch (mark) {
        case InlineMark::Bold: emit told(tr("What you write next is bold.")); break;
        case InlineMark::Italic: emit told(tr("What you write next is italic.")); break;
        case InlineMark::Strike: emit told(tr("What you write next is struck through.")); break;
        case InlineMark::Code: emit told(tr("What you write next is code.")); break;
        }
    });
}

void FormatDesk::addHeadings()
{
    QMenu *menu = m_actions.formatMenu->addMenu(tr("&Heading"));
    menu->menuAction()->setObjectName(QStringLiteral("headingMenu"));
    for (int level = 1; level <= 6; ++level) {
        add(menu, QStringLiteral("heading%1").arg(level), tr("Heading &%1").arg(level), Qt::CTRL | Qt::Key(Qt::Key_0 + level),
            [level](const Lines &lines, const Selection &selection) { return toggledHeading(lines, selection, level); });
    }
    menu->addSeparator();
    add(menu, QStringLiteral("headingUp"), tr("One Level &Up"), Qt::ALT | Qt::SHIFT | Qt::Key_Left,
        [](const Lines &lines, const Selection &selection) { return movedHeading(lines, selection, -1); });
    add(menu, QStringLiteral("headingDown"), tr("One Level &Down"), Qt::ALT | Qt::SHIFT | Qt::Key_Right,
        [](const Lines &lines, const Selection &selection) { return movedHeading(lines, selection, 1); });
}

void FormatDesk::addLists()
{
    QMenu *menu = m_actions.formatMenu;
    add(menu, QStringLiteral("quote"), tr("&Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q, toggledQuote);
    add(menu, QStringLiteral("bulletList"), tr("Bullet &List"), Qt::CTRL | Qt::SHIFT | Qt::Key_8, listing(ListKind::Bullets));
    add(menu, QStringLiteral("numberedList"), tr("&Numbered List"), Qt::CTRL | Qt::SHIFT | Qt::Key_7, listing(ListKind::Numbers));
    add(menu, QStringLiteral("taskList"), tr("&Task List"), Qt::CTRL | Qt::SHIFT | Qt::Key_9, listing(ListKind::Tasks));
    add(menu, QStringLiteral("toggleTask"), tr("Task &Done"), Qt::CTRL | Qt::Key_Return, toggledTasks);
    add(menu, QStringLiteral("codeBlock"), tr("Code Bl&ock"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, toggledCodeBlock);
    menu->addSeparator();
    const auto moving = [this](LineMove move) {
        return [this, move](const Lines &lines, const Selection &selection) {
            return movedLines(lines, selection, move, m_helps->editor()->headLines());
        };
    };
    add(menu, QStringLiteral("linesUp"), tr("Move Lines U&p"), Qt::ALT | Qt::Key_Up, moving(LineMove::Up));
    add(menu, QStringLiteral("linesDown"), tr("Move Lines Do&wn"), Qt::ALT | Qt::Key_Down, moving(LineMove::Down));
}

void FormatDesk::addTables()
{
    auto *sizes = new TableSizeMenu(tr("&Table"), m_actions.insertMenu);
    QAction *insert = m_actions.addForPost(QStringLiteral("insertTable"), tr("&Table…"), Qt::CTRL | Qt::Key_T);
    m_actions.insertMenu->addAction(insert);
    insert->setShortcutContext(Qt::WidgetShortcut);
    m_helps->editor()->addAction(insert);
    connect(insert, &QAction::triggered, sizes, [this, sizes] {
        const MarkdownEditor *editor = m_helps->editor();
        sizes->popup(editor->viewport()->mapToGlobal(editor->cursorRect().bottomLeft()));
    });
    connect(sizes, &TableSizeMenu::chosen, this, [this](int columns, int bodyRows) {
        if (!m_helps->run([=](const Lines &lines, const Selection &selection) { return insertedTable(lines, selection, columns, bodyRows); }))
            emit told(tr("Tables don’t go into code or front matter."));
    });

    QMenu *menu = m_actions.formatMenu->addMenu(tr("T&able"));
    menu->menuAction()->setObjectName(QStringLiteral("tableMenu"));
    const auto command = [&](const char *name, const QString &text, TableCommand which) {
        add(menu, QString::fromLatin1(name), text, {},
            [which](const Lines &lines, const Selection &selection) { return changedTable(lines, selection, which); });
    };
    command("tableRowAbove", tr("Add Row &Above"), TableCommand::RowAbove);
    command("tableRowBelow", tr("Add Row &Below"), TableCommand::RowBelow);
    command("tableColumnBefore", tr("Add Column Be&fore"), TableCommand::ColumnBefore);
    command("tableColumnAfter", tr("Add Column Af&ter"), TableCommand::ColumnAfter);
    menu->addSeparator();
    command("tableRemoveRow", tr("&Remove Row"), TableCommand::RemoveRow);
    command("tableRemoveColumn", tr("Remove &Column"), TableCommand::RemoveColumn);
    menu->addSeparator();
    command("tableAlignLeft", tr("Align &Left"), TableCommand::AlignLeft);
    command("tableAlignCenter", tr("Align C&entre"), TableCommand::AlignCenter);
    command("tableAlignRight", tr("Align Ri&ght"), TableCommand::AlignRight);
    menu->addSeparator();
    command("tableFormat", tr("Line Up Colu&mns"), TableCommand::Format);
    connect(m_actions.formatMenu, &QMenu::aboutToShow, menu, [this, menu] {
        menu->setEnabled(m_helps->editor()->isEnabled() && isInTable(DocumentLines(*m_helps->editor()), m_helps->selection()));
    });
}

} // namespace lanyard
