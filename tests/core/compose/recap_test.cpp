// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/photo_matcher.h"
#include "core/compose/recap.h"
#include "core/compose/skeleton.h"
#include "tests/core/compose/made_event.h"
#include "tests/support/core/places.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lanyard::test {
namespace {

SkeletonRequest madeRequest()
{
    SkeletonRequest request;
    request.event = madeEvent();
    Photo knots = madePhoto(QStringLiteral("knots.jpg"), QStringLiteral("k-1"));
    knots.alt = QStringLiteral("Ada ties a knot");
    knots.caption = QStringLiteral("The \"bowline\"");
    knots.credit = QStringLiteral("Bo: the photographer");
    knots.creditUrl = QStringLiteral("https://bo.example/");
    knots.licence = QStringLiteral("CC BY 4.0");
    knots.taken = QDateTime(QDate(2026, 3, 28), QTime(10, 20, 5), Qt::OffsetFromUTC, 3600);
    knots.offsetKnown = true;
    knots.people = {QStringLiteral("Ada Vidmar"), QStringLiteral("yes")};
    Photo hall = madePhoto(QStringLiteral("hall.png"));
    hall.taken = QDateTime(QDate(2026, 3, 27), QTime(18, 0), Qt::UTC);
    Photo missed = madePhoto(QStringLiteral("other.png"), QStringLiteral("8"));
    request.photos = {hall, knots, missed};
    request.date = QDateTime(QDate(2026, 11, 22), QTime(9, 5), Qt::OffsetFromUTC, -12600);
    return request;
}

TEST(Skeleton, IsADraftThatAWriterWouldKeep)
{
    const QString text = skeleton(madeRequest());
    EXPECT_EQ(text.toStdString(), QString::fromUtf8(contents(sourcePath(QStringLiteral("tests/data/compose/skeleton.md")))).toStdString());
}

TEST(Recap, KeepsTheWritersMarksAndWhatWasChangedByHand)
{
    Event schedule = madeEvent();
    Event marked = schedule;
    for (Session &session : marked.sessions)
        session.attended = false;
    Session first = marked.sessions[0];
    first.replaces = {QStringLiteral("old-1")};
    first.missed = first.watchLater = first.favourite = true;
    first.rating = 4;
    first.code = QStringLiteral("https://code.example/knots");
    first.notes = QStringLiteral("https://pad.example/knots");
    first.room = QStringLiteral("Cellar");
    first.edited = {QStringLiteral("room"), QStringLiteral("abstract")};
    first.abstract = QStringLiteral("Two lines:\nof mine");
    Session dinner;
    dinner.id = QStringLiteral("own-1");
    dinner.title = QStringLiteral("Dinner by the harbour");
    dinner.type = QStringLiteral("social");
    dinner.start = first.start.addSecs(60 * 60 * 9);
    dinner.attended = dinner.own = true;
    marked.sessions[0] = first;
    marked.sessions.append(dinner);
    marked.speakers[0].pronouns = QStringLiteral("she/her");
    marked.speakers[0].noPhotos = true;
    marked.speakers[0].aliases = {QStringLiteral("A. Vidmar")};

    QString head = QStringLiteral("---\nevent:") + yaml(eventValue(marked)) + QStringLiteral("\nsessions:") + yaml(sessionsValue(marked))
        + QStringLiteral("\nspeakers:") + yaml(speakersValue(marked)) + QStringLiteral("\n---\n");
    const Event read = merged(schedule, recapOf(Post(head)));
    const Session *again = read.session(first.id);
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(*again, first) << head.toStdString();
    ASSERT_NE(read.session(dinner.id), nullptr);
    EXPECT_EQ(*read.session(dinner.id), dinner);
    EXPECT_EQ(read.speaker(marked.speakers[0].id)->pronouns, QStringLiteral("she/her"));
    EXPECT_TRUE(read.speaker(marked.speakers[0].id)->noPhotos);
    EXPECT_EQ(read.speaker(marked.speakers[0].id)->aliases, marked.speakers[0].aliases);
    const Session *untouched = read.session(schedule.sessions[1].id);
    ASSERT_NE(untouched, nullptr);
    EXPECT_EQ(untouched->room, schedule.sessions[1].room);
}

TEST(Recap, TwoSpellingsOfOnePersonAreOne)
{
    const Event schedule = madeEvent();
    ASSERT_GE(schedule.speakers.size(), 2);
    Recap recap;
    Speaker one = schedule.speakers[0];
    one.replaces = {schedule.speakers[1].id};
    recap.event.speakers = {one};
    const Event event = merged(schedule, recap);
    EXPECT_EQ(event.speakers.size(), schedule.speakers.size() - 1);
    EXPECT_EQ(event.speaker(schedule.speakers[1].id), nullptr);
    for (const Session &session : event.sessions)
        EXPECT_FALSE(session.speakers.contains(schedule.speakers[1].id));
}

TEST(Recap, APersonThatWasChangedByHandStaysSoUnderANewerSchedule)
{
    Event schedule = madeEvent();
    for (Session &session : schedule.sessions)
        session.attended = false;
    Event marked = schedule;
    Speaker &person = marked.speakers[0];
    person.name = QStringLiteral("Åda Vidmar");
    person.url.clear(); // which was another Ada's
    person.biography = QStringLiteral("Ties knots: \"all\" of them.\n\nAnd unties them.");
    person.links = {{QStringLiteral("Fediverse"), QStringLiteral("https://social.example/@ada")}, {{}, QStringLiteral("https://ada.example/")}};
    person.edited = {QStringLiteral("name"), QStringLiteral("url"), QStringLiteral("bio"), QStringLiteral("links")};
    QString head = QStringLiteral("---\ntitle: Trip\n---\n");
    const auto edits = FrontMatter::parse(head).set(QStringLiteral("speakers"), speakersValue(marked));
    ASSERT_TRUE(edits) << edits.error().english().toStdString();
    head = applied(*edits, head);
    const Recap recap = recapOf(Post(head));
    ASSERT_EQ(recap.event.speakers.size(), 1) << head.toStdString();
    EXPECT_EQ(recap.event.speakers.first().links, person.links) << head.toStdString();

    schedule.speakers[0].url = QStringLiteral("https://other.example/");
    schedule.speakers[0].pronouns = QStringLiteral("she/her");
    const Event event = merged(schedule, recap);
    Speaker expected = person;
    expected.pronouns = QStringLiteral("she/her"); // not changed by hand, so the schedule may tell it
    EXPECT_EQ(*event.speaker(person.id), expected);
}

TEST(Skeleton, SaysNothingWhereNothingIsKnown)
{
    SkeletonRequest request;
    request.title = QStringLiteral("yes: a title # with marks");
    request.date = QDateTime(QDate(2026, 11, 22), QTime(9, 5), Qt::UTC);
    const QString text = skeleton(request);
    EXPECT_TRUE(text.endsWith(QLatin1String("\n---\n")));
    const Post post(text);
    EXPECT_FALSE(post.frontMatter().problem());
    EXPECT_EQ(post.fields().title, request.title);
    EXPECT_EQ(post.fields().slug, QStringLiteral("yes-a-title-with-marks"));
    EXPECT_EQ(post.frontMatter().keys().size(), 3);
    EXPECT_TRUE(post.body().isEmpty());

    EXPECT_EQ(Post(skeleton({})).fields().title, QStringLiteral("Recap"));
    EXPECT_FALSE(Post(skeleton({})).frontMatter().has(QStringLiteral("date")));
}

TEST(Skeleton, PutsPhotosOfNoSessionBehindARule)
{
    SkeletonRequest request = madeRequest();
    for (Session &session : request.event.sessions)
        session.attended = false;
    EXPECT_FALSE(skeleton(request).contains(QLatin1String("* * *"))); // no section that they could seem to belong to
    EXPECT_TRUE(skeleton(request).endsWith(QLatin1String("![](photos/other.png)\n")));
}

TEST(Skeleton, TellsPhotosInTheOrderTheyWereTakenWhateverTheirNames)
{
    SkeletonRequest request;
    request.event = madeEvent();
    const QDate day(2026, 3, 28);
    Photo unknown = madePhoto(QStringLiteral("a.jpg"));
    Photo last = madePhoto(QStringLiteral("b.jpg"));
    last.taken = QDateTime(day, QTime(10, 30), Qt::UTC); // the camera's clock, which shows Rome's time
    Photo middle = madePhoto(QStringLiteral("c.jpg"));
    middle.taken = QDateTime(day, QTime(9, 20), Qt::OffsetFromUTC, 0); // 10:20 in Rome
    middle.offsetKnown = true;
    Photo first = madePhoto(QStringLiteral("d.jpg"));
    first.taken = QDateTime(day, QTime(10, 5), Qt::UTC);
    request.photos = matchedToSessions({unknown, last, middle, first}, request.event);
    const QString text = skeleton(request);
    EXPECT_TRUE(text.contains(QLatin1String("![](photos/d.jpg)\n\n![](photos/c.jpg)\n\n![](photos/b.jpg)\n\n## Sails"))) << text.toStdString();
    QStringList listed;
    for (const Photo &photo : recapOf(Post(text)).photos)
        listed.append(photo.file.mid(7, 1));
    EXPECT_EQ(listed.join(u' '), QStringLiteral("d c b a"));
}

TEST(Recap, ReadsBackWhatTheSkeletonWrote)
{
    const SkeletonRequest request = madeRequest();
    const Post post(skeleton(request));
    ASSERT_FALSE(post.frontMatter().problem());
    const Recap recap = recapOf(post);

    const Event &event = recap.event;
    EXPECT_EQ(event.name, request.event.name);
    EXPECT_EQ(event.url, request.event.url);
    EXPECT_EQ(event.venue, request.event.venue);
    EXPECT_EQ(event.city, request.event.city);
    EXPECT_EQ(event.start, request.event.start);
    EXPECT_EQ(event.end, request.event.end);
    EXPECT_EQ(event.timeZone, request.event.timeZone);
    ASSERT_EQ(event.sessions.size(), 2);
    for (const Session &session : event.sessions) {
        Session expected = *request.event.session(session.id);
        expected.subtitle.clear(); // stands in the text
        EXPECT_EQ(session, expected) << session.id.toStdString();
        EXPECT_EQ(session.start.timeSpec(), Qt::TimeZone);
    }
    EXPECT_EQ(event.speakers, QList<Speaker>({request.event.speakers[0], request.event.speakers[1]}));
    ASSERT_EQ(recap.photos.size(), 3);
    Photo knots = request.photos[1];
    knots.alt.clear(); // stand in the text, too
    knots.caption.clear();
    EXPECT_EQ(recap.photos[1], knots);
    EXPECT_EQ(recap.photos[0], request.photos[0]);

    EXPECT_EQ(post.fields().title, QStringLiteral("Looking back at Harbour Code 2026"));
    ASSERT_TRUE(post.fields().date);
    EXPECT_EQ(post.fields().date->moment, request.date);
    EXPECT_TRUE(post.fields().date->hasOffset);
}

TEST(Recap, KeepsClockTimesOfAnEventWithoutAZone)
{
    Event event = madeEvent();
    event.timeZone.clear();
    for (Session &session : event.sessions) {
        session.start = QDateTime(session.start.date(), session.start.time(), Qt::UTC);
        session.end = QDateTime(session.end.date(), session.end.time(), Qt::UTC);
    }
    SkeletonRequest request;
    request.event = event;
    const QString text = skeleton(request);
    EXPECT_TRUE(text.contains(QLatin1String("2026-03-28T10:00:00,")) || text.contains(QLatin1String("2026-03-28T10:00:00}")));
    EXPECT_EQ(recapOf(Post(text)).event.session(QStringLiteral("k-1"))->start, event.sessions[2].start);
}

TEST(Recap, IsReadFromHeadsThatPeopleWrote)
{
    const Recap recap = recapOf(Post(QStringLiteral("---\n"
                                                    "event: {name: Small Conf, timezone: Not/There, url: 'javascript:x', start: soon}\n"
                                                    "speakers: [Ada, {name: Bo, affiliation: B Co}, {id: 7, name: Cy}, {}, null]\n"
                                                    "sessions:\n"
                                                    "  - {id: 1, title: One, speakers: Ada, start: 2026-05-01 10:00, attended: no, slides: 'file:///x'}\n"
                                                    "  - {title: Two, speakers: [Bo, 7, {name: Di}]}\n"
                                                    "  - {id: 1, title: Again}\n"
                                                    "  - [odd]\n"
                                                    "photos: [photos/a.jpg, {file: photos/b.jpg, taken: 2026-05-01T10:00:00+02:00, people: Ada}, {credit: x}]\n"
                                                    "---\n")));
    const Event &event = recap.event;
    EXPECT_EQ(event.name, QStringLiteral("Small Conf"));
    EXPECT_TRUE(event.timeZone.isEmpty());
    EXPECT_TRUE(event.url.isEmpty());
    EXPECT_FALSE(event.start.isValid());
    QStringList people;
    for (const Speaker &speaker : event.speakers)
        people.append(speaker.id + QLatin1Char('=') + speaker.name);
    EXPECT_EQ(people, QStringList({QStringLiteral("Ada=Ada"), QStringLiteral("Bo=Bo"), QStringLiteral("7=Cy"), QStringLiteral("Di=Di")}));
    ASSERT_EQ(event.sessions.size(), 2);
    EXPECT_FALSE(event.sessions[0].attended);
    EXPECT_TRUE(event.sessions[0].slides.isEmpty());
    EXPECT_EQ(event.sessions[0].start, QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(event.sessions[1].id, QStringLiteral("Two"));
    EXPECT_TRUE(event.sessions[1].attended);
    EXPECT_EQ(event.sessions[1].speakers, QStringList({QStringLiteral("Bo"), QStringLiteral("7"), QStringLiteral("Di")}));
    ASSERT_EQ(recap.photos.size(), 2);
    EXPECT_EQ(recap.photos[0].file, QStringLiteral("photos/a.jpg"));
    EXPECT_TRUE(recap.photos[1].offsetKnown);
    EXPECT_EQ(recap.photos[1].people, QStringList({QStringLiteral("Ada")}));

    EXPECT_EQ(recapOf(Post(QStringLiteral("---\nevent: Just A Name\n---\n"))).event.name, QStringLiteral("Just A Name"));
    for (const char *odd : {"", "no head", "---\nevent: [a]\nsessions: {a: b}\nspeakers: 3\nphotos:\n---\n", "---\nsessions: [\n---\n"})
        EXPECT_TRUE(recapOf(Post(QString::fromUtf8(odd))).event.sessions.isEmpty()) << odd;
}

TEST(Merged, KeepsWhatTheWriterDidByHand)
{
    Event schedule = madeEvent();
    for (Session &session : schedule.sessions)
        session.attended = false;
    schedule.speakers[1].affiliation.clear();
    Recap recap;
    Session knots = *schedule.session(QStringLiteral("k-1"));
    knots.attended = true;
    knots.title = QStringLiteral("Old title");
    knots.video = QStringLiteral("https://mine.example/v");
    knots.slides.clear();
    Session extra;
    extra.id = QStringLiteral("hallway");
    extra.title = QStringLiteral("Hallway");
    extra.attended = true;
    recap.event.sessions = {knots, extra};
    recap.event.speakers = {{QStringLiteral("12"), QStringLiteral("Bo"), QStringLiteral("Sails Ltd"), {}, {}, {}},
                            {QStringLiteral("99"), QStringLiteral("Zed"), {}, {}, {}, {}}};
    const Event event = merged(schedule, recap);
    ASSERT_EQ(event.sessions.size(), 4);
    const Session *merged = event.session(QStringLiteral("k-1"));
    EXPECT_TRUE(merged->attended);
    EXPECT_EQ(merged->title, schedule.session(QStringLiteral("k-1"))->title);
    EXPECT_EQ(merged->video, QStringLiteral("https://mine.example/v"));
    EXPECT_EQ(merged->slides, QStringLiteral("https://harbour.example/knots.pdf"));
    EXPECT_EQ(event.sessions.last().id, QStringLiteral("hallway"));
    EXPECT_FALSE(event.session(QStringLiteral("7"))->attended);
    EXPECT_EQ(event.speaker(QStringLiteral("12"))->affiliation, QStringLiteral("Sails Ltd"));
    EXPECT_EQ(event.speaker(QStringLiteral("12"))->name, QStringLiteral("Bo Ng"));
    EXPECT_TRUE(event.speaker(QStringLiteral("99")));
    EXPECT_EQ(event.name, schedule.name);
}

QString matchOf(const QDateTime &taken, bool offsetKnown, const Event &event)
{
    Photo photo = madePhoto(QStringLiteral("a.jpg"));
    photo.taken = taken;
    photo.offsetKnown = offsetKnown;
    return matchedToSessions({photo}, event).first().session;
}

TEST(PhotoMatcher, GivesAPhotoTheSessionItWasTakenIn)
{
    Event event = madeEvent(); // attended: k-1 on the 28th 10:00 to 10:45, 7 on the 29th 11:00 to 12:00 (summer time by then)
    const auto local = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC); };
    EXPECT_EQ(matchOf(local(28, 10, 0), false, event), QStringLiteral("k-1"));
    EXPECT_EQ(matchOf(local(28, 9, 55), false, event), QStringLiteral("k-1"));
    EXPECT_EQ(matchOf(local(28, 9, 54), false, event), QString());
    EXPECT_EQ(matchOf(local(28, 10, 55), false, event), QStringLiteral("k-1"));
    EXPECT_EQ(matchOf(local(28, 10, 56), false, event), QString());
    EXPECT_EQ(matchOf(local(28, 12, 30), false, event), QString()); // a session that nobody went to
    EXPECT_EQ(matchOf(local(29, 11, 30), false, event), QStringLiteral("7"));
    EXPECT_EQ(matchOf(QDateTime(QDate(2026, 3, 29), QTime(9, 30), Qt::OffsetFromUTC, 0), true, event), QStringLiteral("7"));
    EXPECT_EQ(matchOf(QDateTime(QDate(2026, 3, 29), QTime(11, 30), Qt::OffsetFromUTC, 0), true, event), QString());
    EXPECT_EQ(matchOf({}, false, event), QString());

