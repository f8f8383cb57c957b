// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sample.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <utility>

namespace lanyard {

Result<QString> takeSample(FileSystem &files, const QString &parent)
{
    const QString root = QStringLiteral(":/sample");
    const QStringList recaps = QDir(root).entryList(QDir::Dirs);
    if (recaps.isEmpty())
        return failure("sample.missing", QT_TRANSLATE_NOOP("Error", "This build of Lanyard comes without the sample."));
    const QString name = recaps.first();
    const QString post = parent + u'/' + name + QStringLiteral("/index.md");
    if (files.exists(post))
        return post;
    QStringList sources;
    QDirIterator each(root + u'/' + name, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        sources.append(each.next());
    // The post comes last: where it stands the sample is whole.
    std::stable_partition(sources.begin(), sources.end(), [](const QString &source) { return !source.endsWith(QStringLiteral("/index.md")); });
    for (const QString &source : std::as_const(sources)) {
        const QString target = parent + source.mid(root.size());
        QFile file(source);
        if (!file.open(QIODevice::ReadOnly))
            return failure("sample.missing", QT_TRANSLATE_NOOP("Error", "This build of Lanyard comes without the sample."));
        if (const auto made = files.makeFolder(target.section(u'/', 0, -2)); !made)
            return tl::unexpected(made.error());
        if (files.exists(target))
            continue;
        if (const auto written = files.write(target, file.readAll()); !written)
            return tl::unexpected(written.error());
    }
    return post;
}

} // namespace lanyard
