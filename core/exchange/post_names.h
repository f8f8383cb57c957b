// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/exchange/exporter.h"

#include <QDate>

namespace lanyard {

// What an export calls a post and its files.
struct PostNames
{
    QString fileName; // as Post::fields takes it: of "trip/index.md" the folder's
    QString folder;   // absolute, of the post's file
    QString title;    // never empty
    QString slug;     // [a-z0-9-], never empty
};
PostNames postNames(const Post &post, const ExportRequest &request);

// The first paragraph with words in it, as plain text; at most some 300 characters. For posts that have no excerpt.
QString firstWords(const Document &document);

} // namespace lanyard
