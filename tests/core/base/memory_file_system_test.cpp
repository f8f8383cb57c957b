// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/memory_file_system.h"

#include "core/base/disk_file_system.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace lanyard;
using lanyard::test::MemoryFileSystem;

namespace {

QByteArray codeOf(const Result<void> &result)
{
    return result ? QByteArray("fine") : result.error().code;
}

// What a run of operations says; the disk in memory has to say the same as the real one.
QStringList story(FileSystem &files, const QString &root)
{
    const auto at = [&](const char *name) { return root + QLatin1String(name); };
    QList<QByteArray> codes;
    codes += codeOf(files.write(at("/no/a"), "1"));
    codes += codeOf(files.makeFolder(at("/x/y")));
    codes += codeOf(files.write(at("/x/a"), "1"));
    codes += codeOf(files.write(at("/x"), "1"));
    codes += codeOf(files.copy(at("/x/a"), at("/x/b")));
    codes += codeOf(files.copy(at("/x/a"), at("/x/b")));
    codes += codeOf(files.copy(at("/x/none"), at("/x/c")));
    codes += codeOf(files.rename(at("/x/b"), at("/x/a")));
    codes += codeOf(files.rename(at("/x/b"), at("/x/y/c")));
    codes += codeOf(files.rename(at("/x"), at("/z")));
    codes += files.read(at("/z/y/c")).value_or("gone");
    codes += files.read(at("/z"), 9) ? "fine" : files.read(at("/z"), 9).error().code;
    codes += files.read(at("/z/a"), 0) ? "fine" : files.read(at("/z/a"), 0).error().code;
    codes += codeOf(files.makeFolder(at("/z/a")));
    codes += codeOf(files.remove(at("/z")));
    codes += codeOf(files.remove(at("/z/a")));
    codes += codeOf(files.remove(at("/z/a")));
    QStringList all;
    for (const QByteArray &code : codes)
        all += QString::fromLatin1(code);
    return all + files.files(at("/z/y")) + files.folders(at("/z")) + files.files(at("/z"));
}

} // namespace

TEST(MemoryFileSystem, AnswersAsTheDiskDoes)
{
    QTemporaryDir folder;
    DiskFileSystem disk;
    MemoryFileSystem memory;
    EXPECT_EQ(story(memory, QString()), story(disk, folder.path()));
}

TEST(MemoryFileSystem, FailsAsOftenAsItWasToldAndChangesNothing)
{
    using Operation = MemoryFileSystem::Operation;
    MemoryFileSystem files;
    files.put(QStringLiteral("/a"), "old");
    files.failOn(Operation::Write, MemoryFileSystem::noSpace(QStringLiteral("/a")), QStringLiteral("/a"));
    EXPECT_TRUE(files.write(QStringLiteral("/b"), "x"));
    EXPECT_EQ(codeOf(files.write(QStringLiteral("/a"), "new")), "file.no-space");
    EXPECT_EQ(files.bytes(QStringLiteral("/a")), "old");
    EXPECT_TRUE(files.write(QStringLiteral("/a"), "new"));
    EXPECT_EQ(files.count(Operation::Write), 3);
}
