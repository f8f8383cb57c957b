// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "app/cli/post_keys.h"
#include "core/base/disk_file_system.h"

namespace lanyard::cli {

namespace {

struct Assignment
{
    PostKey key;
    QString value;
};

Value commaList(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',')) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return Value(items);
}

Result<Value> fieldValue(Field field, const QString &text)
{
    switch (field) {
    case Field::Tags:
    case Field::Categories:
        return commaList(text);
    case Field::Draft:
        if (text == u"true" || text == u"false")
            return Value::boolean(text == u"true");
        return failure("cli.draft", QT_TRANSLATE_NOOP("Error", "A draft is true or false, not \"%1\"."), {text});
    case Field::Date:
        if (text.isEmpty())
            return failure("cli.empty-date",
                           QT_TRANSLATE_NOOP("Error", "A date can’t be empty; lanyard-cli unset takes it out."));
        if (parsePostDate(text))
            return Value::date(text);
        return failure("cli.date",
                       QT_TRANSLATE_NOOP("Error",
                                         "\"%1\" is no date that every blog reads; write it like 2026-02-01 or "
                                         "2026-02-01 18:30:00 +0100."),
                       {text});
    default:
        return Value(text);
    }
}

Result<QList<TextEdit>> edits(const Post &post, const Assignment &assignment)
{
    if (const QString *key = std::get_if<QString>(&assignment.key))
        return post.frontMatter().set(*key, Value(assignment.value));
    const Field field = std::get<Field>(assignment.key);
    const Result<Value> value = fieldValue(field, assignment.value);
    if (!value)
        return Failure(value.error());
    return post.set(field, *value);
}

} // namespace

int set(const QStringList &arguments)
{
    CommandLine line({
        QStringLiteral("set"),
        QStringLiteral("POST KEY=VALUE…"),
        QStringLiteral(
            "Gives fields of a post's front matter a value; only their lines change. All are written at once, or "
            "none.\n"
            "KEY is title, date, slug, excerpt, tags, categories, author, draft, image or lang, whatever the post's "
            "dialect calls it, or raw:KEY for any other key, whose value is taken as text.\n"
            "Tags and categories are lists with commas; draft is true or false; a date is like 2026-02-01 or "
            "\"2026-02-01 18:30:00 +0100\"."),
        QStringLiteral("a post and at least one KEY=VALUE"),
        2,
        -1,
        {},
    });
    if (const auto code = line.read(arguments))
        return *code;

    QList<Assignment> assignments;
    for (const QString &word : line.words().mid(1)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 0)
            return line.wrong(QStringLiteral("\"%1\" is not of the form KEY=VALUE.").arg(word));
        const std::optional<PostKey> key = postKeyNamed(word.left(equals));
        if (!key)
            return line.wrong(unknownKey(word.left(equals)));
        assignments.append({*key, word.mid(equals + 1)});
    }

    DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    Post post = open->post;
    for (const Assignment &assignment : assignments) {
        const Result<QList<TextEdit>> changes = edits(post, assignment);
        if (!changes)
            return fail(changes.error());
        post = Post(applied(*changes, post.text()));
    }
    const Result<void> saved = savePost(files, *open, post.text());
    return saved ? Done : fail(saved.error());
}

} // namespace lanyard::cli
