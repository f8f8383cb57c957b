// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/outline_desk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/outline/heading_finder.h"
#include "app/outline/outline_panel.h"
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/notice_bar.h"
#include "app/shell/side_panels.h"
#include "app/shell/writing_desk.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"
#include "core/compose/section_move.h"

#include <QMenu>

namespace lanyard {

OutlineDesk::OutlineDesk(DocumentSession &document, DocumentFlow &flow, WritingDesk &desk, Actions &actions, MainWindow &window)
    : QObject(&desk), m_document(document), m_flow(flow), m_desk(desk), m_model(new OutlineModel(this)),
      m_panel(new OutlinePanel(m_model)), m_finder(new HeadingFinder(desk.editor()))
{
    QAction *shown = window.addPanel({QStringLiteral("outline"), tr("Outline"), QStringLiteral("outline"), m_panel});
    shown->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_1));

    QAction *goToHeading = actions.addForPost(QStringLiteral("goToHeading"), tr("&Go to Heading…"),
                                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), QStringLiteral("outline"));
    actions.editMenu->addSeparator();
    actions.editMenu->addAction(goToHeading);
    connect(goToHeading, &QAction::triggered, this, [this] { m_finder->open(m_model->headings(), m_model->current()); });
    connect(m_finder, &HeadingFinder::headingChosen, this, &OutlineDesk::goTo);
    connect(m_panel, &OutlinePanel::headingChosen, this, &OutlineDesk::goTo);
    connect(m_model, &OutlineModel::moveWanted, this, &OutlineDesk::move);
    connect(&flow, &DocumentFlow::settled, this, &OutlineDesk::take);
    connect(&document, &DocumentSession::closed, this, [this] { m_model->setHeadings({}); });
    tieEdits();
}

void OutlineDesk::tieEdits()
{
    QTextDocument *text = m_document.document();
    m_blockCount = text->blockCount();
    connect(text, &QTextDocument::contentsChange, this, [this, text](int position, int, int) {
        const int grown = text->blockCount() - m_blockCount;
        m_blockCount = text->blockCount();
        if (grown != 0)
            m_model->shiftLines(text->findBlock(position).blockNumber(), grown);
    });
    connect(m_desk.editor(), &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_model->setCaretLine(m_desk.editor()->textCursor().blockNumber()); });
}

void OutlineDesk::take(const SettledText &text)
{
    if (m_flow.isSettled()) // else the text went on meanwhile, and its own answer follows
        show(text.outline, text.bodyLine);
}

void OutlineDesk::show(const QList<OutlineEntry> &entries, int bodyLine)
{
    QList<OutlineHeading> headings;
    headings.reserve(entries.size());
    for (const OutlineEntry &entry : entries)
        headings.append({entry.level, entry.title, entry.line + bodyLine});
    m_model->setHeadings(headings);
    m_model->setCaretLine(m_desk.editor()->textCursor().blockNumber());
}

void OutlineDesk::goTo(int heading)
{
    if (heading >= 0 && heading < m_model->headings().size())
        m_desk.editor()->goToLine(m_model->headings()[heading].line);
}

void OutlineDesk::move(int heading, int before)
{
    const QList<OutlineHeading> &headings = m_model->headings();
    if (m_moving || heading < 0 || heading >= headings.size())
        return;
    m_moving = true;
    const int head = m_flow.headLines();
    const int line = headings[heading].line;
    const int beforeLine = before < headings.size() ? headings[before].line - head : -1;
    const int revision = m_document.document()->revision();
    Task::run(
        this,
        [text = m_document.rawText(), bodyAt = m_flow.bodyAt(), line = line - head, beforeLine](TaskControl &) {
            return moveSection(DocumentSession::lineEnded(text.mid(bodyAt)), line, beforeLine);
        },
        [this, line, revision](Result<SectionMove> moved) {
            m_moving = false;
            if (moved && revision != m_document.document()->revision())
                moved = failure("section.changed",
                                QT_TRANSLATE_NOOP("Error", "The text has changed meanwhile, so the section stays where it is."));
            if (!moved)
                m_desk.notices()->tell(errorText(moved.error()));
            else if (!moved->edits.isEmpty())
                apply(*moved, m_document.document()->findBlockByNumber(line).position());
        });
}

void OutlineDesk::apply(const SectionMove &move, int from)
{
    const int bodyAt = m_flow.bodyAt();
    QList<TextEdit> edits = move.edits;
    QTextCursor caret = m_desk.editor()->textCursor();
    const int inSection = caret.position() - from;
    bool goesAlong = false; // the caret with its section
    for (TextEdit &edit : edits) {
        edit.at += bodyAt;
        goesAlong = goesAlong || (inSection >= 0 && caret.position() > edit.at && caret.position() < edit.at + edit.removed)
            || (inSection == 0 && edit.removed > 0);
    }
    m_document.apply(edits);
    if (goesAlong) {
        caret.setPosition(int(qMin<qsizetype>(bodyAt + move.movedTo + inSection, m_document.document()->characterCount() - 1)));
        m_desk.editor()->setTextCursor(caret);
    }
    show(move.headings, m_flow.headLines());
    m_panel->setCurrent(m_model->headingAtLine(m_document.document()->findBlock(int(bodyAt + move.movedTo)).blockNumber()));
}

} // namespace lanyard
