// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/recap_folder.h"

#include <QDialog>
#include <QPointer>
#include <QSet>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace lanyard {

class ColumnDesk;
class Dialogs;
class SessionsPanel;
class SettingsStore;
class Task;

// A schedule in, the attended talks ticked, photos beside: a recap folder with a first draft comes out.
class NewRecapDialog : public QDialog
{
    Q_OBJECT

public:
    NewRecapDialog(FileSystem &files, const Clock &clock, Dialogs &dialogs, SettingsStore &settings, QWidget *parent = nullptr);

    void setColumns(ColumnDesk &columns) { m_columns = &columns; } // outlives the dialog
    // What was dropped or chosen: pictures become photos; all else, and folders, are read as the schedule of one event.
    void take(const QStringList &paths);
    void addPhotos(const QStringList &paths);
    void reject() override; // stops a copy that is under way first

signals:
    void created(const QString &postPath, const QStringList &notes);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *form();
    // What is read, and what is known about it.
    struct Source
    {
        QStringList paths;
        QByteArray zone;        // as the person said; empty: not asked yet
        bool mayBeNone = false; // a folder of pictures, in which a schedule may lie or not
        QStringList answers = {}; // files that say what a table's columns hold
    };
    void readSchedule(const Source &source);
    void takeSchedule(const Source &source, const Result<Schedule> &schedule);
    void showFolder();
    void showCounts();
    void create();
    void setBusy(bool busy);
    void say(const QString &sentence, const QStringList &details = {});

    FileSystem &m_files;
    const Clock &m_clock;
    Dialogs &m_dialogs;
    SettingsStore &m_settings;
    ColumnDesk *m_columns = nullptr; // nobody asks what columns hold
    QStringList m_scheduleFiles;
    QByteArray m_zone;  // as the person said for those
    int m_requests = 0; // only the last one's answer counts
    QStringList m_messageDetails;
    Event m_event;
    QSet<QString> m_attended;
    QStringList m_photoFiles;
    QString m_parentFolder;
    bool m_titleTouched = false;
    QPointer<Task> m_creating;

    QLineEdit *m_scheduleField;
    QLineEdit *m_titleField;
    QLabel *m_folderLabel;
    QLabel *m_photosLabel;
    QLabel *m_message;
    QPushButton *m_details;
    SessionsPanel *m_sessions;
    QProgressBar *m_progress;
    QPushButton *m_create;
    QPushButton *m_cancel;
};

} // namespace lanyard
