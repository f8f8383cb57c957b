// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/merge_box.h"
#include "app/speakers/speaker_fields.h"
#include "app/speakers/speakers_model.h"
#include "app/speakers/speakers_panel.h"
#include "app/ui/grouped_view.h"
#include "app/ui/mime.h"
#include "app/ui/settings_store.h"
#include "tests/support/app/made_event.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace lanyard {
namespace {

using test::madeEvent;

QString outline(const QAbstractItemModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        QStringList names;
        for (int item = 0; item < model.rowCount(group); ++item)
            names.append(model.index(item, 0, group).data().toString());
        groups.append(group.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    return groups.join(QStringLiteral(" | "));
}

Event attended(const QStringList &ids)
{
    Event event = madeEvent();
    for (Session &session : event.sessions)
        session.attended = ids.contains(session.id);
    return event;
}

class Speakers : public ::testing::Test
{
protected:
    SpeakersModel m_model;
    GroupedFilter m_shown{&m_model};
    QAbstractItemModelTester m_tester{&m_shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Speakers, StandInOneGroupByNameWhileNothingIsTicked)
{
    m_model.setEvent(attended({}));
    EXPECT_EQ(outline(m_model), QStringLiteral("All speakers: Ada Wren, Bea Lindqvist, Tomás Olmo, Žofie Nováková"));
}

TEST_F(Speakers, ThoseOfAttendedTalksComeFirst)
{
    m_model.setEvent(attended({QStringLiteral("s2")}));
    EXPECT_EQ(outline(m_model), QStringLiteral("In sessions you attended: Tomás Olmo, Žofie Nováková | Other speakers: Ada Wren, Bea Lindqvist"));
    m_model.setEvent(attended({QStringLiteral("s1"), QStringLiteral("s2"), QStringLiteral("s3")}));
    EXPECT_EQ(outline(m_model), QStringLiteral("In sessions you attended: Ada Wren, Bea Lindqvist, Tomás Olmo, Žofie Nováková"));
}

TEST_F(Speakers, ATickThatChangesNobodysPlaceLeavesTheRowsAlone)
{
    m_model.setEvent(attended({QStringLiteral("s2")}));
    QSignalSpy reset(&m_model, &SpeakersModel::modelReset);
    m_model.setEvent(attended({QStringLiteral("s2"), QStringLiteral("s4")})); // Tomás once more
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(Speakers, WithoutAnAffiliationAreKnownByTheirTalk)
{
    m_model.setEvent(attended({}));
    EXPECT_EQ(m_model.indexOfId(QStringLiteral("p1")).data(DetailRole).toString(), QStringLiteral("Harbour Library"));
    EXPECT_EQ(m_model.indexOfId(QStringLiteral("p2")).data(DetailRole).toString(), QStringLiteral("A text editor for one"));
}

TEST_F(Speakers, AreFoundByNameOrAffiliationWithoutAccents)
{
    m_model.setEvent(attended({}));
    m_model.setTyped(QStringLiteral("novakova"));
    EXPECT_EQ(outline(m_shown), QStringLiteral("All speakers: Žofie Nováková"));
    m_model.setTyped(QStringLiteral("lund"));
    EXPECT_EQ(outline(m_shown), QStringLiteral("All speakers: Bea Lindqvist"));
    m_model.setTyped(QStringLiteral("nobody"));
    EXPECT_EQ(outline(m_shown), QString());
}

TEST_F(Speakers, ADragCarriesTheIdAndTheName)
{
    m_model.setEvent(attended({}));
    const std::unique_ptr<QMimeData> data(m_model.mimeData({m_model.indexOfId(QStringLiteral("p3"))}));
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->data(mime::speaker), QByteArray("p3"));
    EXPECT_TRUE(data->text().contains(QStringLiteral("Tomás Olmo")));
}

TEST(SpeakersDock, TypingAndEnterInsertsTheSpeaker)
{
    SpeakersPanel panel;
    panel.setEvent(attended({}));
    panel.resize(320, 480);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
    QSignalSpy inserted(&panel, &SpeakersPanel::insertRequested);
    auto *filter = panel.findChild<QLineEdit *>(QStringLiteral("filter"));
    QTest::keyClicks(filter, QStringLiteral("bea"));
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toString(), QStringLiteral("p4"));
    auto *view = panel.findChild<GroupedView *>(QStringLiteral("speakers"));
    const QModelIndex bea = view->model()->index(0, 0, view->model()->index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(bea).center());
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(bea).center());
    EXPECT_EQ(inserted.size(), 2);
}

TEST(SpeakersDock, WithoutSpeakersOffersToImportASchedule)
{
    SpeakersPanel panel;
    panel.setEvent(Event());
    panel.show();
    QSignalSpy requested(&panel, &SpeakersPanel::importRequested);
    QTest::mouseClick(panel.findChild<QPushButton *>(QStringLiteral("emptyAction")), Qt::LeftButton);
    EXPECT_EQ(requested.size(), 1);
}

TEST_F(Speakers, TellInTheRowWhoAskedForNoPhotosAndWhoIsSpeltInTwoWays)
{
    Event event = attended({});
    event.speakers[0].noPhotos = true;
    event.speakers[0].aliases = {QStringLiteral("A. Zaunkönig")};
    m_model.setEvent(event);
    m_model.setSpeltOtherwise({QStringLiteral("p1"), QStringLiteral("p4")});
    EXPECT_EQ(m_model.indexOfId(QStringLiteral("p1")).data(DetailRole).toString(), QStringLiteral("No photos, please · Spelt in two ways · Harbour Library"));
    EXPECT_EQ(m_model.indexOfId(QStringLiteral("p4")).data(DetailRole).toString(), QStringLiteral("Spelt in two ways · City of Lund"));
    m_model.setTyped(QStringLiteral("zaunkonig"));
    EXPECT_EQ(outline(m_shown), QStringLiteral("All speakers: Ada Wren"));
}

TEST(SpeakerLinks, AreReadOneALine)
{
    const QList<WebLink> links{{QStringLiteral("Her garden"), QStringLiteral("https://garden.example/")}, {{}, QStringLiteral("https://b.example/x")}};
    EXPECT_EQ(linksIn(linksText(links)), links);
    EXPECT_EQ(linksIn(QStringLiteral("  My page   https://a.example/ \n\njavascript:alert(1)\nfile:///etc/passwd\nnothing\n")),
              (QList<WebLink>{{QStringLiteral("My page"), QStringLiteral("https://a.example/")}}));
}

// The panel as the window has it, beside a list of what it told.
class SpeakersCard : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Speaker twin;
        twin.id = QStringLiteral("p9");
        twin.name = QStringLiteral("Tomas Olmo");
        twin.url = QStringLiteral("https://olmo.example/");
        event.speakers.append(twin);
        QObject::connect(&panel, &SpeakersPanel::edited, &panel, [this](const Speaker &speaker) {
            told.append(speaker);
            for (Speaker &each : event.speakers) {
                if (each.id == speaker.id)
                    each = speaker;
            }
            event.speakers.removeIf([&](const Speaker &each) { return speaker.replaces.contains(each.id); });
            panel.setEvent(event); // as the post answers
        });
        panel.setEvent(event);
        panel.resize(320, 900);
        panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = panel.findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    void select(const QStringList &ids)
    {
        auto *view = find<GroupedView>("speakers");
        view->clearSelection();
        for (const QString &id : ids) {
            const QModelIndexList rows = view->model()->match(view->model()->index(0, 0), IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
            ASSERT_EQ(rows.size(), 1) << id.toStdString();
            view->selectionModel()->setCurrentIndex(rows.first(), QItemSelectionModel::Select);
        }
    }
    static Mention place(const char *written, Mention::Spelling spelling, bool mendable = true)
    {
        Mention mention;
        mention.person = QStringLiteral("p3");
        mention.spelling = spelling;
        mention.before = QStringLiteral("Then ");
        mention.written = QString::fromUtf8(written);
        mention.after = QStringLiteral(" spoke.");
        if (spelling != Mention::Spelling::Right && mendable)
            mention.mending = {{5, 5, QStringLiteral("Tomás")}};
        return mention;
    }

    Event event = attended({QStringLiteral("s2")});
    SpeakersPanel panel;
    QList<Speaker> told;
};

TEST_F(SpeakersCard, FieldsAreTheSelectedPersonsAndAChangeIsToldWhenTheFieldIsLeft)
{
    select({QStringLiteral("p1")});
    EXPECT_EQ(find<QLabel>("cardName")->text(), QStringLiteral("Ada Wren"));
    auto *pronouns = find<QLineEdit>("speakerPronouns");
    pronouns->setFocus();
    QTest::keyClicks(pronouns, QStringLiteral(" she/her "));
    QTest::keyClick(pronouns, Qt::Key_Return);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().id, QStringLiteral("p1"));
    EXPECT_EQ(told.last().pronouns, QStringLiteral("she/her"));

