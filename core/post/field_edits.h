// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

namespace lanyard {

// What a form changes in a post's head, in the manner the head has. Each gives the edits of one change; an empty value takes the
// key out, since an empty one is not the same to every blog. They fail as FrontMatter::set() does, and with post.no-room where a
// key holds more than the form could give back.

// Title, Slug, Excerpt, Author, Image or Language. A slug that follows the title changes with it.
[[nodiscard]] Result<QList<TextEdit>> textFieldEdits(const Post &post, Field field, const QString &text);
// Tags or Categories. A text of words stays one while it can, a list stays a list.
[[nodiscard]] Result<QList<TextEdit>> termEdits(const Post &post, Field field, const QStringList &terms);
// `written` as writtenDate() gives it. A date in quotes keeps them, because Jekyll reads the two differently.
[[nodiscard]] Result<QList<TextEdit>> dateEdits(const Post &post, const QString &written);
// Any other key with a scalar. A text stays a text; `true` for a key that held no text is a Boolean.
[[nodiscard]] Result<QList<TextEdit>> rawEdits(const Post &post, const QString &key, const QString &written);

// The slug is written in the head and is what the title gives, so nobody has chosen another.
bool slugFollowsTitle(const Post &post);
// Whether the form can show this field's value and give it back; else why not, with the key's line.
std::optional<Error> whyNotInAForm(const Post &post, Field field);

} // namespace lanyard
