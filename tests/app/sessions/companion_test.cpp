// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/link_field.h"
#include "app/sessions/session_card.h"
#include "app/sessions/session_form.h"
#include "app/sessions/session_marks.h"
#include "app/sessions/sessions_model.h"
#include "app/sessions/sessions_panel.h"
#include "app/sessions/star_rating.h"
#include "app/sessions/timetable_view.h"
#include "app/ui/grouped_view.h"
#include "app/ui/settings_store.h"
#include "tests/support/app/made_event.h"
#include "tests/support/app/wait.h"

#include <QDateEdit>
#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

// The panel as it stands beside a post.
class Companion : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_panel.resize(340, 800);
        m_panel.setEvent(test::madeEvent());
        m_panel.setSchedule(test::madeEvent());
        m_panel.show();
        m_panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
        // As the post would answer.
        QObject::connect(&m_panel, &SessionsPanel::sessionChanged, &m_panel, [this](const Session &session) {
            ++m_changes;
            m_last = session;
        });
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_panel.findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }
    GroupedView *view() const { return find<GroupedView>("sessions"); }
    void choose(const char *id)
    {
        m_panel.showSession(QLatin1String(id));
        view()->setFocus();
    }

    SessionsPanel m_panel{SessionsPanel::Use::Companion};
    int m_changes = 0;
    Session m_last;
};

TEST_F(Companion, SingleLettersAndNumbersMarkTheTalkInTheList)
{
    choose("s2");
    const QList<std::pair<Qt::Key, std::function<bool(const Session &)>>> table{
        {Qt::Key_A, [](const Session &s) { return s.attended; }},
        {Qt::Key_M, [](const Session &s) { return s.missed && !s.attended; }},
        {Qt::Key_Space, [](const Session &s) { return s.attended && !s.missed; }},
        {Qt::Key_W, [](const Session &s) { return s.watchLater; }},
        {Qt::Key_F, [](const Session &s) { return s.favourite; }},
        {Qt::Key_5, [](const Session &s) { return s.rating == 5; }},
        {Qt::Key_0, [](const Session &s) { return s.rating == 0; }},
        {Qt::Key_W, [](const Session &s) { return !s.watchLater && s.favourite; }},
    };
    int told = 0;
    for (const auto &[key, holds] : table) {
        QTest::keyClick(view(), key);
        EXPECT_EQ(m_changes, ++told) << key;
        EXPECT_EQ(m_last.id, QStringLiteral("s2"));
        EXPECT_TRUE(holds(m_last)) << key;
    }
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_9);
    EXPECT_EQ(m_changes, told);
}

TEST_F(Companion, TheSameKeysMarkInTheTimetable)
{
    choose("s2");
    QTest::mouseClick(find<QToolButton>("asTimetable"), Qt::LeftButton);
    auto *timetable = find<TimetableView>("timetable");
    EXPECT_TRUE(timetable->isVisible());
    EXPECT_EQ(timetable->currentId(), QStringLiteral("s2")) << "what was looked at stays";
    timetable->setFocus();
    QTest::keyClick(timetable, Qt::Key_3);
    EXPECT_EQ(m_last.rating, 3);
    QTest::keyClick(timetable, Qt::Key_Space);
    EXPECT_TRUE(m_last.attended);
    QTest::keyClick(timetable, Qt::Key_Right);
    EXPECT_NE(timetable->currentId(), QStringLiteral("s2"));
    EXPECT_EQ(m_panel.currentId(), timetable->currentId());
}

TEST_F(Companion, ALetterTypedInTheFilterMarksNothing)
{
    choose("s2");
    find<QLineEdit>("filter")->setFocus();
    QTest::keyClicks(find<QLineEdit>("filter"), QStringLiteral("awf5"));
    EXPECT_EQ(m_changes, 0);
}

TEST_F(Companion, TheCardShowsWhatIsChosenAndMarksIt)
{
    EXPECT_FALSE(find<SessionCard>("sessionCard")->isVisible()) << "the list has all the room";
    choose("s2");
    EXPECT_EQ(find<QLabel>("cardTitle")->text(), QStringLiteral("A text editor for one"));
    EXPECT_TRUE(find<QLabel>("cardAbstract")->text().contains(QStringLiteral("Why a small tool")));
    EXPECT_TRUE(find<QLabel>("cardPeople")->text().contains(QStringLiteral("Tomás Olmo (Olmo & Sons)")));
    QTest::mouseClick(find<QToolButton>("mark/mark-favourite"), Qt::LeftButton);
    EXPECT_TRUE(m_last.favourite);
    auto *stars = find<StarRating>("rating");
    QTest::mouseClick(stars, Qt::LeftButton, {}, QPoint(stars->width() - 3, stars->height() / 2));
    EXPECT_EQ(m_last.rating, 5);
    QTest::mouseClick(stars, Qt::LeftButton, {}, QPoint(stars->width() - 3, stars->height() / 2));
    EXPECT_EQ(m_last.rating, 0) << "the last lit star again";
    EXPECT_TRUE(m_last.favourite);
}

