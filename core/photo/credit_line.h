// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lanyard {

// A JPEG or PNG with who took it and under which licence, as EXIF (Artist, Copyright) and XMP (dc:creator, xmpRights:UsageTerms).
// Empty ones are left out; with both empty the bytes come back as they are. `name` is for the sentence of a failure.
[[nodiscard]] Result<QByteArray> withCreditLine(const QByteArray &picture, const QString &credit, const QString &licence, const QString &name);

} // namespace lanyard
