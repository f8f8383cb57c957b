// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/post/post.h"
#include "core/post/post_file.h"

namespace lanyard::cli {

// The post that a POST argument names: a file, or a recap folder, whose post is its index.md.
struct OpenPost
{
    QString path; // absolute
    QString name; // what fills a missing date and slug: the file's name, for index.md the folder's
    PostText file;
    Post post;
};
[[nodiscard]] Result<OpenPost> openPost(const FileSystem &files, const QString &argument);

// Writes a new text in the file's own encoding and line ends. The same text writes nothing. Refuses
// (cli.changed-outside) when another program has written the file since it was read.
[[nodiscard]] Result<void> savePost(FileSystem &files, const OpenPost &open, const QString &text);

// How the preview reads the body: what {{ page.x }} and {{ site.x }} mean, typographic quotes.
ParseOptions previewOptions(const FileSystem &files, const OpenPost &open);

} // namespace lanyard::cli
