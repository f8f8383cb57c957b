// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/speaker_edits.h"

#include "core/compose/recap.h"
#include "core/event/person_merge.h"
#include "tests/app/workspace/open_recap.h"

namespace lanyard::test {
namespace {

// Two talks by p1 and p2; the first was attended.
Event made()
{
    Event event;
    Speaker one;
    one.id = QStringLiteral("p1");
    one.name = QStringLiteral("Tomás Ferreira");
    Speaker two;
    two.id = QStringLiteral("p2");
    two.name = QStringLiteral("Tomas Ferreira");
    two.url = QStringLiteral("https://ferreira.example/");
    event.speakers = {one, two};
    Session first;
    first.id = QStringLiteral("t1");
    first.title = QStringLiteral("Tides");
    first.speakers = {one.id};
    Session second;
    second.id = QStringLiteral("t2");
    second.title = QStringLiteral("Knots");
    second.speakers = {two.id};
    event.sessions = {first, second};
    return event;
}

Speaker changed(const QString &id, const std::function<void(Speaker &)> &change, const Event &event)
{
    Speaker person = event.speaker(id) ? *event.speaker(id) : Speaker();
    person.id = id;
    change(person);
    return person;
}

struct Case
{
    const char *what;
    const char *head;
    std::function<void(Speaker &)> change; // of p1
    const char *after;
};

const char *const attendedHead = "---\nsessions:\n  - {id: t1, title: Tides, speakers: [p1], attended: true}\nspeakers:\n"
                                 "  - {id: p1, name: Tomás Ferreira} # mine\n---\n";

// Everything before `speakers:`, as it stays.
const QString untouched = QStringLiteral("---\nsessions:\n  - {id: t1, title: Tides, speakers: [p1], attended: true}\nspeakers:\n");

const Case cases[] = {
    {"a field that was empty", attendedHead, [](Speaker &p) { p.pronouns = QStringLiteral("he/him"); },
     "  - {id: p1, name: Tomás Ferreira, pronouns: he/him, edited: [pronouns]}\n---\n"},
    {"a flag alone is not said to be edited", attendedHead, [](Speaker &p) { p.noPhotos = true; },
     "  - {id: p1, name: Tomás Ferreira, no_photos: true}\n---\n"},
    {"another name", attendedHead, [](Speaker &p) { p = renamed(p, QStringLiteral("Tomás M. Ferreira")); },
     "  - {id: p1, name: Tomás M. Ferreira, aliases: [Tomás Ferreira], edited: [name]}\n---\n"},
    {"links and a biography of several lines", attendedHead,
     [](Speaker &p) {
         p.links = {{QStringLiteral("Fediverse"), QStringLiteral("https://social.example/@t")}, {{}, QStringLiteral("https://t.example/")}};
         p.biography = QStringLiteral("Ties knots.\n\n\"Slowly\": he says.");
     },
     nullptr},
    {"what another program wrote stays",
     "---\nsessions:\n  - {id: t1, title: Tides, speakers: [p1], attended: true}\nspeakers:\n"
     "  - {mastodon: '@t', id: p1, name: Tomás Ferreira, bio: Mine, url: \"https://old.example/\"}\n  - Somebody Else\n---\n",
     [](Speaker &p) {
         p.biography = QStringLiteral("Mine");
         p.url.clear();
     },
     nullptr},
    {"one who isn't in the post yet", "---\nsessions:\n  - {id: t1, title: Tides, speakers: [p1], attended: true}\nspeakers:\n---\n",
     [](Speaker &p) { p.noPhotos = true; }, "  - {id: p1, name: Tomás Ferreira, no_photos: true}\n---\n"},
    {"nothing", attendedHead, [](Speaker &) {}, "  - {id: p1, name: Tomás Ferreira} # mine\n---\n"},
};

TEST(SpeakerEdits, ChangeThePersonsEntryAndNothingElse)
{
    const Event schedule = made();
    for (const Case &each : cases) {
        const QString head = QString::fromUtf8(each.head);
        const Event event = merged(schedule, recapOf(Post(head)));
        const Speaker person = changed(QStringLiteral("p1"), each.change, event);
        const auto edits = speakerEdits(head, event, schedule, person);
        ASSERT_TRUE(edits) << each.what << edits.error().english().toStdString();
        EXPECT_LE(edits->size(), 1) << each.what;
        const QString after = applied(*edits, head);
        EXPECT_TRUE(after.startsWith(untouched)) << after.toStdString();
        if (each.after) {
            EXPECT_EQ(after.mid(untouched.size()).toStdString(), each.after) << each.what;
        }
        Speaker read = *merged(schedule, recapOf(Post(after))).speaker(QStringLiteral("p1"));
        read.edited = person.edited;
        EXPECT_EQ(read, person) << each.what << "\n" << after.toStdString();
    }
}

TEST(SpeakerEdits, KeepWhatOthersWroteIntoTheEntry)
{
    const Event schedule = made();
    const QString head = QString::fromUtf8(cases[4].head);
    const Event event = merged(schedule, recapOf(Post(head)));
    const auto edits = speakerEdits(head, event, schedule, changed(QStringLiteral("p1"), [](Speaker &p) { p.noPhotos = true; }, event));
    ASSERT_TRUE(edits);
    EXPECT_EQ(applied(*edits, head).mid(untouched.size()).toStdString(),
              "  - {mastodon: '@t', id: p1, name: Tomás Ferreira, bio: Mine, url: 'https://old.example/', no_photos: true}\n  - Somebody Else\n---\n");
}

TEST(SpeakerEdits, AFieldThatIsAgainAsTheScheduleHasItIsNoLongerTheWriters)
{
    const Event schedule = made();
    const QString head = QStringLiteral("---\nspeakers:\n  - {id: p2, name: T. Ferreira, url: \"https://ferreira.example/\", edited: [name]}\n---\n");
    const Event event = merged(schedule, recapOf(Post(head)));
    Speaker person = *event.speaker(QStringLiteral("p2"));
    EXPECT_EQ(person.name, QStringLiteral("T. Ferreira"));
    person.name = QStringLiteral("Tomas Ferreira");
    const auto edits = speakerEdits(head, event, schedule, person);
    ASSERT_TRUE(edits);
    EXPECT_EQ(applied(*edits, head), QStringLiteral("---\n---\n")) << "nothing is left to be said of somebody who wasn't heard";
}

TEST(SpeakerEdits, TwoEntriesBecomeOneWhereverTheyAreNamed)
{
    const QString head = QStringLiteral("---\ntitle: Knots # mine\nsessions:\n  - {id: t1, title: Tides, speakers: [p1, p2], attended: true}\n"
                                        "  - {id: t2, title: Knots, speakers: [Tomas Ferreira], attended: true, mood: good}\n"
                                        "  - {id: t3, title: Other, speakers: [x]}\nspeakers:\n  - {id: p1, name: Tomás Ferreira}\n"
                                        "  - {id: x, name: Somebody}\n  - {id: p2, name: Tomas Ferreira, url: \"https://ferreira.example/\"}\n"
                                        "photos:\n  - {file: photos/a.jpg, people: [Tomas Ferreira, Somebody]}\n---\n");
    const Event event = recapOf(Post(head)).event; // without a schedule
    const auto edits =
        speakerEdits(head, event, {}, oneOf(*event.speaker(QStringLiteral("p1")), *event.speaker(QStringLiteral("p2"))));
    ASSERT_TRUE(edits);
    ASSERT_EQ(edits->size(), 1);
    EXPECT_EQ(applied(*edits, head).toStdString(),
              "---\ntitle: Knots # mine\nsessions:\n  - {id: t1, title: Tides, speakers: [p1], attended: true}\n"
              "  - {id: t2, title: Knots, speakers: [p1], attended: true, mood: good}\n"
              "  - {id: t3, title: Other, speakers: [x]}\nspeakers:\n"
              "  - {id: p1, name: Tomás Ferreira, url: 'https://ferreira.example/', aliases: [Tomas Ferreira], replaces: [p2], edited: [url]}\n"
              "  - {id: x, name: Somebody}\n"
              "photos:\n  - {file: photos/a.jpg, people: [Tomás Ferreira, Somebody]}\n---\n");
}

TEST(SpeakerEdits, WhoIsKnownByTheNameAloneGetsAnIdWithANewName)
{
    const QString head = QStringLiteral("---\nsessions:\n  - {title: Tides, speakers: [Maren Okafor]}\nspeakers: [Maren Okafor]\n---\n");
    const Event event = recapOf(Post(head)).event;
    Speaker person = event.speakers.first();
    person.pronouns = QStringLiteral("she/her");
    auto edits = speakerEdits(head, event, {}, person);
    ASSERT_TRUE(edits);
    EXPECT_EQ(applied(*edits, head), QStringLiteral("---\nsessions:\n  - {title: Tides, speakers: [Maren Okafor]}\nspeakers:\n"
                                                    "  - {name: Maren Okafor, pronouns: she/her, edited: [pronouns]}\n---\n"));
    edits = speakerEdits(head, event, {}, renamed(event.speakers.first(), QStringLiteral("Maren Òkafor")));
    ASSERT_TRUE(edits);
    EXPECT_EQ(applied(*edits, head), QStringLiteral("---\nsessions:\n  - {title: Tides, speakers: [Maren Okafor]}\nspeakers:\n"
                                                    "  - {id: Maren Okafor, name: Maren Òkafor, aliases: [Maren Okafor], edited: [name]}\n---\n"));
}

TEST(SpeakerEdits, AHeadThatCantBeReadIsLeftAlone)
{
    Speaker person = made().speakers.first();
    person.noPhotos = true;
    EXPECT_FALSE(speakerEdits(QStringLiteral("---\nspeakers: [\n---\n"), made(), made(), person));
}

using SpeakersOfARecap = OpenRecap;

TEST_F(SpeakersOfARecap, AMergeIsOneStepOfUndoAndToldToTheSidebars)
{
    openTrip("---\ntitle: Knots\n---\n\nText.\n");
    ASSERT_TRUE(workspace.setAttended(QStringLiteral("aaaa-2"), true));
    const std::string before = text();
    const Event event = workspace.event();
    ASSERT_TRUE(event.speaker(QStringLiteral("pppp-1")) && event.speaker(QStringLiteral("pppp-2")));
    ASSERT_TRUE(workspace.updateSpeaker(oneOf(*event.speaker(QStringLiteral("pppp-1")), *event.speaker(QStringLiteral("pppp-2")))));
    EXPECT_EQ(shown.speaker(QStringLiteral("pppp-2")), nullptr);
    EXPECT_EQ(shown.session(QStringLiteral("aaaa-2"))->speakers, QStringList{QStringLiteral("pppp-1")});
    EXPECT_NE(text().find("replaces: [pppp-2]"), std::string::npos);
    EXPECT_EQ(text().find("{id: pppp-2"), std::string::npos);
    document.document()->undo();
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(waitUntil([&] { return shown.speaker(QStringLiteral("pppp-2")) != nullptr; }));
}

TEST_F(SpeakersOfARecap, AMarkOutlivesTheTickThatIsTakenAway)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(workspace.setAttended(QStringLiteral("aaaa-1"), true));
    Speaker person = *workspace.event().speaker(QStringLiteral("pppp-1"));
    person.noPhotos = true;
    ASSERT_TRUE(workspace.updateSpeaker(person));
    ASSERT_TRUE(workspace.setAttended(QStringLiteral("aaaa-1"), false));
    EXPECT_NE(text().find("no_photos: true"), std::string::npos);
}

} // namespace
} // namespace lanyard::test
