// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_model.h"

#include "app/ui/mime.h"
#include "tests/support/app/made_event.h"

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
    EXPECT_EQ(outline(m_model), QStringLiteral("Great Hall: s1 s3 | Attic: s2 s4 | Without a room: s5"));
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
    ticked.sessions[0].title = QStringLiteral("Another");
    m_model.setEvent(ticked);
    EXPECT_EQ(reset.size(), 1);
}

TEST_F(Sessions, AttendedOnlyFollowsTheTicks)
{
    m_model.setAttendedOnly(true);
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
