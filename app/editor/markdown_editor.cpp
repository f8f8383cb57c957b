// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/markdown_editor.h"

#include "app/document/document_flow.h"
#include "app/editor/paste_hand.h"

#include <QFontDatabase>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

constexpr int margin = 24;
constexpr qreal usualSize = 11; // points

} // namespace

bool holdsThings(const QMimeData *data)
{
    if (data->hasFormat(QStringLiteral("application/x-lanyard-session"))
        || data->hasFormat(QStringLiteral("application/x-lanyard-speaker"))
        || data->hasFormat(QStringLiteral("application/x-lanyard-photos")))
        return true;
    const QList<QUrl> urls = data->urls();
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

MarkdownEditor::MarkdownEditor(QWidget *parent) : QPlainTextEdit(parent), m_pasting(new PasteHand(*this))
{
    setObjectName(QStringLiteral("editor"));
    setAccessibleName(tr("Text of the post"));
    setFrameShape(QFrame::NoFrame);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAcceptDrops(true);
    setCursorWidth(2);
    setTabChangesFocus(false);
    setBackgroundRole(QPalette::Base); // the margins beside the column are paper, too
    setAutoFillBackground(true);

    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(usualSize);
    setFont(font);
    applyTheme();

    connect(this, &QPlainTextEdit::updateRequest, this, &MarkdownEditor::highlightVisible);
}

void MarkdownEditor::setTextDocument(QTextDocument *document)
{
    document->setDefaultFont(font());
    disconnect(m_changes);
    setDocument(document);
    m_lines = document->blockCount();
    m_changes = connect(document, &QTextDocument::contentsChange, this, &MarkdownEditor::keepHighlightsInStep);
    layOutColumn();
}

void MarkdownEditor::setMeasure(int characters)
{
    m_measure = characters;
    layOutColumn();
}

void MarkdownEditor::setPointSize(qreal size)
{
    size = qBound(6.0, size, 48.0);
    QFont changed = font();
    if (qFuzzyCompare(changed.pointSizeF(), size))
        return;
    changed.setPointSizeF(size);
    changeFont(changed);
    emit pointSizeChanged(size);
}

void MarkdownEditor::setFontFamily(const QString &family)
{
    QFont changed = family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont(family);
    changed.setPointSizeF(font().pointSizeF());
    if (changed.families() != font().families())
        changeFont(changed);
}

void MarkdownEditor::changeFont(const QFont &changed)
{
    setFont(changed);
    document()->setDefaultFont(changed);
    applyTheme();
    layOutColumn();
}

void MarkdownEditor::zoom(int steps)
{
    setPointSize(steps == 0 ? usualSize : font().pointSizeF() + steps);
}

void MarkdownEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QPlainTextEdit::wheelEvent(event);
}

void MarkdownEditor::applyTheme()
{
    m_theme = HighlightTheme(palette(), font().pointSizeF());
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    highlightVisible();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    // Another width wraps every line anew. What stood at the top stays there; Qt would keep a number of lines.
    const bool outermost = !m_resizing; // the column's margins resize the viewport, which leads here again
    m_resizing = true;
    if (outermost && (verticalScrollBar()->value() != m_topRow || firstVisibleLine() != m_topBlock))
        m_topLine = topLine(); // scrolled since: the bar doesn't tell of all that scrolls, such as what brings the caret into sight
    QPlainTextEdit::resizeEvent(event);
    if (!outermost)
        return;
    layOutColumn();
    m_resizing = false;
    scrollToLine(m_topLine);
    m_topRow = verticalScrollBar()->value();
    m_topBlock = firstVisibleLine();
}

void MarkdownEditor::layOutColumn()
{
    const int available = width() - verticalScrollBar()->sizeHint().width();
    const int column = m_measure > 0 ? int(std::ceil(m_measure * fontMetrics().horizontalAdvance(u'n'))) : available;
    const int side = qMax(margin, (available - column) / 2);
    setViewportMargins(side, margin, qMax(margin, available - column - side), 0);
    highlightVisible();
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        showMenu(textCursor().position(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
    else
        showMenu(cursorForPosition(event->pos()).position(), event->globalPos());
    event->accept();
}

void MarkdownEditor::showMenu(int position, const QPoint &global)
{
    QMenu *menu = createStandardContextMenu();
    menu->setObjectName(QStringLiteral("editorMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit menuAboutToShow(menu, position);
    menu->popup(global);
}

int MarkdownEditor::lastVisibleLine() const
{
    return cursorForPosition(QPoint(0, viewport()->height() - 1)).blockNumber();
}

int MarkdownEditor::firstVisibleLine() const
{
    return firstVisibleBlock().blockNumber();
}

double MarkdownEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    const double part = place.height() > 0 ? qBound(0.0, -place.top() / place.height(), 1.0) : 0;
    return block.blockNumber() + part;
}

void MarkdownEditor::scrollToLine(double line)
{
    const QTextBlock block = document()->findBlockByNumber(int(line));
    if (!block.isValid())
        return;
    const int rows = block.layout()->lineCount();
    verticalScrollBar()->setValue(block.firstLineNumber() + int((line - int(line)) * rows));
}

double MarkdownEditor::lineAt(double height) const
{
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    while (place.bottom() <= height && block.next().isValid()) {
        block = block.next();
        place = QRectF(QPointF(0, place.bottom()), blockBoundingRect(block).size());
    }
    const double part = place.height() > 0 ? qBound(0.0, (height - place.top()) / place.height(), 1.0) : 0;
    return block.blockNumber() + part;
}

void MarkdownEditor::scrollLineTo(double line, double height)
{
    QTextBlock block = document()->findBlockByNumber(qBound(0, int(line), document()->blockCount() - 1));
    double top = height - (line - block.blockNumber()) * blockBoundingRect(block).height();
    while (top > 0 && block.previous().isValid()) {
        block = block.previous();
        top -= blockBoundingRect(block).height();
    }
    const double tall = blockBoundingRect(block).height();
    const int rows = block.layout()->lineCount();
    const int row = tall > 0 && top < 0 ? qRound(-top / tall * rows) : 0; // the view begins with a whole row
    verticalScrollBar()->setValue(block.firstLineNumber() + row);
}

void MarkdownEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, line, document()->blockCount() - 1));
    setTextCursor(QTextCursor(block));
    centerCursor();
    setFocus();
}

