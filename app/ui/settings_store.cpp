// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/settings_store.h"

#include "core/base/file_system.h"

#include <QDir>
#include <QStandardPaths>

namespace lanyard {
namespace {

QString folderKey(SettingsStore::Place place)
{
    switch (place) {
    case SettingsStore::Place::Posts:
        return QStringLiteral("folders/posts");
    case SettingsStore::Place::Photos:
        return QStringLiteral("folders/photos");
    case SettingsStore::Place::Schedules:
        return QStringLiteral("folders/schedules");
    case SettingsStore::Place::Exports:
        return QStringLiteral("folders/exports");
    }
    Q_UNREACHABLE();
}

const QString recentKey = QStringLiteral("recent/files");

} // namespace

SettingsStore::SettingsStore(const QString &path, QSettings::Format format) : m_settings(path, format) {}

QString SettingsStore::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/lanyard.ini");
}

int SettingsStore::number(const QString &key, int otherwise, int least, int most) const
{
    bool isNumber = false;
    const int value = m_settings.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

EditorSettings SettingsStore::editor() const
{
    const EditorSettings usual;
    EditorSettings found;
    found.fontSize = number(QStringLiteral("editor/fontSize"), usual.fontSize, 6, 48);
    found.lineWidth = number(QStringLiteral("editor/lineWidth"), usual.lineWidth, 0, 200);
    if (found.lineWidth > 0 && found.lineWidth < 40)
        found.lineWidth = usual.lineWidth;
    return found;
}

void SettingsStore::setEditor(const EditorSettings &settings)
{
    m_settings.setValue(QStringLiteral("editor/fontSize"), settings.fontSize);
    m_settings.setValue(QStringLiteral("editor/lineWidth"), settings.lineWidth);
}

ExportSettings SettingsStore::exporting() const
{
    const ExportSettings usual;
    ExportSettings found;
    found.format = m_settings.value(QStringLiteral("export/format"), usual.format).toString();
    found.siteUrl = m_settings.value(QStringLiteral("export/siteUrl"), usual.siteUrl).toString();
    found.mediaUrl = m_settings.value(QStringLiteral("export/mediaUrl"), usual.mediaUrl).toString();
    found.draft = m_settings.value(QStringLiteral("export/draft"), usual.draft).toBool();
    return found;
}

void SettingsStore::setExporting(const ExportSettings &settings)
{
    m_settings.setValue(QStringLiteral("export/format"), settings.format);
    m_settings.setValue(QStringLiteral("export/siteUrl"), settings.siteUrl);
    m_settings.setValue(QStringLiteral("export/mediaUrl"), settings.mediaUrl);
    m_settings.setValue(QStringLiteral("export/draft"), settings.draft);
}

WindowLayout SettingsStore::windowLayout() const
{
    return {m_settings.value(QStringLiteral("window/geometry")).toByteArray(),
            m_settings.value(QStringLiteral("window/state")).toByteArray(),
            m_settings.value(QStringLiteral("window/splitter")).toByteArray()};
}

void SettingsStore::setWindowLayout(const WindowLayout &layout)
{
    m_settings.setValue(QStringLiteral("window/geometry"), layout.geometry);
    m_settings.setValue(QStringLiteral("window/state"), layout.state);
    m_settings.setValue(QStringLiteral("window/splitter"), layout.splitter);
}

QStringList SettingsStore::recentFiles(const FileSystem &files) const
{
    QStringList there;
    const QStringList remembered = m_settings.value(recentKey).toStringList();
    for (const QString &path : remembered) {
        if (there.size() < mostRecent && files.exists(path) && !files.isFolder(path))
            there.append(path);
    }
    return there;
}

void SettingsStore::addRecentFile(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    QStringList remembered = m_settings.value(recentKey).toStringList();
    remembered.removeAll(clean);
    remembered.prepend(clean);
    m_settings.setValue(recentKey, QStringList(remembered.mid(0, mostRecent)));
}

void SettingsStore::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

QString SettingsStore::lastFolder(Place place) const
{
    return m_settings.value(folderKey(place)).toString();
}

void SettingsStore::setLastFolder(Place place, const QString &folder)
{
    m_settings.setValue(folderKey(place), folder);
}

} // namespace lanyard
