// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/recap.h"
#include "core/compose/reimport.h"
#include "core/compose/skeleton.h"
#include "core/post/post.h"
#include "tests/core/compose/made_event.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class ReimportTest : public ::testing::Test
{
protected:
    ReimportTest()
    {
        Event marked = before;
        SkeletonRequest request;
        request.event = marked;
        request.photos = {madePhoto(QStringLiteral("knots.jpg"), QStringLiteral("k-1"))};
        request.date = QDateTime(QDate(2026, 11, 22), QTime(9, 5), Qt::UTC);
        text = skeleton(request);
        after = before;
        for (Session &session : after.sessions)
            session.attended = false;
    }

    Session &session(Event &event, const QString &id)
    {
        return *std::find_if(event.sessions.begin(), event.sessions.end(), [&id](const Session &each) { return each.id == id; });
    }

    QString taken()
    {
        const auto made = reimported(text, before, after);
        EXPECT_TRUE(made);
        if (!made)
            return {};
        const QString changed = applied(made->edits, text);
        EXPECT_EQ(Post(changed).body(), Post(text).body()) << "no word of the text is touched";
        return changed;
    }

    Event merge(const QString &changed) { return merged(after, recapOf(Post(changed))); }
    void put(const QString &old, const QString &with)
    {
        ASSERT_TRUE(text.contains(old)) << text.toStdString();
        text.replace(text.indexOf(old, text.indexOf(QLatin1String("id: k-1"))), old.size(), with);
    }

    void putSpeaker(const QString &old, const QString &with)
    {
        ASSERT_TRUE(text.contains(old)) << text.toStdString();
        text.replace(text.indexOf(old, text.indexOf(QLatin1String("speakers:\n"))), old.size(), with);
    }

    Event before = madeEvent();
    Event after;
    QString text;
};

TEST_F(ReimportTest, TheSameScheduleChangesNoByte)
{
    const auto made = reimported(text, before, after);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->difference.isEmpty());
    EXPECT_TRUE(made->edits.isEmpty());
}

TEST_F(ReimportTest, TitlesTimesRoomsPeopleAndLinksFollow)
{
    Session &knots = session(after, QStringLiteral("k-1"));
    knots.title = QStringLiteral("Knots, revised");
    knots.room = QStringLiteral("Pier 9");
    knots.start = knots.start.addSecs(3600);
    knots.end = {};
    knots.video = QStringLiteral("https://video.example/knots-2.webm");
    knots.speakers = {QStringLiteral("11"), QStringLiteral("13")};
    after.venue = QStringLiteral("New Customs House");
    after.speakers[0].affiliation = QStringLiteral("Ships & Co");

    const QString changed = taken();
    const Recap recap = recapOf(Post(changed));
    const Session *read = recap.event.session(QStringLiteral("k-1"));
    ASSERT_NE(read, nullptr) << changed.toStdString();
    EXPECT_EQ(read->title, QStringLiteral("Knots, revised"));
    EXPECT_EQ(read->room, QStringLiteral("Pier 9"));
    EXPECT_EQ(read->start, knots.start);
    EXPECT_FALSE(read->end.isValid());
    EXPECT_EQ(read->video, knots.video);
    EXPECT_EQ(read->speakers, knots.speakers);
    EXPECT_TRUE(read->attended);
    EXPECT_EQ(recap.event.venue, QStringLiteral("New Customs House"));
    EXPECT_EQ(recap.event.speaker(QStringLiteral("11"))->affiliation, QStringLiteral("Ships & Co"));
    EXPECT_NE(recap.event.speaker(QStringLiteral("13")), nullptr) << "who came to the talk";
    EXPECT_EQ(recap.event.speaker(QStringLiteral("12")), nullptr) << "who gave it up";
}