void MarkdownEditor::resetHighlights(const QList<PreviewBlock> &blocks, const QList<int> &firstLines)
{
    m_map.reset(blocks, firstLines);
    highlightVisible();
}

void MarkdownEditor::applyPatch(const Patch &patch)
{
    m_map.apply(patch.splices, patch.firstLines);
    highlightVisible();
}

void MarkdownEditor::setHeadLines(int lines)
{
    m_headLines = lines;
    highlightVisible();
}

void MarkdownEditor::keepHighlightsInStep(int position, int removed, int added)
{
    const int grown = document()->blockCount() - m_lines;
    m_lines = document()->blockCount();
    const QTextBlock block = document()->findBlock(position);
    const int line = block.blockNumber();
    if (!block.isValid() || line < m_headLines) {
        if (line < m_headLines && line + qAbs(grown) < m_headLines)
            m_headLines += grown;
        return; // what comes of a changed head is told soon
    }
    const int at = position - block.position();
    if (grown != 0)
        m_map.linesChanged(line, at, grown);
    else if (position + added <= block.position() + block.length() - 1)
        m_map.textChanged(line, at, removed, added);
}

QList<Span> MarkdownEditor::spansOfLine(int line) const
{
    int inBlock = 0;
    const QList<Span> *spans = line < m_headLines ? nullptr : m_map.spansAtLine(line, &inBlock);
    QList<Span> result;
    if (!spans)
        return result;
    const auto [from, to] = std::equal_range(spans->begin(), spans->end(), Span{inBlock, 0, 0, {}},
                                             [](const Span &a, const Span &b) { return a.line < b.line; });
    for (auto span = from; span != to; ++span)
        result.append({0, span->at, span->length, span->style});
    return result;
}

void MarkdownEditor::addLineLayer(QObject *owner, LineLayer layer)
{
    m_layers.append({owner, std::move(layer)});
    connect(owner, &QObject::destroyed, this, [this](QObject *gone) {
        m_layers.removeIf([gone](const OwnedLayer &each) { return each.owner == gone; });
        highlightVisible();
    });
    highlightVisible();
}

void MarkdownEditor::refreshLines()
{
    highlightVisible();
}

void MarkdownEditor::highlightVisible()
{
    if (m_highlighting)
        return; // a changed layout asks for an update, which would lead here again
    m_highlighting = true;
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (blockBoundingGeometry(block).translated(contentOffset()).top() > bottom)
            break;
        const int line = block.blockNumber();
        QList<QTextLayout::FormatRange> ranges;
        int inBlock = 0;
        if (line < m_headLines)
            ranges = m_theme.yamlRanges(block.text());
        else if (const QList<Span> *spans = m_map.spansAtLine(line, &inBlock))
            ranges = m_theme.ranges(*spans, inBlock);
        for (const OwnedLayer &each : m_layers)
            each.layer(block, &ranges);
        ranges = aroundPreedit(ranges, *block.layout());
        if (block.layout()->formats() == ranges)
            continue;
        block.layout()->setFormats(ranges);
        document()->markContentsDirty(block.position(), block.length());
    }
    m_highlighting = false;
}

void MarkdownEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (PasteHand::canTake(*event->mimeData()))
        event->acceptProposedAction();
    QPlainTextEdit::dragEnterEvent(event);
}

void MarkdownEditor::dragMoveEvent(QDragMoveEvent *event)
{
    QPlainTextEdit::dragMoveEvent(event); // draws the caret that shows where it would land
    if (holdsThings(event->mimeData()))
        event->acceptProposedAction();
}

void MarkdownEditor::dropEvent(QDropEvent *event)
{
    if (event->source() && (event->source() == viewport() || event->source() == this)) { // words of the text itself, which move or are copied as they are
        m_ownWords = true;
        QPlainTextEdit::dropEvent(event);
        m_ownWords = false;
        return;
    }
    const int position = cursorForPosition(event->position().toPoint()).position();
    // The base class takes its drop caret away only in its own handler; an empty drop makes it do so.
    QMimeData nothing;
    QDropEvent end(event->position(), Qt::IgnoreAction, &nothing, event->buttons(), event->modifiers());
    QPlainTextEdit::dropEvent(&end);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_pasting->drop(*event->mimeData(), position);
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return PasteHand::canTake(*source);
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    if (m_ownWords)
        m_pasting->pastePlain(*source);
    else
        m_pasting->paste(*source);
}

// Markdown is text. Qt would offer it as HTML, too, and whoever takes that would see no marks but stars.
QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    // Not as QTextDocument would say it, for that makes a blank of a no-break space.
    QString text = textCursor().selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    copied->setText(text);
    return copied;
}

} // namespace lanyard