    // What was typed for one person is never put on another.
    auto *affiliation = find<QLineEdit>("speakerAffiliation");
    affiliation->selectAll();
    QTest::keyClicks(affiliation, QStringLiteral("Quay"));
    select({QStringLiteral("p4")});
    QCoreApplication::processEvents();
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told.last().id, QStringLiteral("p1"));
    EXPECT_EQ(told.last().affiliation, QStringLiteral("Quay"));
    EXPECT_EQ(find<QLabel>("cardName")->text(), QStringLiteral("Bea Lindqvist")) << "the selection stays where the hand put it";
    EXPECT_EQ(affiliation->text(), QStringLiteral("City of Lund"));
}

TEST_F(SpeakersCard, HalfANameIsNobodysSpelling)
{
    select({QStringLiteral("p1")});
    auto *name = find<QLineEdit>("speakerName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Ada W"));
    QTest::qWait(600); // the hand rests
    EXPECT_TRUE(told.isEmpty());
    QTest::keyClicks(name, QStringLiteral("rench"));
    panel.tellNow(); // as a save asks
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().name, QStringLiteral("Ada Wrench"));
    EXPECT_EQ(told.last().aliases, QStringList{QStringLiteral("Ada Wren")});
}

TEST_F(SpeakersCard, AnAddressThatIsNoneIsNotWritten)
{
    select({QStringLiteral("p1")});
    auto *url = find<QLineEdit>("speakerUrl");
    QTest::keyClicks(url, QStringLiteral("ada dot example"));
    panel.tellNow();
    EXPECT_TRUE(told.isEmpty());
    url->clear();
    QTest::keyClicks(url, QStringLiteral("https://ada.example/"));
    panel.tellNow();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().url, QStringLiteral("https://ada.example/"));
}

