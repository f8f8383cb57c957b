// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post.h"

#include "core/base/html_entities.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

struct FileName
{
    QString date; // "2016-06-02"; empty: none
    QString slug;
};

FileName takenApart(const QString &fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?:(\\d{4}-\\d{1,2}-\\d{1,2})-)?(.*?)(?:\\.(?:md|markdown|mkd|mkdn|mkdown|mdown|html?|txt|textile))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(fileName);
    const QString slug = match.captured(2);
    return {match.captured(1), slug == QLatin1String("index") ? QString() : slug};
}

// "http://example.org/2016/02/02/x/" -> "/2016/02/02/x/"
QString pathOf(const QString &permalink)
{
    QString path = permalink.trimmed();
    static const QRegularExpression address(QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*"));
    path.remove(address);
    const bool byNumber = path.contains(u'?'); // https://example.org/?p=45 names no path
    path.truncate(std::min({path.size(), path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'),
                            path.indexOf(u'#') < 0 ? path.size() : path.indexOf(u'#')}));
    if (path.isEmpty() || (byNumber && path == QLatin1String("/")))
        return {};
    return path.startsWith(u'/') ? path : QLatin1Char('/') + path;
}

// The last part of a path, without ".html"; empty where it is a placeholder such as ":title".
QString lastPartOf(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.last().contains(u':'))
        return {};
    QString part = QUrl::fromPercentEncoding(parts.last().toUtf8());
    static const QRegularExpression extension(QStringLiteral("\\.html?\\z"));
    return part.remove(extension);
}

// Jekyll: a text in the plural key is split at blanks, in the singular key it is one.
QStringList plural(const Value &value)
{
    if (value.kind() == Value::Kind::List)
        return value.texts();
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return value.texts().join(u' ').split(blanks, Qt::SkipEmptyParts);
}

QStringList singular(const Value &value)
{
    QStringList texts = value.texts();
    texts.removeAll(QString());
    return texts;
}

// A picture is often a map in themes: image: {path: …}
QString pictureOf(const Value &value)
{
    for (const char *key : {"path", "url", "src", "file", "feature"}) {
        if (const Value inner = value[QLatin1String(key)]; !inner.isNull())
            return inner.text();
    }
    return value.texts().value(0);
}

} // namespace

Post::Post(const QString &text) : m_text(text), m_frontMatter(FrontMatter::parse(text))
{
    if (m_frontMatter.has(QStringLiteral("post_title")) || m_frontMatter.has(QStringLiteral("post_date")))
        m_dialect = Dialect::GitHubSync;
}

QString Post::keyFor(Field field) const
{
    const bool sync = m_dialect == Dialect::GitHubSync;
    const auto oneOf = [&](std::initializer_list<const char *> keys) {
        for (const char *key : keys) {
            if (!m_frontMatter.value(QLatin1String(key)).isNull())
                return QString::fromLatin1(key);
        }
        for (const char *key : keys) { // even an empty one is where its writer expects the value
            if (m_frontMatter.has(QLatin1String(key)))
                return QString::fromLatin1(key);
        }
        return QString::fromLatin1(*keys.begin());
    };
    switch (field) {
    case Field::Title:
        return sync ? QStringLiteral("post_title") : QStringLiteral("title");
    case Field::Date:
        return sync ? QStringLiteral("post_date") : QStringLiteral("date");
    case Field::Slug:
        return sync ? oneOf({"post_name", "slug"}) : QStringLiteral("slug");
    case Field::Excerpt:
        return sync ? QStringLiteral("post_excerpt") : QStringLiteral("excerpt");
    case Field::Tags: // `tag:` wins where both have a value
        return m_frontMatter.value(QStringLiteral("tag")).isNull() ? QStringLiteral("tags") : QStringLiteral("tag");
    case Field::Categories:
        return oneOf({"categories", "category"});
    case Field::Author:
        return oneOf({"author", "authors"});
    case Field::Draft:
        return m_frontMatter.has(QStringLiteral("draft")) && !m_frontMatter.has(QStringLiteral("published")) ? QStringLiteral("draft")
                                                                                                              : QStringLiteral("published");
    case Field::Image:
        return QStringLiteral("image");
    case Field::Language:
        return oneOf({"lang", "language", "locale"});
    }
    Q_UNREACHABLE();
}

