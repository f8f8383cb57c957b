// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/picture_place.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lanyard {

class FileSystem;

// The reader's own CSS file: read beside the window, and read again whenever it changes on the disk.
class OwnSheet : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largest = 1024 * 1024; // bytes

    explicit OwnSheet(const FileSystem &files, QObject *parent = nullptr);

    void setFile(const QString &path); // absolute; empty: none

signals:
    void came(const QByteArray &css, const QString &path); // both empty: none any more
    void failed(const lanyard::Error &error);              // the sheet that came before stays

private:
    void watch();
    void read();

    const FileSystem &m_files;
    QString m_path;
    QByteArray m_css;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; // editors write a file in several steps
};

// Where the page finds the reader's own CSS: as the site's visitors would, if the file is one of the site's, so that url(…) in it leads
// where it would lead there.
QString ownSheetAddress(const PictureFolders &folders, const QString &path, int number);

} // namespace lanyard
