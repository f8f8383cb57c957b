// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/compose/draft_template.h"

namespace lanyard {

// The templates that come with Lanyard and those in the person's own folder.
struct TemplateEntry
{
    QString name;  // of its file without ".md": "trip-report"
    QString title; // as its head says, else made from the name
    QString path;
    bool own = false;

    bool operator==(const TemplateEntry &) const = default;
};

class TemplateLibrary
{
public:
    // `folder`: the person's own, which need not exist; empty: there is none. `files` outlives the library.
    TemplateLibrary(const FileSystem &files, const QString &folder) : m_files(files), m_folder(folder) {}

    // Lanyard's own first, then the person's by title; one of the person's of the same name takes the place of Lanyard's.
    QList<TemplateEntry> entries() const;
    // By a name of the list, or a file's path. The failure says which template and which line of it.
    [[nodiscard]] Result<DraftTemplate> load(const QString &nameOrFile) const;
    [[nodiscard]] Result<QString> text(const QString &nameOrFile) const;

    const QString &folder() const { return m_folder; }
    // Makes the folder, with a file that tells how templates are written.
    [[nodiscard]] static Result<void> prepareFolder(FileSystem &files, const QString &folder);

private:
    QString pathOf(const QString &nameOrFile) const; // empty: there is none

    const FileSystem &m_files;
    QString m_folder;
};

} // namespace lanyard
