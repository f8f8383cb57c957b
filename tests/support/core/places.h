// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::test {

QString sourcePath(const QString &relative); // in the project's folder: "tests/data/x"
// In the folder that the variable LANYARD_FIXTURES names; empty if it is unset. See SKIP_WITHOUT_FIXTURES.
QString fixture(const QString &relative);
QByteArray contents(const QString &path); // fails the test if the file can't be read

} // namespace lanyard::test

// First line of a test over real material.
#define SKIP_WITHOUT_FIXTURES() \
    if (qEnvironmentVariableIsEmpty("LANYARD_FIXTURES")) \
    GTEST_SKIP() << "LANYARD_FIXTURES is not set; tests over real posts, schedules and photos are left out"
