// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/compose/session_notes.h"
#include "core/event/event.h"
#include "core/post/post_file.h"

namespace lanyard {

// notes/<session>.md in the recap folder, as it was last read or written.
struct NotesFile
{
    QString path; // absolute
    SessionNotes notes;
    TextShape shape;
    QByteArray hash; // of the file; empty: there is none yet
};

// "notes/0d6f3a52.md", relative to the recap folder. An id that is no good name for a file gets one of its own, always the same.
QString notesPath(const QString &sessionId);

// Those that were begun under an older id of the talk are its notes, too. Where there is no file, notes with the talk's title as heading, which aren't on the disk yet.
[[nodiscard]] Result<NotesFile> readNotes(const FileSystem &files, const QString &recapFolder, const Session &session);
// On the disk when it returns. Refuses (notes.changed-outside) a file that is not the one that was read; read it again then. Gives the
// file as it is now.
[[nodiscard]] Result<NotesFile> writeNotes(FileSystem &files, NotesFile file);

} // namespace lanyard
