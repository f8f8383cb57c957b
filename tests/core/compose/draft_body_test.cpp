// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_body.h"
#include "core/compose/draft_groups.h"
#include "core/compose/skeleton.h"
#include "core/compose/talk_texts.h"
#include "core/compose/writers_comment.h"
#include "tests/core/compose/made_event.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Session made(const char *id, const QDateTime &start, const char *track = "")
{
    Session session;
    session.id = session.title = QString::fromUtf8(id);
    session.start = start;
    session.end = start.isValid() ? start.addSecs(3600) : QDateTime();
    session.track = QString::fromUtf8(track);
    session.attended = true;
    return session;
}

QDateTime at(int day, int hour)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone("Europe/Rome"));
}

QString told(const QList<DraftGroup> &groups)
{
    QStringList parts;
    for (const DraftGroup &group : groups) {
        QStringList ids;
        for (const Session &session : group.sessions)
            ids.append(session.id);
        parts.append(group.name + u'[' + ids.join(u' ') + u']');
    }
    return parts.join(u' ');
}

TEST(DraftGroups, FollowTheChoice)
{
    Event event;
    event.name = QStringLiteral("Harbour Code");
    const QList<Session> sessions{made("a", at(28, 10), "Ropes"), made("b", at(28, 12), "Boats"), made("c", at(29, 10), "Ropes"), made("d", {}, "")};
    struct Case
    {
        DraftChoices::Grouping grouping;
        const char *expected;
    };
    const Case cases[] = {
        {DraftChoices::Grouping::Sessions, "[a b c d]"},
        {DraftChoices::Grouping::Days, "Saturday, 28 March 2026[a b] Sunday, 29 March 2026[c] Other talks[d]"},
        {DraftChoices::Grouping::Tracks, "Ropes[a c] Boats[b] Other talks[d]"},
        {DraftChoices::Grouping::Events, "Harbour Code, 28 March 2026[a b] Ropes[c] Harbour Code[d]"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(told(draftGroups(sessions, event, each.grouping)).toStdString(), each.expected) << int(each.grouping);
    EXPECT_TRUE(draftGroups({}, event, DraftChoices::Grouping::Days).isEmpty());
    EXPECT_EQ(told(draftGroups({made("a", {}), made("b", {})}, {}, DraftChoices::Grouping::Tracks)), QStringLiteral("[a b]"));
}

TEST(DraftGroups, PartSeveralMeetupsByTheirEvenings)
{
    const QList<Session> sessions{made("a", at(3, 18), "Ropes Meetup"), made("b", at(3, 20), "Ropes Meetup"), made("c", at(10, 19), "Sailmakers"),
                                  made("d", at(17, 18), "Ropes Meetup")};
    EXPECT_EQ(told(draftGroups(sessions, {}, DraftChoices::Grouping::Events)).toStdString(),
              "Ropes Meetup, 3 March 2026[a b] Sailmakers[c] Ropes Meetup, 17 March 2026[d]");
}

DraftMaterial material()
{
    DraftMaterial material;
    material.event = madeEvent();
    material.event.sessions[2].abstract = QStringLiteral("How to tie.\n\nAnd {{ untie }} -- quickly -->.");
    material.photos = {madePhoto(QStringLiteral("knots.jpg"), QStringLiteral("k-1")), madePhoto(QStringLiteral("hall.jpg"))};
    using Kind = SessionNote::Kind;
    material.notes = {{QStringLiteral("k-1"), {{Kind::Words, QStringLiteral("two ropes"), 40}, {Kind::Idea, QStringLiteral("try it"), 50},
                                               {Kind::Quote, QStringLiteral("Never cut."), 60}, {Kind::ToDo, QStringLiteral("ask --> her"), 70},
                                               {Kind::ToDo, QStringLiteral("gone"), 80, true}, {Kind::Words, QStringLiteral("a\nb"), -1}}}};
    return material;
}

TEST(DraftBody, HoldsWhatWasChosen)
{
    DraftMaterial full = material();
    full.choices.grouping = DraftChoices::Grouping::Days;
    full.choices.abstract = DraftChoices::Abstract::Quote;
    full.choices.thanks = full.choices.resources = true;
    full.choices.album = QStringLiteral("https://photos.example/a");
    EXPECT_EQ(draftBody(full).toStdString(), R"(I spent 28 and 29 March 2026 at [Harbour Code 2026](https://harbour.example/), in Trieste. The venue was Old Customs House.

## Saturday, 28 March 2026

### Knots \| in C# &#123;{ pipelines }}

*A \*gentle\* start*

**[Ada Vidmar](https://ada.example/)** (Boats & Co), **Bo Ng**

[Talk page](https://harbour.example/talk/knots_%281%29) · [Slides](https://harbour.example/knots.pdf) · [Video](https://video.example/knots.webm)

> How to tie.
>
> And &#123;{ untie }} \-- quickly \-->.

- two ropes
- *Idea:* try it

> Never cut.
>
> – [Ada Vidmar](https://ada.example/), Bo Ng

<!-- to do: ask –> her -->

- a
  b

)" + foldedMark(noteNames(material().notes.value(QStringLiteral("k-1")))).toStdString() + R"(

![](photos/knots.jpg)

## Sunday, 29 March 2026

### Sails

<!-- session: 7 -->

* * *

![](photos/hall.jpg)

## Resources

- [Knots \| in C# &#123;{ pipelines }}](https://harbour.example/talk/knots_%281%29): [slides](https://harbour.example/knots.pdf), [video](https://video.example/knots.webm)

## Photos

There are more photos in [the album](https://photos.example/a).

## Thanks

Thank you to the organisers of [Harbour Code 2026](https://harbour.example/), to [Ada Vidmar](https://ada.example/) and Bo Ng for their talks, and to everybody who helped.
)");

    DraftMaterial bare = material();
    bare.choices.speakers = bare.choices.links = bare.choices.photos = bare.choices.notes = false;
    bare.choices.headingLevel = 4;
    bare.choices.abstract = DraftChoices::Abstract::Hint;
    EXPECT_EQ(draftBody(bare).section(QStringLiteral("\n\n"), 1).toStdString(), R"(#### Knots \| in C# &#123;{ pipelines }}

<!-- session: k-1 -->

*A \*gentle\* start*

<!-- hint:
How to tie.

And { { untie }} – quickly –>.
-->

#### Sails

<!-- session: 7 -->
)");
}

TEST(DraftBody, IsEmptyWhereNothingIsKnown)
{
    EXPECT_EQ(draftBody({}), QString());
}

TEST(Skeleton, TakesTheTemplatesKeysIntoTheHeadButNotOverItsOwn)
{
    SkeletonRequest request;
    request.title = QStringLiteral("Mine");
    request.layout = *DraftTemplate::parse(QStringLiteral("---\npost: {title: X, layout: post, tags: [a, b]}\n---\nHello, {{title}}\n"));
    EXPECT_EQ(skeleton(request).toStdString(), "---\ntitle: Mine\nslug: mine\nlayout: post\ntags:\n  - a\n  - b\n---\n\nHello, Mine\n");
}

TEST(WritersComment, SurvivesAnyId)
{
    for (const char *id : {"k-1", "a--b", "-->", "x-", "{{ id }}", "über Größe", "a b", "https://x.example/?a=1&b=2#c", "%2D", "<!--"}) {
        const QString anchor = sessionAnchor(QString::fromUtf8(id));
        EXPECT_EQ(anchoredSession(anchor).toStdString(), id);
        EXPECT_EQ(anchor.count(QLatin1String("--")), 2) << anchor.toStdString();
        EXPECT_FALSE(anchor.contains(QLatin1String("{{")));
    }
    EXPECT_EQ(anchoredSession(QStringLiteral("<!-- session: a --> <!-- session: b -->")), QString());
    EXPECT_EQ(anchoredSession(QStringLiteral("<!-- more -->")), QString());
}

TEST(NotesText, KnowsWhichNotesAreFolded)
{
    using Kind = SessionNote::Kind;
    const QList<SessionNote> notes{{Kind::Words, QStringLiteral("a"), 1}, {Kind::Words, QStringLiteral("a"), 1}, {Kind::Quote, QStringLiteral("b"), 2}};
    const QStringList folded = foldedNames(foldedMark(noteNames(notes)));
    EXPECT_EQ(folded.size(), 3);
    EXPECT_EQ(QSet<QString>(folded.begin(), folded.end()).size(), 3); // two of the same words are two
    QList<SessionNote> more = notes;
    more[2].text = QStringLiteral("b, put right");
    more.append({Kind::Words, QStringLiteral("c"), 3});
    EXPECT_EQ(withoutFolded(notes, folded), QList<SessionNote>());
    EXPECT_EQ(withoutFolded(more, folded), more.mid(2));
    EXPECT_EQ(withoutFolded(notes, {}), notes);
}

TEST(TalkTexts, QuoteNamesSpeakerAndTalk)
{
    const Event event = madeEvent();
    EXPECT_EQ(quoteOf(QStringLiteral("Never cut.\n\nTie."), event.sessions[2], event).text.toStdString(),
              "> Never cut.\n>\n> Tie.\n>\n> – [Ada Vidmar](https://ada.example/), Bo Ng, [Knots \\| in C# &#123;{ pipelines }}](https://harbour.example/talk/knots_%281%29)");
    EXPECT_EQ(quoteOf({}, event.sessions[0], event).text.toStdString(), ">\n>\n> – Sails");
}

TEST(TalkTexts, ResourcesNameEachAddressOnce)
{
    Session talk;
    talk.title = QStringLiteral("Knots");
    talk.slides = talk.video = QStringLiteral("https://a.example/x");
    talk.code = QStringLiteral("https://code.example/k");
    talk.notes = QStringLiteral("https://pad.example/k");
    talk.links = {{QStringLiteral("Paper"), QStringLiteral("https://p.example/1")}, {{}, QStringLiteral("https://www.q.example/2")}, {{}, talk.code}};
    EXPECT_EQ(resourcesText({talk, Session()}, 3).text.toStdString(),
              "### Resources\n\n- Knots: [slides](https://a.example/x), [code](https://code.example/k), [notes](https://pad.example/k), "
              "[Paper](https://p.example/1), [q.example](https://www.q.example/2)");
    EXPECT_EQ(resourcesText({Session()}).text, QString());
}

} // namespace
} // namespace lanyard::test
