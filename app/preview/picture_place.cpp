// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/picture_place.h"

#include <QFileInfo>

#include <algorithm>

namespace lanyard {

namespace {

// The canonical path without its folder; nothing if it doesn't lie in it. Both without a slash at the end, save for "/".
QString below(const QString &folder, const QString &canonical)
{
    if (folder.isEmpty())
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty() || root == QLatin1String("/") || !canonical.startsWith(root + QLatin1Char('/')))
        return {};
    return canonical.mid(root.size() + 1);
}

bool isHidden(const QString &relative)
{
    const auto parts = QStringView(relative).split(u'/');
    return std::any_of(parts.begin(), parts.end(), [](QStringView part) { return part.startsWith(u'.'); });
}

} // namespace

Result<QString> picturePlace(const PictureFolders &folders, PictureRoot root, const QString &path)
{
    const auto refused = [&] {
        return failure("preview.outside", QT_TRANSLATE_NOOP("Error", "%1 is not in the folder of the post or its site."), {path});
    };
    const QString &folder = root == PictureRoot::Post ? folders.post : folders.site;
    if (folder.isEmpty() || path.isEmpty() || path.contains(QChar(0)))
        return refused();

    const QFileInfo file(folder + QLatin1Char('/') + path);
    const QString canonical = file.canonicalFilePath();
    if (canonical.isEmpty())
        return failure("preview.missing", QT_TRANSLATE_NOOP("Error", "There is no picture %1."), {path});
    for (const QString &allowed : {folders.post, folders.site}) {
        const QString relative = below(allowed, canonical);
        if (relative.isEmpty() || isHidden(relative))
            continue;
        // A pipe or a device would keep its reader waiting for ever.
        if (!QFileInfo(canonical).isFile())
            return failure("preview.missing", QT_TRANSLATE_NOOP("Error", "There is no picture %1."), {path});
        return canonical;
    }
    return refused();
}

} // namespace lanyard
