// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// What makes two labels of references or footnotes the same: CommonMark's matching of labels (case folded, blanks collapsed).
QString normalizedLabel(const QString &label);

} // namespace lanyard
