// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/photo/photo.h"
#include "core/review/finding.h"

namespace lanyard {

// Who of those that a photo names, among its people, in its alt text or its caption, asked not to be shown in photos; as the photo
// names them, each once.
QStringList unwilling(const Photo &photo, const QList<Speaker> &people);

// A warning for each such person and photo.
QList<Finding> noPhotosFindings(const QList<Photo> &photos, const QList<Speaker> &people);

} // namespace lanyard
