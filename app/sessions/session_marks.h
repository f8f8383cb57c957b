// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/grouped_model.h"
#include "core/event/event.h"

#include <optional>

namespace lanyard {

// What a writer may mark a session with, beside one to five stars.
enum class Mark { Attended, Missed, WatchLater, Favourite };
inline constexpr Mark allMarks[] = {Mark::Attended, Mark::Missed, Mark::WatchLater, Mark::Favourite};

QString markTitle(Mark mark); // "Attended"
QString markIcon(Mark mark);  // a name for icon()
Qt::Key markKey(Mark mark);
bool hasMark(const Session &session, Mark mark);
// Who attended a talk didn't miss it, and the other way round.
Session withMark(Session session, Mark mark, bool on);

// What a key means for a session while a list of sessions has the keyboard: A, M, W, F turn a mark over, 1 to 5 rate, 0 takes the rating
// away. Nothing: something else.
std::optional<Session> markedByKey(const Session &session, int key, Qt::KeyboardModifiers modifiers);

// The marks of a session as its row shows them; `overlaps`: another that was attended or is to be watched lies at the same time.
QList<RowMark> rowMarks(const Session &session, bool overlaps);
// The same for a screen reader.
QString spokenMarks(const Session &session, bool overlaps);

} // namespace lanyard
