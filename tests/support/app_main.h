// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lanyard::test {

// Called by app_main.cpp before it makes the QApplication. A test program that shows the preview defines it to register the
// preview's URL scheme; for all others it does nothing.
void beforeApplication();

} // namespace lanyard::test
