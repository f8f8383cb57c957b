// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace lanyard {

class FileSystem;

struct EditorSettings
{
    int fontSize = 11;  // points, 6 to 48
    int lineWidth = 76; // characters of the text column, 40 to 200; 0: as wide as the window

    bool operator==(const EditorSettings &) const = default;
};

struct ExportSettings
{
    QString format = QStringLiteral("jekyll"); // an exporter's name
    QString siteUrl;                           // "https://example.org"; empty: not said
    QString mediaUrl;                          // where WordPress's pictures lie; empty: not said
    bool draft = false;

    bool operator==(const ExportSettings &) const = default;
};

// How the window stood; made and read by QMainWindow and QSplitter.
struct WindowLayout
{
    QByteArray geometry; // each empty: never saved
    QByteArray state;
    QByteArray splitter;

    bool operator==(const WindowLayout &) const = default;
};

// What Lanyard remembers between two starts. Odd values in the file fall back to the defaults above.
class SettingsStore
{
public:
    enum class Place { Posts, Photos, Schedules, Exports };
    static constexpr int mostRecent = 10;

    explicit SettingsStore(const QString &path, QSettings::Format format = QSettings::IniFormat);
    static QString usualPath(); // the person's own settings file

    EditorSettings editor() const;
    void setEditor(const EditorSettings &settings);
    ExportSettings exporting() const;
    void setExporting(const ExportSettings &settings);
    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

    // The last opened posts, newest first; those no longer there are left out.
    QStringList recentFiles(const FileSystem &files) const;
    void addRecentFile(const QString &path);
    void clearRecentFiles();

    // Where the person last chose such a file; empty: never.
    QString lastFolder(Place place) const;
    void setLastFolder(Place place, const QString &folder);

    // For the settings that a feature keeps itself, under keys of its own: "spelling/languages".
    QVariant value(const QString &key, const QVariant &otherwise = {}) const { return m_settings.value(key, otherwise); }
    void setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }
    int number(const QString &key, int otherwise, int least, int most) const; // `otherwise` for what is no number between the two

private:

    mutable QSettings m_settings;
};

} // namespace lanyard
