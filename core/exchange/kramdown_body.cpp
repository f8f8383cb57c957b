// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kramdown_body.h"

#include "core/exchange/html_escape.h"
#include "core/exchange/kramdown_blocks.h"
#include "core/exchange/picture_paragraph.h"

#include <QUrl>

namespace lanyard {

namespace {

QString relativeUrl(const QString &path)
{
    return QStringLiteral("{{ \"") + path + QStringLiteral("\" | relative_url }}");
}

// Liquid that is meant, in words that would go into a figure's HTML.
bool hasLiquid(const Node &image)
{
    const QString words = image.title + plainText(image) + image.url;
    return words.contains(QLatin1String("{{")) || words.contains(QLatin1String("{%"));
}

class Pictures
{
public:
    explicit Pictures(const KramdownRequest &request)
        : m_request(request)
    {
    }

    std::optional<QString> destination(const QString &url) const
    {
        if (const TravellingPicture *picture = m_request.pictures.find(url))
            return relativeUrl(m_request.assets + u'/' + picture->name);
        return std::nullopt;
    }

    std::optional<QString> figure(const Node &paragraph) const
    {
        const QList<PictureInParagraph> pictures = picturesOf(paragraph);
        bool wanted = pictures.size() > 1;
        QStringList figures;
        for (const PictureInParagraph &one : pictures) {
            if (hasLiquid(*one.image))
                return std::nullopt;
            const TravellingPicture *picture = m_request.pictures.find(one.image->url);
            FigureHtml html;
            html.src = picture ? destination(one.image->url)->replace(u'"', u'\'') : withoutLiquidMarks(escapedAttribute(one.image->url));
            html.alt = plainText(*one.image);
            html.captionHtml = captionWithCredit(escapedText(one.image->title), picture ? picture->creditHtml() : QString());
            if (!one.link.isEmpty())
                html.link = destination(one.link) ? destination(one.link)->replace(u'"', u'\'') : withoutLiquidMarks(escapedAttribute(one.link));
            wanted = wanted || !html.captionHtml.isEmpty();
            figures.append(figureHtml(html));
        }
        if (!wanted)
            return std::nullopt;
        return figures.size() == 1 ? figures[0] : QStringLiteral("<div class=\"gallery\">") + figures.join(QString()) + QStringLiteral("</div>");
    }

private:
    const KramdownRequest &m_request;
};

} // namespace

QString figureHtml(const FigureHtml &figure)
{
    QString html = QStringLiteral("<img src=\"") + figure.src + QStringLiteral("\" alt=\"")
        + withoutLiquidMarks(escapedAttribute(figure.alt.simplified())) + QStringLiteral("\">");
    if (!figure.link.isEmpty())
        html = QStringLiteral("<a href=\"") + figure.link + QStringLiteral("\">") + html + QStringLiteral("</a>");
    if (!figure.captionHtml.isEmpty())
        html += QStringLiteral("<figcaption>") + withoutLiquidMarks(figure.captionHtml).simplified() + QStringLiteral("</figcaption>");
    return QStringLiteral("<figure>") + html + QStringLiteral("</figure>");
}

QString kramdownBody(const Document &document, const KramdownRequest &request, Findings &findings)
{
    Edits edits;
    const int bodyLine = request.liquid.bodyLine;
    const Pictures pictures(request);
    JekyllLiquid liquid(document, request.liquid, findings);
    KramdownHtml html(document.body(), bodyLine, edits, findings);
    KramdownInline inlines(document, liquid, html, [&](const QString &url) { return pictures.destination(url); }, bodyLine, edits, findings);
    liquid.addEdits(edits);
    inlines.addresses();
    KramdownBlocks(document, inlines, html, [&](const Node &paragraph) { return pictures.figure(paragraph); }, bodyLine, edits, findings).run();
    return applied(edits.sorted(), document.body());
}

} // namespace lanyard
