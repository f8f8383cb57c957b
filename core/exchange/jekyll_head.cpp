// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jekyll_head.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

QString keyLine(const QString &key, const Value &value)
{
    return key + u':' + yaml(value) + u'\n';
}

// wordpress-github-sync's own keys; what they say is said again in Jekyll's.
bool isSyncKey(const QString &key)
{
    static const QStringList keys{QStringLiteral("ID"), QStringLiteral("post_title"), QStringLiteral("post_date"), QStringLiteral("post_name"),
                                  QStringLiteral("post_excerpt"), QStringLiteral("permalink"), QStringLiteral("link"), QStringLiteral("published")};
    return keys.contains(key);
}

// A head in YAML to begin with. The writer's, if it is one in Jekyll's keys.
QString yamlHead(const Post &post, const JekyllHeadRequest &request, Findings &findings)
{
    const FrontMatter &head = post.frontMatter();
    const bool whole = head.kind() == FrontMatter::Kind::Yaml && !head.problem();
    if (whole && post.dialect() == Dialect::Jekyll)
        return post.text().left(head.bodyAt());

    QString text = QStringLiteral("---\n") + keyLine(QStringLiteral("title"), Value(request.names.title));
    if (whole) {
        if (const Value id = head.value(QStringLiteral("ID")); !id.isNull())
            text += keyLine(QStringLiteral("wordpress_id"), Value::number(id.text()));
        for (const FrontMatter::Key &key : head.keys()) {
            if (isSyncKey(key.name) || key.name == u"title")
                continue;
            text += post.text().mid(key.at, key.length);
            if (!text.endsWith(u'\n'))
                text += u'\n';
        }
    } else if (head.kind() != FrontMatter::Kind::None && head.kind() != FrontMatter::Kind::Unclosed) {
        if (head.problem())
            findings.warn("export.front-matter", QT_TRANSLATE_NOOP("Error", "The front matter can’t be read as it is meant, and was written anew: %1"),
                          {head.problem()->english()}, head.problem()->line);
        else
            findings.notice("export.front-matter-kind", QT_TRANSLATE_NOOP("Error", "The front matter was written anew as YAML, without its comments."));
        for (const auto &[key, value] : head.values().entries()) {
            if (!isSyncKey(key) && key != u"title" && !value.isNull())
                text += keyLine(key, value);
        }
    } else if (head.kind() == FrontMatter::Kind::Unclosed) {
        findings.warn("export.front-matter-open", QT_TRANSLATE_NOOP("Error", "The front matter begins with --- and never ends, so all of it is text."), {}, 1);
    }
    return text + QStringLiteral("---\n");
}

class Head
{
public:
    Head(const QString &text, Findings &findings)
        : m_head(text)
        , m_findings(findings)
    {
    }

    const FrontMatter &now() const { return m_matter; }
    bool has(const char *key) const { return m_matter.has(QLatin1String(key)); }
    Value value(const char *key) const { return m_matter.value(QLatin1String(key)); }
    void set(const char *key, const Value &value) { apply(key, m_matter.set(QLatin1String(key), value)); }
    void unset(const char *key) { apply(key, m_matter.unset(QLatin1String(key))); }
    const QString &text() const { return m_head; }

private:
    void apply(const char *key, const Result<QList<TextEdit>> &edits)
    {
        if (!edits) {
            m_findings.warn("export.key", QT_TRANSLATE_NOOP("Error", "The key %1 of the front matter stays as it is: %2"),
                            {QLatin1String(key), edits.error().english()}, edits.error().line);
            return;
        }
        m_head = applied(*edits, m_head);
        m_matter = FrontMatter::parse(m_head);
    }

    QString m_head;
    FrontMatter m_matter = FrontMatter::parse(m_head);
    Findings &m_findings;
};

bool isListOfTexts(const Value &value)
{
    if (value.kind() != Value::Kind::List)
        return false;
    for (const Value &item : value.items()) {
        if (item.kind() != Value::Kind::Text)
            return false;
    }
    return true;
}

// `tags: a b` and `tag: a b` are two things to Jekyll, 2016 and yes no words. A list of texts is always the same.
void setList(Head &head, const char *plural, const char *singular, const QStringList &texts)
{
    const bool fine = isListOfTexts(head.value(plural)) && !head.has(singular);
    if (fine || (!head.has(plural) && !head.has(singular) && texts.isEmpty()))
        return;
    if (texts.isEmpty())
        head.unset(plural);
    else
        head.set(plural, Value(texts));
    if (head.has(singular))
        head.unset(singular);
}

} // namespace

QString jekyllHead(const Post &post, const JekyllHeadRequest &request, Findings &findings)
{
    const PostFields &fields = request.fields;
    Head head(yamlHead(post, request, findings), findings);

    if (head.value("layout").isNull())
        head.set("layout", Value(QStringLiteral("post")));
    if (head.value("title").kind() != Value::Kind::Text || head.value("title").text().trimmed().isEmpty())
        head.set("title", Value(request.names.title));
    if (!request.date.value.isNull() && !(head.value("date") == request.date.value))
        head.set("date", request.date.value);
    if (head.has("date") && request.date.value.isNull() && !request.date.keep)
        head.unset("date"); // empty or no date at all: either stops the build
    if (const Value slug = head.value("slug"); head.has("slug") && slug.text() != request.names.slug)
        head.set("slug", Value(request.names.slug));
    if (head.has("published"))
        head.unset("published"); // a draft's place is _drafts; empty, it would hide the post
    if (head.has("draft"))
        head.unset("draft");
    setList(head, "tags", "tag", fields.tags);
    setList(head, "categories", "category", fields.categories);

    QString permalink = fields.permalink;
    if (!permalink.isEmpty() && !permalink.endsWith(u'/') && !permalink.section(u'/', -1).contains(u'.'))
        permalink += u'/';
    if (post.dialect() == Dialect::GitHubSync && !permalink.isEmpty())
        head.set("permalink", Value(permalink));
    else if (head.has("permalink") && head.value("permalink").isNull())
        head.unset("permalink");
    else if (!permalink.isEmpty() && head.value("permalink").text().contains(QLatin1String("://")))
        head.set("permalink", Value(permalink));

    if (!fields.excerpt.isEmpty() && head.value("excerpt").kind() != Value::Kind::Text)
        head.set("excerpt", Value(fields.excerpt));
    if (head.has("excerpt") && head.value("excerpt").isNull())
        head.unset("excerpt");
    if (fields.excerpt.isEmpty() && !request.excerptSeparator.isEmpty() && head.value("excerpt_separator").text() != request.excerptSeparator)
        head.set("excerpt_separator", Value(request.excerptSeparator));
    if (fields.excerpt.isEmpty() && !head.has("excerpt") && !request.excerpt.isEmpty())
        head.set("excerpt", Value(request.excerpt));

    if (!request.image.isEmpty() && head.value("image").kind() == Value::Kind::Text)
        head.set("image", Value(request.image));
    if (head.has("render_with_liquid"))
        head.unset("render_with_liquid"); // the pictures' addresses need Liquid; all else that looks like it is made harmless
    return head.text();
}

} // namespace lanyard
