// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/sections.h"

#include <QSet>

namespace lanyard {

QList<OutlineEntry> sectionHeadings(const Document &document)
{
    QSet<int> lines;
    for (const Node &node : document.root().children) {
        if (node.kind == NodeKind::Heading)
            lines.insert(node.firstLine - 1);
    }
    QList<OutlineEntry> headings = outline(document);
    headings.removeIf([&](const OutlineEntry &entry) { return !lines.contains(entry.line); });
    return headings;
}

int sectionEnd(const QList<OutlineEntry> &headings, int index)
{
    int end = index + 1;
    while (end < headings.size() && headings[end].level > headings[index].level)
        ++end;
    return end;
}

} // namespace lanyard
