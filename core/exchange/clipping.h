// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/post/site.h"

#include <QString>

namespace lanyard {

// A post, or a part of it, as another program takes it from the clipboard: HTML without anything of ours in it.
struct ClippingWish
{
    enum class Kind {
        RichText, // for mails and word processors: local pictures travel inside of it, and nothing that could run
        Source,   // the HTML as a web page would have it; pictures under the addresses that the text has
    };
    Kind kind = Kind::RichText;
    QString text;     // the whole post, front matter included
    QString postPath; // absolute
    qsizetype at = -1; // the part in the text, UTF-16 units; -1: all of the body
    qsizetype length = 0;
};

struct Clipping
{
    QString html;
    QString plain;           // RichText: the same for programs that know no HTML
    int picturesLeftOut = 0; // RichText: missing or too large to travel; their alt text stands there

    bool operator==(const Clipping &) const = default;
};

// Reads pictures, so not for the GUI thread. Copies of them are small, upright and without places or serial numbers. A part of a post
// knows the link definitions and footnotes of the whole.
Clipping clipping(const ClippingWish &wish, const FileSystem &files);

} // namespace lanyard
