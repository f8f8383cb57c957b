// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/post_flow.h"

#include "app/document/journal_keeper.h"
#include "app/ui/settings_store.h"
#include "tests/support/app/fake_dialogs.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTextCursor>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class PostFlowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        QDir().mkpath(path("trip"));
        put(one, "one");
        put(two, "two");
        QObject::connect(&posts, &PostFlow::notice, &posts, [this](const QString &sentence) { notices.append(sentence); });
        QObject::connect(&posts, &PostFlow::opened, &posts, [this](const QString &file) { opened.append(file); });
    }
    void TearDown() override
    {
        files.letGo();
        QThreadPool::globalInstance()->waitForDone(); // what was dropped still uses the files
    }

    QString path(const char *relative) const { return place.filePath(QLatin1String(relative)); }
    static void put(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    static QByteArray onDisk(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    bool open(const QString &file)
    {
        const qsizetype before = opened.size();
        posts.open(file);
        return waitUntil([&] { return opened.size() > before; });
    }
    void type(const QString &text)
    {
        QTextCursor cursor(document.document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }
    bool told(const char *part) const
    {
        return dialogs.last().question == "tell" && dialogs.last().text.contains(QLatin1String(part));
    }

    QTemporaryDir place;
    const QString one = place.filePath(QStringLiteral("trip/index.md"));
    const QString two = place.filePath(QStringLiteral("two.md"));
    HeldFiles files;
    FixedClock clock;
    FakeDialogs dialogs;
    SettingsStore settings{place.filePath(QStringLiteral("settings.ini"))};
    Journal journal{files, clock, place.filePath(QStringLiteral("journal"))};
    DocumentSession document{files};
    JournalKeeper keeper{document, journal};
    PostFlow posts{files, document, keeper, dialogs, settings};
    QStringList notices;
    QStringList opened;
};

TEST_F(PostFlowTest, AFolderOpensItsPostAndIsRemembered)
{
    ASSERT_TRUE(open(path("trip/"))); // a slash at the end makes no other post of it
    EXPECT_EQ(document.path(), one);
    EXPECT_EQ(settings.recentFiles(files), QStringList(one));
    ASSERT_TRUE(open(two));
    ASSERT_TRUE(open(path("trip/../trip/index.md")));
    EXPECT_EQ(settings.recentFiles(files), QStringList({one, two}));
    EXPECT_EQ(dialogs.asked.size(), 0);
}

TEST_F(PostFlowTest, WhatIsNotThereIsToldAndTheOpenPostStays)
{
    ASSERT_TRUE(open(one));
    posts.open(path("none.md"));
    ASSERT_TRUE(waitUntil([&] { return dialogs.count("tell") == 1; }));
    EXPECT_TRUE(told("none.md"));
    QDir().mkpath(path("empty"));
    posts.open(path("empty"));
    EXPECT_EQ(dialogs.count("tell"), 2);
    EXPECT_TRUE(told("index.md"));
    EXPECT_EQ(document.path(), one);
    EXPECT_EQ(document.text(), QStringLiteral("one"));
    EXPECT_EQ(settings.recentFiles(files), QStringList(one));
}

TEST_F(PostFlowTest, ChoosingNothingOpensNothing)
{
    posts.openChosen();
    posts.openChosenFolder();
    posts.save();
    posts.saveAs();
    EXPECT_FALSE(document.isOpen());
    EXPECT_EQ(dialogs.count("savePostAs"), 0); // there is nothing to save
}

TEST_F(PostFlowTest, LeavingAChangedPostAsks)
{
    const struct { Dialogs::Keep answer; QByteArray saved; QString then; } cases[] = {
        {Dialogs::Keep::Save, "one!", QStringLiteral("two")},
        {Dialogs::Keep::Discard, "one", QStringLiteral("two")},
        {Dialogs::Keep::Cancel, "one", QStringLiteral("one!")},
    };
    for (const auto &each : cases) {
        put(one, "one");
        ASSERT_TRUE(open(one));
        type(QStringLiteral("!"));
        dialogs.keepAnswer = each.answer;
        dialogs.asked.clear();
        posts.open(two);
        ASSERT_TRUE(each.answer == Dialogs::Keep::Cancel || waitUntil([&] { return document.path() == two; }));
        EXPECT_EQ(dialogs.count("askToKeep"), 1);
        EXPECT_EQ(dialogs.asked.first().title, QStringLiteral("trip")); // the post's name
        EXPECT_EQ(document.text(), each.then);
        EXPECT_EQ(onDisk(one), each.saved);
    }
}

TEST_F(PostFlowTest, ASaveThatFailsWhileLeavingKeepsThePost)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    dialogs.keepAnswer = Dialogs::Keep::Save;
    files.failOn(QStringLiteral("trip/index.md"));
    posts.close();
    ASSERT_TRUE(waitUntil([&] { return dialogs.count("tell") == 1; }));
    EXPECT_TRUE(told("no space"));
    EXPECT_EQ(document.text(), QStringLiteral("one!"));
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(onDisk(one), "one");
}

TEST_F(PostFlowTest, WhatIsTypedWhileLeavingIsAskedForToo)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    dialogs.keepAnswer = Dialogs::Keep::Save;
    files.hold(QStringLiteral("trip/index.md"));
    posts.close();
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    type(QStringLiteral("?"));
    files.letGo();
    ASSERT_TRUE(waitUntil([&] { return !document.isOpen(); }));
    EXPECT_EQ(dialogs.count("askToKeep"), 2);
    EXPECT_EQ(onDisk(one), "one!?");
}

