// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipping.h"

#include "core/compose/recap.h"
#include "core/exchange/body_without_liquid.h"
#include "core/exchange/html_escape.h"
#include "core/exchange/liquid_values.h"
#include "core/exchange/picture_paragraph.h"
#include "core/exchange/plain_post.h"
#include "core/exchange/post_pictures.h"
#include "core/markdown/blocks.h"
#include "core/post/post.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

using Kind = ClippingWish::Kind;

constexpr int longestSide = 1200;              // pixels of a picture that travels; wide enough for a mail
constexpr qsizetype largestPicture = 1'500'000; // bytes
constexpr qsizetype largestAll = 12'000'000;    // of all pictures together; programs choke on more in one paste

// The lines of a body that other lines may mean: link definitions and footnotes. Unused ones leave no trace.
QString definitions(const QString &body)
{
    static const QRegularExpression start(QStringLiteral("^ {0,3}\\[[^\\]]+\\]:"));
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(```+|~~~+)"));
    QString result;
    QString open;    // the fence that is open
    bool in = false; // a footnote, which goes on while lines are indented
    for (const QString &line : body.split(u'\n')) {
        if (const QString mark = fence.match(line).captured(1); !mark.isEmpty()) {
            if (open.isEmpty())
                open = mark;
            else if (mark.startsWith(open))
                open.clear();
        }
        const bool begins = open.isEmpty() && start.match(line).hasMatch();
        in = begins || (in && (line.trimmed().isEmpty() || line.startsWith(QLatin1String("    ")) || line.startsWith(u'\t')));
        if (begins && !result.isEmpty() && line.contains(QLatin1String("[^")))
            result += u'\n'; // or it would be taken for a footnote's next line
        if (in)
            result += line + u'\n';
    }
    return result;
}

// Lines that stand deep in a list stand by themselves now.
QString atTheMargin(const QString &part)
{
    QStringList lines = part.split(u'\n');
    qsizetype least = -1;
    for (const QString &line : lines) {
        const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
        if (first != line.end())
            least = least < 0 ? first - line.begin() : std::min<qsizetype>(least, first - line.begin());
    }
    for (QString &line : lines)
        line.remove(0, std::max<qsizetype>(0, least));
    return lines.join(u'\n');
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression form(QStringLiteral("\\s%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").arg(name), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(tag);
    return unescapedHtml(match.captured(1) + match.captured(2));
}

// For each match what `with` makes of it.
template<typename With>
QString replaced(const QString &text, const QRegularExpression &what, With with)
{
    QString result;
    qsizetype done = 0;
    auto each = what.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += with(match);
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

class Clipper
{
public:
    Clipper(const ClippingWish &wish, const FileSystem &files)
        : m_wish(wish), m_post(wish.text), m_site(siteOf(files, wish.postPath)), m_files(files)
    {
    }

    Clipping result()
    {
        const QFileInfo path(m_wish.postPath);
        const QString name = path.completeBaseName() == u"index" ? path.dir().dirName() : path.fileName();
        const QHash<QString, QString> values = liquidValues(m_post, m_post.fields(name), m_site);
        Findings unheard; // the preview shows the same chips
        ParseOptions options;
        options.smartPunctuation = true;
        const QString body = bodyWithoutLiquid(part(), values, 1, unheard);
        const Document document = Document::parse(body, options);

        QList<PostPictures::Use> uses;
        for (const LinkTarget &picture : pictures(document))
            uses.append({picture.url, -1});
        const PicturePlaces places{path.path(), m_site, recapOf(m_post).photos};
        const PostPictures local(uses, places, m_files, PictureNames::Plain, {}, unheard);
        m_pictures = &local;

        Clipping clipping;
        for (const PreviewBlock &block : previewBlocks(body, options))
            clipping.html += dressed(block);
        clipping.html.remove(QLatin1String(" data-footnote-ref")).remove(QLatin1String(" data-footnote-backref")).remove(QLatin1String(" data-footnotes"));
        if (m_wish.kind == Kind::RichText) {
            clipping.html = richText(clipping.html);
            clipping.plain = plainPost(document);
            clipping.picturesLeftOut = m_leftOut;
        }
        return clipping;
    }

private:
    QString part() const
    {
        const qsizetype bodyAt = m_post.frontMatter().bodyAt();
        const QString body = m_post.body();
        if (m_wish.at < 0)
            return body;
        const qsizetype from = std::max(bodyAt, m_wish.at);
        const qsizetype end = std::max(from, m_wish.at + m_wish.length);
        return definitions(body) + QStringLiteral("\n<!-- -->\n\n") + atTheMargin(m_wish.text.mid(from, end - from));
    }

    // Pictures alone in their paragraph are figures, as in the exports.
    QString dressed(const PreviewBlock &block)
    {
        static const QRegularExpression alone(QStringLiteral("^<p>((?:\\s*(?:<a [^>]*>)?<img [^>]*>(?:</a>)?(?:<br />)?)+)\\s*</p>\\s*$"));
        static const QRegularExpression one(QStringLiteral("(<a [^>]*>)?(<img [^>]*>)(?:</a>)?"));
        if (block.html.trimmed() == u"<!-- -->")
            return {};
        const auto match = block.kind == NodeKind::Paragraph ? alone.match(block.html) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return block.html;
        QString figures;
        auto each = one.globalMatch(match.captured(1));
        while (each.hasNext()) {
            const auto picture = each.next();
            figures += figure(picture.captured(2), picture.captured(1));
        }
        return figures;
    }

    QString figure(QString image, const QString &link)
    {
        const TravellingPicture *known = m_pictures->find(urlOf(image));
        const QString caption = captionWithCredit(escapedText(attribute(image, QStringLiteral("title"))), known ? known->creditHtml() : QString());
        image.remove(QRegularExpression(QStringLiteral(" title=\"[^\"]*\"")));
        const QString picture = link.isEmpty() ? image : link + image + QStringLiteral("</a>");
        return QStringLiteral("<figure>") + picture
            + (caption.isEmpty() ? QString() : QStringLiteral("<figcaption>") + caption + QStringLiteral("</figcaption>")) + QStringLiteral("</figure>\n");
    }

    // As the text has it: the renderer percent-encodes.
    QString urlOf(const QString &image) const
    {
        const QString src = attribute(image, QStringLiteral("src"));
        return m_pictures->find(src) ? src : QUrl::fromPercentEncoding(src.toUtf8());
    }

    QString richText(QString html)
    {
        static const QRegularExpression running(QStringLiteral("<(script|style|iframe|object|video|audio|svg|form)\\b.*?</\\1\\s*>|<(?:script|iframe|embed|meta|base|link)\\b[^>]*>|<!--.*?-->"),
                                                QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression handler(QStringLiteral("(<[A-Za-z][^<>]*?)\\son[a-z]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression scriptLink(QStringLiteral("\\shref\\s*=\\s*([\"']?)\\s*(?:javascript|data|vbscript):[^\"'>]*\\1"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression box(QStringLiteral("<input type=\"checkbox\"( checked=\"\")? disabled=\"\" />"));
        static const QRegularExpression image(QStringLiteral("<img\\b[^>]*>"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression siteLink(QStringLiteral("(<a href=\")(/[^/\"][^\"]*)\""));
        html.remove(running);
        for (qsizetype before = -1; before != html.size();) {
            before = html.size();
            html.replace(handler, QStringLiteral("\\1"));
        }
        html.remove(scriptLink);
        html = replaced(html, box, [](const QRegularExpressionMatch &match) { return match.captured(1).isEmpty() ? QStringLiteral("☐") : QStringLiteral("☑"); });
        if (!m_site.url.isEmpty()) {
            html = replaced(html, siteLink, [this](const QRegularExpressionMatch &match) {
                const bool based = m_site.baseUrl.isEmpty() || match.captured(2).startsWith(m_site.baseUrl + u'/');
                return match.captured(1) + m_site.url + (based ? QString() : m_site.baseUrl) + match.captured(2) + u'"';
            });
        }
        return replaced(html, image, [this](const QRegularExpressionMatch &match) { return travelling(match.captured()); });
    }

    // A remote picture stays where it is; one of this machine goes along, small and clean.
    QString travelling(const QString &image)
    {
        const QString url = urlOf(image);
        const QString alt = escapedAttribute(attribute(image, QStringLiteral("alt")));
        if (url.startsWith(QLatin1String("http"), Qt::CaseInsensitive) && isRemote(url))
            return QStringLiteral("<img src=\"%1\" alt=\"%2\">").arg(escapedAttribute(url), alt);
        const TravellingPicture *picture = m_pictures->find(url);
        if (picture && m_total < largestAll) {
            PhotoRecipe recipe = picture->recipe();
            recipe.longestSide = longestSide;
            const auto bytes = prepared(picture->source, recipe);
            const auto size = bytes ? preparedSize(picture->source, recipe) : failure("picture.none", "");
            if (bytes && bytes->size() <= largestPicture && m_total + bytes->size() <= largestAll) {
                m_total += bytes->size();
                const QString extension = picture->name.section(u'.', -1);
                const QString type = extension == u"jpg" ? QStringLiteral("jpeg") : extension;
                const QString width = size ? QStringLiteral(" width=\"%1\" height=\"%2\"").arg(size->width()).arg(size->height()) : QString();
                return QStringLiteral("<img src=\"data:image/") + type + QStringLiteral(";base64,") + QString::fromLatin1(bytes->toBase64())
                    + QStringLiteral("\" alt=\"") + alt + u'"' + width + u'>';
            }
        }
        ++m_leftOut;
        return alt.isEmpty() ? QString() : QStringLiteral("<em>[") + alt + QStringLiteral("]</em>");
    }

    const ClippingWish &m_wish;
    Post m_post;
    Site m_site;
    const FileSystem &m_files;
    const PostPictures *m_pictures = nullptr;
    qsizetype m_total = 0; // bytes of pictures so far
    int m_leftOut = 0;
};

} // namespace

Clipping clipping(const ClippingWish &wish, const FileSystem &files)
{
    return Clipper(wish, files).result();
}

} // namespace lanyard
