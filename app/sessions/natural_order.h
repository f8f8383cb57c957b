// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace lanyard {

// "Room 2" before "Room 10", whatever the letter case.
QCollator naturalOrder();

} // namespace lanyard
