// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lanyard {

// Files that were dropped on the text, by what becomes of them.
struct DroppedFiles
{
    QStringList pictures;  // become photos of the recap
    QStringList schedules; // files and folders, read as one event
    QStringList links;     // Markdown: [My talk](files/my%20talk.pdf)
    QStringList outside;   // names of those that a link in the post can't reach

    bool operator==(const DroppedFiles &) const = default;
};

// `siteFolder`: empty if the post is in none. A link is relative to the post where the file lies beside or below it, else to the site.
DroppedFiles sortedFiles(const QStringList &paths, const QString &postFolder, const QString &siteFolder);

} // namespace lanyard
