// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/line_shape.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype skipBlanks(const QString &line, qsizetype at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

void readQuotes(const QString &line, LineShape &shape)
{
    for (;;) {
        const qsizetype mark = skipBlanks(line, shape.quoteEnd);
        if (mark - shape.quoteEnd > 3 || mark >= line.size() || line[mark] != u'>')
            return;
        ++shape.quoteDepth;
        shape.quoteEnd = mark + 1;
        if (shape.quoteEnd < line.size() && isBlank(line[shape.quoteEnd]))
            ++shape.quoteEnd;
    }
}

void readMarker(const QString &line, LineShape &shape)
{
    const qsizetype at = shape.indentEnd;
    qsizetype end = at;
    while (end < line.size() && end - at < 9 && line[end] >= u'0' && line[end] <= u'9')
        ++end;
    if (end >= line.size())
        return;
    const QChar mark = line[end];
    const bool ordered = end > at && (mark == u'.' || mark == u')');
    const bool bullet = end == at && (mark == u'-' || mark == u'*' || mark == u'+');
    if ((!ordered && !bullet) || (end + 1 < line.size() && !isBlank(line[end + 1])))
        return;
    if (bullet && isThematicBreak(line.mid(at)))
        return;
    shape.mark = mark;
    shape.number = ordered ? line.mid(at, end - at).toInt() : -1;
    shape.markerEnd = end + 1;
    shape.contentAt = skipBlanks(line, shape.markerEnd);
    const QStringView rest = QStringView(line).mid(shape.contentAt);
    const bool box = rest.size() >= 3 && rest[0] == u'[' && rest[2] == u']' && (rest.size() == 3 || isBlank(rest[3]));
    if (box && (rest[1] == u' ' || rest[1] == u'x' || rest[1] == u'X')) {
        shape.taskAt = shape.contentAt;
        shape.ticked = rest[1] != u' ';
        shape.contentAt = skipBlanks(line, shape.taskAt + 3);
    }
}

void readHeading(const QString &line, LineShape &shape)
{
    qsizetype end = shape.contentAt;
    while (end < line.size() && line[end] == u'#')
        ++end;
    const qsizetype level = end - shape.contentAt;
    if (level < 1 || level > 6 || (end < line.size() && !isBlank(line[end])))
        return;
    shape.level = int(level);
    shape.contentAt = skipBlanks(line, end);
}

} // namespace

int LineShape::contentColumn() const
{
    if (!isItem())
        return indent;
    const qsizetype behind = (taskAt >= 0 ? taskAt : contentAt) - markerEnd;
    // More than four blanks, or nothing behind the marker: the content begins one column behind it.
    const qsizetype gap = behind < 1 || behind > 4 || blank ? 1 : behind;
    return indent + int(markerEnd - indentEnd) + int(gap);
}

LineShape shapeOf(const QString &line)
{
    LineShape shape;
    readQuotes(line, shape);
    shape.indentEnd = shape.quoteEnd;
    for (; shape.indentEnd < line.size() && isBlank(line[shape.indentEnd]); ++shape.indentEnd)
        shape.indent += line[shape.indentEnd] == u'\t' ? 4 - shape.indent % 4 : 1;
    shape.contentAt = shape.indentEnd;
    shape.blank = shape.indentEnd >= line.size();
    readMarker(line, shape);
    readHeading(line, shape);
    return shape;
}

bool isThematicBreak(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^[ ]{0,3}([-*_])[ \\t]*(?:\\1[ \\t]*){2,}$"));
    return form.match(line).hasMatch();
}

bool isUnderline(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^[ ]{0,3}(?:=+|-+)[ \\t]*$"));
    return form.match(line).hasMatch();
}

} // namespace lanyard
