// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

namespace lanyard {

struct OutlineEntry
{
    int level = 1;
    QString title; // plain text
    QString id;    // as kramdown's GFM parser will make it (GitHub's algorithm), "-1" for repeats
    int line = 0;  // 0-based in the body

    bool operator==(const OutlineEntry &) const = default;
};

QList<OutlineEntry> outline(const Document &document);

} // namespace lanyard
