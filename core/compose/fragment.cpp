// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/fragment.h"

#include "core/compose/body_units.h"
#include "core/post/front_matter.h"

#include <algorithm>

namespace lanyard {

namespace {

// The blanks of a text between two units, where an own block may stand.
struct Gap
{
    qsizetype at = 0;
    qsizetype end = 0;
    bool afterText = false;  // of the body
    bool beforeText = false;
};

qsizetype lineStart(const QString &text, qsizetype from, int line)
{
    qsizetype at = from;
    for (int i = 0; i < line; ++i)
        at = text.indexOf(u'\n', at) + 1;
    return at;
}

qsizetype lineEnd(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

Gap gapAt(const QString &text, qsizetype bodyAt, qsizetype at)
{
    const QList<BodyUnit> units = bodyUnits(text.mid(bodyAt));
    const qsizetype offset = std::max(at, bodyAt);
    const int line = int(QStringView(text).mid(bodyAt, offset - bodyAt).count(u'\n'));
    const bool startOfLine = offset == bodyAt || text[offset - 1] == u'\n';

    qsizetype next = 0; // index of the unit that will follow
    while (next < units.size() && (units[next].firstLine < line || (units[next].firstLine == line && !startOfLine)))
        ++next;
    if (next > 0 && units[next - 1].endless)
        --next;

    Gap gap{bodyAt, text.size(), next > 0, next < units.size()};
    if (gap.afterText)
        gap.at = lineEnd(text, lineStart(text, bodyAt, units[next - 1].lastLine));
    if (gap.beforeText)
        gap.end = lineStart(text, bodyAt, units[next].firstLine);
    return gap;
}

// The edit without what stays the same at both ends.
TextEdit shortest(const QString &text, qsizetype at, qsizetype end, QString inserted)
{
    while (end > at && !inserted.isEmpty() && inserted.back() == text[end - 1]) {
        --end;
        inserted.chop(1);
    }
    qsizetype same = 0;
    while (at + same < end && same < inserted.size() && inserted[same] == text[at + same])
        ++same;
    return {at + same, end - at - same, inserted.mid(same)};
}

} // namespace

Fragment joined(const QList<Fragment> &fragments)
{
    Fragment result;
    for (const Fragment &fragment : fragments) {
        if (fragment.text.isEmpty())
            continue;
        const bool inBlock = result.stand == Fragment::Stand::OwnBlock || fragment.stand == Fragment::Stand::OwnBlock;
        if (!result.text.isEmpty())
            result.text += inBlock ? QLatin1String("\n\n") : QLatin1String(", ");
        result.text += fragment.text;
        if (inBlock)
            result.stand = Fragment::Stand::OwnBlock;
    }
    return result;
}

TextEdit placed(const Fragment &fragment, const QString &text, qsizetype at)
{
    at = std::clamp<qsizetype>(at, 0, text.size());
    if (fragment.text.isEmpty())
        return {at, 0, {}};
    const qsizetype bodyAt = FrontMatter::parse(text).bodyAt();
    if (fragment.stand == Fragment::Stand::Inline && at >= bodyAt) {
        const bool insideOfCharacter = at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
        return {at + (insideOfCharacter ? 1 : 0), 0, fragment.text};
    }

    const Gap gap = gapAt(text, bodyAt, at);
    QString inserted = fragment.text;
    if (gap.afterText || (bodyAt > 0 && text[bodyAt - 1] != u'\n'))
        inserted.prepend(QLatin1String("\n\n"));
    else if (bodyAt > 0)
        inserted.prepend(u'\n'); // the fence of the front matter has ended its line
    if (gap.beforeText)
        inserted.append(QLatin1String("\n\n"));
    else if (text.endsWith(u'\n'))
        inserted.append(u'\n');
    return shortest(text, gap.at, gap.end, inserted);
}

} // namespace lanyard
