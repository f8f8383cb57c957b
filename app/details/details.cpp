// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/details.h"

#include "core/base/slug.h"
#include "core/exchange/jekyll_head.h"
#include "core/post/field_edits.h"
#include "core/post/head_mistakes.h"

#include <QSet>

namespace lanyard {

namespace {

constexpr Field allFields[]{Field::Title, Field::Date,   Field::Slug,  Field::Excerpt, Field::Tags,
                            Field::Categories, Field::Author, Field::Draft, Field::Image,   Field::Language};

QStringList keysOfTheForm(const Details &details)
{
    QStringList keys{QStringLiteral("tags"), QStringLiteral("tag"), QStringLiteral("categories"), QStringLiteral("category"),
                     QStringLiteral("published"), QStringLiteral("draft")};
    for (const QString &key : details.keys)
        keys += key;
    return keys;
}

int countOf(const Value &value)
{
    return value.kind() == Value::Kind::List ? int(value.items().size()) : value.isNull() ? 0 : 1;
}

QList<Details::Row> rowsOf(const FrontMatter &head, const QStringList &taken)
{
    const bool editable = head.kind() == FrontMatter::Kind::Yaml && !head.keys().isEmpty() && head.keys().constFirst().lines > 0;
    QList<Details::Row> rows;
    for (const FrontMatter::Key &key : head.keys()) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const Details::Row &row) { return row.key == key.name; });
        if (same != rows.end()) {
            same->repeated = true;
            same->editable = false;
            same->line = key.firstLine; // the last one counts
            continue;
        }
        if (taken.contains(key.name))
            continue;
        const Value value = head.value(key.name);
        Details::Row row;
        row.key = key.name;
        row.line = key.firstLine;
        row.text = value.text();
        if (value.kind() == Value::Kind::List)
            row.entries = int(value.items().size());
        else if (value.kind() == Value::Kind::Map)
            row.entries = int(value.entries().size());
        // A text of several lines would come back as one.
        const bool unreadable = head.problem() && value.isNull();
        row.editable = editable && row.entries < 0 && !row.text.contains(u'\n') && !unreadable;
        rows += row;
    }
    return rows;
}

QString addressOf(const Details &details, const Site &site)
{
    const PostFields &fields = details.fields;
    if (site.kind == Site::Kind::Hugo)
        return {};
    if (site.kind == Site::Kind::GitHubSync)
        return fields.permalink;
    const QString name = fields.slug.isEmpty() ? slug(fields.title) : fields.slug;
    if (name.isEmpty() && fields.permalink.isEmpty())
        return {};
    return site.url + site.baseUrl + jekyllAddress(fields, fields.date ? fields.date->day() : QDate(), name, site);
}

QDateTime futureMoment(const PostDate &date, const QDateTime &now)
{
    if (!date.hasTime)
        return date.day() > now.date() ? date.moment : QDateTime();
    return date.moment.toUTC() > now.toUTC() ? date.moment : QDateTime();
}

} // namespace

Details detailsOf(const QString &head, const QString &postName, const Site &site, const QDateTime &now)
{
    const Post post(head);
    const FrontMatter &matter = post.frontMatter();
    Details details;
    details.head = head;
    details.fields = post.fields(postName);
    for (const Field field : allFields) {
        details.keys.insert(field, post.keyFor(field));
        if (const std::optional<Error> why = whyNotInAForm(post, field))
            details.notShown.insert(field, *why);
    }
    details.mistakes = headMistakes(post);
    if (matter.kind() == FrontMatter::Kind::Toml || matter.kind() == FrontMatter::Kind::Json
        || (matter.kind() == FrontMatter::Kind::Unclosed && matter.problem()))
        details.readOnly = details.notShown.value(Field::Title);

    const Value date = matter.value(post.keyFor(Field::Date));
    details.writtenDate = date.text();
    details.dateInQuotes = date.kind() == Value::Kind::Text;
    details.slugWritten = !matter.value(post.keyFor(Field::Slug)).isNull();
    details.slugFollows = slugFollowsTitle(post);
    if (const QString address = addressOf(details, site); address != site.url + site.baseUrl)
        details.address = address;
    if (details.fields.date && now.isValid())
        details.notBefore = futureMoment(*details.fields.date, now);

    static const QStringList kept{QStringLiteral("event"), QStringLiteral("sessions"), QStringLiteral("speakers"), QStringLiteral("photos")};
    details.rows = rowsOf(matter, keysOfTheForm(details) + kept);
    details.kept = {!matter.value(kept[0]).isNull(), countOf(matter.value(kept[1])), countOf(matter.value(kept[2])), countOf(matter.value(kept[3]))};
    return details;
}

} // namespace lanyard
