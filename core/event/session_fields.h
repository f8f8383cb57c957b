// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// The fields of a session that a writer may change by hand, by the names that the front matter has for them.
const QStringList &editableFields(); // "title", "start", "slides" …
bool sameField(const QString &name, const Session &one, const Session &other);
void takeField(const QString &name, const Session &from, Session &to);

// What Session::edited is to hold. `before`: the session as it was, nullptr: it is new; `plain`: as the schedule has it, nullptr: the
// schedule lacks it. A field that is the schedule's again is not edited any more.
QStringList editedFields(const Session &session, const Session *before, const Session *plain);

} // namespace lanyard
