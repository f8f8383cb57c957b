// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/fragment.h"
#include "core/photo/photo.h"

namespace lanyard {

// ![alt](photos/hall.jpg "caption") as a paragraph of its own; several are a gallery in one paragraph.
Fragment figure(const Photo &photo);
// What stands behind a photo's caption: "Photo: Ada (CC BY 4.0)"; empty: nothing to say. Plain text; the same in every export.
QString creditLine(const Photo &photo);
Fragment gallery(const QList<Photo> &photos);

} // namespace lanyard
