// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/page_data.h"

#include "core/event/byte_text.h"

#include <gumbo.h>

#include <memory>

namespace lanyard {

namespace {

constexpr int MostScripts = 500;

// The page's script elements alone, so that however the rest is nested and how large it is, the parser has little to do.
QByteArray scriptsOf(const QString &page)
{
    QString result;
    qsizetype at = 0;
    for (int count = 0; count < MostScripts; ++count) {
        const qsizetype begin = page.indexOf(QLatin1String("<script"), at, Qt::CaseInsensitive);
        if (begin < 0)
            break;
        const qsizetype end = page.indexOf(QLatin1String("</script"), begin, Qt::CaseInsensitive);
        at = end < 0 ? page.size() : end + 8;
        const qsizetype open = page.indexOf(u'>', begin);
        if (open >= 0 && QStringView(page).mid(begin, open - begin).contains(u"ld+json", Qt::CaseInsensitive))
            result += page.mid(begin, at - begin) + QLatin1String(end < 0 ? "</script>" : ">");
    }
    return result.toUtf8();
}

void collect(const GumboNode &node, QStringList &blocks)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return;
    const GumboVector &children = node.v.element.children;
    const GumboAttribute *type = gumbo_get_attribute(&node.v.element.attributes, "type");
    const bool data = node.v.element.tag == GUMBO_TAG_SCRIPT && type
        && QString::fromUtf8(type->value).trimmed().startsWith(QLatin1String("application/ld+json"), Qt::CaseInsensitive);
    QString text;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto &child = *static_cast<const GumboNode *>(children.data[i]);
        if (data && (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE || child.type == GUMBO_NODE_CDATA))
            text += QString::fromUtf8(child.v.text.text);
        else
            collect(child, blocks);
    }
    if (data)
        blocks.append(text);
}

} // namespace

QStringList pageDataBlocks(const QByteArray &html)
{
    const QByteArray scripts = scriptsOf(byteText(html).text);
    QStringList blocks;
    if (scripts.isEmpty())
        return blocks;
    const auto release = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(release)> parsed(
        gumbo_parse_with_options(&kGumboDefaultOptions, scripts.constData(), size_t(scripts.size())), release);
    if (parsed)
        collect(*parsed->root, blocks);
    return blocks;
}

} // namespace lanyard
