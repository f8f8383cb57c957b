// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace lanyard {

// The same GIF (GIF89a specification), every frame as it was, without comments, XMP, colour profiles and whatever stands
// behind its end. A file that was cut short ends with what is whole. Fails (photo.unreadable) if no frame is left.
[[nodiscard]] Result<QByteArray> plainGif(const QByteArray &gif, const QString &name);

} // namespace lanyard
