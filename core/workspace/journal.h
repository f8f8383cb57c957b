// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"

#include <QDateTime>
#include <optional>

namespace lanyard {

// What was typed and not yet saved, kept apart from the posts so that a crash, an empty battery or a failed save loses at most the
// last second. One file a post, UTF-8, named by a hash of the post's path; taken away once the post is saved or closed.
class Journal
{
public:
    struct Entry
    {
        QString path;       // of the post
        QString text;       // as it stood, '\n' at line ends
        QByteArray baseHash; // of the post's file when the text was typed on top of it
        QDateTime written;

        bool operator==(const Entry &) const = default;
    };

    // `folder` is made when it is first needed. `files` and `clock` outlive the journal.
    Journal(FileSystem &files, const Clock &clock, const QString &folder);

    [[nodiscard]] Result<void> keep(const QString &path, const QString &text, const QByteArray &baseHash) const;
    // What a session that ended badly left for this post; nothing: it ended well.
    std::optional<Entry> left(const QString &path) const;
    QStringList leftPaths() const; // of all such posts, newest first
    [[nodiscard]] Result<void> forget(const QString &path) const;

private:
    QString fileFor(const QString &path) const;
    std::optional<Entry> readFile(const QString &file) const;

    FileSystem &m_files;
    const Clock &m_clock;
    QString m_folder;
};

} // namespace lanyard
