// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "app/cli/post_keys.h"
#include "core/base/disk_file_system.h"

namespace lanyard::cli {

namespace {

Result<Post> without(Post post, const PostKey &key)
{
    const QString *raw = std::get_if<QString>(&key);
    // A field may stand under several keys (tag and tags); each round takes one of them.
    for (;;) {
        const QString name = raw ? *raw : post.keyFor(std::get<Field>(key));
        const Result<QList<TextEdit>> edits = post.frontMatter().unset(name);
        if (!edits)
            return Failure(edits.error());
        if (edits->isEmpty())
            return post;
        post = Post(applied(*edits, post.text()));
    }
}

} // namespace

int unset(const QStringList &arguments)
{
    CommandLine line({
        QStringLiteral("unset"),
        QStringLiteral("POST KEY…"),
        QStringLiteral(
            "Takes fields out of a post's front matter; nothing else changes, and a field that isn't there is fine.\n"
            "KEY is title, date, slug, excerpt, tags, categories, author, draft, image or lang, or raw:KEY for any "
            "other key."),
        QStringLiteral("a post and the field to take out"),
        2,
        -1,
        {},
    });
    if (const auto code = line.read(arguments))
        return *code;

    QList<PostKey> keys;
    for (const QString &word : line.words().mid(1)) {
        const std::optional<PostKey> key = postKeyNamed(word);
        if (!key)
            return line.wrong(unknownKey(word));
        keys.append(*key);
    }

    DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    Post post = open->post;
    for (const PostKey &key : keys) {
        Result<Post> changed = without(post, key);
        if (!changed)
            return fail(changed.error());
        post = std::move(*changed);
    }
    const Result<void> saved = savePost(files, *open, post.text());
    return saved ? Done : fail(saved.error());
}

} // namespace lanyard::cli
