// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspace/open_recap.h"

namespace lanyard::test {
namespace {

using AttendedTest = OpenRecap;

const QString first = QStringLiteral("aaaa-1");
const QString second = QStringLiteral("aaaa-2");

TEST_F(AttendedTest, ATickIsWrittenAndOneUndoTakesItBack)
{
    openTrip("---\ntitle: Knots # mine\n---\n\nText.\n");
    const std::string before = text();
    ASSERT_TRUE(workspace.setAttended(first, true));
    EXPECT_EQ(text(), "---\ntitle: Knots # mine\n"
                      "event:\n  name: Harbour Meetup\n  venue: Boathouse\n  city: Hamburg\n  start: 2026-04-16\n  end: 2026-04-16\n"
                      "  timezone: Europe/Berlin\n"
                      "sessions:\n  - {id: aaaa-1, title: Ropes and knots, speakers: [pppp-1], start: 2026-04-16T19:00:00+02:00, "
                      "end: 2026-04-16T19:30:00+02:00, room: Deck, track: Craft, attended: true}\n"
                      "speakers:\n  - {id: pppp-1, name: Bo Sample}\n---\n\nText.\n");
    document.document()->undo();
    EXPECT_EQ(text(), before);
    EXPECT_FALSE(document.document()->isUndoAvailable());
    ASSERT_TRUE(waitUntil([&] { return attended().isEmpty(); }));
}

TEST_F(AttendedTest, TwoQuickTicksBothSurviveInTheOrderOfTheEvent)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(workspace.setAttended(second, true));
    ASSERT_TRUE(workspace.setAttended(first, true));
    ASSERT_TRUE(settled());
    EXPECT_EQ(attended(), QStringList({first, second}));
    EXPECT_LT(text().find("id: aaaa-1"), text().find("id: aaaa-2"));
}

// The speakers' sidebar groups by it.
TEST_F(AttendedTest, ATickIsToldToTheOtherSidebars)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(workspace.setAttended(first, true));
    ASSERT_TRUE(shown.session(first));
    EXPECT_TRUE(shown.session(first)->attended);
}

TEST_F(AttendedTest, ATickAfterAnUndoDoesNotBringTheOldOneBack)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(workspace.setAttended(first, true));
    ASSERT_TRUE(settled());
    document.document()->undo();
    ASSERT_TRUE(workspace.setAttended(second, true)); // before the parser has seen the undo
    ASSERT_TRUE(settled());
    EXPECT_EQ(attended(), QStringList(second));
}

TEST_F(AttendedTest, TakingTheTickAwayTakesTheEntriesAway)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(workspace.setAttended(first, true));
    ASSERT_TRUE(workspace.setAttended(second, true));
    ASSERT_TRUE(workspace.setAttended(first, false));
    EXPECT_EQ(text().find("pppp-1"), std::string::npos);
    EXPECT_NE(text().find("pppp-2"), std::string::npos);
    ASSERT_TRUE(workspace.setAttended(second, false));
    EXPECT_EQ(text().find("sessions:"), std::string::npos);
    EXPECT_EQ(text().find("speakers:"), std::string::npos);
}

TEST_F(AttendedTest, OtherEntriesStayAsTheyWereWritten)
{
    openTrip("---\ntitle: Knots\nevent: {name: My harbour, mood: fine}\nsessions:\n"
             "  - {id: aaaa-1, title: What I call it, attended: true, rating: 5}\n"
             "  - {title: By hand, note: no id}\n"
             "speakers:\n  - {id: pppp-1, name: Bo S., pronouns: they}\n  - {name: A friend}\n---\n");
    ASSERT_TRUE(workspace.setAttended(second, true));
    ASSERT_TRUE(settled());
    for (const char *kept : {"event: {name: My harbour, mood: fine}", "{id: aaaa-1, title: What I call it, attended: true, rating: 5}",
                             "{title: By hand, note: no id}", "{id: pppp-1, name: Bo S., pronouns: they}", "{name: A friend}"})
        EXPECT_NE(text().find(kept), std::string::npos) << kept << "\n" << text();
    EXPECT_EQ(attended().size(), 3);
}

