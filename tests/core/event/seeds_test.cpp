// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that fuzzing starts from and those that it found: read by everybody, with nothing unsound handed on.
#include "core/event/schedule_reader.h"
#include "tests/support/core/event_faults.h"
#include "tests/support/core/places.h"
#include "tests/support/core/seed_files.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(Seeds, AreReadOrRefusedAndSound)
{
    const QString folder = sourcePath(QStringLiteral("tests/data/event/seeds"));
    int read = 0;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        SCOPED_TRACE(path.mid(folder.size() + 1).toStdString());
        const auto schedule = readSchedule(seedFiles(contents(path)), {"Europe/Brussels"});
        const bool found = each.fileName().startsWith(QLatin1String("found-")); // by fuzzing; may be refused
        if (!found) {
            ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
            EXPECT_FALSE(schedule->event.sessions.isEmpty());
        }
        EXPECT_EQ(schedule ? faultsOf(schedule->event) : QStringList(), QStringList());
        ++read;
    }
    EXPECT_GE(read, 10);
}

} // namespace
} // namespace lanyard::test
