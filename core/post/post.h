// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/front_matter.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace lanyard {

// Which keys carry what.
enum class Dialect {
    Jekyll,     // title, date, slug, excerpt, tags/tag, categories/category, author, published/draft, image
    GitHubSync, // wordpress-github-sync and Writing on GitHub: post_title, post_date, post_name, post_excerpt, permalink, published
};
QString dialectName(Dialect dialect); // "jekyll", "github-sync"

enum class Field { Title, Date, Slug, Excerpt, Tags, Categories, Author, Draft, Image, Language };
std::optional<Field> fieldNamed(const QString &name); // "title", "date", …, "draft", "image", "lang"

// A post's date as written and as meant.
struct PostDate
{
    QString written;   // as in the file
    QDateTime moment;  // UTC offset if one is written, else local time "of the blog" (Qt::LocalTime spec unused: Qt::UTC holds the written clock time)
    bool hasTime = false;
    bool hasOffset = false;

    QDate day() const { return moment.date(); } // the day as written
    bool operator==(const PostDate &) const = default;
};
std::optional<PostDate> parsePostDate(const QString &written); // ISO forms only; nothing for the unparsable

// One view of a post, whatever its dialect. Empty means absent.
struct PostFields
{
    QString title;
    std::optional<PostDate> date; // from the key, else from a YYYY-MM-DD- file name if one is given
    QString slug;                 // from the key, the permalink's last part, else the file name
    QString permalink;            // the path part only, as in "/2016/02/02/x/"; empty: none
    QString excerpt;
    QStringList tags;
    QStringList categories;
    QString author;
    bool draft = false;
    QString image;
    QString language;

    bool operator==(const PostFields &) const = default;
};

// A post: front matter and body over one text, '\n' at line ends. A value; changes are edits to the text.
class Post
{
public:
    Post() : Post(QString()) {}
    explicit Post(const QString &text);

    const QString &text() const { return m_text; }
    QString body() const { return m_text.mid(m_frontMatter.bodyAt()); }
    const FrontMatter &frontMatter() const { return m_frontMatter; }
    Dialect dialect() const { return m_dialect; }

    // fileName ("2016-06-02-x.md" or "index.md"; may be empty) fills a missing date and slug, as Jekyll does.
    // For "index.md" give the folder's name.
    PostFields fields(const QString &fileName = {}) const;

    // The front matter key that carries a field here; where several could, the one the post already has.
    QString keyFor(Field field) const;
    // Edits that give a field a value. Draft is a Boolean and becomes `published: false` or `draft: true` as the post has it.
    // A date is a Date or a Text in one of parsePostDate's forms (post.date otherwise).
    [[nodiscard]] Result<QList<TextEdit>> set(Field field, const Value &value) const;

private:
    Result<QList<TextEdit>> setDraft(bool draft) const;
    static Result<QList<TextEdit>> joined(Result<QList<TextEdit>> one, Result<QList<TextEdit>> other);

    QString m_text;
    FrontMatter m_frontMatter;
    Dialect m_dialect = Dialect::Jekyll;
};

} // namespace lanyard
