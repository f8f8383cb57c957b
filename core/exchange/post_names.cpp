// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/post_names.h"

#include "core/base/slug.h"
#include "core/exchange/html_escape.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

constexpr int longestTitle = 120;
constexpr int longestWords = 300;

QString firstHeading(const Document &document)
{
    for (const Node &node : document.root().children) {
        if (node.kind == NodeKind::Heading)
            return plainText(node).simplified();
    }
    return {};
}

// A text without front matter often begins with its title, as a line of its own.
QString firstLine(const QString &body)
{
    const QString line = body.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() <= longestTitle && !line.startsWith(u'!') && !line.startsWith(u'<') && !line.startsWith(u'[') ? line : QString();
}

} // namespace

PostNames postNames(const Post &post, const ExportRequest &request)
{
    PostNames names;
    const qsizetype slash = request.postPath.lastIndexOf(u'/');
    names.folder = request.postPath.left(slash);
    names.fileName = request.postPath.mid(slash + 1);
    if (names.fileName.startsWith(QLatin1String("index.")))
        names.fileName = names.folder.mid(names.folder.lastIndexOf(u'/') + 1);

    const PostFields fields = post.fields(names.fileName);
    names.title = unescapedHtml(fields.title).simplified();
    const Document document = names.title.isEmpty() ? Document::parse(post.body()) : Document();
    if (names.title.isEmpty() && !firstHeading(document).contains(u'{'))
        names.title = firstHeading(document);
    if (names.title.isEmpty())
        names.title = firstLine(post.body());
    names.slug = slug(fields.slug);
    if (names.slug.isEmpty())
        names.slug = slug(names.title);
    if (names.slug.isEmpty())
        names.slug = QStringLiteral("post");
    if (names.title.isEmpty())
        names.title = names.slug;
    return names;
}

QString firstWords(const Document &document)
{
    for (const Node &node : document.root().children) {
        if (node.kind != NodeKind::Paragraph)
            continue;
        QString words;
        for (const Node &child : node.children) {
            if (child.kind != NodeKind::Image)
                words += plainText(child);
        }
        words = words.simplified();
        if (words.isEmpty() || words.contains(QLatin1String("{{")) || words.contains(QLatin1String("{%")))
            continue;
        if (words.size() <= longestWords)
            return words;
        const qsizetype cut = words.lastIndexOf(u' ', longestWords);
        return words.left(cut < longestWords / 2 ? longestWords : cut) + u'…';
    }
    return {};
}

} // namespace lanyard