TEST_F(AttendedTest, ATalkThatOnlyThePostKnowsCanBeTickedAgain)
{
    openTrip("---\ntitle: Knots\nsessions:\n  - {id: x, title: By hand, rating: 5}\n---\n", {});
    ASSERT_TRUE(workspace.setAttended(QStringLiteral("x"), false));
    ASSERT_TRUE(settled());
    EXPECT_NE(text().find("rating: 5"), std::string::npos);
    EXPECT_EQ(attended(), QStringList());
    ASSERT_TRUE(workspace.setAttended(QStringLiteral("x"), true));
    EXPECT_EQ(attended(), QStringList(QStringLiteral("x")));
}

TEST_F(AttendedTest, APostWithoutAHeadGetsOne)
{
    openTrip("Just words.\n");
    ASSERT_TRUE(workspace.setAttended(first, true));
    EXPECT_TRUE(document.text().startsWith(QStringLiteral("---\nevent:"))) << text();
    EXPECT_TRUE(document.text().endsWith(QStringLiteral("---\nJust words.\n"))) << text();
    document.document()->undo();
    EXPECT_EQ(text(), "Just words.\n");
}

TEST_F(AttendedTest, AHeadThatCannotBeEditedIsLeftAloneAndSaysWhy)
{
    const struct { QByteArray post; QByteArray code; } cases[] = {
        {"+++\ntitle = 'Knots'\n+++\nText.\n", "front-matter.read-only"},
        {"{\n\"title\": \"Knots\"\n}\nText.\n", "front-matter.read-only"},
        {"---\ntitle: [Knots\nsessions: [}\n---\nText.\n", "front-matter.yaml"},
    };
    for (const auto &each : cases) {
        openTrip(each.post);
        const auto set = workspace.setAttended(first, true);
        ASSERT_FALSE(set) << each.post.toStdString();
        EXPECT_EQ(set.error().code, each.code);
        EXPECT_EQ(text(), each.post.toStdString());
        EXPECT_EQ(attended(), QStringList()); // what the tick goes back to
        EXPECT_FALSE(document.isModified());
    }
}

TEST_F(AttendedTest, AnUnknownTalkChangesNothing)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(workspace.setAttended(QStringLiteral("nobody"), true));
    EXPECT_EQ(text(), "---\ntitle: Knots\n---\n");
}

TEST_F(AttendedTest, AnInsertedTalkIsAttendedAndOneUndoTakesBackBoth)
{
    openTrip("---\ntitle: Knots\n---\n\nOne.\n\nTwo.\n");
    const std::string before = text();
    const int behind = workspace.insertSession(first, int(before.find("ne.\n")));
    EXPECT_EQ(attended(), QStringList(first));
    EXPECT_TRUE(shown.session(first)->attended);
    const QString now = document.text();
    EXPECT_NE(now.indexOf(QStringLiteral("One.\n\n## Ropes and knots\n")), -1) << text();
    EXPECT_EQ(now.mid(behind), QStringLiteral("\n\nTwo.\n"));
    EXPECT_NE(now.indexOf(QStringLiteral("event:")), -1);
    document.document()->undo();
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(waitUntil([&] { return attended().isEmpty(); }));
}

TEST_F(AttendedTest, ATalkInsertedIntoAnEmptyPostStandsBehindTheNewHead)
{
    openTrip("");
    const int behind = workspace.insertSession(first, 0);
    EXPECT_NE(text().find("---\n\n## Ropes and knots"), std::string::npos) << text();
    EXPECT_EQ(document.text().mid(behind), QStringLiteral("\n"));
    document.document()->undo();
    EXPECT_EQ(text(), "");
}

TEST_F(AttendedTest, ATalkGoesInEvenWhereTheHeadCannotBeEdited)
{
    openTrip("+++\ntitle = 'Knots'\n+++\nText.\n");
    workspace.insertSession(first, int(document.text().size()));
    EXPECT_NE(text().find("## Ropes and knots"), std::string::npos);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices.first().code, "front-matter.read-only");
    EXPECT_EQ(attended(), QStringList()); // it was not marked
}

TEST_F(AttendedTest, ASpeakerIsInsertedInTheLine)
{
    openTrip("---\ntitle: Knots\n---\nMet .\n");
    const int at = int(text().find("."));
    EXPECT_EQ(workspace.insertSpeaker(QStringLiteral("pppp-1"), at), at + int(strlen("Bo Sample")));
    EXPECT_NE(text().find("Met Bo Sample."), std::string::npos);
    EXPECT_EQ(workspace.insertSpeaker(QStringLiteral("nobody"), 3), 3);
}

} // namespace
} // namespace lanyard::test
