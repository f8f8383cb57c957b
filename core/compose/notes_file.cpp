// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/notes_file.h"

#include "core/base/slug.h"
#include "core/compose/session_text.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace lanyard {

QString notesPath(const QString &sessionId)
{
    static const QRegularExpression goodName(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$"));
    QString name = sessionId;
    if (!goodName.match(sessionId).hasMatch()) {
        const QByteArray sum = QCryptographicHash::hash(sessionId.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
        name = slug(sessionId, 60);
        name += (name.isEmpty() ? QString() : QStringLiteral("-")) + QString::fromLatin1(sum);
    }
    return QStringLiteral("notes/%1.md").arg(name);
}

Result<NotesFile> readNotes(const FileSystem &files, const QString &recapFolder, const Session &session)
{
    NotesFile file;
    file.path = recapFolder + u'/' + notesPath(session.id);
    for (const QString &id : session.replaces) { // a newer schedule gave the talk another id; its notes stay where they are
        const QString before = recapFolder + u'/' + notesPath(id);
        if (!files.exists(file.path) && files.exists(before))
            file.path = before;
    }
    if (!files.exists(file.path)) {
        const QString title = escapedMarkdown(session.title.simplified());
        file.notes = SessionNotes(title.isEmpty() ? QString() : QStringLiteral("# %1\n").arg(title));
        return file;
    }
    const auto read = readPost(files, file.path);
    if (!read)
        return Failure(read.error());
    file.notes = SessionNotes(read->text);
    file.shape = read->shape;
    file.hash = read->hash;
    return file;
}

Result<NotesFile> writeNotes(FileSystem &files, NotesFile file)
{
    // A file that can't be read now was not read before either, or is another one.
    const bool there = files.exists(file.path);
    if (there == file.hash.isEmpty() || (there && hashOnDisk(files, file.path) != file.hash)) {
        return failure("notes.changed-outside",
                       QT_TRANSLATE_NOOP("Error", "%1 was changed by another program, so nothing was written over it."), {file.path});
    }
    if (!there) {
        if (const auto made = files.makeFolder(file.path.left(file.path.lastIndexOf(u'/'))); !made)
            return Failure(made.error());
    }
    const auto hash = writePost(files, file.path, file.notes.text(), file.shape);
    if (!hash)
        return Failure(hash.error());
    file.hash = *hash;
    return file;
}

} // namespace lanyard
