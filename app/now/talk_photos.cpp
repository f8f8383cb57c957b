// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/talk_photos.h"

#include "app/now/now_mode.h"
#include "app/ui/error_text.h"
#include "app/ui/tasks.h"
#include "app/workspace/workspace_session.h"
#include "core/photo/photo_library.h"
#include "core/photo/photo_metadata.h"
#include "core/photo/picture_bytes.h"

#include <QFileInfo>

namespace lanyard {

TalkPhotos::TalkPhotos(FileSystem &files, NowMode &mode, WorkspaceSession &workspace, QObject *parent)
    : QObject(parent), m_files(files), m_mode(mode), m_workspace(workspace)
{
}

void TalkPhotos::take(const QStringList &paths)
{
    if (m_workspace.folder().isEmpty()) {
        emit failed(tr("Open a recap first: its photos folder is where photos go."));
        return;
    }
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        if (!isPictureName(path)) {
            emit failed(tr("“%1” is not a photo.").arg(name));
            continue;
        }
        Task::run(
            this,
            [files = &m_files, path](TaskControl &) -> Result<Photo> {
                const auto picture = readPicture(*files, path);
                if (!picture)
                    return Failure(picture.error());
                // One whose inside is broken has no time; whether it can be taken at all, the photos folder knows.
                const auto metadata = photoMetadata(*picture);
                return metadata ? photoOf({}, *metadata) : Photo();
            },
            [this, path, recap = m_workspace.folder()](const Result<Photo> &known) {
                if (!known)
                    emit failed(errorText(known.error()));
                else if (recap == m_workspace.folder())
                    add(path, *known);
            });
    }
}

void TalkPhotos::add(const QString &path, const Photo &known)
{
    m_workspace.addPhotos({path}, [this, path, known](const QStringList &files) {
        if (files.isEmpty())
            emit failed(tr("“%1” could not be added. Lanyard’s window says why.").arg(QFileInfo(path).fileName()));
        else
            place(files.first(), known);
    });
}

void TalkPhotos::place(const QString &file, const Photo &known)
{
    Photo photo = known;
    // What the file says of itself need not be said again.
    photo.alt.clear();
    photo.caption.clear();
    for (const Photo &each : m_workspace.photos()) {
        if (each.file == file)
            photo = each; // the same picture was there before
    }
    photo.file = file;
    const QString name = QFileInfo(file).fileName();
    if (photo.session.isEmpty())
        photo.session = m_mode.talkOf(photo);
    const Session *talk = m_mode.event().session(photo.session);
    if (!talk) {
        emit told(tr("“%1” was added. No talk was on when it was taken.").arg(name));
        return;
    }
    if (const auto updated = m_workspace.updatePhoto(photo); !updated)
        emit failed(errorText(updated.error()));
    else
        emit told(tr("“%1” goes to “%2”.").arg(name, talk->title));
}

} // namespace lanyard
