// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jekyll_exporter.h"

#include "core/compose/recap.h"
#include "core/exchange/html_escape.h"
#include "core/exchange/jekyll_head.h"
#include "core/exchange/kramdown_body.h"
#include "core/markdown/raw_tags.h"
#include "core/review/direction.h"
#include "core/review/no_photos.h"
#include "core/review/unclosed_html.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

QString moreMarker(const Document &document)
{
    static const QRegularExpression marker(QStringLiteral("^<!--\\s*more\\b(?:(?!-->).)*-->"), QRegularExpression::CaseInsensitiveOption);
    for (const Node &node : document.root().children) {
        if (node.kind != NodeKind::HtmlBlock)
            continue;
        if (const auto match = marker.match(node.literal.trimmed()); match.hasMatch())
            return match.captured();
    }
    return {};
}

// Jekyll's own excerpt is the first paragraph. Where the text begins with something else, it would be a heading or nothing.
QString missingExcerpt(const Document &document)
{
    for (const Node &node : document.root().children) {
        if (node.kind == NodeKind::Paragraph && !plainText(node).trimmed().isEmpty() && node.children[0].kind != NodeKind::Image)
            return {};
        break;
    }
    return firstWords(document);
}

// Jekyll cuts its excerpt out of the source, and puts all lines behind it that look like link definitions; Liquid runs over that. Half a
// {% raw %} there stops the build, and half an element handed on as it is takes in the rest of the blog's page, so such a post says its
// excerpt itself.
bool excerptWouldBreak(const QString &body, const QString &separator)
{
    const qsizetype cut = body.indexOf(separator.isEmpty() ? QStringLiteral("\n\n") : separator);
    const QStringView head = QStringView(body).left(cut < 0 ? body.size() : cut);
    static const QRegularExpression definition(QStringLiteral("^ {0,3}\\[[^\\]]+\\]:.*\\{[%{]"), QRegularExpression::MultilineOption);
    if (head.contains(QLatin1String("{::nomarkdown}")) && !openElements(rawTags(head.toString())).isEmpty())
        return true;
    return head.count(QLatin1String("{% raw %}")) != head.count(QLatin1String("{% endraw %}")) || definition.match(body).hasMatch();
}

// A path that stands in the site already, and not in the post's folder.
bool isSitePath(const QString &url, const Site &site)
{
    return url.startsWith(u'/') && !url.startsWith(QLatin1String("//")) && site.kind == Site::Kind::Jekyll;
}

QList<PostPictures::Use> pictureUses(const Document &document, const PostFields &fields, const Site &site, int bodyLine, Findings &findings)
{
    QList<PostPictures::Use> uses;
    for (const LinkTarget &picture : pictures(document)) {
        if (picture.url.contains(QLatin1String("{{")) || picture.url.contains(QLatin1String("{%")))
            continue; // Jekyll finds it by itself
        if (isSitePath(picture.url, site)) {
            findings.notice("export.picture-of-site", QT_TRANSLATE_NOOP("Error", "The picture %1 belongs to the blog and stays there."), {picture.url},
                            picture.line + bodyLine);
            continue;
        }
        uses.append({picture.url, picture.line + bodyLine, picture.text, picture.title});
    }
    if (!fields.image.isEmpty() && !isSitePath(fields.image, site))
        uses.append({fields.image, -1});
    return uses;
}

} // namespace

Result<Bundle> JekyllExporter::bundle(const ExportRequest &request, const FileSystem &files) const
{
    Findings findings;
    QString text = request.text;
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const Post post(text);
    JekyllHeadRequest head;
    head.names = postNames(post, request);
    head.fields = post.fields(head.names.fileName);
    head.draft = request.draft || head.fields.draft;
    const Site site = siteOf(files, request.postPath);
    head.date = jekyllDate(head.fields, head.draft, request, site, findings);
    if (!head.fields.categories.isEmpty() && head.fields.permalink.isEmpty() && !head.draft)
        findings.notice("export.categories", QT_TRANSLATE_NOOP("Error", "Categories become part of the post’s address in Jekyll; tags do not."));

    const int bodyLine = post.frontMatter().bodyLine();
    const Document document = Document::parse(post.body());
    findings.add(directionFindings(document, bodyLine));
    findings.add(unclosedHtmlFindings(document, bodyLine, HtmlReader::Kramdown));
    const bool dated = !head.draft;
    const QString stem = (dated ? head.date.day.toString(Qt::ISODate) + u'-' : QString()) + head.names.slug;
    const Recap recap = recapOf(post);
    const PostPictures pictures(pictureUses(document, head.fields, site, bodyLine, findings), {head.names.folder, site, recap.photos}, files,
                                PictureNames::Plain, {}, findings);
    findings.add(noPhotosFindings(pictures.photos(), recap.event.speakers));
    const QString assets = QStringLiteral("/assets/") + stem;

    head.excerptSeparator = moreMarker(document);
    if (head.excerptSeparator.isEmpty())
        head.excerpt = missingExcerpt(document);
    if (const TravellingPicture *image = pictures.find(head.fields.image))
        head.image = assets + u'/' + image->name;
    const bool liquidOff = post.frontMatter().value(QStringLiteral("render_with_liquid")).kind() == Value::Kind::Boolean
        && !post.frontMatter().value(QStringLiteral("render_with_liquid")).toBool(true);
    QString body = kramdownBody(document, {pictures, assets, site, {site, files, bodyLine, !liquidOff}}, findings);
    if (!body.endsWith(u'\n'))
        body += u'\n';
    if (excerptWouldBreak(body, head.excerptSeparator)) {
        head.excerptSeparator.clear();
        head.excerpt = firstWords(document).isEmpty() ? head.names.title : firstWords(document);
    }

    Bundle bundle;
    const QString path = (dated ? QStringLiteral("_posts/") : QStringLiteral("_drafts/")) + stem + QStringLiteral(".md");
    bundle.files.append({path, (jekyllHead(post, head, findings) + body).toUtf8()});
    for (const TravellingPicture &picture : pictures.all())
        bundle.photos.append({picture.source, assets.mid(1) + u'/' + picture.name, picture.recipe()});
    bundle.address = dated ? jekyllAddress(head.fields, head.date.day, head.names.slug, site) : QString();
    bundle.findings = findings.sorted();
    return bundle;
}

} // namespace lanyard
