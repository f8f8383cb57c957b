// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/site.h"

#include "core/post/foreign_head.h"
#include "core/post/yaml_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <optional>

namespace lanyard {

namespace {

constexpr qint64 largestConfig = 1024 * 1024;

QString textIn(const FileSystem &files, const QString &path)
{
    const Result<QByteArray> bytes = files.read(path, largestConfig);
    if (!bytes)
        return {};
    QString text = QString::fromUtf8(*bytes);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

// Null where the file can't be read, or not as what it should be.
Value configIn(const FileSystem &files, const QString &path)
{
    const QString text = textIn(files, path);
    if (path.endsWith(QLatin1String(".toml")))
        return readToml(text);
    if (path.endsWith(QLatin1String(".json")))
        return readJson(text);
    const Value value = readYaml(text).value;
    return value.kind() == Value::Kind::Map ? value : Value();
}

QString baseUrlOf(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.isEmpty() || path.startsWith(u'/') ? path : QLatin1Char('/') + path;
}

std::optional<Site> jekyllIn(const FileSystem &files, const QString &folder)
{
    for (const char *name : {"_config.yml", "_config.yaml", "_config.toml"}) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(name);
        if (!files.exists(path))
            continue;
        Site site;
        site.kind = Site::Kind::Jekyll;
        site.folder = folder;
        site.config = configIn(files, path);
        site.url = site.config[QStringLiteral("url")].text().trimmed();
        site.baseUrl = baseUrlOf(site.config[QStringLiteral("baseurl")].text().trimmed());
        site.title = site.config[QStringLiteral("title")].text().trimmed();
        return site;
    }
    return {};
}

std::optional<Site> hugoIn(const FileSystem &files, const QString &folder)
{
    for (const char *name : {"hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json",
                             "config/_default/hugo.toml", "config/_default/hugo.yaml", "config/_default/config.toml",
                             "config/_default/config.yaml"}) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(name);
        if (!files.exists(path) || !files.isFolder(folder + QLatin1String("/content")))
            continue;
        Site site;
        site.kind = Site::Kind::Hugo;
        site.folder = folder;
        const Value config = configIn(files, path);
        for (const Value::Entry &entry : config.entries()) { // Hugo's keys know no letter case
            if (entry.first.compare(QLatin1String("baseURL"), Qt::CaseInsensitive) == 0) {
                const QUrl url(entry.second.text());
                site.url = url.isRelative() ? QString() : url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
                site.baseUrl = baseUrlOf(url.path());
            } else if (entry.first.compare(QLatin1String("title"), Qt::CaseInsensitive) == 0) {
                site.title = entry.second.text();
            }
        }
        return site;
    }
    return {};
}

} // namespace

Site siteOf(const FileSystem &files, const QString &postPath)
{
    const QString post = QFileInfo(postPath).absoluteFilePath();
    const QString start = QDir::cleanPath(QFileInfo(post).path());
    QString syncFolder;
    for (QString folder = start;;) {
        if (auto site = jekyllIn(files, folder))
            return *site;
        if (auto site = hugoIn(files, folder))
            return *site;
        const QString name = QFileInfo(folder).fileName();
        const QString parent = QFileInfo(folder).path();
        if (syncFolder.isEmpty() && (name == QLatin1String("_posts") || name == QLatin1String("_pages") || name == QLatin1String("_drafts")))
            syncFolder = parent;
        if (parent == folder)
            break;
        folder = parent;
    }
    Site site;
    if (!syncFolder.isEmpty()) {
        site.kind = Site::Kind::GitHubSync;
        site.folder = syncFolder;
    }
    return site;
}

} // namespace lanyard
