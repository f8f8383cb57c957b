// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/coverage.h"
#include "core/compose/draft_body.h"
#include "core/compose/writers_comment.h"
#include "tests/core/compose/made_event.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

using Place = SessionCoverage::Place;

Event talks()
{
    Event event;
    event.name = QStringLiteral("Harbour Code");
    event.url = QStringLiteral("https://harbour.example/");
    event.speakers = {{QStringLiteral("a"), QStringLiteral("Ada Vidmar"), {}, QStringLiteral("https://ada.example/"), {}, {}},
                      {QStringLiteral("b"), QStringLiteral("Bo Ng"), {}, {}, {}, {}}};
    const auto add = [&event](const char *id, const char *title, const char *url, int hour) {
        Session session;
        session.id = QString::fromUtf8(id);
        session.title = QString::fromUtf8(title);
        session.url = QString::fromUtf8(url);
        session.start = QDateTime(QDate(2026, 3, 28), QTime(hour, 0), Qt::UTC);
        session.attended = true;
        event.sessions.append(session);
    };
    add("k", "Knots: an old craft", "https://www.harbour.example/knots/", 9);
    add("s", "Sails & Söhne", "https://harbour.example/sails", 10);
    add("l1", "Lightning talks", "https://harbour.example/", 11);
    add("l2", "Lightning talks", "https://harbour.example/", 12);
    event.sessions[0].speakers = {QStringLiteral("a"), QStringLiteral("b")};
    event.sessions[0].replaces = {QStringLiteral("k-old")};
    event.sessions[0].slides = QStringLiteral("https://files.example/k.pdf");
    event.sessions[0].abstract = QStringLiteral("How to tie.\n\nAnd untie.");
    return event;
}

struct Found
{
    const char *body;
    const char *places; // each talk that has one: its id, S or P for section or passage, its line
};

class CoveragePlace : public testing::TestWithParam<Found>
{
};

INSTANTIATE_TEST_SUITE_P(
    Bodies, CoveragePlace,
    testing::Values(
        Found{"", ""}, Found{"Only words.", ""},
        Found{"## Knots: an old craft\n\nText\n\n### sails and sohne\n", "k:S0"},
        Found{"x\n\n## SAILS & Sohne!\n", "s:S2"},
        Found{"## Knots\n", "k:S0"}, // the title's main part
        Found{"## Knots, an old craft by Ada Vidmar\n", "k:S0"}, Found{"## Knots: an old craft (Bo Ng)\n", "k:S0"},
        Found{"## Knots: an old craft is what I like\n", ""}, // other words
        Found{"## [Ropes](http://harbour.example/knots)\n", "k:S0"},
        Found{"## Ropes\n\nA [talk](https://harbour.example/knots) that I liked.\n", "k:S0"},
        Found{"## Ropes\n\nSee <https://files.example/k.pdf>.\n", "k:S0"}, // its slides
        Found{"## Both\n\n[one](https://harbour.example/knots) and [two](https://harbour.example/sails)\n", "k:P2 s:P2"},
        Found{"Words\n\n- a [talk](https://harbour.example/knots)\n- b\n- c [talk](https://harbour.example/sails)\n", "k:P2 s:P4"},
        Found{"## Resources\n\n- [Knots](https://harbour.example/knots): [slides](https://files.example/k.pdf)\n", ""},
        Found{"## Lightning talks\n\n## Lightning talks\n", "l1:S0 l2:S2"},
        Found{"## Ropes\n\n<!-- session: k -->\n\n## Knots: an old craft\n", "k:S0"}, // the anchor counts more
        Found{"## Ropes\n\n<!-- session: k-old -->\n", "k:S0"}, // the id that an older schedule gave it
        Found{"## Lightning talks\n\n<!-- session: l2 -->\n", "l2:S0"},
        Found{"## More of it\n\n## Ropes\n\n<!-- session:   l1 -->\n", "l1:S2"},
        Found{"- [Other](https://x.example) <!-- session: s -->\n", "s:P0"},
        Found{"<!-- session: gone -->\n\n## X\n\n<!-- session: gone -->\n", ""},
        Found{"```\n## Knots: an old craft\n<!-- session: k -->\n```\n", ""},
        Found{"## Day 1\n\n### Knots: an old craft\n\nHi\n\n### Sails & Söhne\n", "k:S2 s:S6"},
        Found{"[Home](https://harbour.example/)\n", ""})); // the event's page is no talk's

