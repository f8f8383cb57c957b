// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/now/hall.h"

#include <QSignalSpy>

namespace lanyard::test {

namespace {

class Keeper : public Hall
{
protected:
    NotesKeeper::Line line(const char *words, int second = 750) const
    {
        return {{folder.path(), event.sessions[0]}, {SessionNote::Kind::Words, QString::fromUtf8(words), second, false}};
    }
    void add(const char *words, int second = 750)
    {
        keeper.add(line(words, second));
        keeper.flush();
    }

    NotesKeeper keeper{files};
};

const QByteArray heading = "# Keynote: machines that leave us alone\n";

} // namespace

TEST_F(Keeper, ALineIsOnTheDiskBeforeItIsSaidToBeSaved)
{
    QByteArray whenTold;
    QObject::connect(&keeper, &NotesKeeper::added, &keeper, [&] { whenTold = saved("s1"); });
    keeper.add(line("one"));
    ASSERT_TRUE(waitUntil([&] { return !whenTold.isEmpty(); }));
    EXPECT_EQ(whenTold.toStdString(), (heading + "\n- 12:30 one\n").toStdString());
    add("two", 755);
    EXPECT_EQ(whenTold.toStdString(), (heading + "\n- 12:30 one\n- 12:35 two\n").toStdString());
}

TEST_F(Keeper, LinesOnTheirWayAreWrittenBeforeItGoes)
{
    {
        NotesKeeper other(files);
        for (const char *words : {"one", "two", "three"})
            other.add(line(words));
    }
    EXPECT_EQ(saved("s1").toStdString(), (heading + "\n- 12:30 one\n- 12:30 two\n- 12:30 three\n").toStdString());
}

TEST_F(Keeper, WhatAnotherProgramWroteMeanwhileStays)
{
    add("one");
    write(notesOf("s1"), "- by somebody else\r\n");
    add("two");
    EXPECT_EQ(saved("s1").toStdString(), "- by somebody else\r\n- 12:30 two\r\n");
}

TEST_F(Keeper, ALineThatCouldNotBeSavedWaitsAndSaysWhy)
{
    QSignalSpy failed(&keeper, &NotesKeeper::notSaved);
    files.failOn(QStringLiteral("notes/s1.md"));
    add("one");
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, "file.no-space");
    ASSERT_EQ(keeper.unsaved().size(), 1);
    EXPECT_EQ(saved("s1"), "none");
    files.failOn({});
    add("two");
    EXPECT_EQ(saved("s1").toStdString(), (heading + "\n- 12:30 one\n- 12:30 two\n").toStdString()) << "in the order in which they were said";
    EXPECT_TRUE(keeper.unsaved().isEmpty());
}

TEST_F(Keeper, TakesBackTheLastLineAndBringsItBack)
{
    add("one");
    add("two");
    const QByteArray both = saved("s1");
    keeper.takeBack();
    keeper.flush();
    EXPECT_EQ(saved("s1").toStdString(), (heading + "\n- 12:30 one\n").toStdString());
    keeper.takeBack();
    keeper.flush();
    EXPECT_EQ(saved("s1"), "none") << "an empty file is left behind";
    keeper.bringBack();
    keeper.bringBack();
    ASSERT_TRUE(waitUntil([&] { return saved("s1") == both; })) << saved("s1").toStdString();
    keeper.flush();
    QSignalSpy nothing(&keeper, &NotesKeeper::nothingToTakeBack);
    keeper.bringBack();
    EXPECT_EQ(nothing.size(), 1);
}

TEST_F(Keeper, TakesBackALineThatIsStillOnItsWay)
{
    add("one");
    keeper.add(line("two"));
    keeper.takeBack();
    ASSERT_TRUE(waitUntil([&] { return saved("s1") == heading + "\n- 12:30 one\n"; })) << saved("s1").toStdString();
}

TEST_F(Keeper, TakesNothingBackOverTheChangeOfAnother)
{
    add("one");
    write(notesOf("s1"), "theirs\n");
    QSignalSpy failed(&keeper, &NotesKeeper::failed);
    keeper.takeBack();
    keeper.flush();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, "notes.changed-outside");
    EXPECT_EQ(saved("s1"), "theirs\n");
}

TEST_F(Keeper, ChangesOneNoteAndTakesThatBack)
{
    write(folder.filePath(QStringLiteral("x")), {});
    QDir(folder.path()).mkdir(QStringLiteral("notes"));
    const QByteArray before = "# T\n\nMine.\n\n- 0:10 one\n- [ ] 0:20 two\n";
    write(notesOf("s1"), before);
    NotesKeeper::Line old = line("two", 20);
    old.note.kind = SessionNote::Kind::ToDo;
    SessionNote fresh = old.note;
    fresh.text = QStringLiteral("zwei");
    keeper.change(old, fresh);
    keeper.flush();
    EXPECT_EQ(saved("s1").toStdString(), "# T\n\nMine.\n\n- 0:10 one\n- [ ] 0:20 zwei\n");
    NotesKeeper::Line first = line("one", 10);
    keeper.change(first, {});
    keeper.flush();
    EXPECT_EQ(saved("s1").toStdString(), "# T\n\nMine.\n\n- [ ] 0:20 zwei\n");
    keeper.takeBack();
    keeper.takeBack();
    ASSERT_TRUE(waitUntil([&] { return saved("s1") == before; }));

    QSignalSpy failed(&keeper, &NotesKeeper::failed);
    keeper.change(line("gone"), fresh);
    keeper.flush();
    EXPECT_EQ(failed.size(), 1) << "a note that isn't there any more";
    EXPECT_EQ(saved("s1"), before);
}

} // namespace lanyard::test
