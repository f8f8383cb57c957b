// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/paste_place.h"

#include "app/editor/markdown_editor.h"
#include "core/compose/fragment.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int farthest = 500; // lines looked at for the end of a piece of code

bool isCode(const MarkdownEditor &editor, const QTextBlock &line)
{
    const QList<Span> spans = editor.spansOfLine(line.blockNumber());
    return std::any_of(spans.begin(), spans.end(), [](const Span &span) { return span.style == SpanStyle::CodeBlock; });
}

// An empty line has no spans: it is code if the lines around it are, in the same piece.
bool isEmptyLineOfCode(const MarkdownEditor &editor, const QTextBlock &line)
{
    const HighlightMap &map = editor.highlightMap();
    const int piece = map.blockAtLine(line.blockNumber());
    if (piece < 0 || line.blockNumber() >= map.firstLine(piece) + map.lineCount(piece))
        return false;
    QTextBlock before = line.previous();
    for (int i = 0; before.isValid() && before.text().trimmed().isEmpty() && i < farthest; ++i)
        before = before.previous();
    QTextBlock after = line.next();
    for (int i = 0; after.isValid() && after.text().trimmed().isEmpty() && i < farthest; ++i)
        after = after.next();
    const int end = map.firstLine(piece) + map.lineCount(piece);
    const bool endsIt = !after.isValid() || after.blockNumber() >= end;
    return before.isValid() && before.blockNumber() >= map.firstLine(piece) && isCode(editor, before) && (endsIt || isCode(editor, after));
}

// The marks that a new line needs to stay in the quote or list entry of this one: "> ", or the blanks below the entry's words.
QString marksToContinue(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("\\A((?:[ \\t]*>[ \\t]?)*)([ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?|[ \\t]*)"));
    const auto match = form.match(line);
    QString inner = match.captured(2);
    const qsizetype box = inner.indexOf(u'[');
    if (box >= 0)
        inner.truncate(box);
    for (QChar &c : inner) {
        if (c != u'\t')
            c = u' ';
    }
    return match.captured(1) + inner;
}

} // namespace

bool isProse(const MarkdownEditor &editor, int position)
{
    const QTextBlock line = editor.document()->findBlock(position);
    if (line.blockNumber() < editor.headLines())
        return false;
    const int column = position - line.position();
    const QList<Span> spans = editor.spansOfLine(line.blockNumber());
    for (const Span &span : spans) {
        const bool within = column > span.at && column < span.at + span.length;
        const bool touches = column >= span.at && column <= span.at + span.length;
        if ((span.style == SpanStyle::CodeBlock && touches)
            || (within && (span.style == SpanStyle::Code || span.style == SpanStyle::LinkTarget || span.style == SpanStyle::Html || span.style == SpanStyle::Liquid)))
            return false;
    }
    return !line.text().trimmed().isEmpty() || !isEmptyLineOfCode(editor, line);
}

PastePlace pastePlaceAt(const MarkdownEditor &editor, const QTextCursor &cursor)
{
    PastePlace place;
    place.literal = !isProse(editor, cursor.selectionStart());
    if (cursor.hasSelection() && cursor.selectionEnd() - cursor.selectionStart() < 5000) {
        const QString words = cursor.selectedText(); // short, as the line before made sure
        place.selection = !words.trimmed().isEmpty() && !words.contains(QChar::ParagraphSeparator) && !words.contains(QLatin1String("]("));
    }
    return place;
}

QString textInPlace(const Fragment &fragment, const QTextCursor &cursor)
{
    if (fragment.stand == Fragment::Stand::Inline && !fragment.text.contains(u'\n'))
        return fragment.text;
    const QTextDocument *document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    const QString before = first.text().left(cursor.selectionStart() - first.position());
    const QString after = last.text().mid(cursor.selectionEnd() - last.position());
    const QString marks = marksToContinue(before);

    QString blank = marks; // a line without words
    while (blank.endsWith(u' ') || blank.endsWith(u'\t'))
        blank.chop(1);
    QString text;
    bool isFirst = true;
    for (const QString &line : fragment.text.split(u'\n')) {
        if (!isFirst)
            text += u'\n' + (line.isEmpty() ? blank : marks);
        text += line;
        isFirst = false;
    }
    if (fragment.stand == Fragment::Stand::Inline)
        return text;

    const bool inMarksOnly = before.size() <= marks.size(); // nothing but the marks stands before
    if (!inMarksOnly)
        text.prepend(u'\n' + blank + u'\n' + marks);
    else if (marks.trimmed().isEmpty() && before.trimmed().isEmpty() && first.previous().isValid()
             && !first.previous().text().trimmed().isEmpty())
        text.prepend(u'\n');
    if (!after.trimmed().isEmpty())
        text += u'\n' + blank + u'\n' + marks;
    else if (last.next().isValid() && !last.next().text().trimmed().isEmpty() && marks.isEmpty())
        text += u'\n';
    return text;
}

} // namespace lanyard
