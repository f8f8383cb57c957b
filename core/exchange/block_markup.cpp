// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/block_markup.h"

#include "core/exchange/html_escape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace lanyard {

namespace {

// As WordPress' serializer writes it: nothing in the JSON may end the HTML comment around it.
QString json(const QJsonValue &value)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = text.mid(1, text.size() - 2);
    text.replace(QLatin1String("\\\""), QLatin1String("\\u0022"));
    text.replace(QLatin1String("--"), QLatin1String("\\u002d\\u002d"));
    text.replace(u'<', QLatin1String("\\u003c")).replace(u'>', QLatin1String("\\u003e")).replace(u'&', QLatin1String("\\u0026"));
    return text;
}

QString figure(const ImageMarkup &image)
{
    QString picture = QStringLiteral("<img src=\"") + escapedAttribute(image.url) + QStringLiteral("\" alt=\"") + escapedAttribute(image.alt)
        + QStringLiteral("\"/>");
    if (!image.link.isEmpty())
        picture = QStringLiteral("<a href=\"") + escapedAttribute(image.link) + QStringLiteral("\">") + picture + QStringLiteral("</a>");
    if (!image.captionHtml.isEmpty())
        picture += QStringLiteral("<figcaption class=\"wp-element-caption\">") + image.captionHtml + QStringLiteral("</figcaption>");
    return QStringLiteral("<figure class=\"wp-block-image\">") + picture + QStringLiteral("</figure>");
}

QString row(const TableRowMarkup &cells, const QString &tag)
{
    QString html;
    for (const TableCellMarkup &cell : cells) {
        const QString aligned = cell.alignment.isEmpty()
            ? QString()
            : QStringLiteral(" class=\"has-text-align-") + cell.alignment + QStringLiteral("\" data-align=\"") + cell.alignment + u'"';
        html += u'<' + tag + aligned + u'>' + cell.html + QStringLiteral("</") + tag + u'>';
    }
    return QStringLiteral("<tr>") + html + QStringLiteral("</tr>");
}

} // namespace

QString blockMarkup(const QString &name, const BlockAttributes &attributes, const QString &html)
{
    QStringList pairs;
    for (const auto &[key, value] : attributes)
        pairs.append(json(key) + u':' + json(value));
    const QString head = pairs.isEmpty() ? QString() : u'{' + pairs.join(u',') + QStringLiteral("} ");
    return QStringLiteral("<!-- wp:") + name + u' ' + head + QStringLiteral("-->\n") + html + QStringLiteral("\n<!-- /wp:") + name
        + QStringLiteral(" -->");
}

QString joinedBlocks(const QStringList &blocks)
{
    return blocks.join(QLatin1String("\n\n"));
}

QString paragraphMarkup(const QString &html)
{
    return blockMarkup(QStringLiteral("paragraph"), {}, QStringLiteral("<p>") + html + QStringLiteral("</p>"));
}

QString headingMarkup(int level, const QString &html, const QString &id)
{
    const QString anchor = id.isEmpty() ? QString() : QStringLiteral(" id=\"") + escapedAttribute(id) + u'"';
    const QString markup = QStringLiteral("<h%1 class=\"wp-block-heading\"").arg(level) + anchor + u'>' + html
        + QStringLiteral("</h%1>").arg(level);
    return blockMarkup(QStringLiteral("heading"), level == 2 ? BlockAttributes{} : BlockAttributes{{QStringLiteral("level"), level}}, markup);
}

QString escapedCode(const QString &code)
{
    static const QRegularExpression address(QStringLiteral("^(\\s*https?:)//([^\\s<>\"]+\\s*)$"), QRegularExpression::MultilineOption);
    QString html = escapedText(code);
    html.replace(u'[', QLatin1String("&#91;"));
    return html.replace(address, QStringLiteral("\\1&#47;&#47;\\2"));
}

QString codeMarkup(const QString &code)
{
    return blockMarkup(QStringLiteral("code"), {},
                       QStringLiteral("<pre class=\"wp-block-code\"><code>") + escapedCode(code) + QStringLiteral("</code></pre>"));
}

QString quoteMarkup(const QStringList &blocks)
{
    return blockMarkup(QStringLiteral("quote"), {},
                       QStringLiteral("<blockquote class=\"wp-block-quote\">") + joinedBlocks(blocks) + QStringLiteral("</blockquote>"));
}

QString separatorMarkup()
{
    return blockMarkup(QStringLiteral("separator"), {}, QStringLiteral("<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>"));
}

QString moreMarkup(const QString &words)
{
    QString safe = words.simplified();
    safe.remove(QLatin1String("--"));
    return blockMarkup(QStringLiteral("more"), safe.isEmpty() ? BlockAttributes{} : BlockAttributes{{QStringLiteral("customText"), safe}},
                       QStringLiteral("<!--more") + (safe.isEmpty() ? QString() : u' ' + safe) + QStringLiteral("-->"));
}

