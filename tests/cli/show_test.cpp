// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/core/places.h"

#include <QDir>

using namespace lanyard::test;

namespace {

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

const QStringList postKeys{key("dialect"),  key("encoding"),  key("problem"), key("title"), key("date"),
                           key("slug"),     key("permalink"), key("excerpt"), key("tags"),  key("categories"),
                           key("author"),   key("draft"),     key("image"),   key("lang"),  key("event"),
                           key("sessions"), key("speakers"),  key("photos"),  key("words"), key("outline"),
                           key("links"),    key("pictures")};

QJsonObject shown(const QString &post)
{
    const Answer run = lanyardCli({key("show"), post, key("--json")});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonObject object = run.object();
    EXPECT_EQ(object.keys(), sorted(postKeys));
    return object;
}

class Show : public CliTest
{
};

TEST_F(Show, TellsTheFieldsOfAPost)
{
    const QJsonObject post = shown(sample(key("harbour.md")));
    EXPECT_EQ(post[key("dialect")], key("jekyll"));
    EXPECT_EQ(post[key("encoding")], key("UTF-8"));
    EXPECT_TRUE(post[key("problem")].isNull());
    EXPECT_EQ(post[key("title")], key("Harbour Meetup: the spring evening"));
    EXPECT_EQ(post[key("date")], key("2026-04-17T21:15:00+02:00"));
    EXPECT_EQ(post[key("slug")], key("harbour-meetup-spring"));
    EXPECT_EQ(post[key("excerpt")], key("Three talks beside the water."));
    EXPECT_EQ(post[key("tags")].toArray(), (QJsonArray{key("meetup"), key("ships")}));
    EXPECT_EQ(post[key("categories")].toArray(), QJsonArray{key("recaps")});
    EXPECT_EQ(post[key("author")], key("Ada Example"));
    EXPECT_EQ(post[key("draft")], false);
    EXPECT_EQ(post[key("image")], key("photos/quay.jpg"));
    EXPECT_EQ(post[key("lang")], key("en"));
}

TEST_F(Show, TellsTheEventSessionsSpeakersAndPhotos)
{
    const QJsonObject post = shown(sample(key("harbour.md")));
    const QJsonObject event = post[key("event")].toObject();
    EXPECT_EQ(event[key("name")], key("Harbour Meetup"));
    EXPECT_EQ(event[key("start")], key("2026-04-16"));
    EXPECT_EQ(event[key("timezone")], key("Europe/Berlin"));
    ASSERT_EQ(post[key("sessions")].toArray().size(), 1);
    const QJsonObject session = post[key("sessions")].toArray().first().toObject();
    EXPECT_EQ(session[key("id")], key("t1"));
    EXPECT_EQ(session[key("start")], key("2026-04-16T19:00:00+02:00"));
    EXPECT_EQ(session[key("end")], key("2026-04-16T19:30:00+02:00"));
    EXPECT_EQ(session[key("offset")], key("+02:00"));
    EXPECT_EQ(session[key("attended")], true);
    ASSERT_EQ(post[key("speakers")].toArray().size(), 1);
    EXPECT_EQ(post[key("speakers")].toArray().first().toObject()[key("affiliation")], key("Ropeworks"));
    ASSERT_EQ(post[key("photos")].toArray().size(), 1);
    const QJsonObject photo = post[key("photos")].toArray().first().toObject();
    EXPECT_EQ(photo[key("file")], key("photos/quay.jpg"));
    EXPECT_EQ(photo[key("taken")], key("2026-04-16T19:10:00+02:00"));
    EXPECT_EQ(photo[key("people")].toArray(), QJsonArray{key("Bo Sample")});
}

TEST_F(Show, CountsLinesInTheFileNotInTheBody)
{
    const QJsonObject post = shown(sample(key("harbour.md")));
    const QList<QByteArray> lines = contents(sample(key("harbour.md"))).split('\n');
    const auto lineOf = [&](const QJsonValue &entry) { return lines.value(entry.toObject()[key("line")].toInt() - 1); };

    ASSERT_EQ(post[key("links")].toArray().size(), 1);
    const QJsonValue link = post[key("links")].toArray().first();
    EXPECT_EQ(link.toObject()[key("text")], key("fine evening"));
    EXPECT_EQ(link.toObject()[key("url")], key("https://harbour.example/"));
    EXPECT_TRUE(lineOf(link).startsWith("It was a"));

    ASSERT_EQ(post[key("pictures")].toArray().size(), 1);
    const QJsonValue picture = post[key("pictures")].toArray().first();
    EXPECT_EQ(picture.toObject()[key("alt")], key("Boats at the quay"));
    EXPECT_EQ(picture.toObject()[key("caption")], key("The quay at dusk"));
    EXPECT_TRUE(lineOf(picture).startsWith("![Boats"));

    ASSERT_EQ(post[key("outline")].toArray().size(), 2);
    const QJsonValue heading = post[key("outline")].toArray().last();
    EXPECT_EQ(heading.toObject()[key("title")], key("Ropes and knots"));
    EXPECT_EQ(heading.toObject()[key("level")], 2);
    EXPECT_EQ(lineOf(heading), "## Ropes and knots");
    EXPECT_GT(post[key("words")].toInt(), 10);
}

TEST_F(Show, ReadsTheOtherDialect)
{
    const QJsonObject post = shown(sample(key("synced.md")));
    EXPECT_EQ(post[key("dialect")], key("github-sync"));
    EXPECT_EQ(post[key("title")], key("Notes from the Lighthouse Conference"));
    EXPECT_EQ(post[key("date")], key("2025-09-03T08:00:00")) << "no offset is written, so none is known";
    EXPECT_EQ(post[key("permalink")], key("/2025/09/03/notes-from-the-lighthouse/"));
    EXPECT_TRUE(post[key("event")].isNull());
    EXPECT_TRUE(post[key("sessions")].toArray().isEmpty());
}

TEST_F(Show, BrokenFrontMatterHidesNothingElse)
{
    const QJsonObject post = shown(sample(key("broken.md")));
    const QJsonObject problem = post[key("problem")].toObject();
    EXPECT_EQ(problem.keys(), sorted({key("code"), key("text"), key("line")}));
    EXPECT_EQ(problem[key("line")], 2);
    EXPECT_FALSE(problem[key("text")].toString().isEmpty());
    ASSERT_EQ(post[key("links")].toArray().size(), 1);
    EXPECT_EQ(post[key("links")].toArray().first().toObject()[key("line")], 5);
    EXPECT_EQ(post[key("words")], 3);
}

TEST_F(Show, AFolderMeansItsIndexAndFillsDateAndSlug)
{
    ASSERT_TRUE(QDir(folder()).mkdir(key("2026-05-02-lamp-night")));
    ASSERT_TRUE(writeFile(at(key("2026-05-02-lamp-night/index.md")), "---\ntitle: Lamp night\n---\nLamps.\n"));
    const QJsonObject post = shown(at(key("2026-05-02-lamp-night")));
    EXPECT_EQ(post[key("title")], key("Lamp night"));
    EXPECT_EQ(post[key("date")], key("2026-05-02"));
    EXPECT_EQ(post[key("slug")], key("lamp-night"));
}

TEST_F(Show, APostOfNothingHasAllKeys)
{
    ASSERT_TRUE(writeFile(at(key("empty.md")), {}));
    const QJsonObject post = shown(at(key("empty.md")));
    EXPECT_EQ(post[key("title")], QString());
    EXPECT_TRUE(post[key("date")].isNull());
    EXPECT_EQ(post[key("words")], 0);
}

TEST_F(Show, PeopleGetASheetWithoutControlCharacters)
{
    ASSERT_TRUE(writeFile(at(key("odd.md")), "---\ntitle: \"red \\e[31m alert\"\n---\nText.\n"));
    const Answer run = lanyardCli({key("show"), at(key("odd.md"))});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(key("alert")));
    EXPECT_FALSE(run.out.contains(QChar(0x1b)));
    const Answer broken = lanyardCli({key("show"), sample(key("broken.md"))});
    EXPECT_EQ(broken.code, 0);
    EXPECT_TRUE(broken.out.contains(key("Problem"))) << broken.out.toStdString();
}

