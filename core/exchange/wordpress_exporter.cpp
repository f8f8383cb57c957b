// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordpress_exporter.h"

#include "core/base/slug.h"
#include "core/compose/recap.h"
#include "core/exchange/body_without_liquid.h"
#include "core/exchange/html_escape.h"
#include "core/exchange/liquid_values.h"
#include "core/exchange/post_names.h"
#include "core/exchange/wordpress_blocks.h"
#include "core/exchange/wxr_writer.h"
#include "core/review/direction.h"
#include "core/review/no_photos.h"
#include "core/review/unclosed_html.h"

#include <QRegularExpression>
#include <QSet>

namespace lanyard {

namespace {

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

// C, C++ and C# must not become one term. Names of other scripts have no ASCII letters at all.
QList<WxrTerm> terms(const QStringList &names, Findings &findings)
{
    QList<WxrTerm> result;
    QSet<QString> taken;
    QSet<QString> seen;
    for (const QString &name : names) {
        QString clean = withoutControls(name).simplified();
        if (clean.isEmpty() || seen.contains(clean))
            continue;
        seen.insert(clean);
        if (clean.size() > 200) { // the column in WordPress' table
            findings.warn("export.long-term", QT_TRANSLATE_NOOP("Error", "The tag \"%1\" is too long for WordPress and was cut."), {clean.left(40) + u'…'});
            clean.truncate(200);
        }
        QString words = clean;
        words.replace(u'+', QLatin1String(" plus ")).replace(u'#', QLatin1String(" sharp ")).replace(u'&', QLatin1String(" and "));
        QString nicename = slug(words, 150);
        if (nicename.isEmpty())
            nicename = QStringLiteral("term-") + QString::number(qHash(clean, 0) & 0xffffff, 16);
        const QString stem = nicename;
        for (int number = 2; taken.contains(nicename); ++number)
            nicename = stem + u'-' + QString::number(number);
        taken.insert(nicename);
        result.append({clean, nicename});
    }
    return result;
}

void setDates(WxrPost &post, const PostFields &fields, const ExportRequest &request, Findings &findings)
{
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    QDateTime local = request.now;
    if (fields.date) {
        local = fields.date->moment;
        if (!fields.date->hasTime)
            local.setTime(QTime(12, 0));
        if (fields.date->hasOffset)
            post.dateGmt = local.toUTC().toString(form);
    } else {
        findings.notice("export.no-date", QT_TRANSLATE_NOOP("Error", "The post has no date; today’s is used."));
        post.dateGmt = local.toUTC().toString(form);
    }
    post.date = local.toString(form);
    const bool known = fields.date && fields.date->hasOffset;
    const bool future = fields.date && request.now.isValid()
        && (known ? local > request.now : QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-12 * 3600) > request.now.toUTC());
    post.status = request.draft || fields.draft ? QStringLiteral("draft") : future ? QStringLiteral("future") : QStringLiteral("publish");
    if (post.status == u"draft") {
        post.dateGmt = QStringLiteral("0000-00-00 00:00:00"); // WordPress' own mark of a draft without a date
    } else if (future) {
        findings.notice("export.future", QT_TRANSLATE_NOOP("Error", "The post’s date lies in the future; WordPress will hold it back until %1."), {post.date});
    }
}

QList<PostPictures::Use> pictureUses(const Document &document, int bodyLine)
{
    QList<PostPictures::Use> uses;
    for (const LinkTarget &picture : pictures(document))
        uses.append({picture.url, picture.line + bodyLine, picture.text, picture.title});
    return uses;
}

void addAttachments(WxrPost &post, const PostPictures &pictures, const Document &document, const QString &mediaUrl)
{
    QHash<const TravellingPicture *, LinkTarget> uses;
    for (const LinkTarget &use : lanyard::pictures(document)) {
        if (const TravellingPicture *picture = pictures.find(use.url); picture && !uses.contains(picture))
            uses.insert(picture, use);
    }
    int id = 1;
    for (const TravellingPicture &picture : pictures.all()) {
        const LinkTarget use = uses.value(&picture);
        WxrAttachment attachment;
        attachment.id = ++id;
        attachment.url = mediaUrl + u'/' + picture.name;
        attachment.slug = picture.name.left(picture.name.lastIndexOf(u'.'));
        attachment.title = attachment.slug; // the importer drops a second attachment of one title and date as a repeat
        attachment.alt = use.text;
        attachment.caption = use.title;
        post.attachments.append(attachment);
    }
}

} // namespace

