// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/notes_file.h"
#include "tests/support/core/memory_file_system.h"

#include <QSet>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

const QString folder = QStringLiteral("/trip");
const QString path = QStringLiteral("/trip/notes/t1.md");

Session talk()
{
    Session session;
    session.id = QStringLiteral("t1");
    session.title = QStringLiteral("Tides *and* C#");
    return session;
}

SessionNote note(const char *text)
{
    return {SessionNote::Kind::Words, QString::fromUtf8(text), 750};
}

} // namespace

TEST(NotesFile, IsBegunWithTheTalksTitle)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/trip/index.md"));
    auto file = readNotes(files, folder, talk());
    ASSERT_TRUE(file);
    EXPECT_FALSE(files.exists(path));
    file->notes.append(note("one"));
    file = writeNotes(files, *file);
    ASSERT_TRUE(file) << file.error().english().toStdString();
    file->notes.append(note("two"));
    ASSERT_TRUE(writeNotes(files, *file));
    EXPECT_EQ(files.bytes(path).toStdString(), "# Tides \\*and\\* C\\#\n\n- 12:30 one\n- 12:30 two\n");
}

TEST(NotesFile, IsTheOneThatWasBegunUnderAnOlderId)
{
    MemoryFileSystem files;
    files.put(path, "# Tides\n\n- 12:30 one\n");
    Session renamed = talk();
    renamed.id = QStringLiteral("TIDES7");
    renamed.replaces = {QStringLiteral("t0"), QStringLiteral("t1")};
    auto file = readNotes(files, folder, renamed);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->path, path);
    file->notes.append(note("two"));
    ASSERT_TRUE(writeNotes(files, *file));
    EXPECT_EQ(files.bytes(path).toStdString(), "# Tides\n\n- 12:30 one\n- 12:30 two\n");
    files.put(QStringLiteral("/trip/notes/TIDES7.md"), "# Newer\n");
    EXPECT_EQ(readNotes(files, folder, renamed)->path, QStringLiteral("/trip/notes/TIDES7.md"));
}

TEST(NotesFile, KeepsTheBytesOfOthers)
{
    const QByteArray tables[] = {"\xEF\xBB\xBF# T\r\n\r\n- a\r\n", "- a", "* a\n\n\n", "- a\r\n- b\n", "- caf\xE9\r\n"};
    const QByteArray after[] = {"\xEF\xBB\xBF# T\r\n\r\n- a\r\n- 12:30 x\r\n", "- a\n- 12:30 x\n", "* a\n* 12:30 x\n\n\n", "- a\r\n- b\n- 12:30 x\n",
                                "- caf\xE9\r\n- 12:30 x\r\n"};
    for (int row = 0; row < 5; ++row) {
        MemoryFileSystem files;
        files.put(path, tables[row]);
        auto file = readNotes(files, folder, talk());
        ASSERT_TRUE(file);
        file = writeNotes(files, *file);
        ASSERT_TRUE(file);
        EXPECT_EQ(files.bytes(path), tables[row]);
        file->notes.append(note("x"));
        ASSERT_TRUE(writeNotes(files, *file));
        EXPECT_EQ(files.bytes(path).replace("\r\n", "|").replace("\n", "/"), QByteArray(after[row]).replace("\r\n", "|").replace("\n", "/")) << row;
    }
}

TEST(NotesFile, IsNotWrittenOverWhenItWasChangedOutside)
{
    MemoryFileSystem files;
    files.put(path, "- a\n");
    const auto file = readNotes(files, folder, talk());
    ASSERT_TRUE(file);
    for (const char *other : {"- a\n- theirs\n", ""}) {
        files.put(path, other);
        const auto written = writeNotes(files, *file);
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, "notes.changed-outside");
        EXPECT_EQ(files.bytes(path), other);
    }
    ASSERT_TRUE(files.remove(path));
    EXPECT_FALSE(writeNotes(files, *file)) << "a file that was deleted outside comes back unasked";

    auto fresh = readNotes(files, folder, talk());
    ASSERT_TRUE(fresh);
    files.put(path, "- came first\n");
    EXPECT_FALSE(writeNotes(files, *fresh)) << "a file that came into being meanwhile is lost";
}

TEST(NotesFile, SaysWhyItCouldNotBeWritten)
{
    MemoryFileSystem files;
    files.put(path, "- a\n");
    auto file = readNotes(files, folder, talk());
    files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(path));
    file->notes.append(note("x"));
    const auto written = writeNotes(files, *file);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, "file.no-space");
    EXPECT_EQ(files.bytes(path), "- a\n");
    EXPECT_TRUE(writeNotes(files, *file)) << "the next try may succeed";
}

TEST(NotesFile, HasAGoodNameForEveryTalk)
{
    const char *const good[] = {"t1", "0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c01", "ABCDEF", "12345", "a.b_c"};
    for (const char *id : good)
        EXPECT_EQ(notesPath(QString::fromLatin1(id)), QStringLiteral("notes/%1.md").arg(QLatin1String(id)));
    const QString bad[] = {QStringLiteral("../../etc/passwd"), QStringLiteral("https://example.org/a/b?c"), QStringLiteral("a b"), QStringLiteral("ä"),
                           QStringLiteral("日本"), QStringLiteral(".hidden"), QString(300, u'x'), QStringLiteral("a\nb"), QString()};
    QSet<QString> seen;
    for (const QString &id : bad) {
        const QString name = notesPath(id);
        EXPECT_EQ(name, notesPath(id));
        EXPECT_TRUE(name.startsWith(QLatin1String("notes/")) && name.endsWith(QLatin1String(".md"))) << name.toStdString();
        const QString inner = name.mid(6);
        EXPECT_FALSE(inner.contains(u'/') || inner.startsWith(u'.') || inner.size() > 90 || inner.contains(u'\n')) << name.toStdString();
        EXPECT_FALSE(seen.contains(name));
        seen.insert(name);
    }
}

} // namespace lanyard::test
