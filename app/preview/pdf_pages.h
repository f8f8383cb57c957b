// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lanyard {

// The web engine's PDF with a title, and with "3 / 12" at the foot of each page, added as an incremental update (PDF 1.4, 3.4.5): not
// one byte of what is there changes. Nothing if the file isn't built as the engine builds them; then it is as good without.
std::optional<QByteArray> withPageNumbers(const QByteArray &pdf, const QString &title);

} // namespace lanyard
