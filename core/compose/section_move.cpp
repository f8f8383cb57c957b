// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/section_move.h"

#include "core/markdown/links.h"
#include "core/markdown/sections.h"

#include <algorithm>

namespace lanyard {

namespace {

int headingAtLine(const QList<OutlineEntry> &headings, int line)
{
    for (int i = 0; i < headings.size(); ++i) {
        if (headings[i].line == line)
            return i;
    }
    return -1;
}

// Where each line begins, and behind the last one the end of the text.
QList<qsizetype> lineStarts(const QString &body)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = body.indexOf(u'\n'); at >= 0; at = body.indexOf(u'\n', at + 1))
        starts.append(at + 1);
    return starts;
}

// The lines of `from` up to `to` without the blank ones at their end: where those begin.
qsizetype contentEnd(const QString &body, qsizetype from, qsizetype to)
{
    while (to > from && body[to - 1].isSpace())
        --to;
    // The blanks at the end of the last line with words are its own.
    while (to < body.size() && body[to] != u'\n' && body[to].isSpace())
        ++to;
    return to;
}

// A heading that stands directly behind other words may join them when it is another one.
bool blankAbove(const QString &body, qsizetype lineStart)
{
    if (lineStart == 0)
        return true;
    const qsizetype above = lineStart >= 2 ? body.lastIndexOf(u'\n', lineStart - 2) + 1 : 0;
    return QStringView(body).mid(above, lineStart - above).trimmed().isEmpty();
}

QList<std::pair<QString, QString>> linkMeanings(const Document &document)
{
    QList<std::pair<QString, QString>> meanings;
    for (const QList<LinkTarget> &targets : {links(document), pictures(document)}) {
        for (const LinkTarget &target : targets)
            meanings.append({target.text, target.url});
    }
    std::sort(meanings.begin(), meanings.end());
    return meanings;
}

bool sameHeadings(const QList<OutlineEntry> &a, const QList<OutlineEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const OutlineEntry &one, const OutlineEntry &other) { return one.level == other.level && one.title == other.title; });
}

int footnotes(const Document &document)
{
    const auto &blocks = document.root().children;
    return int(std::count_if(blocks.begin(), blocks.end(), [](const Node &node) { return node.kind == NodeKind::FootnoteDefinition; }));
}

} // namespace

Result<SectionMove> moveSection(const QString &body, int headingLine, int beforeLine)
{
    const Document before = Document::parse(body);
    const QList<OutlineEntry> headings = sectionHeadings(before);
    const int index = headingAtLine(headings, headingLine);
    int target = beforeLine < 0 ? int(headings.size()) : headingAtLine(headings, beforeLine);
    if (index < 0 || target < 0)
        return failure("section.changed", QT_TRANSLATE_NOOP("Error", "The text has changed meanwhile, so the section stays where it is."));
    const int end = sectionEnd(headings, index);
    while (target < headings.size() && headings[target].level > headings[index].level)
        ++target;
    if (target >= index && target <= end)
        return SectionMove{{}, headings, lineStarts(body)[headingLine]};

    const QList<qsizetype> starts = lineStarts(body);
    const auto startOf = [&](int heading) { return heading < headings.size() ? starts[headings[heading].line] : body.size(); };
    // Two neighbours change places: what lies between them and behind the second stays.
    const bool up = target < index;
    const qsizetype first = startOf(up ? target : index);
    const qsizetype second = startOf(up ? index : end);
    const qsizetype behind = startOf(up ? end : target);
    const qsizetype firstEnd = contentEnd(body, first, second);
    const qsizetype secondEnd = contentEnd(body, second, behind);
    QString between = body.mid(firstEnd, second - firstEnd);
    if (between.count(u'\n') < 2)
        between = QStringLiteral("\n\n");
    const QString above = blankAbove(body, first) ? QString() : QStringLiteral("\n");
    QList<TextEdit> edits;
    if (up)
        edits = {{first, 0, above + body.mid(second, secondEnd - second) + between}, {firstEnd, secondEnd - firstEnd, {}}};
    else
        edits = {{first, second - first, above}, {secondEnd, 0, between + body.mid(first, firstEnd - first)}};
    // What came directly behind, without a blank line, would go on the moved section's last paragraph.
    if (behind < body.size() && body.mid(secondEnd, behind - secondEnd).count(u'\n') < 2)
        edits.append({secondEnd, 0, QStringLiteral("\n")});
    if (edits.size() == 3 && edits[1].at == edits[2].at) { // joined, for two edits at one place have no order
        edits[1].inserted += edits[2].inserted;
        edits.removeLast();
    }

    QList<OutlineEntry> wanted = headings;
    std::rotate(wanted.begin() + (up ? target : index), wanted.begin() + (up ? index : end), wanted.begin() + (up ? end : target));
    const Document after = Document::parse(applied(edits, body));
    const QList<OutlineEntry> found = sectionHeadings(after);
    if (!sameHeadings(found, wanted))
        return failure("section.reaches-out", QT_TRANSLATE_NOOP("Error", "This section can’t go there: something in it, such as a code fence "
                                                                         "without an end, would swallow what follows."));
    if (linkMeanings(after) != linkMeanings(before) || footnotes(after) != footnotes(before))
        return failure("section.links-change", QT_TRANSLATE_NOOP("Error", "This section can’t go there: a link or a footnote would then "
                                                                          "mean another one of the same name."));
    const int now = up ? target : index + target - end; // its number among the headings
    return SectionMove{edits, found, lineStarts(after.body())[found[now].line]};
}

} // namespace lanyard
