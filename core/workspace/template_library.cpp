// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/template_library.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 largest = 256 * 1024; // bytes of one template

QString shippedFolder()
{
    return QStringLiteral(":/templates");
}

const QStringList &shippedNames()
{
    static const QStringList names{QStringLiteral("trip-report"), QStringLiteral("day-by-day"), QStringLiteral("meetup-recap"), QStringLiteral("link-list")};
    return names;
}

QString fromName(QString name)
{
    name.replace(u'-', u' ').replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString pathIn(const QString &folder, const QString &name)
{
    return folder + u'/' + name + QLatin1String(".md");
}

// Of Lanyard's own; they are no files of the disk.
Result<QByteArray> shippedBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("file.missing", QT_TRANSLATE_NOOP("Error", "%1 does not exist."), {path});
    return file.readAll();
}

} // namespace

QList<TemplateEntry> TemplateLibrary::entries() const
{
    QStringList own;
    if (!m_folder.isEmpty() && m_files.isFolder(m_folder)) {
        const QStringList names = m_files.files(m_folder);
        for (const QString &name : names) {
            if (name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) && name.compare(QLatin1String("README.md"), Qt::CaseInsensitive) != 0)
                own.append(QFileInfo(name).completeBaseName());
        }
    }
    const auto entry = [this](const QString &name, bool isOwn) {
        TemplateEntry made{name, fromName(name), pathIn(isOwn ? m_folder : shippedFolder(), name), isOwn};
        if (const auto layout = load(made.path); layout && !layout->name().isEmpty())
            made.title = layout->name();
        return made;
    };
    QList<TemplateEntry> first;
    for (const QString &name : shippedNames())
        first.append(entry(name, own.removeAll(name) > 0));
    QList<TemplateEntry> rest;
    for (const QString &name : std::as_const(own))
        rest.append(entry(name, true));
    std::sort(rest.begin(), rest.end(), [](const TemplateEntry &a, const TemplateEntry &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return first + rest;
}

QString TemplateLibrary::pathOf(const QString &nameOrFile) const
{
    if (nameOrFile.isEmpty())
        return {};
    const bool isPath = nameOrFile.contains(u'/') || nameOrFile.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
    if (isPath)
        return nameOrFile;
    if (!m_folder.isEmpty() && m_files.exists(pathIn(m_folder, nameOrFile)))
        return pathIn(m_folder, nameOrFile);
    if (shippedNames().contains(nameOrFile))
        return pathIn(shippedFolder(), nameOrFile);
    return {};
}

Result<QString> TemplateLibrary::text(const QString &nameOrFile) const
{
    const QString path = pathOf(nameOrFile);
    if (path.isEmpty()) {
        QStringList names;
        for (const TemplateEntry &entry : entries())
            names.append(entry.name);
        return failure("template.missing", QT_TRANSLATE_NOOP("Error", "There is no template “%1”. Choose one of these or a file: %2."),
                       {nameOrFile, names.join(QStringLiteral(", "))});
    }
    auto bytes = path.startsWith(shippedFolder()) ? shippedBytes(path) : m_files.read(path, largest);
    if (!bytes)
        return Failure(bytes.error());
    QString text = QString::fromUtf8(*bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text;
}

Result<DraftTemplate> TemplateLibrary::load(const QString &nameOrFile) const
{
    const auto written = text(nameOrFile);
    return written ? DraftTemplate::parse(*written) : Result<DraftTemplate>(Failure(written.error()));
}

Result<void> TemplateLibrary::prepareFolder(FileSystem &files, const QString &folder)
{
    if (auto made = files.makeFolder(folder); !made)
        return made;
    const QString help = folder + QLatin1String("/README.md");
    if (files.exists(help))
        return {};
    const auto bytes = shippedBytes(shippedFolder() + QLatin1String("/README.md"));
    return bytes ? files.write(help, *bytes) : Result<void>(Failure(bytes.error()));
}

} // namespace lanyard
