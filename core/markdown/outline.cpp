// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/outline.h"

#include "core/markdown/liquid_marks.h"

namespace lanyard {

namespace {

// "{{ page.title }} {#top}" -> "Looking back"
QString withLiquid(const QString &title, const ParseOptions &options)
{
    if (!mayHaveLiquid(title))
        return title;
    QString result;
    qsizetype done = 0;
    const QList<LiquidTag> tags = liquidTags(title);
    for (const LiquidTag &tag : tags) {
        bool known = false;
        const QString value = resolveLiquid(tag, options.liquid, &known);
        const bool dropped = tag.kind == LiquidTag::Kind::AttributeList || title.mid(tag.at, 2) == u"{:";
        if (!known && !dropped)
            continue;
        result += title.mid(done, tag.at - done) + value;
        done = tag.at + tag.length;
    }
    return (result + title.mid(done)).trimmed();
}

void collect(const Node &node, const ParseOptions &options, QList<OutlineEntry> *entries)
{
    if (node.kind == NodeKind::FootnoteDefinition)
        return;
    if (node.kind == NodeKind::Heading) {
        QString title = plainText(node).simplified();
        // Behind the title of a heading, {#id} is no part of it; told only beside the heading's marks.
        if (const qsizetype id = title.lastIndexOf(QLatin1String("{#")); id > 0 && title.endsWith(u'}') && title.mid(id + 2).chopped(1) == node.id)
            title = title.left(id).trimmed();
        entries->append({node.level, withLiquid(title, options), node.id, node.firstLine - 1});
        return;
    }
    for (const Node &child : node.children)
        collect(child, options, entries);
}

} // namespace

QList<OutlineEntry> outline(const Document &document)
{
    QList<OutlineEntry> entries;
    collect(document.root(), document.options(), &entries);
    return entries;
}

} // namespace lanyard