TEST_F(PostFlowTest, SavingTwiceInARowAsksNothing)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    posts.save();
    type(QStringLiteral("?"));
    posts.save();
    ASSERT_TRUE(waitUntil([&] { return !document.isModified(); }));
    EXPECT_EQ(onDisk(one), "one!?");
    EXPECT_EQ(dialogs.asked.size(), 0);
}

TEST_F(PostFlowTest, ClosingWhileItIsSavedKeepsTheFileWhole)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    files.hold(QStringLiteral("trip/index.md"));
    posts.save();
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    dialogs.keepAnswer = Dialogs::Keep::Discard;
    posts.close();
    EXPECT_FALSE(document.isOpen());
    EXPECT_EQ(document.text(), QString());
    files.letGo();
    ASSERT_TRUE(waitUntil([&] { return onDisk(one) == "one!"; }));
    EXPECT_FALSE(document.isOpen());
}

TEST_F(PostFlowTest, AFileChangedOutsideIsReplacedOnlyIfWished)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    put(one, "theirs");
    posts.save();
    ASSERT_TRUE(waitUntil([&] { return dialogs.count("confirm") == 1; }));
    QTest::qWait(100);
    EXPECT_EQ(onDisk(one), "theirs");
    EXPECT_TRUE(document.isModified());
    dialogs.confirmAnswer = true;
    posts.save();
    ASSERT_TRUE(waitUntil([&] { return !document.isModified(); }));
    EXPECT_EQ(onDisk(one), "one!");
}

TEST_F(PostFlowTest, SavingElsewhereMovesThePost)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    dialogs.savePostAsAnswer = path("new.md");
    posts.saveAs();
    ASSERT_TRUE(waitUntil([&] { return document.path() == path("new.md"); }));
    EXPECT_EQ(onDisk(path("new.md")), "one!");
    EXPECT_EQ(onDisk(one), "one");
    EXPECT_EQ(notices.size(), 1); // the photos stay behind
    EXPECT_EQ(settings.recentFiles(files), QStringList({path("new.md"), one}));
    files.failOn(QStringLiteral("full.md"));
    type(QStringLiteral("?"));
    dialogs.savePostAsAnswer = path("full.md");
    posts.saveAs();
    ASSERT_TRUE(waitUntil([&] { return dialogs.count("tell") == 1; }));
    EXPECT_EQ(document.path(), path("new.md"));
    EXPECT_TRUE(document.isModified());
}

TEST_F(PostFlowTest, WhatACrashLeftIsBackAndGoneOnceSaved)
{
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(journal.keep(one, QStringLiteral("one and more"), document.hash()));
    document.close();
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(waitUntil([&] { return document.text() == u"one and more"; }));
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(notices.size(), 1);
    EXPECT_EQ(onDisk(one), "one");
    posts.save();
    ASSERT_TRUE(waitUntil([&] { return !journal.left(one); }));
    EXPECT_EQ(onDisk(one), "one and more");
    ASSERT_TRUE(open(one));
    QTest::qWait(100);
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(PostFlowTest, WhatACrashLeftOnAnOlderFileSaysSo)
{
    ASSERT_TRUE(journal.keep(one, QStringLiteral("older"), QByteArray("another hash")));
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(waitUntil([&] { return document.text() == u"older"; }));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.first().contains(QStringLiteral("changed since")));
    document.document()->undo();
    EXPECT_EQ(document.text(), QStringLiteral("one"));
}

TEST_F(PostFlowTest, WhatWasDiscardedDoesNotComeBack)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    ASSERT_TRUE(waitUntil([&] { return journal.left(one).has_value(); }));
    dialogs.keepAnswer = Dialogs::Keep::Discard;
    ASSERT_TRUE(open(one)); // at once: the journal must have let go by then
    QTest::qWait(100);
    EXPECT_EQ(document.text(), QStringLiteral("one"));
    EXPECT_TRUE(notices.isEmpty());
    EXPECT_FALSE(journal.left(one));
}

TEST_F(PostFlowTest, WhatWasTypedAndTakenBackDoesNotComeBack)
{
    ASSERT_TRUE(open(one));
    type(QStringLiteral("!"));
    ASSERT_TRUE(waitUntil([&] { return journal.left(one).has_value(); }));
    document.document()->undo();
    posts.close();
    ASSERT_TRUE(waitUntil([&] { return !journal.left(one); }));
    EXPECT_EQ(dialogs.asked.size(), 0);
}

TEST_F(PostFlowTest, LeavingBeforeTheJournalWasReadLosesNothing)
{
    ASSERT_TRUE(journal.keep(one, QStringLiteral("one and more"), {}));
    files.hold(QStringLiteral(".journal"));
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    posts.close();
    files.letGo();
    QTest::qWait(100);
    EXPECT_FALSE(document.isOpen());
    EXPECT_EQ(document.text(), QString());
    ASSERT_TRUE(open(one));
    ASSERT_TRUE(waitUntil([&] { return document.text() == u"one and more"; }));
}

} // namespace
} // namespace lanyard::test
