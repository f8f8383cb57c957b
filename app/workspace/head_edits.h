// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/photo/photo.h"
#include "core/post/text_edit.h"
#include "core/post/value.h"

#include <QSet>
#include <QString>

namespace lanyard {

// What the sidebars change in the head of a post. Only the entry that is meant changes: others stay as a person or another program
// wrote them, and so does what an entry holds and we don't know. Each needs the whole head, fences included, and gives at most one
// edit; a failure says why the head can't be edited.

// `event`: as the sidebar shows it. A talk that `schedule` has not is kept with `attended: false`, for nothing else remembers it.
[[nodiscard]] Result<QList<TextEdit>> attendedEdits(const QString &head, const Event &event, const Event &schedule,
                                                    const QString &sessionId, bool attended);
// The session as it is to be, with its marks; `edited` is worked out here. One that the event lacks is new. Without marks it leaves the
// list as above, unless a person wrote more about it there.
[[nodiscard]] Result<QList<TextEdit>> sessionEdits(const QString &head, const Event &event, const Event &schedule, const Session &session);
// For one that the writer made.
[[nodiscard]] Result<QList<TextEdit>> removedSessionEdits(const QString &head, const Event &event, const QString &sessionId);
// The event's own facts, as far as it has them.
[[nodiscard]] Result<QList<TextEdit>> eventEdits(const QString &head, const Event &event);
[[nodiscard]] Result<QList<TextEdit>> timeZoneEdits(const QString &head, const Event &event, const QByteArray &zone);
// Adds or renews the entries of these photos. `placed`: those whose alt text and caption stand in the text.
[[nodiscard]] Result<QList<TextEdit>> photoEdits(const QString &head, const QList<Photo> &photos, const QSet<QString> &placed);

} // namespace lanyard
