// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/workspace/speaker_book.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace lanyard {

class Task;

// The speaker book of the recaps around the open post, read on another thread when it is asked for.
class PeopleMet final : public QObject
{
    Q_OBJECT

public:
    explicit PeopleMet(const FileSystem &files, QObject *parent = nullptr); // safe to use from another thread, and outlives it

    // Reads what is new since the last time; changed() follows if that is anything.
    void read(const QStringList &roots);
    // Where a person was met, but in this post. `take` comes later, and only for the last one asked for.
    void lookUp(const Speaker &person, const QString &post, const std::function<void(const QList<Meeting> &)> &take);
    // Which of these were met in other posts, by their ids. As lookUp().
    void recognise(const QList<Speaker> &people, const QString &post, const std::function<void(const QSet<QString> &)> &take);
    QList<Error> problems() const { return m_book.problems(); }
    bool isReading() const { return !m_reading.isNull(); }

signals:
    void changed();

private:
    const FileSystem &m_files;
    SpeakerBook m_book;
    QPointer<Task> m_reading;
    QStringList m_next; // roots that were asked for meanwhile
    int m_asked = 0;
    int m_askedForAll = 0;
};

// Where the recaps are that belong together with a post's: the folder that holds its recap folder, or its own if it is no recap; and
// these others. Each once.
QStringList bookRoots(const QString &post, const QStringList &others);

} // namespace lanyard
