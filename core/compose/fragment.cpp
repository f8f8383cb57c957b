// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/fragment.h"

#include "core/compose/body_units.h"
#include "core/compose/body_window.h"
#include "core/post/front_matter.h"

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

constexpr qsizetype AllAtOnce = 32 * 1024; // a longer body is parsed only around the place, because the writer's hand waits

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

// In the part of the text that begins at `from` and ends before `to`, where the next block begins or the text ends.
std::optional<Gap> gapIn(const QString &text, qsizetype from, qsizetype to, qsizetype at, bool whole)
{
    const QList<BodyUnit> units = bodyUnits(text.mid(from, to - from));
    const qsizetype offset = std::max(at, from);
    const int line = int(QStringView(text).mid(from, offset - from).count(u'\n'));
    const bool startOfLine = offset == from || text[offset - 1] == u'\n';

    qsizetype next = 0; // index of the unit that will follow
    while (next < units.size() && (units[next].firstLine < line || (units[next].firstLine == line && !startOfLine)))
        ++next;
    if (next > 0 && units[next - 1].endless)
        --next;
    const bool doubtful = next == 0 || std::any_of(units.begin(), units.end(), [](const BodyUnit &unit) { return unit.endless; });
    if (!whole && doubtful)
        return std::nullopt;

    Gap gap{from, to, next > 0, next < units.size() || to < text.size()};
    if (next > 0)
        gap.at = lineEnd(text, lineStart(text, from, units[next - 1].lastLine));
    if (next < units.size())
        gap.end = lineStart(text, from, units[next].firstLine);
    return gap;
}

Gap gapAt(const QString &text, qsizetype bodyAt, qsizetype at)
{
    if (text.size() - bodyAt > AllAtOnce) {
        const BodyWindow window = bodyWindow(text.mid(bodyAt), std::max<qsizetype>(at - bodyAt, 0));
        if (const auto gap = gapIn(text, bodyAt + window.at, bodyAt + window.end, at, window.at == 0 && bodyAt + window.end == text.size()))
            return *gap;
    }
    return *gapIn(text, bodyAt, text.size(), at, true);
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
