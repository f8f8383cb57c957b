// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QHBoxLayout;
class QPushButton;

namespace lanyard {

// The row at a dialog's foot, everywhere the same: Cancel, and behind it what goes ahead, which Return means.
QHBoxLayout *dialogButtons(QDialog &dialog, QPushButton *goAhead);

} // namespace lanyard
