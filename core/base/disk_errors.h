// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace lanyard {

// What the disk refused, as sentences. `reason` is errno's number; 0: not known.

bool isThere(const QString &path); // a link that leads nowhere is there, too

Failure missing(const QString &path);
Failure alreadyThere(const QString &path);
Failure unreadable(const QString &path, int reason);
Failure unwritable(const QString &path, int reason);
Failure notRemoved(const QString &path, int reason);
Failure folderNotMade(const QString &path, int reason);

} // namespace lanyard
