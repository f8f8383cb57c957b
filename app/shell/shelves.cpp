// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shelves.h"

#include "app/editor/markdown_editor.h"
#include "app/photos/photos_panel.h"
#include "app/shell/caret.h"
#include "app/shell/dropped_files.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/ui/mime.h"
#include "app/workspace/workspace_session.h"

#include <QMimeData>

namespace lanyard {

Shelves::Shelves(WorkspaceSession &workspace, MarkdownEditor &editor, Dialogs &dialogs, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_editor(editor), m_dialogs(dialogs), m_photos(new PhotosPanel)
{
    m_panels = {{QStringLiteral("photos"), tr("Photos"), QStringLiteral("photos"), m_photos}};

    connect(&workspace, &WorkspaceSession::eventChanged, m_photos, [this](const Event &event) { m_photos->setSpeakers(event.speakers); });
    connect(&workspace, &WorkspaceSession::photosChanged, m_photos, &PhotosPanel::setPhotos);
    connect(&workspace, &WorkspaceSession::usedPhotosChanged, m_photos, &PhotosPanel::setUsed);
    connect(&workspace, &WorkspaceSession::notice, this, &Shelves::tell);
    connect(&workspace, &WorkspaceSession::zoneMissing, this, [this] {
        if (const auto zone = m_dialogs.askZone(m_workspace.event())) {
            if (const auto set = m_workspace.setTimeZone(*zone); !set)
                tell(set.error());
        } else {
            emit notice(tr("The schedule doesn’t say which time zone it is in. Its clock times are held as UTC."));
        }
    });

    connect(&workspace, &WorkspaceSession::partlyRead, this, [this](const QList<Error> &notes, const QList<UnreadFile> &unread) {
        const QStringList details = errorTexts(notes, unread);
        emit noticeWithDetails(tr("%n part(s) of the schedule could not be read.", nullptr, int(details.size())), details);
    });

    connect(m_photos, &PhotosPanel::insertRequested, this,
            [this](const QStringList &files) { insertPhotos(files, m_editor.textCursor().position()); });
    connect(m_photos, &PhotosPanel::addRequested, this, &Shelves::choosePhotos);
    connect(m_photos, &PhotosPanel::filesDropped, this, [this](const QStringList &paths) { addPhotosAt(paths, -1); });
    connect(m_photos, &PhotosPanel::removeRequested, &workspace, &WorkspaceSession::removePhotos);
    connect(m_photos, &PhotosPanel::photoEdited, this, [this](const Photo &photo) {
        if (const auto updated = m_workspace.updatePhoto(photo); !updated)
            tell(updated.error());
    });

    connect(&editor, &MarkdownEditor::thingsDropped, this, &Shelves::take);
}

void Shelves::finishEditing()
{
    m_photos->tellNow();
}

void Shelves::chooseSchedule()
{
    m_workspace.importSchedule(m_dialogs.chooseSchedule());
}

void Shelves::chooseScheduleFolder()
{
    if (const QString path = m_dialogs.chooseScheduleFolder(); !path.isEmpty())
        m_workspace.importSchedule({path});
}

void Shelves::choosePhotos()
{
    addPhotosAt(m_dialogs.choosePhotos(), -1);
}

void Shelves::addPhotosAt(const QStringList &paths, int position)
{
    // The text may grow above the place while the files are copied: a cursor moves along.
    QTextCursor place(m_editor.document());
    place.setPosition(qMax(0, position));
    m_workspace.addPhotos(paths, [this, place, position](const QStringList &files) {
        if (position >= 0)
            insertPhotos(files, place.position());
    });
}

void Shelves::take(const QMimeData *data, int position)
{
    if (data->hasFormat(mime::session)) {
        putCaret(m_editor, m_workspace.insertSession(QString::fromUtf8(data->data(mime::session)), position));
    } else if (data->hasFormat(mime::speaker)) {
        insertSpeaker(QString::fromUtf8(data->data(mime::speaker)), position);
    } else if (data->hasFormat(mime::photos)) {
        insertPhotos(QString::fromUtf8(data->data(mime::photos)).split(u'\n', Qt::SkipEmptyParts), position);
    } else {
        QStringList paths;
        for (const QUrl &url : data->urls())
            paths.append(url.toLocalFile());
        takeFiles(paths, position);
    }
}

void Shelves::takeFiles(const QStringList &paths, int position)
{
    const DroppedFiles files = sortedFiles(paths, m_workspace.folder(), m_workspace.site().folder);
    addPhotosAt(files.pictures, position);
    m_workspace.importSchedule(files.schedules);
    if (!files.links.isEmpty()) {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(position);
        cursor.insertText(files.links.join(QLatin1String(", ")));
        putCaret(m_editor, cursor.position());
    }
    for (const QString &name : files.outside)
        emit notice(tr("%1 lies outside of this post’s folder, so a link to it would lead nowhere. Move it there and drop it again.").arg(name));
}

void Shelves::insertSpeaker(const QString &id, int position)
{
    putCaret(m_editor, m_workspace.insertSpeaker(id, position));
}

void Shelves::insertPhotos(const QStringList &files, int position)
{
    putCaret(m_editor, m_workspace.insertPhotos(files, position));
}

void Shelves::tell(const Error &error)
{
    emit notice(errorText(error));
}

} // namespace lanyard
