// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/session_notes.h"
#include "core/event/event.h"

#include <QHash>

namespace lanyard {

using NotesOfSessions = QHash<QString, QList<SessionNote>>; // by session id

// What was noted, as it goes into a section: words and ideas as a list, what was said as quotes, what is to do as comments that only the
// writer sees. A to-do that is done goes nowhere.
QString notesText(const QList<SessionNote> &notes, const Session &session, const Event &event);

// Which notes stand in a section already is kept in a comment below them, a short name for each: "<!-- notes: 3kf9a 00xb2 -->". It comes
// and goes with them by undo. A note that is changed afterwards is a new one.
QStringList noteNames(const QList<SessionNote> &notes);
QString foldedMark(const QStringList &names); // empty: none
QStringList foldedNames(const QString &html);
QList<SessionNote> withoutFolded(const QList<SessionNote> &notes, const QStringList &folded);

// notesText() with the mark below it; empty: nothing to say.
QString foldedNotes(const QList<SessionNote> &notes, const Session &session, const Event &event);

} // namespace lanyard
