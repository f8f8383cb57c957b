// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/headings.h"

#include "core/writing/line_shape.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Title
{
    int line = 0;
    QString text;
    LineShape shape;
    int level = 0;      // as it is now
    bool underlined = false;
};

QList<Title> titles(const Lines &lines, const Selection &selection)
{
    LineRange range = touchedLines(lines, selection);
    const auto isTitleAbove = [&](int line) {
        if (line < 0 || lines.isLiteral(line) || line + 1 >= lines.count() || lines.isLiteral(line + 1))
            return false;
        const LineShape shape = shapeOf(lines.text(line));
        return !shape.blank && !shape.isItem() && shape.level == 0 && shape.quoteDepth == 0 && isUnderline(lines.text(line + 1));
    };
    if (isTitleAbove(range.first - 1))
        --range.first; // the caret stands in the underline
    QList<Title> result;
    for (int line = range.first; line <= range.last; ++line) {
        if (lines.isLiteral(line))
            return {};
        const QString text = lines.text(line);
        Title title{line, text, shapeOf(text), 0, false};
        title.level = title.shape.level;
        if (title.shape.blank && range.first != range.last)
            continue;
        if (isTitleAbove(line)) {
            title.underlined = true;
            title.level = lines.text(line + 1).trimmed().startsWith(u'=') ? 1 : 2;
        }
        result.append(title);
        if (title.underlined)
            ++line;
    }
    return result;
}

void setLevel(const Lines &lines, const Title &title, int level, QList<TextEdit> &edits)
{
    const qsizetype marksAt = title.shape.isItem() && title.shape.level == 0 ? title.shape.contentAt
                              : title.shape.level > 0                        ? title.text.indexOf(u'#', title.shape.isItem() ? title.shape.markerEnd : title.shape.quoteEnd)
                                                                             : title.shape.indentEnd;
    QString content = title.text.mid(title.shape.contentAt);
    if (title.shape.level > 0) { // closing hashes
        qsizetype end = content.size();
        while (end > 0 && content[end - 1].isSpace())
            --end;
        qsizetype hashes = end;
        while (hashes > 0 && content[hashes - 1] == u'#')
            --hashes;
        if (hashes < end && (hashes == 0 || content[hashes - 1].isSpace()))
            content = content.left(hashes).trimmed();
    }
    const qsizetype start = lines.start(title.line);
    const QString marks = level > 0 ? QString(level, u'#') + u' ' : QString();
    edits.append(smallestEdit(start + marksAt, title.text.mid(marksAt, title.shape.contentAt - marksAt), marks));
    const qsizetype end = title.shape.contentAt + content.size();
    edits.append({start + end, title.text.size() - end, {}});
    if (title.underlined)
        edits.append({lines.end(title.line), lines.text(title.line + 1).size() + 1, {}});
}

std::optional<Change> changed(const Selection &selection, const QList<TextEdit> &all)
{
    const QList<TextEdit> edits = inOrder(all);
    if (edits.isEmpty())
        return std::nullopt;
    return Change{edits, mapped(edits, selection)};
}

} // namespace

std::optional<Change> toggledHeading(const Lines &lines, const Selection &selection, int level)
{
    const QList<Title> all = titles(lines, selection);
    const bool off = std::all_of(all.begin(), all.end(), [level](const Title &title) { return title.level == level; });
    QList<TextEdit> edits;
    for (const Title &title : all)
        setLevel(lines, title, off ? 0 : level, edits);
    return changed(selection, edits);
}

std::optional<Change> movedHeading(const Lines &lines, const Selection &selection, int levels)
{
    QList<TextEdit> edits;
    for (const Title &title : titles(lines, selection)) {
        const int level = std::clamp(title.level + levels, 1, 6);
        if (title.level > 0 && level != title.level)
            setLevel(lines, title, level, edits);
    }
    return changed(selection, edits);
}

} // namespace lanyard
