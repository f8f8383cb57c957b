// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/people_met.h"

#include "tests/support/app/wait.h"
#include "tests/support/core/memory_file_system.h"

#include <QSignalSpy>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(PeopleMetRoots, AreTheFoldersThatHoldTheRecaps)
{
    const QString recaps = QStringLiteral("/home/a/Documents/Recaps");
    EXPECT_EQ(bookRoots(QStringLiteral("/trips/2026-x/index.md"), {recaps, QString()}), QStringList({QStringLiteral("/trips"), recaps}));
    EXPECT_EQ(bookRoots(QStringLiteral("/blog/_posts/2026-x.md"), {recaps}), QStringList({QStringLiteral("/blog/_posts"), recaps}));
    EXPECT_EQ(bookRoots(recaps + QStringLiteral("/2026-x/index.md"), {recaps + u'/'}), QStringList{recaps});
    EXPECT_EQ(bookRoots({}, {recaps}), QStringList{recaps});
}

TEST(PeopleMetBook, TellsOfChangesOnlyAndAnswersTheLastQuestion)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/r/a/index.md"), "---\ntitle: A\nspeakers: [Ada Wren]\n---\n");
    PeopleMet met(files);
    QSignalSpy changed(&met, &PeopleMet::changed);
    met.read({QStringLiteral("/r")});
    met.read({QStringLiteral("/r")}); // while the first is under way
    ASSERT_TRUE(waitUntil([&] { return !met.isReading(); }));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(files.count(MemoryFileSystem::Operation::Read), 1) << "the second time nothing was new";

    Speaker ada;
    ada.id = QStringLiteral("1");
    ada.name = QStringLiteral("Ada Wren");
    Speaker nobody;
    nobody.id = QStringLiteral("2");
    nobody.name = QStringLiteral("Nobody");
    int answers = 0;
    QList<Meeting> last;
    met.lookUp(nobody, {}, [&](const QList<Meeting> &) { ++answers; });
    met.lookUp(ada, {}, [&](const QList<Meeting> &meetings) {
        ++answers;
        last = meetings;
    });
    ASSERT_TRUE(waitUntil([&] { return !last.isEmpty(); }));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(answers, 1);
    EXPECT_EQ(last.first().event, QStringLiteral("A"));
}

} // namespace
} // namespace lanyard::test