TEST_F(ReimportTest, WhatTheWriterDidStays)
{
    put(QStringLiteral("attended: true"), QStringLiteral("attended: true, rating: 5, favourite: true, mine: kept, edited: [room]"));
    put(QStringLiteral("Pier 1"), QStringLiteral("the pier by the lamp"));
    put(QStringLiteral("https://harbour.example/knots.pdf"), QStringLiteral("https://better.example/knots.pdf"));
    put(QStringLiteral("Boats & Co"), QStringLiteral("Boats and Company"));
    Session &knots = session(after, QStringLiteral("k-1"));
    knots.room = QStringLiteral("Pier 9");
    knots.slides = QStringLiteral("https://harbour.example/knots-2.pdf");
    knots.track = QStringLiteral("Tools");
    after.speakers[0].affiliation = QStringLiteral("Ships & Co");

    const QString changed = taken();
    const Recap recap = recapOf(Post(changed));
    const Session *read = recap.event.session(QStringLiteral("k-1"));
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->room, QStringLiteral("the pier by the lamp"));
    EXPECT_EQ(read->slides, QStringLiteral("https://better.example/knots.pdf"));
    EXPECT_EQ(read->track, QStringLiteral("Tools")) << "what was not touched follows";
    EXPECT_EQ(read->rating, 5);
    EXPECT_TRUE(read->favourite);
    EXPECT_TRUE(changed.contains(QLatin1String("mine: kept")));
    EXPECT_EQ(recap.event.speaker(QStringLiteral("11"))->affiliation, QStringLiteral("Boats and Company"));
    EXPECT_EQ(merge(changed).session(QStringLiteral("k-1"))->room, QStringLiteral("the pier by the lamp"));
}

TEST_F(ReimportTest, AnAttendedSessionThatIsDroppedStaysAndSoDoesOnesOwn)
{
    text.replace(QStringLiteral("sessions:\n"), QStringLiteral("sessions:\n  - {id: own-1, title: Dinner, own: true, attended: true}\n"));
    after.sessions.removeIf([](const Session &session) { return session.id == QLatin1String("k-1"); });
    const QString changed = taken();
    EXPECT_EQ(changed, text);
    const Event event = merge(changed);
    ASSERT_NE(event.session(QStringLiteral("k-1")), nullptr);
    EXPECT_TRUE(event.session(QStringLiteral("k-1"))->attended);
    EXPECT_NE(event.session(QStringLiteral("own-1")), nullptr);
}

TEST_F(ReimportTest, NewIdsAreFollowedByMarksPhotosAndPeople)
{
    session(after, QStringLiteral("k-1")).id = QStringLiteral("KNOTS7");
    for (Session &each : after.sessions)
        each.speakers.replaceInStrings(QStringLiteral("11"), QStringLiteral("ADA"));
    after.speakers[0].id = QStringLiteral("ADA");
    const QString changed = taken();
    const Recap recap = recapOf(Post(changed));
    ASSERT_NE(recap.event.session(QStringLiteral("KNOTS7")), nullptr) << changed.toStdString();
    EXPECT_EQ(recap.event.session(QStringLiteral("k-1")), recap.event.session(QStringLiteral("KNOTS7"))) << "its section and its notes have the older id";
    EXPECT_TRUE(recap.event.session(QStringLiteral("KNOTS7"))->attended);
    EXPECT_EQ(recap.photos.value(0).session, QStringLiteral("KNOTS7"));
    EXPECT_NE(recap.event.speaker(QStringLiteral("ADA")), nullptr);
    EXPECT_EQ(recap.event.speaker(QStringLiteral("11")), nullptr);
    EXPECT_EQ(merge(changed).sessions.size(), after.sessions.size()) << "no talk is there twice";
}

TEST_F(ReimportTest, ATalkKeepsAllIdsThatItEverHad)
{
    const auto renamed = [this](const char *from, const char *to) {
        session(after, QString::fromUtf8(from)).id = QString::fromUtf8(to);
        text = taken();
        before = after;
        return recapOf(Post(text)).event.session(QString::fromUtf8(to))->replaces;
    };
    EXPECT_EQ(renamed("k-1", "KNOTS7"), QStringList{QStringLiteral("k-1")});
    EXPECT_EQ(renamed("KNOTS7", "K9"), QStringList({QStringLiteral("k-1"), QStringLiteral("KNOTS7")}));
    EXPECT_EQ(renamed("K9", "k-1"), QStringList({QStringLiteral("KNOTS7"), QStringLiteral("K9")})) << "not the one that it has";
    const Event whole = merge(text);
    ASSERT_NE(whole.session(QStringLiteral("K9")), nullptr);
    EXPECT_EQ(whole.session(QStringLiteral("K9"))->id, QStringLiteral("k-1"));
    EXPECT_EQ(taken(), text) << "the same schedule again changes no byte";
}

TEST_F(ReimportTest, APostWhoseOldScheduleIsLostGoesByWhatItHolds)
{
    session(after, QStringLiteral("k-1")).room = QStringLiteral("Pier 9");
    before.sessions.clear();
    EXPECT_EQ(recapOf(Post(taken())).event.session(QStringLiteral("k-1"))->room, QStringLiteral("Pier 9"));
}

