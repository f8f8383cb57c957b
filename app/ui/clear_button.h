// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace lanyard {

// A cross at the end of a field that holds text, which empties it. QLineEdit's own looks through the desktop's icon themes for its
// drawing, which is the longest single step of a start.
void addClearButton(QLineEdit *field);

} // namespace lanyard
