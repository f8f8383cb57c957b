// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/outline.h"

namespace lanyard {

namespace {

void collect(const Node &node, QList<OutlineEntry> *entries)
{
    if (node.kind == NodeKind::FootnoteDefinition)
        return;
    if (node.kind == NodeKind::Heading) {
        entries->append({node.level, node.title, node.id, node.firstLine - 1});
        return;
    }
    for (const Node &child : node.children)
        collect(child, entries);
}

} // namespace

QList<OutlineEntry> outline(const Document &document)
{
    QList<OutlineEntry> entries;
    collect(document.root(), &entries);
    return entries;
}

} // namespace lanyard
