// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/side_by_side.h"

#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/block_places.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr int samples = 7; // heights that are compared, so that a picture's one line of source scrolls by little by little

// "[^name]: …" begins a footnote; its name, or nothing.
QString noteName(const QString &line)
{
    static const QRegularExpression definition(QStringLiteral("^ {0,3}\\[\\^([^\\]\\s]+)\\]:"));
    return definition.match(line).captured(1);
}

} // namespace

SideBySide::SideBySide(MarkdownEditor *editor, PreviewView *preview, DocumentFlow &flow, QObject *parent)
    : QObject(parent), m_editor(editor), m_preview(preview), m_flow(flow)
{
    // Only what the hand scrolls: the editor's own moves, such as keeping the caret in sight, lead nobody.
    connect(editor->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { noteSoon(Cause::Scrolled); });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { noteSoon(Cause::CaretMoved); });
    connect(&flow, &DocumentFlow::patched, this, &SideBySide::onPatched);
    connect(&flow, &DocumentFlow::blocksReset, this, [this] { showCaret(false); });
    connect(preview, &PreviewView::scrolled, this, &SideBySide::leadEditor);
    connect(preview, &PreviewView::clicked, this, &SideBySide::goTo);
}

void SideBySide::noteSoon(Cause cause)
{
    if (m_acting)
        return;
    if (m_cause == Cause::None)
        QMetaObject::invokeMethod(this, &SideBySide::act, Qt::QueuedConnection);
    m_cause = std::max(m_cause, cause);
}

// At once, so that the page takes over text and caret in one update.
void SideBySide::onPatched()
{
    if (m_acting)
        return;
    m_cause = Cause::CaretMoved;
    act();
}

void SideBySide::act()
{
    const Cause cause = std::exchange(m_cause, Cause::None);
    if (cause == Cause::Scrolled)
        leadPreview();
    else if (cause == Cause::CaretMoved && m_flow.isCaughtUp()) // else the parser's answer comes soon, and this with it
        showCaret(true);
}

void SideBySide::leadPreview()
{
    const QScrollBar *bar = m_editor->verticalScrollBar();
    const QTextDocument *document = m_editor->document();
    const int head = m_flow.headLines();
    const int headRows = head < document->blockCount() ? document->findBlockByNumber(head).firstLineNumber() : bar->maximum();
    const double row = m_editor->fontMetrics().lineSpacing();
    const double view = std::max(1, m_editor->viewport()->height());
    const double above = std::max(0, bar->value() - headRows) * row;
    const double below = (bar->maximum() - bar->value()) * row;
    const double middle = anchorHeight(above, below, view);
    const double reach = std::min(middle, view - middle);

    const HighlightMap &map = m_editor->highlightMap();
    QList<PreviewPlace> places;
    for (int i = 0; i < samples; ++i) {
        const double height = middle + reach * (2.0 * i / (samples - 1) - 1);
        PreviewPlace place = placeOfLine(map, m_editor->lineAt(height), document->blockCount());
        place.height = std::clamp(height / view, 0.0, 1.0);
        places.append(place);
        if (reach < 1)
            break; // they would all be the same
    }
    m_preview->scrollTo(places);
}

void SideBySide::leadEditor(const PreviewPlace &place)
{
    const QScopedValueRollback acting(m_acting, true);
    const HighlightMap &map = m_editor->highlightMap();
    if (place.block + 1 >= map.blockCount() && place.fraction >= 1) { // the editor scrolls by whole rows and might miss its end by one
        m_editor->verticalScrollBar()->setValue(m_editor->verticalScrollBar()->maximum());
        return;
    }
    const double line = lineOfPlace(map, place, m_editor->document()->blockCount());
    m_editor->scrollLineTo(line, place.height * m_editor->viewport()->height());
}

void SideBySide::showCaret(bool follow)
{
    const QTextCursor cursor = m_editor->textCursor();
    const QTextBlock line = cursor.block();
    const HighlightMap &map = m_editor->highlightMap();
    const double part = line.length() > 1 ? double(cursor.positionInBlock()) / (line.length() - 1) : 0;
    PreviewCaret caret = caretPlace(map, line.blockNumber(), part);
    if (const QString note = noteAround(line); !note.isEmpty() && map.lineCount(map.blockCount() - 1) == 0) {
        caret.block = map.blockCount() - 1;
        caret.note = note;
        caret.fraction = noteName(line.text()).isEmpty() ? 1 : part;
    }
    const double view = std::max(1, m_editor->viewport()->height());
    caret.height = std::clamp(m_editor->cursorRect().center().y() / view, 0.0, 1.0);
    caret.follow = follow;
    m_preview->setCaret(caret);
}

// The text comes to the height at which the reader clicked, so that the page needn't move.
void SideBySide::goTo(const PreviewClick &click)
{
    const HighlightMap &map = m_editor->highlightMap();
    int first = map.firstLine(click.block);
    int count = map.lineCount(click.block);
    if (!click.note.isEmpty()) {
        first = noteLine(click.note);
        const int block = map.blockAtLine(first);
        count = map.firstLine(block) == first ? map.lineCount(block) : 1; // one within a list or a quote
    }
    if (first < 0 || count <= 0)
        return;
    const QTextDocument *document = m_editor->document();
    QStringList lines;
    for (QTextBlock line = document->findBlockByNumber(first); line.isValid() && lines.size() < count; line = line.next())
        lines.append(line.text());
    int inBlock = 0;
    const QList<Span> *spans = map.spansAtLine(first, &inBlock);
    const SourcePlace place = sourceOf(click.shown, lines, spans && inBlock == 0 ? *spans : QList<Span>());

    const QTextBlock line = document->findBlockByNumber(first + place.line);
    if (!line.isValid())
        return;
    const QScopedValueRollback acting(m_acting, true);
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + std::min(place.column, line.length() - 1));
    m_editor->setTextCursor(cursor);
    const double part = line.length() > 1 ? double(place.column) / (line.length() - 1) : 0;
    const double half = m_editor->fontMetrics().lineSpacing() / 2.0;
    m_editor->scrollLineTo(line.blockNumber() + part, click.height * m_editor->viewport()->height() - half);
    m_editor->ensureCursorVisible();
    m_editor->setFocus();
    showCaret(false);
}

// The name of the footnote that a line is part of, or nothing.
QString SideBySide::noteAround(const QTextBlock &line) const
{
    const HighlightMap &map = m_editor->highlightMap();
    const int block = map.blockAtLine(line.blockNumber());
    switch (map.kind(block)) {
    case NodeKind::FootnoteDefinition: return noteName(m_editor->document()->findBlockByNumber(map.firstLine(block)).text());
    case NodeKind::CodeBlock: return {};
    default: return noteName(line.text()); // within a list or a quote
    }
}

// Where a footnote is written; -1: nowhere. Footnotes stand at the end as a rule, so from there up.
int SideBySide::noteLine(const QString &note) const
{
    for (QTextBlock line = m_editor->document()->lastBlock(); line.isValid(); line = line.previous()) {
        if (noteName(line.text()).compare(note, Qt::CaseInsensitive) == 0)
            return line.blockNumber();
    }
    return -1;
}

} // namespace lanyard
