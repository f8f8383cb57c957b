// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle_path.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

bool isSafePart(const QString &part)
{
    if (part.isEmpty() || part == u"." || part == u".." || part.endsWith(u'.') || part.endsWith(u' '))
        return false;
    return std::none_of(part.begin(), part.end(), [](QChar c) {
        return c < u' ' || c > u'~' || QStringLiteral("\\:*?\"<>|").contains(c);
    });
}

} // namespace

Result<void> checkedBundlePath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (std::all_of(parts.begin(), parts.end(), isSafePart))
        return {};
    return failure("bundle.path", QT_TRANSLATE_NOOP("Error", "\"%1\" is no safe name for a file in the export folder."), {path});
}

Result<void> checkedBundlePaths(const Bundle &bundle)
{
    QStringList paths;
    for (const BundleFile &file : bundle.files)
        paths.append(file.path);
    for (const PhotoTask &photo : bundle.photos)
        paths.append(photo.path);
    QSet<QString> seen;
    for (const QString &path : paths) {
        if (const auto safe = checkedBundlePath(path); !safe)
            return safe;
        if (seen.contains(path.toLower()))
            return failure("bundle.twice", QT_TRANSLATE_NOOP("Error", "The export would write %1 twice."), {path});
        seen.insert(path.toLower());
    }
    return {};
}

} // namespace lanyard