TEST_F(ReimportTest, WhatTheWriterChangedOfAPersonStaysAndNoNameOfTheirsIsADifference)
{
    putSpeaker(QStringLiteral("name: Ada Vidmar"), QStringLiteral("name: Ada Vidmar-Ng, aliases: [Ada Vidmar], edited: [name, url]"));
    after.speakers[0].url = QStringLiteral("https://elsewhere.example/");
    after.speakers[0].affiliation = QStringLiteral("Ships & Co");
    for (const bool lost : {false, true}) {
        if (lost)
            before.sessions.clear();
        const auto made = reimported(text, before, after);
        ASSERT_TRUE(made);
        for (const SessionChange &change : made->difference.sessions) {
            for (const FieldChange &field : change.fields)
                EXPECT_NE(field.field, QStringLiteral("speakers")) << field.before.toStdString() << " -> " << field.after.toStdString();
        }
        const QString changed = taken();
        const Recap recap = recapOf(Post(changed));
        const Speaker *ada = recap.event.speaker(QStringLiteral("11"));
        ASSERT_NE(ada, nullptr) << changed.toStdString();
        EXPECT_EQ(ada->name, QStringLiteral("Ada Vidmar-Ng"));
        EXPECT_EQ(ada->url, QStringLiteral("https://ada.example/"));
        EXPECT_EQ(ada->affiliation, QStringLiteral("Ships & Co")) << "what was not touched follows";
        EXPECT_EQ(ada->edited, QStringList({QStringLiteral("name"), QStringLiteral("url")}));
    }
}

TEST_F(ReimportTest, WhoWasChangedByHandStaysAlsoWhenTheyGaveUpTheTalk)
{
    putSpeaker(QStringLiteral("name: Bo Ng"), QStringLiteral("name: Bo Ng, pronouns: they/them, edited: [pronouns]"));
    session(after, QStringLiteral("k-1")).speakers = {QStringLiteral("11")};
    const QString changed = taken();
    const Recap recap = recapOf(Post(changed));
    ASSERT_NE(recap.event.speaker(QStringLiteral("12")), nullptr) << changed.toStdString();
    EXPECT_EQ(recap.event.speaker(QStringLiteral("12"))->pronouns, QStringLiteral("they/them"));
    EXPECT_EQ(recap.event.session(QStringLiteral("k-1"))->speakers, QStringList(QStringLiteral("11")));
}

TEST_F(ReimportTest, PeopleThatAreOneStayOneAndTheirTalksStillFollow)
{
    // 11 and 12 were found to be one; now 13 speaks, too, and ids have changed.
    text.replace(QStringLiteral("speakers: ['11', '12']"), QStringLiteral("speakers: ['11']"));
    ASSERT_TRUE(text.contains(QStringLiteral("speakers: ['11']"))) << text.toStdString();
    putSpeaker(QStringLiteral("name: Ada Vidmar"), QStringLiteral("name: Ada Vidmar, aliases: [Bo Ng], replaces: ['12']"));
    session(after, QStringLiteral("k-1")).speakers = {QStringLiteral("ADA"), QStringLiteral("BO"), QStringLiteral("13")};
    after.speakers[0].id = QStringLiteral("ADA");
    after.speakers[1].id = QStringLiteral("BO");
    const QString changed = taken();
    const Recap recap = recapOf(Post(changed));
    EXPECT_EQ(recap.event.session(QStringLiteral("k-1"))->speakers, QStringList({QStringLiteral("ADA"), QStringLiteral("13")})) << changed.toStdString();
    ASSERT_NE(recap.event.speaker(QStringLiteral("ADA")), nullptr) << changed.toStdString();
    EXPECT_EQ(recap.event.speaker(QStringLiteral("ADA"))->replaces, QStringList(QStringLiteral("BO")));
    const Event event = merge(changed);
    EXPECT_EQ(event.speaker(QStringLiteral("BO")), nullptr);
    EXPECT_EQ(event.session(QStringLiteral("k-1"))->speakers, QStringList({QStringLiteral("ADA"), QStringLiteral("13")}));
}

TEST_F(ReimportTest, FrontMatterThatCannotBeEditedIsToldOf)
{
    session(after, QStringLiteral("k-1")).room = QStringLiteral("Pier 9");
    text.replace(QStringLiteral("title: "), QStringLiteral("title: ]["));
    EXPECT_FALSE(reimported(text, before, after));
}

} // namespace
} // namespace lanyard::test