PostFields Post::fields(const QString &fileName) const
{
    const auto value = [this](const char *key) { return m_frontMatter.value(QLatin1String(key)); };
    const auto text = [this](Field field) { return m_frontMatter.value(keyFor(field)).texts().value(0).trimmed(); };
    const FileName file = takenApart(fileName);

    PostFields fields;
    fields.title = text(Field::Title);
    fields.excerpt = text(Field::Excerpt);
    if (m_dialect == Dialect::GitHubSync) {
        fields.title = withoutHtmlEntities(fields.title);
        fields.excerpt = withoutHtmlEntities(fields.excerpt);
    }
    fields.date = parsePostDate(text(Field::Date));
    if (!fields.date)
        fields.date = parsePostDate(file.date);
    fields.permalink = pathOf(value("permalink").text());
    if (fields.permalink.isEmpty() && m_dialect == Dialect::GitHubSync)
        fields.permalink = pathOf(value("link").text()); // Writing on GitHub
    fields.slug = text(Field::Slug);
    if (fields.slug.isEmpty())
        fields.slug = lastPartOf(fields.permalink);
    if (fields.slug.isEmpty())
        fields.slug = file.slug;

    // Jekyll looks at `tags:` only where `tag:` has no value, and an empty list is one.
    fields.tags = value("tag").isNull() ? plural(value("tags")) : singular(value("tag"));
    fields.categories = plural(value("categories")) + singular(value("category"));
    fields.categories.removeDuplicates();
    fields.tags.removeAll(QString());
    fields.categories.removeAll(QString());

    fields.author = m_frontMatter.value(keyFor(Field::Author)).texts().join(QLatin1String(", "));
    if (fields.author.isEmpty()) // author: {name: …}
        fields.author = m_frontMatter.value(keyFor(Field::Author))[QStringLiteral("name")].text();
    const Value published = value("published");
    fields.draft = (m_frontMatter.has(QStringLiteral("published")) && (published.isNull() || !published.toBool(true)))
                   || value("draft").toBool();
    fields.image = pictureOf(value("image"));
    fields.language = text(Field::Language);
    return fields;
}

Result<QList<TextEdit>> Post::set(Field field, const Value &value) const
{
    const QString key = keyFor(field);
    switch (field) {
    case Field::Date: {
        const QString written = value.text().trimmed();
        if (written.isEmpty())
            return failure("post.date", QT_TRANSLATE_NOOP("Error", "A post’s date can’t be empty."));
        if (!parsePostDate(written))
            return failure("post.date", QT_TRANSLATE_NOOP("Error", "“%1” is not a date. Write it like 2016-06-02 or 2016-06-02 23:30:00 -0700."),
                           {written});
        return m_frontMatter.set(key, Value::date(written));
    }
    case Field::Draft:
        return setDraft(value.toBool());
    case Field::Categories:
        // Jekyll joins both keys, so the other one would bring its own back.
        if (key == QLatin1String("categories") && m_frontMatter.has(QStringLiteral("category")))
            return joined(m_frontMatter.set(key, value), m_frontMatter.unset(QStringLiteral("category")));
        return m_frontMatter.set(key, value);
    default:
        return m_frontMatter.set(key, value);
    }
}

Result<QList<TextEdit>> Post::setDraft(bool draft) const
{
    const QString published = QStringLiteral("published");
    const QString draftKey = QStringLiteral("draft");
    if (draft)
        return m_frontMatter.set(keyFor(Field::Draft), Value::boolean(keyFor(Field::Draft) == draftKey));
    if (!fields().draft)
        return QList<TextEdit>();
    Result<QList<TextEdit>> edits = QList<TextEdit>();
    if (m_frontMatter.has(published))
        edits = m_frontMatter.set(published, Value::boolean(true));
    if (m_frontMatter.value(draftKey).toBool())
        edits = joined(std::move(edits), m_frontMatter.set(draftKey, Value::boolean(false)));
    return edits;
}

// Two keys' edits as one change. They lie in different lines, so only their order matters.
Result<QList<TextEdit>> Post::joined(Result<QList<TextEdit>> one, Result<QList<TextEdit>> other)
{
    if (!one || !other)
        return one ? other : one;
    QList<TextEdit> edits = *one + *other;
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.at < b.at; });
    return edits;
}

} // namespace lanyard
