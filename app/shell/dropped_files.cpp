// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/dropped_files.h"

#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"
#include "core/photo/photo_library.h"

#include <QDir>
#include <QFileInfo>

namespace lanyard {

namespace {

// The path below a folder; empty: it isn't there.
QString below(const QString &folder, const QString &path)
{
    if (folder.isEmpty())
        return {};
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString file = QFileInfo(path).canonicalFilePath();
    return !root.isEmpty() && file.startsWith(root + u'/') ? file.mid(root.size() + 1) : QString();
}

} // namespace

DroppedFiles sortedFiles(const QStringList &paths, const QString &postFolder, const QString &siteFolder)
{
    static const QStringList schedules{QStringLiteral("xml"), QStringLiteral("json"), QStringLiteral("ics"), QStringLiteral("csv")};
    // Beside the post they are something to link to.
    static const QStringList mayBeSchedules{QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("tsv"), QStringLiteral("yml"),
                                            QStringLiteral("yaml")};
    DroppedFiles sorted;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QString link = below(postFolder, path);
        if (const QString inSite = below(siteFolder, path); link.isEmpty() && !inSite.isEmpty())
            link = u'/' + inSite;
        if (isPictureName(path) && !file.isDir())
            sorted.pictures.append(path);
        else if (schedules.contains(file.suffix().toLower()) || (link.isEmpty() && (file.isDir() || mayBeSchedules.contains(file.suffix().toLower()))))
            sorted.schedules.append(path);
        else if (link.isEmpty() || file.isDir())
            sorted.outside.append(file.fileName());
        else
            sorted.links.append(QStringLiteral("[%1](%2)").arg(escapedMarkdown(file.completeBaseName()), fileDestination(link)));
    }
    return sorted;
}

} // namespace lanyard