TEST_F(Show, RealPostsTellTheirTitles)
{
    SKIP_WITHOUT_FIXTURES();
    const QJsonObject scale = shown(fixture(key("posts/looking-back-at-scale-x14.github-sync.md")));
    EXPECT_EQ(scale[key("title")], key("Looking Back at SCaLE x14"));
    EXPECT_EQ(scale[key("dialect")], key("github-sync"));
    EXPECT_EQ(scale[key("pictures")].toArray().size(), 4);
    const QDir posts(fixture(key("posts")));
    for (const QString &name : posts.entryList({key("*.md"), key("*.txt")}, QDir::Files)) {
        SCOPED_TRACE(name.toStdString());
        EXPECT_GT(shown(posts.filePath(name))[key("words")].toInt(), 100);
    }
}

class Render : public CliTest
{
};

TEST_F(Render, WritesTheBodyWithLiquidResolved)
{
    const Answer run = lanyardCli({key("render"), sample(key("harbour.md"))});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(key("Harbour Meetup: the spring evening</h1>"))) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(key("<a href=\"https://harbour.example/\">fine evening</a>")));
    EXPECT_FALSE(run.out.contains(key("excerpt")));
}

TEST_F(Render, BlocksStandOnTheLinesOfTheFile)
{
    const Answer run = lanyardCli({key("render"), sample(key("harbour.md")), key("--blocks")});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonArray blocks = run.array();
    const QList<QByteArray> lines = contents(sample(key("harbour.md"))).split('\n');
    ASSERT_GE(blocks.size(), 6);
    for (const QJsonValue &value : blocks)
        EXPECT_EQ(value.toObject().keys(), sorted({key("kind"), key("firstLine"), key("lastLine"), key("html")}));
    const QJsonObject heading = blocks.first().toObject();
    EXPECT_EQ(heading[key("kind")], key("heading"));
    EXPECT_EQ(lines.value(heading[key("firstLine")].toInt() - 1), "# {{ page.title }}");
    EXPECT_EQ(heading[key("lastLine")], heading[key("firstLine")]);
    const QJsonObject footnotes = blocks.last().toObject();
    EXPECT_EQ(footnotes[key("kind")], key("footnotes"));
    EXPECT_TRUE(footnotes[key("firstLine")].isNull());
}

TEST_F(Render, TheSitesNamesAreKnown)
{
    ASSERT_TRUE(QDir(folder()).mkpath(key("site/_posts")));
    ASSERT_TRUE(writeFile(at(key("site/_config.yml")), "title: The Quay\nauthor:\n  name: Ada\n"));
    const QString post = at(key("site/_posts/2026-05-02-lamps.md"));
    ASSERT_TRUE(writeFile(post, "---\ntitle: Lamps\n---\nBy {{ site.author.name }} for {{ site.title }}.\n"));
    const Answer run = lanyardCli({key("render"), post});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.out.trimmed(), key("<p>By Ada for The Quay.</p>"));
}

} // namespace
