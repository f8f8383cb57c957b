// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace lanyard::test {

// Lets the event loop run until `done` holds; false after ten seconds (these machines are slow, a wait that succeeds is not).
template<typename Condition>
[[nodiscard]] bool waitUntil(Condition done, int milliseconds = 10000)
{
    return QTest::qWaitFor(done, milliseconds);
}

} // namespace lanyard::test
