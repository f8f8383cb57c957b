// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/coverage.h"
#include "core/compose/draft_edits.h"

#include <gtest/gtest.h>

#include <QTimeZone>

namespace lanyard::test {
namespace {

// Talks A and B on one day, C and D on the next; none has a page.
DraftMaterial material(DraftChoices::Grouping grouping = DraftChoices::Grouping::Sessions)
{
    DraftMaterial material;
    for (const char *id : {"A", "B", "C", "D"}) {
        Session session;
        session.id = session.title = QString::fromUtf8(id);
        session.start = QDateTime(QDate(2026, 3, *id < 'C' ? 28 : 29), QTime(9 + *id - 'A', 0), QTimeZone("Europe/Rome"));
        session.attended = true;
        material.event.sessions.append(session);
    }
    material.choices.grouping = grouping;
    return material;
}

QString without(QString text)
{
    for (const char id : {'A', 'B', 'C', 'D'})
        text.remove(QStringLiteral("\n\n<!-- session: %1 -->").arg(QLatin1Char(id)));
    return text;
}

struct Case
{
    const char *before;
    const char *after; // without the anchors
};

void check(const Case &each, DraftChoices::Grouping grouping)
{
    const QString before = QString::fromUtf8(each.before);
    const DraftMaterial made = material(grouping);
    const DraftEdits edits = draftEdits(before, made);
    for (const TextEdit &edit : edits.edits)
        EXPECT_TRUE(before.mid(edit.at, edit.removed).trimmed().isEmpty()) << before.toStdString();
    const QString after = applied(edits.edits, before);
    EXPECT_EQ(without(after).toStdString(), each.after) << each.before;
    EXPECT_TRUE(draftEdits(after, made).edits.isEmpty()) << "a second time adds something: " << after.toStdString();
}

TEST(DraftEdits, PutMissingSectionsInTheirTime)
{
    const Case cases[] = {
        {"", "## A\n\n## B\n\n## C\n\n## D"},
        {"---\ntitle: T\n---\n", "---\ntitle: T\n---\n\n## A\n\n## B\n\n## C\n\n## D\n"},
        {"Hello.\n", "Hello.\n\n## A\n\n## B\n\n## C\n\n## D\n"},
        {"---\ntitle: T\n---\n\nHello.\n\n## B\n\nMine.\n\n## C\n\nMore.\n", "---\ntitle: T\n---\n\nHello.\n\n## A\n\n## B\n\nMine.\n\n## C\n\nMore.\n\n## D\n"},
        {"## D\n\nLast.\n\n## A\n\nFirst.\n", "## D\n\nLast.\n\n## A\n\nFirst.\n\n## B\n\n## C\n"},
        {"# A\n\n## Deeper\n\nx\n\n# Thanks\n\ny", "# A\n\n## Deeper\n\nx\n\n# B\n\n# C\n\n# D\n\n# Thanks\n\ny"},
        {"Hello.\n\n## Thanks\n\ny\n", "Hello.\n\n## A\n\n## B\n\n## C\n\n## D\n\n## Thanks\n\ny\n"},
        {"## A\n\n## B\n\n## C\n\n## D\n\nx\n", "## A\n\n## B\n\n## C\n\n## D\n\nx\n"},
        {"## A\n\nx\n\n## B\n\n## C\n\ny\n\n* * *\n\n![](photos/x.jpg)\n", "## A\n\nx\n\n## B\n\n## C\n\ny\n\n## D\n\n* * *\n\n![](photos/x.jpg)\n"},
        {"## A\n## C\n## D\n", "## A\n\n## B\n\n## C\n## D\n"},
    };
    for (const Case &each : cases)
        check(each, DraftChoices::Grouping::Sessions);
}

TEST(DraftEdits, PutMissingSectionsUnderTheirDay)
{
    const Case cases[] = {
        {"# Saturday, 28 March 2026\n\nSun.\n\n## B\n\nx\n", "# Saturday, 28 March 2026\n\nSun.\n\n## A\n\n## B\n\nx\n\n# Sunday, 29 March 2026\n\n## C\n\n## D\n"},
        {"## Sunday, 29 March 2026\n\nRain.\n\n## Thanks\n\ny\n",
         "## Saturday, 28 March 2026\n\n### A\n\n### B\n\n## Sunday, 29 March 2026\n\nRain.\n\n### C\n\n### D\n\n## Thanks\n\ny\n"},
        {"## A\n\n## D\n", "## A\n\n## B\n\n## C\n\n## D\n"}, // laid out by talks
    };
    for (const Case &each : cases)
        check(each, DraftChoices::Grouping::Days);
}

TEST(DraftEdits, GiveOneSectionThatIsAskedFor)
{
    const QString before = QStringLiteral("---\ntitle: T\n---\n");
    const DraftEdits edits = draftEdits(before, material(), {QStringLiteral("C")});
    EXPECT_EQ(edits.sessions, QStringList{QStringLiteral("C")});
    EXPECT_EQ(applied(edits.edits, before).toStdString(), "---\ntitle: T\n---\n\n## C\n\n<!-- session: C -->\n");
    EXPECT_TRUE(draftEdits(applied(edits.edits, before), material(), {QStringLiteral("C")}).edits.isEmpty());
    EXPECT_TRUE(draftEdits(before, {}).edits.isEmpty());
}

TEST(DraftEdits, PlaceNoPhotoTwice)
{
    DraftMaterial made = material();
    Photo photo;
    photo.session = QStringLiteral("B");
    photo.file = QStringLiteral("photos/a b.jpg");
    made.photos = {photo};
    photo.file = QStringLiteral("photos/c.jpg");
    made.photos.append(photo);
    const QString before = QStringLiteral("![](photos/a%20b.jpg)\n\n## A\n");
    EXPECT_EQ(without(applied(draftEdits(before, made, {QStringLiteral("B")}).edits, before)).toStdString(), "![](photos/a%20b.jpg)\n\n## A\n\n## B\n\n![](photos/c.jpg)\n");
}

TEST(DraftEdits, PutItemsOfALinkListTogether)
{
    DraftMaterial links = material();
    links.layout = *DraftTemplate::parse(QStringLiteral("{{#sessions}}\n- {{talk}} {{anchor}}\n{{/sessions}}\n"));
    const QString before = QStringLiteral("My talks:\n\n- A <!-- session: A -->\n");
    EXPECT_EQ(applied(draftEdits(before, links).edits, before).toStdString(),
              "My talks:\n\n- A <!-- session: A -->\n\n- B <!-- session: B -->\n- C <!-- session: C -->\n- D <!-- session: D -->\n");
}

using Kind = SessionNote::Kind;

TEST(NoteEdits, FoldEachNoteOnce)
{
    const DraftMaterial made = material();
    NotesOfSessions notes{{QStringLiteral("A"), {{Kind::Words, QStringLiteral("one"), 10}}}, {QStringLiteral("C"), {{Kind::Words, QStringLiteral("nowhere"), 5}}}};
    QString text = QStringLiteral("---\ntitle: T\n---\n## A\n\nMine.\n\n## B\n\nx\n");
    DraftEdits edits = noteEdits(text, made.event, notes);
    EXPECT_EQ(edits.sessions, QStringList{QStringLiteral("A")});
    text = applied(edits.edits, text);
    const QString mark = foldedMark(noteNames(notes[QStringLiteral("A")]));
    EXPECT_EQ(text.toStdString(), "---\ntitle: T\n---\n## A\n\nMine.\n\n- one\n\n" + mark.toStdString() + "\n\n## B\n\nx\n");
    EXPECT_TRUE(noteEdits(text, made.event, notes).edits.isEmpty());

    notes[QStringLiteral("A")].append({Kind::Quote, QStringLiteral("two"), 20});
    text.replace(QLatin1String("- one\n"), QLatin1String("One, in my own words.\n"));
    text = applied(noteEdits(text, made.event, notes).edits, text);
    EXPECT_EQ(text.toStdString(),
              "---\ntitle: T\n---\n## A\n\nMine.\n\nOne, in my own words.\n\n> two\n\n" + foldedMark(noteNames(notes[QStringLiteral("A")])).toStdString() + "\n\n## B\n\nx\n");
    EXPECT_TRUE(noteEdits(text, made.event, notes).edits.isEmpty());
}

TEST(NoteEdits, KnowWhatTheDraftTookAlready)
{
    DraftMaterial made = material();
    made.notes = {{QStringLiteral("B"), {{Kind::Idea, QStringLiteral("think"), 10}, {Kind::ToDo, QStringLiteral("done"), 11, true}}}};
    const QString text = applied(draftEdits({}, made).edits, {});
    EXPECT_TRUE(text.contains(QLatin1String("- *Idea:* think"))) << text.toStdString();
    EXPECT_TRUE(noteEdits(text, made.event, made.notes).edits.isEmpty()) << text.toStdString();
}

} // namespace
} // namespace lanyard::test