TEST_F(Companion, AnEventWithoutTheChosenTalkPutsTheCardAway)
{
    choose("s2");
    Event event = test::madeEvent();
    event.sessions.removeAt(1);
    m_panel.setEvent(event);
    EXPECT_FALSE(find<SessionCard>("sessionCard")->isVisible()) << "the list has all the room";
    EXPECT_TRUE(m_panel.currentId().isEmpty());
}

TEST_F(Companion, TheOtherAtTheSameTimeIsAClickAway)
{
    Event event = test::madeEvent();
    event.sessions[0].attended = true;
    event.sessions[1].attended = true;
    event.sessions[1].start = event.sessions[0].start.addSecs(60);
    m_panel.setEvent(event);
    choose("s1");
    EXPECT_TRUE(find<QLabel>("cardOverlaps")->text().contains(QStringLiteral("A text editor for one")));
    emit find<QLabel>("cardOverlaps")->linkActivated(QStringLiteral("s2"));
    EXPECT_EQ(m_panel.currentId(), QStringLiteral("s2"));
    EXPECT_EQ(view()->currentId(), QStringLiteral("s2"));
}

TEST_F(Companion, APastedAddressFindsItsSlotAndNothingIsPushedOut)
{
    choose("s2");
    auto *notes = find<LinkField>("slot/notes");
    notes->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral(" https://youtu.be/abcdefghijk\n"));
    QTest::keySequence(notes, QKeySequence::Paste);
    EXPECT_EQ(m_last.video, QStringLiteral("https://youtu.be/abcdefghijk"));
    EXPECT_TRUE(m_last.notes.isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("https://vimeo.com/123"));
    QTest::keySequence(notes, QKeySequence::Paste);
    EXPECT_EQ(m_last.video, QStringLiteral("https://youtu.be/abcdefghijk"));
    EXPECT_EQ(m_last.notes, QStringLiteral("https://vimeo.com/123")) << "the video's place is taken, so it stays where it was put";
    EXPECT_TRUE(find<QToolButton>("moment")->isVisible());
}

TEST_F(Companion, ATypedAddressIsTakenWhenLeftAndAWrongOneRefused)
{
    choose("s2");
    QSignalSpy told(&m_panel, &SessionsPanel::notice);
    auto *slides = find<LinkField>("slot/slides");
    slides->setFocus();
    QTest::keyClicks(slides, QStringLiteral("example.org/talk.odp"));
    EXPECT_EQ(m_changes, 0);
    m_panel.finishEditing();
    EXPECT_EQ(m_last.slides, QStringLiteral("https://example.org/talk.odp"));
    slides->selectAll();
    QTest::keyClicks(slides, QStringLiteral("not an address"));
    QTest::keyClick(slides, Qt::Key_Return);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(slides->text(), QStringLiteral("https://example.org/talk.odp"));
    EXPECT_EQ(m_changes, 1);
    slides->clear();
    QTest::keyClick(slides, Qt::Key_Return);
    EXPECT_TRUE(m_last.slides.isEmpty());
}

TEST_F(Companion, HalfAnAddressWaitsWhileOneLooksIntoAnotherWindow)
{
    choose("s2");
    auto *slides = find<LinkField>("slot/slides");
    slides->setFocus();
    QTest::keyClicks(slides, QStringLiteral("https:"));
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(slides, &away);
    EXPECT_EQ(slides->text(), QStringLiteral("https:"));
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(slides, &left);
    EXPECT_TRUE(slides->text().isEmpty());
    EXPECT_EQ(m_changes, 0);
}