TEST_P(CoveragePlace, IsFound)
{
    QStringList places;
    for (const SessionCoverage &cover : coverage(QString::fromUtf8(GetParam().body), talks())) {
        if (cover.place != Place::None)
            places.append(QStringLiteral("%1:%2%3").arg(cover.session, cover.place == Place::Section ? QStringLiteral("S") : QStringLiteral("P")).arg(cover.line));
    }
    EXPECT_EQ(places.join(u' ').toStdString(), GetParam().places) << GetParam().body;
}

TEST(Coverage, CountsNoWordsOfTheDraftAlone)
{
    for (const auto abstract : {DraftChoices::Abstract::None, DraftChoices::Abstract::Quote, DraftChoices::Abstract::Hint}) {
        DraftMaterial material;
        material.event = madeEvent();
        material.event.sessions[2].abstract = QStringLiteral("How to tie.\n\nAnd *untie* -- well.");
        material.choices.abstract = abstract;
        material.choices.thanks = material.choices.resources = true;
        for (const auto grouping : {DraftChoices::Grouping::Sessions, DraftChoices::Grouping::Days, DraftChoices::Grouping::Tracks, DraftChoices::Grouping::Events}) {
            material.choices.grouping = grouping;
            const auto covers = coverage(draftBody(material), material.event);
            ASSERT_EQ(covers.size(), 2);
            EXPECT_EQ(covers[0].words, 0) << draftBody(material).toStdString();
            EXPECT_TRUE(covers[0].slides && covers[0].video);
            EXPECT_EQ(covers[0].linkedSpeakers, 1);
            EXPECT_EQ(covers[0].speakers, 2);
            EXPECT_EQ(covers[1].place, Place::Section);
            EXPECT_EQ(covers[1].session, QStringLiteral("7"));
        }
    }
}

TEST(Coverage, TellsWhatASectionHas)
{
    const QString body = QStringLiteral("## Knots: an old craft\n\n**Bo Ng** and [Ada Vidmar](https://social.example/@ada)\n\nIt was *very* good, see [the page](https://harbour.example/knots).\n\n"
                                        "![A](photos/a.jpg)\n![B](photos/b.jpg)\n\n<iframe src=\"https://www.youtube-nocookie.com/embed/abcdefghijk\"></iframe>\n\n"
                                        "<!-- notes: aaaaa bbbbb -->\n\n### And then\n\nthree more words\n\n## Sails & Söhne\n\nX\n\n* * *\n\n![C](photos/c.jpg)\n");
    const auto covers = coverage(body, talks());
    EXPECT_EQ(covers[0].words, 5 + 7 + 2 + 3);
    EXPECT_EQ(covers[0].photos, 2);
    EXPECT_FALSE(covers[0].slides);
    EXPECT_TRUE(covers[0].video);
    EXPECT_EQ(covers[0].linkedSpeakers, 1);
    EXPECT_EQ(covers[0].foldedNotes, QStringList({QStringLiteral("aaaaa"), QStringLiteral("bbbbb")}));
    EXPECT_EQ(covers[0].at, 0);
    EXPECT_EQ(covers[0].end, body.indexOf(QLatin1String("## Sails")));
    EXPECT_EQ(covers[0].line, 0);
    EXPECT_EQ(covers[0].endLine, covers[1].line);
    EXPECT_EQ(covers[1].words, 1);
    EXPECT_EQ(covers[1].photos, 0); // behind the rule they are nobody's
    EXPECT_EQ(covers[1].end, body.indexOf(QLatin1String("* * *")));
    EXPECT_EQ(covers[2].place, Place::None);
}

TEST(Coverage, AsksOnlyForTalksThatWereAttended)
{
    Event event = talks();
    event.sessions[0].attended = false;
    EXPECT_EQ(coverage(QStringLiteral("## Knots: an old craft\n"), event).size(), 3);
    EXPECT_TRUE(coverage(QStringLiteral("x"), {}).isEmpty());
}

} // namespace
} // namespace lanyard::test