TEST_F(SpeakersCard, ASecondClickTakesTheFlagBack)
{
    select({QStringLiteral("p1")});
    find<QCheckBox>("speakerNoPhotos")->click();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.last().noPhotos);
    find<QCheckBox>("speakerNoPhotos")->click();
    ASSERT_EQ(told.size(), 2);
    EXPECT_FALSE(told.last().noPhotos);
}

TEST_F(SpeakersCard, TwoNamesThatAreAlikeAreOfferedAsOnePerson)
{
    auto *box = find<QWidget>("mergeBox");
    EXPECT_TRUE(box->isVisible()) << "also while nobody is selected";
    select({QStringLiteral("p1")});
    EXPECT_FALSE(box->isVisible());
    select({QStringLiteral("p9")});
    ASSERT_TRUE(box->isVisible());
    EXPECT_EQ(find<QRadioButton>("spellingOne")->text(), QStringLiteral("Tomás Olmo (Olmo && Sons)"));
    EXPECT_TRUE(find<QRadioButton>("spellingOne")->isChecked()) << "the one with the accent";
    find<QPushButton>("mergePeople")->click();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().id, QStringLiteral("p3"));
    EXPECT_EQ(told.last().url, QStringLiteral("https://olmo.example/"));
    EXPECT_EQ(told.last().aliases, QStringList{QStringLiteral("Tomas Olmo")});
    EXPECT_EQ(told.last().replaces, QStringList{QStringLiteral("p9")});
    EXPECT_EQ(panel.currentId(), QStringLiteral("p3"));
    EXPECT_FALSE(box->isVisible());
}

