// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_model.h"

#include "app/sessions/session_marks.h"
#include "app/ui/mime.h"
#include "tests/support/app/made_event.h"
#include "tests/support/app/wait.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::madeEvent;

// "Group: id id | Group: id"
QString outline(const QAbstractItemModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        QStringList ids;
        for (int item = 0; item < model.rowCount(group); ++item)
            ids.append(model.index(item, 0, group).data(IdRole).toString());
        groups.append(group.data().toString() + QStringLiteral(": ") + ids.join(QLatin1Char(' ')));
    }
    return groups.join(QStringLiteral(" | "));
}

class Sessions : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_model.setEvent(madeEvent());
    }
    void TearDown() override { QLocale::setDefault(QLocale::system()); }
    QModelIndex at(const QString &id) const { return m_model.indexOfId(id); }

    SessionsModel m_model;
    GroupedFilter m_shown{&m_model};
    QAbstractItemModelTester m_modelTester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester m_shownTester{&m_shown, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Sessions, AreGroupedByDayThoseWithoutATimeLast)
{
    EXPECT_EQ(outline(m_model), QStringLiteral("Saturday, 9 May 2026: s1 s2 s3 | Sunday, 10 May 2026: s4 | Without a time: s5"));
}

TEST_F(Sessions, AreGroupedByRoomThoseWithoutOneLast)
{
    m_model.setGrouping(SessionsModel::Grouping::Room);
    EXPECT_EQ(outline(m_model), QStringLiteral("Attic: s2 s4 | Great Hall: s1 s3 | Without a room: s5"));
}

TEST_F(Sessions, AreGroupedByStartOrTrack)
{
    m_model.setGrouping(SessionsModel::Grouping::Time);
    EXPECT_EQ(outline(m_model), QStringLiteral("Sat 10:00: s1 | Sat 11:00: s2 | Sat 14:30: s3 | Sun 09:30: s4 | Without a time: s5"));
    EXPECT_EQ(at(QStringLiteral("s2")).data(DetailRole).toString(), QStringLiteral("Attic · Žofie Nováková, Tomás Olmo"));
    Event event = madeEvent();
    event.sessions[3].track = QStringLiteral("Track 10");
    event.sessions[0].track = QStringLiteral("Track 2");
    m_model.setEvent(event);
    m_model.setGrouping(SessionsModel::Grouping::Track);
    EXPECT_EQ(outline(m_model), QStringLiteral("Track 2: s1 | Track 10: s4 | Without a track: s2 s3 s5"));
}

TEST_F(Sessions, TellTimeRoomAndSpeakersInOneLine)
{
    EXPECT_EQ(at(QStringLiteral("s2")).data(DetailRole).toString(), QStringLiteral("11:00 · Attic · Žofie Nováková, Tomás Olmo"));
    EXPECT_EQ(at(QStringLiteral("s5")).data(DetailRole).toString(), QString());
    m_model.setGrouping(SessionsModel::Grouping::Room);
    EXPECT_EQ(at(QStringLiteral("s2")).data(DetailRole).toString(), QStringLiteral("Sat 11:00 · Žofie Nováková, Tomás Olmo"))
        << "by room the day is not in the heading";
}

TEST_F(Sessions, FilterKeepsOnlyGroupsWithHits)
{
    const QList<std::pair<QString, QString>> table = {
        {QStringLiteral("editor"), QStringLiteral("Saturday, 9 May 2026: s2")},
        {QStringLiteral("zofie"), QStringLiteral("Saturday, 9 May 2026: s2")},             // a speaker, without accents
        {QStringLiteral("CAFE"), QStringLiteral("Sunday, 10 May 2026: s4")},               // a title, likewise
        {QStringLiteral("attic olmo"), QStringLiteral("Saturday, 9 May 2026: s2 | Sunday, 10 May 2026: s4")},
        {QStringLiteral("worth more"), QStringLiteral("Saturday, 9 May 2026: s2")},        // an abstract
        {QStringLiteral("nothing of the kind"), QString()},
        {QStringLiteral("  "), outline(m_model)},
    };
    for (const auto &[typed, expected] : table) {
        SCOPED_TRACE(typed.toStdString());
        m_model.setTyped(typed);
        EXPECT_EQ(outline(m_shown), expected);
    }
}

TEST_F(Sessions, AnotherEventIsFilteredAnew)
{
    m_model.setTyped(QStringLiteral("number 7"));
    EXPECT_EQ(m_shown.rowCount(), 0);
    m_model.setEvent(test::bigEvent(10));
    ASSERT_EQ(m_shown.rowCount(), 1);
    EXPECT_TRUE(outline(m_shown).endsWith(QStringLiteral(": s7")));
    m_model.setEvent(Event());
    EXPECT_EQ(m_shown.rowCount(), 0);
}

