// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace lanyard {

// The two folders that the preview may read pictures from. Empty: none such.
struct PictureFolders
{
    QString post;
    QString site;

    bool operator==(const PictureFolders &) const = default;
};

enum class PictureRoot { Post, Site }; // "photos/hall.jpg" stands in the post's folder, "/assets/hall.jpg" in the site's

// The canonical path of the file that a post means by `path`. Refused (preview.outside) if it lies in neither folder once links
// and ".." are followed, or below a hidden folder, or is hidden itself. Looks at the disk, so not for the GUI thread.
[[nodiscard]] Result<QString> picturePlace(const PictureFolders &folders, PictureRoot root, const QString &path);

} // namespace lanyard
