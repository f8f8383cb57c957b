// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app_main.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

void setIfUnset(const char *name, const QByteArray &value)
{
    if (!qEnvironmentVariableIsSet(name))
        qputenv(name, value);
}

} // namespace

// Weak: a program whose rooms have something to do before QApplication brings its own.
__attribute__((weak)) void lanyard::test::beforeApplication() {}

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        setIfUnset("QT_QPA_PLATFORM", "offscreen");
    setIfUnset("QT_QUICK_BACKEND", "software");
    // Test machines run as root in containers, where Chromium's sandbox can't start, and have no GPU.
    setIfUnset("QTWEBENGINE_DISABLE_SANDBOX", "1");
    setIfUnset("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
    QStandardPaths::setTestModeEnabled(true); // no test touches the settings of the person who runs it
    lanyard::test::beforeApplication();
    QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