TEST_F(Sessions, TickingTellsOnceAndShowsAtOnce)
{
    QSignalSpy changed(&m_model, &SessionsModel::attendedChanged);
    EXPECT_TRUE(m_model.setData(at(QStringLiteral("s3")), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(m_model.setData(at(QStringLiteral("s3")), Qt::Checked, Qt::CheckStateRole));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first(), (QVariantList{QStringLiteral("s3"), true}));
    EXPECT_EQ(at(QStringLiteral("s3")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    EXPECT_FALSE(m_model.setData(m_model.index(0, 0), Qt::Checked, Qt::CheckStateRole)) << "a day can't be attended";
}

TEST_F(Sessions, TicksFromTheDocumentDontThrowTheRowsAway)
{
    QSignalSpy reset(&m_model, &SessionsModel::modelReset);
    QSignalSpy told(&m_model, &SessionsModel::attendedChanged);
    Event ticked = madeEvent();
    ticked.sessions[0].attended = true;
    m_model.setEvent(ticked);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(told.size(), 0) << "only the person's own ticks are told";
    EXPECT_EQ(at(QStringLiteral("s1")).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

TEST_F(Sessions, MarksAreShownAtOnceAndToldOnce)
{
    QSignalSpy changed(&m_model, &SessionsModel::sessionChanged);
    Session talk = m_model.session(1);
    talk.watchLater = true;
    talk.rating = 4;
    m_model.change(talk);
    m_model.change(talk);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(at(QStringLiteral("s2")).data(MarksRole).value<QList<RowMark>>(),
              QList<RowMark>({{QStringLiteral("star-full"), QStringLiteral("4")}, {QStringLiteral("mark-later"), {}}}));
    EXPECT_TRUE(at(QStringLiteral("s2")).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not attended, watch later, 4 stars")));
    Session stranger;
    stranger.id = QStringLiteral("nobody");
    m_model.change(stranger);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(Sessions, TwoThatLieAtTheSameTimeSaySo)
{
    Event event = madeEvent();
    event.sessions[0].attended = true;
    event.sessions[1].start = event.sessions[0].start.addSecs(600);
    event.sessions[1].watchLater = true;
    m_model.setEvent(event);
    EXPECT_EQ(at(QStringLiteral("s1")).data(MarksRole).value<QList<RowMark>>().value(0).icon, QStringLiteral("warning"));
    EXPECT_EQ(m_model.overlapsOf(QStringLiteral("s2")), QStringList(QStringLiteral("s1")));
    m_model.change([&] {
        Session talk = m_model.session(1);
        talk.watchLater = false;
        return talk;
    }());
    EXPECT_TRUE(m_model.overlapsOf(QStringLiteral("s1")).isEmpty());
}

TEST_F(Sessions, FacetsAreJoinedAsPeopleMeanThem)
{
    Event event = madeEvent();
    event.sessions[0].language = QStringLiteral("de, en");
    event.sessions[1].language = QStringLiteral("en");
    event.sessions[1].slides = QStringLiteral("https://example.org/s.pdf");
    event.sessions[2].slides = QStringLiteral("https://example.org/t.pdf");
    event.sessions[2].video = QStringLiteral("https://example.org/t.webm");
    event.sessions[3].favourite = true;
    event.sessions[4].own = true;
    m_model.setEvent(event);
    const QString attic = QStringLiteral("Attic");
    const QString hall = QStringLiteral("Great Hall");
    struct Row
    {
        const char *name;
        QList<std::pair<Facet, QString>> on;
        QString shown;
    };
    const QList<Row> table{
        {"a room", {{Facet::Room, attic}}, QStringLiteral("s2 s4")},
        {"either room", {{Facet::Room, attic}, {Facet::Room, hall}}, QStringLiteral("s1 s2 s3 s4")},
        {"a room and a day", {{Facet::Room, attic}, {Facet::Day, QStringLiteral("2026-05-10")}}, QStringLiteral("s4")},
        {"a language of two", {{Facet::Language, QStringLiteral("de")}}, QStringLiteral("s1")},
        {"slides", {{Facet::Has, QStringLiteral("slides")}}, QStringLiteral("s2 s3")},
        {"slides and video", {{Facet::Has, QStringLiteral("slides")}, {Facet::Has, QStringLiteral("video")}}, QStringLiteral("s3")},
        {"either mark", {{Facet::Mark, QStringLiteral("favourite")}, {Facet::Mark, QStringLiteral("own")}}, QStringLiteral("s4 s5")},
        {"nothing left", {{Facet::Room, attic}, {Facet::Mark, QStringLiteral("own")}}, QString()},
    };
    for (const Row &row : table) {
        SCOPED_TRACE(row.name);
        SessionFacets facets;
        for (const auto &[facet, key] : row.on)
            facets.set(facet, key, true);
        m_model.setFacets(facets);
        QStringList ids;
        for (int group = 0; group < m_shown.rowCount(); ++group) {
            for (int item = 0; item < m_shown.rowCount(m_shown.index(group, 0)); ++item)
                ids.append(m_shown.index(item, 0, m_shown.index(group, 0)).data(IdRole).toString());
        }
        EXPECT_EQ(ids.join(u' '), row.shown);
    }
    SessionFacets gone;
    gone.set(Facet::Room, attic, true);
    gone.set(Facet::Mark, QStringLiteral("own"), true);
    SessionFacets left;
    left.set(Facet::Mark, QStringLiteral("own"), true);
    EXPECT_EQ(gone.knownTo(Event()), left);
}

TEST_F(Sessions, FacetsListWhatThereIsInAnOrderToLookThingsUp)
{
    Event event = test::bigEvent(60);
    const QList<FacetValue> rooms = facetValues(event, Facet::Room, {});
    ASSERT_EQ(rooms.size(), 30);
    EXPECT_EQ(rooms.at(2), (FacetValue{QStringLiteral("Room 2"), QStringLiteral("Room 2"), 2})) << "before Room 10";
    const QList<FacetValue> marks = facetValues(event, Facet::Mark, {});
    EXPECT_EQ(marks.first(), (FacetValue{QStringLiteral("attended"), QStringLiteral("Attended"), 0}));
    EXPECT_EQ(facetValues(madeEvent(), Facet::Day, {}).size(), 2);
}

TEST_F(Sessions, TheirPlaceIsKeptWhenOnlyWordsChange)
{
    QSignalSpy reset(&m_model, &SessionsModel::modelReset);
    Event event = madeEvent();
    event.sessions[0].title = QStringLiteral("Submarines");
    event.sessions[0].video = QStringLiteral("https://example.org/v.webm");
    m_model.setEvent(event);
    EXPECT_EQ(reset.size(), 0);
    m_model.setTyped(QStringLiteral("submarine"));
    EXPECT_EQ(outline(m_shown), QStringLiteral("Saturday, 9 May 2026: s1"));
    event.sessions[0].start = event.sessions[0].start.addDays(1);
    m_model.setEvent(event);
    EXPECT_EQ(reset.size(), 1);
}

TEST_F(Sessions, TenThousandAreFoundByTheirWords)
{
    m_model.setEvent(test::bigEvent(10000));
    m_model.setTyped(QStringLiteral("NUMBER 9999"));
    ASSERT_TRUE(test::waitUntil([&] { return m_shown.rowCount() == 1; })) << "the words come from another thread";
    EXPECT_TRUE(outline(m_shown).endsWith(QStringLiteral(": s9999")));
    m_model.setTyped(QStringLiteral("resumes"));
    int rows = 0;
    for (int group = 0; group < m_shown.rowCount(); ++group)
        rows += m_shown.rowCount(m_shown.index(group, 0));
    EXPECT_EQ(rows, 10000);
}

TEST_F(Sessions, AttendedOnlyFollowsTheTicks)
{
    SessionFacets attended;
    attended.set(Facet::Mark, QStringLiteral("attended"), true);
    m_model.setFacets(attended);
    EXPECT_EQ(m_shown.rowCount(), 0);
    m_model.setData(at(QStringLiteral("s4")), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(outline(m_shown), QStringLiteral("Sunday, 10 May 2026: s4"));
    m_model.setData(at(QStringLiteral("s4")), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(m_shown.rowCount(), 0);
}

TEST_F(Sessions, ADragCarriesTheIdAndItsMarkdown)
{
    const std::unique_ptr<QMimeData> data(m_model.mimeData({at(QStringLiteral("s2"))}));
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->data(mime::session), QByteArray("s2"));
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("## A text editor for one"))) << data->text().toStdString();
    EXPECT_EQ(m_model.mimeData({m_model.index(0, 0)}), nullptr);
}

TEST_F(Sessions, AToolTipShowsATitleAsTextNotAsMarkup)
{
    Event event = madeEvent();
    event.sessions[0].title = QStringLiteral("<img src=x> & more");
    m_model.setEvent(event);
    EXPECT_TRUE(at(QStringLiteral("s1")).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img src=x&gt; &amp; more")));
}

TEST_F(Sessions, AScreenReaderHearsWhetherATalkWasAttended)
{
    m_model.setData(at(QStringLiteral("s1")), Qt::Checked, Qt::CheckStateRole);
    EXPECT_TRUE(at(QStringLiteral("s1")).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", attended")));
    EXPECT_TRUE(at(QStringLiteral("s2")).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", not attended")));
}

} // namespace
} // namespace lanyard