TEST_F(SpeakersCard, TheOtherSpellingMayStayOrBothBeTwoPeople)
{
    select({QStringLiteral("p3")});
    find<QPushButton>("twoPeople")->click();
    EXPECT_FALSE(find<QWidget>("mergeBox")->isVisible());
    EXPECT_TRUE(told.isEmpty());
    select({QStringLiteral("p3"), QStringLiteral("p9")});
    EXPECT_TRUE(find<QWidget>("mergeBox")->isVisible()) << "who selects two may say so all the same";
    find<QRadioButton>("spellingTwo")->setChecked(!find<QRadioButton>("spellingTwo")->isChecked());
    find<QRadioButton>(find<QRadioButton>("spellingOne")->text().startsWith(QStringLiteral("Tomas")) ? "spellingOne" : "spellingTwo")->setChecked(true);
    find<QPushButton>("mergePeople")->click();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().name, QStringLiteral("Tomas Olmo"));
    EXPECT_EQ(told.last().replaces, QStringList{QStringLiteral("p3")});
}

TEST_F(SpeakersCard, TwoPeopleStayTwoAlsoAfterTheNextStart)
{
    select({QStringLiteral("p3")});
    find<QPushButton>("twoPeople")->click();
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("settings.ini")));
    writeSpeakersSettings(store, panel.settings());
    std::reverse(event.speakers.begin(), event.speakers.end()); // another file may list them otherwise
    SpeakersPanel later;
    later.apply(readSpeakersSettings(store));
    later.setEvent(event);
    later.show();
    EXPECT_FALSE(later.findChild<QWidget *>(QStringLiteral("mergeBox"))->isVisible());
}

TEST_F(SpeakersCard, HasRoomToBeReadInALowWindow)
{
    SpeakersPanel low;
    low.apply({});
    low.setEvent(event);
    low.resize(320, 560);
    low.show();
    EXPECT_GE(low.findChild<QWidget *>(QStringLiteral("speakerCardArea"))->height(), 240);
    EXPECT_GE(low.findChild<QWidget *>(QStringLiteral("speakers"))->height(), 160);
}

TEST(MergeQuestion, OffersNoChoiceBetweenTwoThatAreWrittenAlike)
{
    Speaker one, two;
    one.id = QStringLiteral("1");
    two.id = QStringLiteral("2");
    one.name = two.name = QStringLiteral("Ada Wren");
    MergeBox box;
    box.ask(one, two, MergeBox::Asked::ByLikeness);
    EXPECT_TRUE(box.findChild<QRadioButton *>(QStringLiteral("spellingOne"))->isHidden());
    EXPECT_TRUE(box.findChild<QRadioButton *>(QStringLiteral("spellingTwo"))->isHidden());
    two.affiliation = QStringLiteral("Boats & Co");
    box.ask(one, two, MergeBox::Asked::ByLikeness);
    EXPECT_FALSE(box.findChild<QRadioButton *>(QStringLiteral("spellingOne"))->isHidden());
}

TEST_F(SpeakersCard, PlacesLeadToTheTextAndWrongOnesAreMended)
{
    select({QStringLiteral("p3")});
    panel.setPlaces({place("Tomás Olmo", Mention::Spelling::Right), place("Tomas Olmo", Mention::Spelling::Wrong),
                     place("T. Olmo", Mention::Spelling::Other), place("T*o*mas Olmo", Mention::Spelling::Wrong, false)});
    QSignalSpy wanted(&panel, &SpeakersPanel::placeWanted);
    QSignalSpy mend(&panel, &SpeakersPanel::mendWanted);
    auto *list = find<QListWidget>("places");
    ASSERT_EQ(list->count(), 4);
    EXPECT_EQ(list->item(1)->text(), QStringLiteral("Then Tomas Olmo spoke."));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.last().first().value<Mention>().written, QStringLiteral("Tomas Olmo"));
    find<QPushButton>("mendOne")->click();
    ASSERT_EQ(mend.size(), 1);
    EXPECT_EQ(mend.last().first().value<QList<Mention>>().size(), 1);
    find<QPushButton>("mendAll")->click();
    EXPECT_EQ(mend.last().first().value<QList<Mention>>().size(), 2);
    list->setCurrentRow(0);
    EXPECT_FALSE(find<QPushButton>("mendOne")->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(wanted.size(), 2);
    select({QStringLiteral("p1")});
    EXPECT_FALSE(list->isVisible()) << "the places are another's";
}

