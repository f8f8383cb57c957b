// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/code_ranges.h"

#include <algorithm>

namespace lanyard {

namespace {

void collect(const Node &node, QList<NodeRange> &ranges)
{
    const bool raw = node.kind == NodeKind::Code || node.kind == NodeKind::CodeBlock || node.kind == NodeKind::HtmlInline || node.kind == NodeKind::HtmlBlock;
    if (raw && node.at >= 0)
        ranges.append({&node, node.at, node.at + node.length});
    for (const Node &child : node.children)
        collect(child, ranges);
}

} // namespace

QList<NodeRange> rawRanges(const Document &document)
{
    QList<NodeRange> ranges;
    collect(document.root(), ranges);
    std::sort(ranges.begin(), ranges.end(), [](const NodeRange &a, const NodeRange &b) { return a.at < b.at; });
    return ranges;
}

const NodeRange *rangeAt(const QList<NodeRange> &ranges, qsizetype position)
{
    auto after = std::upper_bound(ranges.begin(), ranges.end(), position, [](qsizetype at, const NodeRange &range) { return at < range.at; });
    if (after == ranges.begin())
        return nullptr;
    --after;
    return position < after->end ? &*after : nullptr;
}

} // namespace lanyard
