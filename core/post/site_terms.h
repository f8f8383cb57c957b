// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/site.h"

#include <QStringList>

#include <functional>

namespace lanyard {

// What the other posts of a blog are called and by whom, for completing. Commonest first, then by the alphabet.
struct SiteTerms
{
    QStringList tags;
    QStringList categories;
    QStringList authors;
    QStringList languages;

    bool operator==(const SiteTerms &) const = default;
};

// Reads the heads of the posts of the site, and of those beside `postPath`: recap folders beside a recap, files beside a file. At
// most 5,000 posts, the newest names first, and of each the first 64 KB; files above 4 MB and what can't be read are left out. Ends
// early with what it has when `cancelled` says so.
SiteTerms siteTerms(const FileSystem &files, const Site &site, const QString &postPath, const std::function<bool()> &cancelled = {});

} // namespace lanyard