TEST_F(SpeakersCard, WhatSeveralRecapsKnowIsOfferedAtOnce)
{
    select({QStringLiteral("p3")});
    Meeting newer;
    newer.event = QStringLiteral("Harbour Days");
    newer.speaker.name = QStringLiteral("Tomás Olmo");
    newer.speaker.url = QStringLiteral("https://new.example/");
    Meeting older = newer;
    older.event = QStringLiteral("Summer School");
    older.speaker.url = QStringLiteral("https://old.example/");
    older.speaker.noPhotos = true;
    panel.setMeetings(QStringLiteral("p3"), {newer, older}, {});
    find<QPushButton>("takeKnown")->click();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().url, QStringLiteral("https://new.example/"));
    EXPECT_TRUE(told.last().noPhotos);
}

TEST_F(SpeakersCard, ANameThatStandsAloneIsToldWithItsSection)
{
    select({QStringLiteral("p3")});
    Mention alone = place("Tomás Olmo", Mention::Spelling::Right);
    alone.before.clear();
    alone.after.clear();
    alone.section = QStringLiteral("Tides");
    Mention within = place("Tomás Olmo", Mention::Spelling::Right);
    within.section = QStringLiteral("Tides");
    panel.setPlaces({alone, within});
    EXPECT_EQ(find<QListWidget>("places")->item(0)->text(), QStringLiteral("Tides: Tomás Olmo"));
    EXPECT_EQ(find<QListWidget>("places")->item(1)->text(), QStringLiteral("Then Tomás Olmo spoke."));
    within.before = QStringLiteral("…who came in by the last ferry of the evening, ");
    panel.setPlaces({within});
    EXPECT_EQ(find<QListWidget>("places")->item(0)->text(), QStringLiteral("…of the evening, Tomás Olmo spoke."));
    within.before = QStringLiteral("Donaudampfschifffahrtsgesellschaften ");
    panel.setPlaces({within});
    EXPECT_EQ(find<QListWidget>("places")->item(0)->text(), QStringLiteral("…rtsgesellschaften Tomás Olmo spoke."));
}

TEST_F(SpeakersCard, WhatOtherRecapsKnowIsOffered)
{
    select({QStringLiteral("p3")});
    Meeting meeting;
    meeting.post = QStringLiteral("/recaps/a/index.md");
    meeting.event = QStringLiteral("Harbour Days");
    meeting.speaker.name = QStringLiteral("Tomás D. Olmo");
    meeting.speaker.url = QStringLiteral("https://olmo.example/");
    meeting.speaker.pronouns = QStringLiteral("he/him");
    panel.setMeetings(QStringLiteral("p3"), {meeting}, {{"book.unreadable", "%1 is broken.", {QStringLiteral("/recaps/b/index.md")}}});
    QSignalSpy post(&panel, &SpeakersPanel::postWanted);
    auto *list = find<QListWidget>("meetings");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    ASSERT_EQ(post.size(), 1);
    EXPECT_EQ(post.last().first().toString(), meeting.post);
    EXPECT_TRUE(find<QLabel>("unreadRecaps")->isVisible());
    EXPECT_TRUE(find<QLabel>("unreadRecaps")->toolTip().contains(QStringLiteral("/recaps/b/index.md")));
    find<QPushButton>("takeKnown")->click();
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.last().url, QStringLiteral("https://olmo.example/"));
    EXPECT_EQ(told.last().pronouns, QStringLiteral("he/him"));
    EXPECT_EQ(told.last().affiliation, QStringLiteral("Olmo & Sons"));
    panel.setMeetings(QStringLiteral("p3"), {meeting}, {});
    EXPECT_EQ(panel.findChild<QPushButton *>(QStringLiteral("takeKnown")), nullptr) << "nothing is left to take";
    find<QPushButton>("takeSpelling")->click();
    EXPECT_EQ(told.last().name, QStringLiteral("Tomás D. Olmo"));
    EXPECT_EQ(told.last().aliases, QStringList{QStringLiteral("Tomás Olmo")});
    meeting.speaker.name = QStringLiteral("Olmo, Tomas");
    panel.setMeetings(QStringLiteral("p3"), {meeting}, {});
    EXPECT_EQ(panel.findChild<QPushButton *>(QStringLiteral("takeSpelling")), nullptr) << "a lesser spelling is not pressed upon anybody";
    panel.setMeetings(QStringLiteral("p1"), {meeting}, {});
    EXPECT_EQ(find<QListWidget>("meetings")->count(), 1) << "an answer for somebody else is dropped";
}

} // namespace
} // namespace lanyard
