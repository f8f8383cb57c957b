// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

namespace lanyard {

// A folder that comes into being whole or not at all: it is filled under a hidden name beside its place and renamed at the end.
// What was begun and not committed is taken away again, with the folders above it that had to be made.
class StagedFolder
{
public:
    StagedFolder(FileSystem &files, const QString &target);
    ~StagedFolder();
    StagedFolder(const StagedFolder &) = delete;
    StagedFolder &operator=(const StagedFolder &) = delete;

    // Refuses a target that is a file or a folder with something in it (recap.folder-taken).
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

    // The same with the folder's own name wherever it speaks of the hidden one, which nobody asked for.
    Error asAsked(Error error) const;

    const QString &target() const { return m_target; }
    const QString &path() const { return m_path; } // where to write until commit(); empty before begin()

private:
    [[nodiscard]] Result<void> moveInto(const QStringList &names);
    void removeTree(const QString &folder);

    FileSystem &m_files;
    QString m_target;
    QString m_path;
    QStringList m_madeFolders; // above the target, the uppermost first
    bool m_committed = false;
};

} // namespace lanyard
