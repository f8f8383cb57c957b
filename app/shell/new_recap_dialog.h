// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draft/draft_dialog.h"
#include "app/shell/schedule_intake.h"
#include "core/base/clock.h"
#include "core/workspace/recap_folder.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lanyard {

class ColumnDesk;
class DraftLine;
class NewRecapForm;
class SessionsPanel;
class Task;

// A schedule in, the attended talks ticked, photos beside: a recap folder with a first draft comes out, laid out as the last one was or as
// the writer chooses.
class NewRecapDialog : public QDialog
{
    Q_OBJECT

public:
    // All outlives the dialog.
    struct Parts
    {
        FileSystem &files; // safe to use from another thread
        const Clock &clock;
        Dialogs &dialogs;
        SettingsStore &settings;
        QString templates = {}; // the person's own, for drafts; empty: none
    };
    explicit NewRecapDialog(const Parts &parts, QWidget *parent = nullptr);

    void setColumns(ColumnDesk &columns) { m_intake->setColumns(columns); } // outlives the dialog
    // What was dropped or chosen: pictures become photos; all else, and folders, are read as the schedule of one event.
    void take(const QStringList &paths);
    void addPhotos(const QStringList &paths);
    void reject() override; // stops a copy that is under way first; asks before ticks are lost

signals:
    void created(const QString &postPath, const QStringList &notes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeForm();
    void makeSessions();
    QLayout *messageRow();
    QLayout *buttonRow();
    void takeSchedule(const ScheduleIntake::Taken &taken);
    Event attendedEvent() const;
    DraftDialog::Plan plan() const;
    QString recapFolder() const;
    void showFolder();
    void showCounts();
    void showReadiness();
    void create();
    void finish(const Result<NewRecap> &recap);
    void setBusy(bool busy);
    void say(const QString &sentence, const QStringList &details = {});

    const Parts m_parts;
    ScheduleIntake *m_intake;
    QStringList m_scheduleFiles; // empty: none was read yet
    QByteArray m_zone;           // as the person said for those
    QStringList m_messageDetails;
    Event m_event;
    QSet<QString> m_attended;
    QStringList m_photoFiles;
    QString m_parentFolder;
    QPointer<Task> m_creating;

    NewRecapForm *m_form;
    QLabel *m_message;
    QPushButton *m_details;
    SessionsPanel *m_sessions;
    DraftLine *m_draft;
    QProgressBar *m_progress;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace lanyard
