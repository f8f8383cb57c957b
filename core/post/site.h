// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/post/value.h"

#include <QString>

namespace lanyard {

// The blog folder a post stands in.
struct Site
{
    enum class Kind { None, Jekyll, Hugo, GitHubSync };
    Kind kind = Kind::None;
    QString folder;  // absolute; empty for None
    QString url;     // "https://example.org", as configured; may be empty
    QString baseUrl; // "/blog"; may be empty
    QString title;
    Value config;    // Jekyll: all of _config.yml as a Map, for {{ site.x }}; Null where there is none or it is not valid

    bool operator==(const Site &) const = default;
};

// Looks upwards from the post's folder for _config.yml, hugo.toml/config.toml with content/, or a github-sync layout (_posts beside
// no config). Never fails: what can't be read is no site.
Site siteOf(const FileSystem &files, const QString &postPath);

} // namespace lanyard
