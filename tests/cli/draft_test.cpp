// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and groupings of a first draft, and what a post says of each talk.
#include "tests/cli/program.h"
#include "tests/support/core/places.h"

#include <QFile>

using namespace lanyard::test;

namespace {

class Draft : public CliTest
{
protected:
    Answer made(const QString &name, const QStringList &more)
    {
        return lanyardCli(QStringList{key("new"), name, key("--schedule"), sample(key("evening.xml")), key("--attend-all")} + more, folder());
    }
    QString body(const QString &name)
    {
        return QString::fromUtf8(contents(at(name + key("/index.md")))).section(key("\n---\n"), 1);
    }
};

} // namespace

TEST_F(Draft, IsLaidOutByTemplateAndGroup)
{
    ASSERT_EQ(made(key("plain"), {}).code, 0);
    EXPECT_FALSE(body(key("plain")).contains(key("## Thanks")));
    ASSERT_EQ(made(key("days"), {key("--template"), key("day-by-day")}).code, 0);
    EXPECT_TRUE(body(key("days")).contains(key("\n## Thursday, 16 April 2026\n\n<!-- hint: "))) << body(key("days")).toStdString();
    EXPECT_TRUE(body(key("days")).contains(key("## Thanks")));
    ASSERT_EQ(made(key("tracks"), {key("--template"), key("day-by-day"), key("--group"), key("session")}).code, 0);
    EXPECT_FALSE(body(key("tracks")).contains(key("Thursday")));

    QFile file(at(key("mine.md")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("My evening at {{event}}:\n{{#sessions}}\n* {{talk}}\n{{/sessions}}\n");
    file.close();
    ASSERT_EQ(made(key("own"), {key("--template"), key("mine.md")}).code, 0);
    EXPECT_TRUE(body(key("own")).startsWith(key("\nMy evening at "))) << body(key("own")).toStdString();
    EXPECT_TRUE(body(key("own")).contains(key(":\n* ")));
}

TEST_F(Draft, RefusesABrokenTemplateWithItsLineAndMakesNothing)
{
    QFile file(at(key("broken.md")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("---\nname: Broken\n---\n\n{{opning}}\n");
    file.close();
    const Answer broken = made(key("trip"), {key("--template"), key("broken.md")});
    EXPECT_EQ(broken.code, 1);
    EXPECT_TRUE(broken.err.contains(key("line 5"))) << broken.err.toStdString();
    EXPECT_EQ(made(key("trip"), {key("--template"), key("nowhere")}).code, 1);
    EXPECT_EQ(made(key("trip"), {key("--group"), key("week")}).code, 2);
    EXPECT_EQ(made(key("trip"), {key("--group"), QString()}).code, 2);
    EXPECT_FALSE(QFile::exists(at(key("trip"))));
}

TEST_F(Draft, CoverageSaysWhatStandsOfEachTalk)
{
    ASSERT_EQ(made(key("trip"), {}).code, 0);
    QFile post(at(key("trip/index.md")));
    ASSERT_TRUE(post.open(QIODevice::ReadWrite));
    QByteArray text = post.readAll();
    text.replace("## Lamps at sea\n", "## Of lamps\n\nFour words of mine.\n");
    text.replace("## Ropes and knots\n", "## Something else\n");
    text.replace("<!-- session: aaaa-1 -->\n", "");
    post.resize(0);
    post.seek(0);
    post.write(text);
    post.close();

    const Answer run = lanyardCli({key("coverage"), at(key("trip")), key("--json")});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    const QJsonArray talks = run.array();
    ASSERT_EQ(talks.size(), 2);
    const QJsonObject ropes = talks[0].toObject(), lamps = talks[1].toObject();
    const QStringList keys{key("line"),   key("linkedSpeakers"), key("photos"), key("place"), key("session"), key("slides"),
                           key("speakers"), key("title"),        key("video"),  key("words")};
    EXPECT_EQ(ropes.keys(), keys);
    EXPECT_TRUE(ropes[key("place")].isNull());
    EXPECT_TRUE(ropes[key("line")].isNull());
    EXPECT_EQ(lamps[key("place")], key("section"));
    EXPECT_EQ(lamps[key("words")], 4);
    EXPECT_EQ(lamps[key("line")].toInt(), int(text.left(text.indexOf("## Of lamps")).count('\n')) + 1);
    EXPECT_EQ(lamps[key("speakers")], 1);

    const Answer table = lanyardCli({key("coverage"), at(key("trip"))});
    EXPECT_EQ(table.out.count(u'\n'), 3);
    EXPECT_TRUE(table.out.contains(key("Lamps at sea"))) << table.out.toStdString();
    EXPECT_EQ(lanyardCli({key("coverage"), at(key("gone.md"))}).code, 1);
    EXPECT_EQ(lanyardCli({key("coverage")}).code, 2);
}