Result<Bundle> WordPressExporter::bundle(const ExportRequest &request, const FileSystem &files) const
{
    Findings findings;
    const Post source(request.text);
    if (const auto &problem = source.frontMatter().problem())
        findings.warn("export.front-matter", QT_TRANSLATE_NOOP("Error", "The front matter can’t be read as it is meant: %1"), {problem->english()}, problem->line);
    const PostNames names = postNames(source, request);
    const PostFields fields = source.fields(names.fileName);
    const Site site = siteOf(files, request.postPath);
    const int bodyLine = source.frontMatter().bodyLine();
    QHash<QString, QString> values = liquidValues(source, fields, site);
    values.insert(QStringLiteral("page.title"), names.title);
    const Document document = Document::parse(bodyWithoutLiquid(source.body(), values, bodyLine, findings));

    findings.add(directionFindings(document, bodyLine));
    findings.add(unclosedHtmlFindings(document, bodyLine, HtmlReader::Browser));
    const Recap recap = recapOf(source);
    const PicturePlaces places{names.folder, site, recap.photos};
    QList<PostPictures::Use> uses = pictureUses(document, bodyLine);
    if (!fields.image.isEmpty()) {
        uses.append({fields.image, -1});
        findings.notice("export.featured-image", QT_TRANSLATE_NOOP("Error", "Choose the post’s image %1 as the featured image in WordPress: an import can’t do it safely."),
                        {fields.image});
    }
    const PostPictures pictures(uses, places, files, PictureNames::Numbered, names.slug, findings);
    findings.add(noPhotosFindings(pictures.photos(), recap.event.speakers));

    WordPressPlaces wordPress;
    wordPress.pictures = &pictures;
    wordPress.siteUrl = withoutSlash(request.siteUrl);
    wordPress.bodyLine = bodyLine;
    wordPress.idSeed = names.slug.toUtf8();
    wordPress.mediaUrl = withoutSlash(request.mediaUrl);
    if (wordPress.mediaUrl.isEmpty() && !pictures.all().isEmpty()) {
        wordPress.mediaUrl = wordPress.siteUrl + QStringLiteral("/wp-content/uploads/") + request.now.toString(QStringLiteral("yyyy/MM"));
        findings.warn("export.upload-by-hand",
                      QT_TRANSLATE_NOOP("Error", "Upload the %1 pictures of the folder media to WordPress’ media library first. The post looks for them at %2; "
                                                 "give the web address where they will stand if that is another."),
                      {QString::number(pictures.all().size()), wordPress.mediaUrl + QStringLiteral("/…")});
    }

    const WordPressContent content = wordPressContent(document, wordPress, findings);
    WxrPost post;
    post.title = names.title;
    post.slug = names.slug;
    post.content = content.markup;
    post.excerpt = unescapedHtml(fields.excerpt);
    post.authorName = fields.author;
    post.authorLogin = slug(fields.author, 60);
    setDates(post, fields, request, findings);
    post.categories = terms(fields.categories, findings);
    post.tags = terms(fields.tags, findings);
    if (!content.footnotes.isEmpty())
        post.meta.append({QStringLiteral("footnotes"), content.footnotes});
    if (!withoutSlash(request.mediaUrl).isEmpty())
        addAttachments(post, pictures, document, wordPress.mediaUrl);

    Bundle bundle;
    // Told by the post's own date, so that the same post gives the same file tomorrow.
    const WxrChannel channel{site.title.isEmpty() ? names.title : site.title, wordPress.siteUrl, fields.language,
                             fields.date ? fields.date->moment : request.now};
    bundle.files.append({names.slug + QStringLiteral(".wxr.xml"), wxr(channel, post)});
    for (const TravellingPicture &picture : pictures.all())
        bundle.photos.append({picture.source, QStringLiteral("media/") + picture.name, picture.recipe()});
    bundle.findings = findings.sorted();
    return bundle;
}

} // namespace lanyard
