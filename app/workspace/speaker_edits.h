// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/post/text_edit.h"

#include <QList>
#include <QString>

namespace lanyard {

// What makes the head of a post say this of a person; see head_edits.h. `event`: as the sidebar shows it, with the person as they were;
// `schedule`: as the file has it. What was changed by hand is noted, so that a newer schedule leaves it alone. Entries that `replaces`
// names go, and sessions and photos that named them name this one. At most one edit.
[[nodiscard]] Result<QList<TextEdit>> speakerEdits(const QString &head, const Event &event, const Event &schedule, const Speaker &speaker);

} // namespace lanyard
