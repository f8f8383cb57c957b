// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/side_panels.h"

#include <QObject>

class QMimeData;

namespace lanyard {

class Dialogs;
class MarkdownEditor;
class PhotosPanel;
class WorkspaceSession;

// The sidebar of photos: what it shows of the recap, and what it does to its text; and all that is dropped on the text.
class Shelves : public QObject
{
    Q_OBJECT

public:
    Shelves(WorkspaceSession &workspace, MarkdownEditor &editor, Dialogs &dialogs, QObject *parent = nullptr);

    QList<SidePanel> panels() const { return m_panels; }

    // Puts into the post what is still being typed in a field: before it is saved or exported.
    void finishEditing();
    void chooseSchedule();
    void chooseScheduleFolder();
    void choosePhotos();
    // Things dropped on the text, or pasted into it: sessions, speakers, photos, files.
    void take(const QMimeData *data, int position);

signals:
    void notice(const QString &sentence);
    void noticeWithDetails(const QString &sentence, const QStringList &details);

private:
    void takeFiles(const QStringList &paths, int position);
    void insertSpeaker(const QString &id, int position);
    void insertPhotos(const QStringList &files, int position);
    void addPhotosAt(const QStringList &paths, int position); // -1: into the sidebar only
    void tell(const struct Error &error);

    WorkspaceSession &m_workspace;
    MarkdownEditor &m_editor;
    Dialogs &m_dialogs;
    PhotosPanel *m_photos;
    QList<SidePanel> m_panels;
};

} // namespace lanyard
