// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace lanyard {

// What a photo's file shows and tells; from a worker.
struct PhotoLook
{
    QPixmap thumbnail; // null: not readable
    QString problem;   // why, in the writer's language; empty: readable
    bool hasPlace = false;
};

// Thumbnails of photo files, made on the thread pool, one or two at a time, the last asked for first. Paths are absolute.
class PhotoLooks final : public QObject
{
    Q_OBJECT

public:
    explicit PhotoLooks(QObject *parent = nullptr);

    // nullptr: not here yet; loaded() will tell. The pointer is good until the event loop goes on.
    const PhotoLook *look(const QString &path);
    void forget(const QString &path); // the file went, or is another one now

signals:
    void loaded(const QString &path);

private:
    void startNext();

    QCache<QString, PhotoLook> m_looks; // cost in KiB
    QStringList m_waiting;              // last asked for at the end
    QSet<QString> m_running;
    QSet<QString> m_outdated; // forgotten while running
    int m_side;               // of a thumbnail, in real pixels
};

} // namespace lanyard
