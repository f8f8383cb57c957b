// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace lanyard {

// What a file is that is no schedule but that people take for one, as a sentence that says what to do instead: a spreadsheet, a PDF, an
// archive, a web page, a feed, a picture. Nothing: none of these.
std::optional<Error> otherKind(const QByteArray &bytes);

} // namespace lanyard
