// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/core/places.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace lanyard::test;

namespace {

// What a command did to a post: its lines before that are gone, and those that are new.
struct Change
{
    QList<QByteArray> gone;
    QList<QByteArray> added;
};

Change change(const QByteArray &before, const QByteArray &after)
{
    Change result{before.split('\n'), after.split('\n')};
    while (!result.gone.isEmpty() && !result.added.isEmpty() && result.gone.first() == result.added.first()) {
        result.gone.removeFirst();
        result.added.removeFirst();
    }
    while (!result.gone.isEmpty() && !result.added.isEmpty() && result.gone.last() == result.added.last()) {
        result.gone.removeLast();
        result.added.removeLast();
    }
    return result;
}

class Set : public CliTest
{
protected:
    // Runs on a copy of a sample; the copy's bytes are left in `after`.
    Answer run(const QString &name, QStringList arguments)
    {
        const QString post = copyOf(sample(name), folder());
        before = contents(post);
        arguments.insert(1, post);
        const Answer result = lanyardCli(arguments);
        after = contents(post);
        return result;
    }
    QByteArray before;
    QByteArray after;
};

TEST_F(Set, ATitleChangesOneLine)
{
    const Answer result = run(key("harbour.md"), {key("set"), key("title=Two = three # four")});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    EXPECT_EQ(result.out + result.err, QString());
    const Change changed = change(before, after);
    ASSERT_EQ(changed.gone.size(), 1);
    ASSERT_EQ(changed.added.size(), 1);
    EXPECT_TRUE(changed.added.first().startsWith("title: "));
    EXPECT_EQ(lanyardCli({key("show"), at(key("harbour.md")), key("--json")}).object()[key("title")],
              key("Two = three # four"));
}

TEST_F(Set, SeveralAreAppliedOneAfterTheOther)
{
    const Answer result =
        run(key("harbour.md"),
            {key("set"), key("tags=a b, c,,d "), key("draft=true"), key("title=First"), key("title=Second"),
             key("date=2026-04-18 09:00:00 +0200"), key("raw:wetter=yes"), key("categories=")});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    const QJsonObject post = lanyardCli({key("show"), at(key("harbour.md")), key("--json")}).object();
    EXPECT_EQ(post[key("tags")].toArray(), (QJsonArray{key("a b"), key("c"), key("d")}));
    EXPECT_EQ(post[key("draft")], true);
    EXPECT_EQ(post[key("title")], key("Second"));
    EXPECT_EQ(post[key("date")], key("2026-04-18T09:00:00+02:00"));
    EXPECT_TRUE(post[key("categories")].toArray().isEmpty());
    EXPECT_TRUE(after.contains("\nwetter: \"yes\"\n") || after.contains("\nwetter: 'yes'\n"))
        << "text stays text: " << after.toStdString();
    EXPECT_TRUE(after.contains("# a comment that stays"));
}

TEST_F(Set, UsesTheDialectsOwnKey)
{
    const Answer result = run(key("synced.md"), {key("set"), key("title=Lamps")});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    const Change changed = change(before, after);
    ASSERT_EQ(changed.added.size(), 1);
    EXPECT_TRUE(changed.added.first().startsWith("post_title: "));
}

TEST_F(Set, KeepsEncodingByteOrderMarkAndLineEnds)
{
    const QString latin = at(key("latin.md"));
    ASSERT_TRUE(writeFile(
        latin,
        "---\r\ntitle: Caf\xe9\r\nauthor: Zo\xeb\r\n---\r\nUn caf\xe9 \xe0 la gare, tr\xe8s bon, d\xe9j\xe0 vu.\r\n"));
    const Answer result = lanyardCli({key("set"), latin, QStringLiteral("title=Thé")});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    EXPECT_EQ(
        contents(latin),
        "---\r\ntitle: Th\xe9\r\nauthor: Zo\xeb\r\n---\r\nUn caf\xe9 \xe0 la gare, tr\xe8s bon, d\xe9j\xe0 vu.\r\n");

    const QString marked = at(key("marked.md"));
    ASSERT_TRUE(writeFile(marked, "\xef\xbb\xbf---\ntitle: a\n---\nb"));
    EXPECT_EQ(lanyardCli({key("set"), marked, key("title=c")}).code, 0);
    EXPECT_EQ(contents(marked), "\xef\xbb\xbf---\ntitle: c\n---\nb");
}

TEST_F(Set, NothingChangedIsNotWritten)
{
    const QString post = at(key("still.md"));
    ASSERT_TRUE(writeFile(post, "---\ntitle: Still\n---\nText\n"));
    const QDateTime past(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    QFile file(post);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.setFileTime(past, QFileDevice::FileModificationTime));
    file.close();
    EXPECT_EQ(lanyardCli({key("set"), post, key("title=Still")}).code, 0);
    EXPECT_EQ(lanyardCli({key("unset"), post, key("slug")}).code, 0);
    EXPECT_EQ(QFileInfo(post).lastModified().toUTC(), past);
    EXPECT_EQ(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1)
        << "something was left beside the post";
}

TEST_F(Set, AValueThatCannotBeMeantChangesNothing)
{
    for (const char *value : {"date=tomorrow", "date=", "date=2016-13-45", "draft=maybe", "draft="}) {
        SCOPED_TRACE(value);
        const QString post = copyOf(sample(key("harbour.md")), folder());
        const Answer result = lanyardCli({key("set"), post, key("title=Changed"), key(value)});
        EXPECT_EQ(result.code, 1);
        EXPECT_EQ(result.err.count(u'\n'), 1) << result.err.toStdString();
        EXPECT_EQ(contents(post), contents(sample(key("harbour.md"))));
        ASSERT_TRUE(QFile::remove(post));
    }
}

TEST_F(Set, UnsetTakesOutEveryLineOfAField)
{
    const Answer result = run(key("harbour.md"), {key("unset"), key("categories"), key("raw:photos")});
    EXPECT_EQ(result.code, 0) << result.err.toStdString();
    EXPECT_FALSE(after.contains("categories"));
    EXPECT_FALSE(after.contains("- recaps"));
    EXPECT_FALSE(after.contains("photos:"));
    EXPECT_TRUE(after.contains("tags: [meetup, ships]\nauthor: Ada Example\n"));
}

TEST_F(Set, UnsetLeavesNoSecondSpelling)
{
    const QString post = at(key("twice.md"));
    ASSERT_TRUE(writeFile(post, "---\ntitle: x\ntag: a\ntags: [b]\n---\n"));
    EXPECT_EQ(lanyardCli({key("unset"), post, key("tags")}).code, 0);
    EXPECT_EQ(contents(post), "---\ntitle: x\n---\n");
}

TEST_F(Set, RealPostsKeepAllOtherLines)
{
    SKIP_WITHOUT_FIXTURES();
    const QString name = key("looking-back-at-scale-x14.github-sync.md");
    const QString post = copyOf(fixture(key("posts/") + name), folder());
    const QByteArray original = contents(post);
    EXPECT_EQ(lanyardCli({key("set"), post, key("title=A year later")}).code, 0);
    const Change changed = change(original, contents(post));
    EXPECT_EQ(changed.gone, QList<QByteArray>{"post_title: Looking Back at SCaLE x14"});
    EXPECT_EQ(changed.added, QList<QByteArray>{"post_title: A year later"});
}

} // namespace