    // A camera that knows its offset, at an event whose zone nobody knows: the clock on the wall counts.
    event.timeZone.clear();
    event.sessions[0].start = local(29, 11, 0);
    event.sessions[0].end = {};
    EXPECT_EQ(matchOf(QDateTime(QDate(2026, 3, 29), QTime(11, 30), Qt::OffsetFromUTC, 7200), true, event), QStringLiteral("7"));
    EXPECT_EQ(matchOf(local(29, 12, 30), false, event), QString()); // an unknown end is taken as an hour
}

TEST(PhotoMatcher, ChoosesTheNearerOfTwoAndLeavesThoseThatHaveOne)
{
    const auto at = [](int hour, int minute) { return QDateTime(QDate(2026, 5, 1), QTime(hour, minute), Qt::UTC); };
    Event event;
    for (const auto &[id, start, end] : {std::tuple("a", at(10, 0), at(10, 30)), std::tuple("b", at(10, 34), at(11, 0)),
                                         std::tuple("c", at(10, 50), at(11, 30))}) {
        Session session;
        session.id = QLatin1String(id);
        session.start = start;
        session.end = end;
        session.attended = true;
        event.sessions.append(session);
    }
    EXPECT_EQ(matchOf(at(10, 31), false, event), QStringLiteral("a"));
    EXPECT_EQ(matchOf(at(10, 33), false, event), QStringLiteral("b"));
    EXPECT_EQ(matchOf(at(10, 35), false, event), QStringLiteral("b")); // inside of it, though near the other
    EXPECT_EQ(matchOf(at(10, 55), false, event), QStringLiteral("c")); // inside of both: the one gone to last
    Photo photo = madePhoto(QStringLiteral("a.jpg"), QStringLiteral("mine"));
    photo.taken = at(10, 10);
    EXPECT_EQ(matchedToSessions({photo}, event).first().session, QStringLiteral("mine"));
}

} // namespace
} // namespace lanyard::test
