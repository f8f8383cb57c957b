// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "core/compose/fragment.h"
#include "core/event/event_difference.h"
#include "core/event/schedule_reader.h"
#include "core/photo/photo.h"
#include "core/workspace/schedule_files.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace lanyard {

class RecapPhotos;

// The recap that is open: its event, its photos, and what the sidebars do to its text. Every change of the post is one edit of the
// document, so that one undo takes it back.
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    // All three outlive the session; `files` must be safe to use from another thread.
    WorkspaceSession(FileSystem &files, DocumentSession &document, DocumentFlow &flow, QObject *parent = nullptr);
    ~WorkspaceSession() override;

    const Event &event() const { return m_event; }
    const QList<Photo> &photos() const;
    const Site &site() const { return m_site; }
    QString folder() const { return m_folder; } // of the open post; empty: none
    bool hasSchedule() const { return m_hasSchedule; }
    const Event &schedule() const { return m_schedule.event; } // as its file has it, without the post's marks

    // The failure says why the front matter can't be edited.
    [[nodiscard]] Result<void> setAttended(const QString &sessionId, bool attended);
    // Marks, links and whatever else a person changed of a session; one whose id the event lacks is new.
    [[nodiscard]] Result<void> updateSession(const Session &session);
    [[nodiscard]] Result<void> removeSession(const QString &sessionId); // one that the writer made
    // Also two that are one: what the person replaces goes.
    [[nodiscard]] Result<void> updateSpeaker(const Speaker &speaker);
    // Alt text and caption go into the text where the photo stands there; the rest into the front matter.
    [[nodiscard]] Result<void> updatePhoto(const Photo &photo);
    [[nodiscard]] Result<void> setTimeZone(const QByteArray &zone); // for a schedule that names none

    // `position`: offset in the document. Each gives the place behind what it inserted.
    int insertSession(const QString &id, int position);
    int insertSpeaker(const QString &id, int position);
    int insertFragment(const Fragment &fragment, int position, int replaced = 0);
    int insertPhotos(const QStringList &files, int position, int replaced = 0); // characters behind the position that go for them

    // Copies pictures into the recap's photos folder; `done` gets the names of those that came in.
    void addPhotos(const QStringList &paths, const std::function<void(const QStringList &files)> &done);
    // The same for a picture that is no file yet, such as the clipboard's. `bytes` is called on another thread; `name` has no extension.
    void addPicture(const std::function<QByteArray()> &bytes, const QString &name, const std::function<void(const QStringList &files)> &done);
    void cancelPhotos();
    void removePhotos(const QStringList &files); // into photos/.removed
    // Reads files and folders as one event and, in a recap folder, keeps copies of them there. A schedule that says otherwise than the one
    // before waits for takeComingSchedule() or refuseComingSchedule(): newerSchedule() tells what it would change.
    void importSchedule(const QStringList &paths);
    void takeComingSchedule();
    void refuseComingSchedule();

signals:
    void eventChanged(const lanyard::Event &event);
    void photosChanged(const QString &recapFolder, const QList<lanyard::Photo> &photos);
    void usedPhotosChanged(const QSet<QString> &files);
    void photosProgressed(int done, int total); // done == total: over
    void zoneMissing();
    // `marked`: ids, before, of the sessions that carry a mark.
    void newerSchedule(const lanyard::EventDifference &difference, const QSet<QString> &marked);
    // What was imported has parts that could not be read; the rest is there.
    void columnsUnclear(const QStringList &paths, const lanyard::Error &why); // of a table among what was to be imported
    void partlyRead(const QList<lanyard::Error> &notes, const QList<lanyard::UnreadFile> &unread);
    void siteChanged(const lanyard::Site &site);
    void notice(const lanyard::Error &error);

private:
    void onOpened();
    void onClosed();
    void onPathChanged();
    void load();
    void loadSchedule();
    void takeSchedule(const Result<Schedule> &schedule);
    void takeHead(const Head &head);
    void readHeadNow();
    void takeRecap(const Recap &recap);
    void showEvent();
    void setSite(const Site &site);
    QSet<QString> markedSessions() const;
    [[nodiscard]] Result<QList<TextEdit>> editsFor(const Event &coming) const;
    int insert(const Fragment &fragment, int position, const Result<QList<TextEdit>> &headEdits = {}, int replaced = 0);
    [[nodiscard]] Result<void> apply(const Result<QList<TextEdit>> &headEdits);

    FileSystem &m_files;
    DocumentSession &m_document;
    DocumentFlow &m_flow;
    std::unique_ptr<RecapPhotos> m_photos;
    QString m_folder; // the open post's; empty: none
    Site m_site;
    Schedule m_schedule; // as the file has it
    Event m_event;       // with the post's marks
    Recap m_recap;       // as the front matter has it
    QByteArray m_zone;   // as the front matter or the person says
    QStringList m_importedFrom; // where a loose post's schedule lies; empty: in the recap's folder
    struct Coming
    {
        FiledSchedule filed;
        QStringList paths;
    };
    std::optional<Coming> m_coming; // read, and not taken yet
    bool m_hasSchedule = false;
    bool m_zoneAsked = false;
    int m_generation = 0;       // grows when another post is opened; what was asked for an older one is dropped
    int m_scheduleRequests = 0; // only the last one's answer counts
};

// The name that fills in for a post's missing date and slug: its file's, or for index.md its folder's.
QString postName(const QString &path);

} // namespace lanyard
