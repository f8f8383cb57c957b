// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_runs.h"

namespace lanyard {

namespace {

constexpr size_t farthest = 200; // blocks

// Follows the tags; `stray` where one closes what is not open. Gives whether anything that counts is open.
bool follow(const QList<RawTag> &tags, QStringList &open, bool &stray)
{
    for (const RawTag &tag : tags) {
        if (HtmlRuns::mayStayOpen(tag.name))
            continue;
        if (tag.kind == RawTag::Kind::Open && !tag.closed)
            open.append(tag.name);
        else if (tag.kind == RawTag::Kind::Close && !open.isEmpty() && open.last() == tag.name)
            open.removeLast();
        else if (tag.kind == RawTag::Kind::Close)
            stray = true;
    }
    return !open.isEmpty();
}

} // namespace

bool HtmlRuns::mayStayOpen(const QString &name)
{
    static const QStringList names{QStringLiteral("p"),  QStringLiteral("li"), QStringLiteral("td"), QStringLiteral("th"),
                                   QStringLiteral("tr"), QStringLiteral("dt"), QStringLiteral("dd")};
    return names.contains(name);
}

const QList<RawTag> &HtmlRuns::tags(const Node &htmlBlock)
{
    auto found = m_tags.find(&htmlBlock);
    if (found == m_tags.end())
        found = m_tags.insert(&htmlBlock, rawTags(htmlBlock.literal));
    return *found;
}

std::optional<size_t> HtmlRuns::end(const std::vector<Node> &siblings, size_t index)
{
    QStringList open;
    bool stray = false;
    if (!follow(tags(siblings[index]), open, stray))
        return index;
    for (size_t i = index + 1; i < siblings.size() && i - index < farthest; ++i) {
        if (siblings[i].kind == NodeKind::HtmlBlock && !follow(tags(siblings[i]), open, stray))
            return i;
    }
    return std::nullopt;
}

} // namespace lanyard