QString htmlMarkup(const QString &html)
{
    return blockMarkup(QStringLiteral("html"), {}, html);
}

QString listMarkup(const QList<ListItemMarkup> &items, bool ordered, int start)
{
    BlockAttributes attributes;
    QString tag = QStringLiteral("ul");
    QString first;
    if (ordered) {
        tag = QStringLiteral("ol");
        attributes.append({QStringLiteral("ordered"), true});
        if (start != 1) {
            attributes.append({QStringLiteral("start"), start});
            first = QStringLiteral(" start=\"%1\"").arg(start);
        }
    }
    QStringList blocks;
    for (const ListItemMarkup &item : items)
        blocks.append(blockMarkup(QStringLiteral("list-item"), {},
                                  QStringLiteral("<li>") + item.html + joinedBlocks(item.lists) + QStringLiteral("</li>")));
    return blockMarkup(QStringLiteral("list"), attributes,
                       u'<' + tag + first + QStringLiteral(" class=\"wp-block-list\">") + joinedBlocks(blocks) + QStringLiteral("</") + tag + u'>');
}

QString imageMarkup(const ImageMarkup &image)
{
    const BlockAttributes attributes
        = image.link.isEmpty() ? BlockAttributes{} : BlockAttributes{{QStringLiteral("linkDestination"), QStringLiteral("custom")}};
    return blockMarkup(QStringLiteral("image"), attributes, figure(image));
}

QString galleryMarkup(const QList<ImageMarkup> &images)
{
    QStringList blocks;
    for (const ImageMarkup &image : images)
        blocks.append(imageMarkup(image));
    return blockMarkup(QStringLiteral("gallery"), {{QStringLiteral("linkTo"), QStringLiteral("none")}},
                       QStringLiteral("<figure class=\"wp-block-gallery has-nested-images columns-default is-cropped\">") + joinedBlocks(blocks)
                           + QStringLiteral("</figure>"));
}

QString tableMarkup(const TableRowMarkup &head, const QList<TableRowMarkup> &body)
{
    QString html;
    if (!head.isEmpty())
        html += QStringLiteral("<thead>") + row(head, QStringLiteral("th")) + QStringLiteral("</thead>");
    html += QStringLiteral("<tbody>");
    for (const TableRowMarkup &cells : body)
        html += row(cells, QStringLiteral("td"));
    html += QStringLiteral("</tbody>");
    // The default of hasFixedLayout changed in 6.6, so it is always spelled out.
    return blockMarkup(QStringLiteral("table"), {{QStringLiteral("hasFixedLayout"), false}},
                       QStringLiteral("<figure class=\"wp-block-table\"><table>") + html + QStringLiteral("</table></figure>"));
}

QString videoMarkup(const QString &url)
{
    static const QRegularExpression youTube(QStringLiteral(
        "^(?:https?:)?//(?:www\\.|m\\.)?(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#\\s]*&)?v=|embed/|live/|shorts/)|youtu\\.be/)([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])"));
    static const QRegularExpression vimeo(QStringLiteral("^(?:https?:)?//(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?(\\d{5,12})(?=$|[?#/])"));
    QString provider = QStringLiteral("youtube");
    QString address;
    if (const auto match = youTube.match(url); match.hasMatch()) {
        static const QRegularExpression time(QStringLiteral("[?&](?:t|start)=(\\d+)s?(?=$|[&#])"));
        const auto from = time.match(url);
        address = QStringLiteral("https://www.youtube.com/watch?v=") + match.captured(1)
            + (from.hasMatch() ? QStringLiteral("&t=%1s").arg(from.captured(1)) : QString());
    } else if (const auto other = vimeo.match(url); other.hasMatch()) {
        provider = QStringLiteral("vimeo");
        address = QStringLiteral("https://vimeo.com/") + other.captured(1);
    } else {
        return {};
    }
    const QString shape = QStringLiteral("wp-embed-aspect-16-9 wp-has-aspect-ratio");
    return blockMarkup(QStringLiteral("embed"),
                       {{QStringLiteral("url"), address},
                        {QStringLiteral("type"), QStringLiteral("video")},
                        {QStringLiteral("providerNameSlug"), provider},
                        {QStringLiteral("responsive"), true},
                        {QStringLiteral("className"), shape}},
                       QStringLiteral("<figure class=\"wp-block-embed is-type-video is-provider-%1 wp-block-embed-%1 %2\"><div class=\"wp-block-embed__wrapper\">\n%3\n</div></figure>")
                           .arg(provider, shape, escapedText(address)));
}

} // namespace lanyard
