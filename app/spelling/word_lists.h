// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace lanyard {

// The person's own words and the open recap's, each in a plain file that other programs may change too: it is read again before it is
// written. All reading and writing is done beside the window, one after the other.
class WordLists : public QObject
{
    Q_OBJECT

public:
    enum class List { Mine, Recap };

    // `mine`: the file of the person's words. `files` must be safe to use from another thread and outlive this.
    WordLists(FileSystem &files, const QString &mine, QObject *parent = nullptr);
    ~WordLists() override; // waits for what is being written

    QString path(List list) const { return list == List::Mine ? m_mine.path : m_recap.path; } // empty: there is no such list
    QStringList words(List list) const { return list == List::Mine ? m_mine.words : m_recap.words; }

    void setRecapPath(const QString &path); // empty: the open post has none
    void read();                            // both, anew
    void add(List list, const QString &word);
    void remove(List list, const QString &word);

signals:
    void changed();
    void failed(const lanyard::Error &error);

private:
    struct Kept
    {
        QString path;
        QStringList words;
    };
    using Change = std::function<QByteArray(const QByteArray &)>;
    void run(List list, const Change &change);
    Kept &kept(List list) { return list == List::Mine ? m_mine : m_recap; }

    FileSystem &m_files;
    Kept m_mine;
    Kept m_recap;
    QThreadPool m_pool; // one thread
};

} // namespace lanyard
