// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/now/floating_bar.h"
#include "app/now/notes_keeper.h"

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace lanyard {

class KindButtons;
class NoteField;
class NotesList;
class NowMessage;
class NowMode;
class TalkButton;

// The slim window for the hall, above all others: what is on, a field for a note, the notes of the talk behind a button. It shows what
// NowMode knows and gives NotesKeeper what was typed.
class NowBar final : public FloatingBar
{
    Q_OBJECT

public:
    NowBar(NowMode &mode, NotesKeeper &keeper);

    void setWatched(const QString &folder); // for its menu
    void open(); // shows it, ready to type
    // What is in the field becomes a note; nothing if it is empty.
    void submit();
    bool isEmpty() const; // nothing is in the field
    void tellBriefly(const QString &sentence); // until something is typed or the minute is over
    void tell(const QString &sentence);        // until it is dealt with
    void showMode(); // a minute began, or something else changed

signals:
    void shown(bool isShown);
    void folderWanted();
    void unwatchWanted();
    void windowWanted(); // the main one

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    int heightBelow(int width) const override;

private:
    void tie();
    void fillMore();
    void begin();
    void showKind();
    void showNotes(const Session &session, const QList<SessionNote> &notes);
    void readNotes();
    void onNotSaved(const Error &error);
    void setListShown(bool on);

    NowMode &m_mode;
    NotesKeeper &m_keeper;
    TalkButton *m_talk;
    QMenu *m_talks;
    QToolButton *m_room;
    QMenu *m_rooms;
    NoteField *m_field;
    KindButtons *m_kinds;
    QToolButton *m_notes;
    QMenu *m_more;
    NowMessage *m_message;
    NotesList *m_list;
    std::optional<NotesKeeper::Line> m_line; // being typed: to which talk, and when it was begun
    QString m_listed;                        // id of the talk whose notes are known
    QString m_listedRecap;
    QString m_brief;
    QString m_watched;
};

} // namespace lanyard