TEST_F(Companion, WithoutAnySessionOneCanBeAdded)
{
    m_panel.setEvent(Event());
    auto *add = find<QPushButton>("otherEmptyAction");
    ASSERT_TRUE(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    auto *form = m_panel.findChild<SessionForm *>();
    ASSERT_NE(form, nullptr);
    form->findChild<QLineEdit *>(QStringLiteral("titleInput"))->setText(QStringLiteral("Über Äpfel"));
    QTest::mouseClick(form->findChild<QPushButton *>(QStringLiteral("saveSession")), Qt::LeftButton);
    EXPECT_EQ(m_last.id, QStringLiteral("own-ueber-aepfel"));
    EXPECT_TRUE(m_last.own && m_last.attended);
    EXPECT_FALSE(m_last.start.isValid());
}

TEST_F(Companion, EverythingHasANameForScreenReaders)
{
    choose("s2");
    for (const QWidget *widget : m_panel.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool ours = !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
        EXPECT_TRUE(named || !ours || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QLabel *>(widget)) << widget->objectName().toStdString();
    }
}

TEST(SessionFormTest, TimesAreReadAsPeopleWriteThem)
{
    const QList<std::pair<const char *, QTime>> table{{"9:30", QTime(9, 30)}, {"09.30", QTime(9, 30)}, {"0930", QTime(9, 30)}, {"9", QTime(9, 0)},
                                                      {"9 pm", QTime(21, 0)}, {"12:05 AM", QTime(0, 5)}, {"14h15", QTime(14, 15)}};
    for (const auto &[typed, time] : table)
        EXPECT_EQ(readTime(QLatin1String(typed)), time) << typed;
    for (const char *odd : {"", "25:00", "9:75", "13 pm", "noon", "930x"})
        EXPECT_FALSE(readTime(QLatin1String(odd))) << odd;
}

// It began with the day of the computer's clock, months from the event.
TEST(SessionFormTest, AnotherDayBeginsAtTheEvent)
{
    const QDate first(2026, 3, 12), last(2026, 3, 14);
    Session talk;
    talk.id = QStringLiteral("t");
    talk.start = QDateTime(last, QTime(10, 0), Qt::UTC);
    const auto offered = [](const Event &event) {
        const SessionForm form({}, nullptr, event);
        return form.findChild<QDateEdit *>(QStringLiteral("otherDayInput"))->date();
    };
    Event event;
    event.sessions = {talk};
    EXPECT_EQ(offered(event), last);
    event.sessions.clear();
    event.end = last;
    EXPECT_EQ(offered(event), last);
    event.start = first;
    EXPECT_EQ(offered(event), last);
}

TEST(SessionFormTest, IdsOfOnesOwnAreAloneInTheEvent)
{
    Event event;
    EXPECT_EQ(ownSessionId(QStringLiteral("Soup!"), event), QStringLiteral("own-soup"));
    Session soup;
    soup.id = QStringLiteral("own-soup");
    event.sessions = {soup};
    EXPECT_EQ(ownSessionId(QStringLiteral("Soup"), event), QStringLiteral("own-soup-2"));
    EXPECT_EQ(ownSessionId(QStringLiteral("北京"), event), QStringLiteral("own-session"));
}

TEST(SessionFormTest, WhatNobodyTouchedKeepsItsVeryLetters)
{
    Event event = test::madeEvent();
    Session &talk = event.sessions[1];
    talk.title = QStringLiteral("A  text\neditor");
    talk.abstract = QStringLiteral(" One.\n\nTwo. ");
    talk.start = talk.start.addSecs(7);
    SessionForm form(talk, &talk, event);
    EXPECT_EQ(form.result(), talk);
    form.findChild<QComboBox *>(QStringLiteral("dayInput"))->setCurrentIndex(2);
    EXPECT_EQ(form.result().start.date(), QDate(2026, 5, 10));
    EXPECT_EQ(form.result().end.date(), QDate(2026, 5, 10));
    EXPECT_EQ(form.result().title, talk.title);
}

TEST(SessionFormTest, PeopleWhomTheWriterMadeOneAreNoChangeOfTheSchedule)
{
    Event event = test::madeEvent();
    const Session plain = event.sessions[1];
    event.speakers.removeAt(1);
    event.speakers[1].replaces = {QStringLiteral("p2")}; // Tomás speaks for Žofie, too
    event.sessions[1].speakers = {QStringLiteral("p3")};
    SessionForm form(event.sessions[1], &plain, event);
    form.show();
    EXPECT_FALSE(form.findChild<QToolButton *>(QStringLiteral("speakersAgain"))->isVisible());
    form.findChild<QLineEdit *>(QStringLiteral("speakersInput"))->setText(QStringLiteral("Ada Wren"));
    EXPECT_EQ(form.result().speakers, QStringList(QStringLiteral("p1")));
    form.findChild<QToolButton *>(QStringLiteral("speakersAgain"))->click();
    EXPECT_EQ(form.result().speakers, QStringList(QStringLiteral("p3")));
}

TEST(SessionsSettingsTest, OddValuesFallBack)
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("s.ini")));
    EXPECT_EQ(readSessionsSettings(store), SessionsSettings());
    const SessionsSettings mine{QStringLiteral("track"), true, -3, QByteArray("x")};
    writeSessionsSettings(store, mine);
    EXPECT_EQ(readSessionsSettings(store), mine);
    store.setValue(QStringLiteral("sessions/zoom"), 99);
    EXPECT_EQ(readSessionsSettings(store).zoom, 0);
    SessionsPanel panel(SessionsPanel::Use::Companion);
    panel.apply({QStringLiteral("nonsense"), false, 0, QByteArray("nonsense")});
    EXPECT_EQ(panel.settings().grouping, QStringLiteral("day"));
}

} // namespace
} // namespace lanyard
