// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspace/open_recap.h"

#include "app/workspace/head_edits.h"
#include "core/compose/recap.h"

#include <functional>

namespace lanyard::test {
namespace {

const QString first = QStringLiteral("aaaa-1");

// What a person did to a session, by the head before and what must and must not stand in it afterwards.
struct Change
{
    const char *name;
    const char *before;
    QString id;
    std::function<void(Session &)> change;
    QStringList holds;
    QStringList lacks;
};

using SessionEdits = OpenRecap;

TEST_F(SessionEdits, OnlyWhatIsMeantChangesAndOneUndoTakesItBack)
{
    const char *empty = "---\ntitle: Knots\n---\n";
    const QString talk = QStringLiteral("{id: aaaa-1, title: Ropes and knots, speakers: [pppp-1], start: 2026-04-16T19:00:00+02:00, "
                                        "end: 2026-04-16T19:30:00+02:00, room: Deck, track: Craft, ");
    const QList<Change> table{
        {"a missed talk", empty, first, [](Session &s) { s.missed = true; }, {talk + QStringLiteral("missed: true}"), QStringLiteral("event:")}, {QStringLiteral("attended")}},
        {"one for later", empty, first, [](Session &s) { s.watchLater = true; }, {talk + QStringLiteral("watch_later: true}"), QStringLiteral("id: pppp-1")}, {}},
        {"a favourite with five stars", empty, first, [](Session &s) { s.favourite = true; s.rating = 5; }, {talk + QStringLiteral("favourite: true, rating: 5}")}, {}},
        {"a star taken away leaves the list", "---\nsessions:\n  - {id: aaaa-1, title: Ropes and knots, rating: 3}\n---\n", first,
         [](Session &s) { s.rating = 0; }, {}, {QStringLiteral("sessions:")}},
        {"words of a person's own keep the entry", "---\nsessions:\n  - {id: aaaa-1, rating: 3, mood: merry}\n---\n", first,
         [](Session &s) { s.rating = 0; }, {QStringLiteral("{id: aaaa-1, mood: merry, attended: false}")}, {}},
        {"the entry's own words stay", "---\nsessions:\n  - {id: aaaa-1, title: As I call it, mood: merry, attended: true}\n---\n", first,
         [](Session &s) { s.favourite = true; }, {QStringLiteral("{id: aaaa-1, title: As I call it, mood: merry, attended: true, favourite: true}")}, {}},
        {"attended goes where another mark speaks", "---\nsessions:\n  - {id: aaaa-1, attended: true}\n---\n", first,
         [](Session &s) { s.attended = false; s.missed = true; }, {QStringLiteral("{id: aaaa-1, missed: true}")}, {}},
        {"attended without a word is said beside a mark", "---\nsessions:\n  - {id: aaaa-1}\n---\n", first, [](Session &s) { s.favourite = true; },
         {QStringLiteral("{id: aaaa-1, favourite: true, attended: true}")}, {}},
        {"a field by hand", empty, first, [](Session &s) { s.room = QStringLiteral("Cabin"); },
         {QStringLiteral("room: Cabin, track: Craft, edited: [room]}")}, {QStringLiteral("attended")}},
        {"the schedule's again", "---\nsessions:\n  - {id: aaaa-1, room: Cabin, edited: [room], rating: 2}\n---\n", first,
         [](Session &s) { s.room = QStringLiteral("Deck"); }, {QStringLiteral("room: Deck"), QStringLiteral("rating: 2")}, {QStringLiteral("edited")}},
        {"a video", empty, first, [](Session &s) { s.video = QStringLiteral("https://vimeo.com/1"); },
         {QStringLiteral("video: 'https://vimeo.com/1'"), QStringLiteral("edited: [video]")}, {}},
        {"an own one", empty, QStringLiteral("own-1"), [](Session &s) {
             s.own = true;
             s.title = QStringLiteral("Soup");
             s.speakers = {QStringLiteral("Ana Reis")};
             s.abstract = QStringLiteral("Good soup.");
         }, {QStringLiteral("{id: own-1, title: Soup, speakers: [Ana Reis], abstract: Good soup., own: true}"),
             QStringLiteral("{id: Ana Reis, name: Ana Reis}")}, {QStringLiteral("edited")}},
        {"another's entry as it is written", "---\nsessions:\n  - {title: By hand, note: no id}\nspeakers:\n  - {name: A friend}\n---\n", first,
         [](Session &s) { s.missed = true; }, {QStringLiteral("{title: By hand, note: no id}"), QStringLiteral("{name: A friend}")}, {}},
    };
    for (const Change &each : table) {
        SCOPED_TRACE(each.name);
        document.close();
        openTrip(each.before);
        Session session;
        if (const Session *known = workspace.event().session(each.id))
            session = *known;
        session.id = each.id;
        each.change(session);
        const auto done = workspace.updateSession(session);
        ASSERT_TRUE(done) << done.error().english().toStdString();
        const QString now = document.text();
        for (const QString &held : each.holds)
            EXPECT_TRUE(now.contains(held)) << held.toStdString() << "\n" << now.toStdString();
        for (const QString &gone : each.lacks)
            EXPECT_FALSE(now.contains(gone)) << gone.toStdString() << "\n" << now.toStdString();
        ASSERT_TRUE(settled());
        if (const Session *after = workspace.event().session(each.id)) {
            session.edited = after->edited;
            EXPECT_EQ(*after, session) << "read as it was meant";
        }
        document.document()->undo();
        EXPECT_EQ(text(), each.before);
    }
}

TEST_F(SessionEdits, ASpeakerStaysWhileATalkIsMarkedAtAll)
{
    openTrip("---\ntitle: Knots\n---\n");
    Session talk = *workspace.event().session(first);
    talk.attended = talk.favourite = true;
    ASSERT_TRUE(workspace.updateSession(talk));
    ASSERT_TRUE(workspace.setAttended(first, false));
    EXPECT_NE(text().find("id: pppp-1"), std::string::npos) << "still a favourite";
    talk.attended = talk.favourite = false;
    ASSERT_TRUE(workspace.updateSession(talk));
    EXPECT_EQ(text().find("pppp-1"), std::string::npos);
}

TEST_F(SessionEdits, APersonOfWhomMoreIsWrittenStays)
{
    openTrip("---\nsessions:\n  - {id: aaaa-1, attended: true}\nspeakers:\n  - {id: pppp-1, name: Bo Sample, pronouns: they}\n---\n");
    ASSERT_TRUE(workspace.setAttended(first, false));
    EXPECT_EQ(text().find("sessions:"), std::string::npos);
    EXPECT_NE(text().find("{id: pppp-1, name: Bo Sample, pronouns: they}"), std::string::npos);
}

TEST_F(SessionEdits, AnEmptiedSlotStaysEmptyThoughTheScheduleFillsIt)
{
    Event schedule = workspace.event();
    Session talk;
    talk.id = QStringLiteral("t");
    talk.title = QStringLiteral("A talk");
    talk.slides = QStringLiteral("https://example.org/a.pdf");
    schedule.sessions = {talk};
    Session bare = talk;
    bare.slides.clear();
    bare.attended = true;
    const auto edits = sessionEdits(QStringLiteral("---\ntitle: x\n---\n"), schedule, schedule, bare);
    ASSERT_TRUE(edits);
    const QString head = applied(*edits, QStringLiteral("---\ntitle: x\n---\n"));
    EXPECT_TRUE(head.contains(QStringLiteral("edited: [slides]"))) << head.toStdString();
    EXPECT_EQ(merged(schedule, recapOf(Post(head))).sessions.first().slides, QString());
}

TEST_F(SessionEdits, AnOwnSessionGoesWithItsPeople)
{
    openTrip("---\ntitle: Knots\n---\n");
    Session soup;
    soup.id = QStringLiteral("own-soup");
    soup.title = QStringLiteral("Soup");
    soup.own = true;
    soup.speakers = {QStringLiteral("Ana Reis")};
    ASSERT_TRUE(workspace.updateSession(soup));
    ASSERT_TRUE(workspace.event().session(soup.id));
    EXPECT_TRUE(workspace.event().session(soup.id)->own);
    ASSERT_TRUE(workspace.removeSession(soup.id));
    EXPECT_EQ(text().find("oup"), std::string::npos) << text();
    EXPECT_EQ(text().find("Ana"), std::string::npos);
    EXPECT_FALSE(workspace.event().session(soup.id));
}

TEST_F(SessionEdits, AHeadThatCannotBeEditedSaysWhy)
{
    for (const auto &[post, code] : {std::pair<QByteArray, QByteArray>{"+++\ntitle = 'Knots'\n+++\nText.\n", "front-matter.read-only"},
                                     {"---\ntitle: [Knots\nsessions: [}\n---\nText.\n", "front-matter.yaml"}}) {
        document.close();
        openTrip(post);
        Session talk = *workspace.event().session(first);
        talk.rating = 4;
        const auto done = workspace.updateSession(talk);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, code);
        EXPECT_EQ(text(), post.toStdString());
        EXPECT_EQ(workspace.event().session(first)->rating, 0);
    }
}

} // namespace
} // namespace lanyard::test
