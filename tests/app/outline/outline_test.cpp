// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outline/heading_finder.h"
#include "app/outline/heading_match.h"
#include "app/outline/outline_model.h"
#include "app/outline/outline_panel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

// Day one (Welcome, Talks (Tides, Ropes)), Day two (Farewell)
const QList<OutlineHeading> recap{{1, QStringLiteral("Day one"), 4},   {2, QStringLiteral("Welcome"), 8}, {2, QStringLiteral("Talks"), 12},
                                  {3, QStringLiteral("Tides"), 14},    {3, QStringLiteral("Ropes"), 20},  {1, QStringLiteral("Day two"), 30},
                                  {2, QStringLiteral("Farewell"), 32}};

class OutlineTest : public ::testing::Test
{
protected:
    OutlineTest()
    {
        QObject::connect(&model, &OutlineModel::moveWanted, &model, [this](int heading, int before) { moves.append({heading, before}); });
        model.setHeadings(recap);
    }
    bool isBold(int heading) const { return model.indexOf(heading).data(Qt::FontRole).value<QFont>().bold(); }
    void drop(int heading, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(heading)}));
        model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }

    OutlineModel model;
    QAbstractItemModelTester tester{&model};
    QList<std::pair<int, int>> moves;
};

} // namespace

TEST_F(OutlineTest, HeadingsStandUnderTheNextHigherOne)
{
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.indexOf(0)), 2);
    EXPECT_EQ(model.parent(model.indexOf(4)), model.indexOf(2));
    model.setHeadings({{3, QStringLiteral("deep first"), 0}, {1, QStringLiteral("high"), 2}, {4, QStringLiteral("skipped"), 4}});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.parent(model.indexOf(2)), model.indexOf(1));
}

TEST_F(OutlineTest, TheCaretsHeadingIsMarkedAndFollowsEdits)
{
    model.setCaretLine(15);
    EXPECT_EQ(model.current(), 3);
    EXPECT_TRUE(isBold(3));
    model.shiftLines(2, 10); // ten lines more above all headings
    EXPECT_EQ(model.headings()[3].line, 24);
    model.setCaretLine(25);
    EXPECT_TRUE(isBold(3));
    model.setCaretLine(30);
    EXPECT_TRUE(isBold(4));
    EXPECT_FALSE(isBold(3));
    model.setCaretLine(0);
    EXPECT_EQ(model.current(), -1);
}

TEST_F(OutlineTest, LinesTakenAwayNeverPutHeadingsOutOfOrder)
{
    model.shiftLines(10, -15);
    for (int i = 1; i < model.headings().size(); ++i)
        EXPECT_LE(model.headings()[i - 1].line, model.headings()[i].line);
    EXPECT_EQ(model.headings()[1].line, 8);
    EXPECT_EQ(model.headings()[5].line, 15);
}

TEST_F(OutlineTest, ADropSaysBeforeWhichHeading)
{
    drop(6, 0, model.indexOf(0)); // before Welcome
    drop(1, 2, model.indexOf(0)); // behind Talks, its last sibling
    drop(0, 2, {});               // behind everything
    drop(5, 0, {});
    drop(3, -1, model.indexOf(5)); // on Day two: its end
    EXPECT_EQ(moves, (QList<std::pair<int, int>>{{6, 1}, {1, 5}, {0, 7}, {5, 0}, {3, 7}}));
    QMimeData foreign;
    foreign.setText(QStringLiteral("5"));
    EXPECT_FALSE(model.dropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
    EXPECT_EQ(moves.size(), 5);
}

TEST_F(OutlineTest, ARowWithoutSubheadingsHasNoOnOnlyBeforeAndBehind)
{
    EXPECT_FALSE(model.flags(model.indexOf(3)).testFlag(Qt::ItemIsDropEnabled));
    EXPECT_TRUE(model.flags(model.indexOf(2)).testFlag(Qt::ItemIsDropEnabled)) << "else nothing could go between its subheadings";
    EXPECT_TRUE(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

TEST_F(OutlineTest, AltUpAndDownPassASibling)
{
    OutlinePanel panel(&model);
    auto *view = panel.findChild<QTreeView *>(QStringLiteral("outline"));
    panel.setCurrent(2);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier); // the last under Day one: stays there
    panel.setCurrent(0);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(moves, (QList<std::pair<int, int>>{{2, 1}, {0, 7}}));
}

TEST_F(OutlineTest, FoldsAndSelectionOutliveANewHeading)
{
    OutlinePanel panel(&model);
    auto *view = panel.findChild<QTreeView *>(QStringLiteral("outline"));
    const auto index = [&](const QString &title) {
        return view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    view->collapse(index(QStringLiteral("Talks")));
    view->setCurrentIndex(index(QStringLiteral("Farewell")));
    QList<OutlineHeading> more = recap;
    more.insert(1, {2, QStringLiteral("Breakfast"), 6});
    model.setHeadings(more);
    EXPECT_FALSE(view->isExpanded(index(QStringLiteral("Talks"))));
    EXPECT_TRUE(view->isExpanded(index(QStringLiteral("Day one"))));
    EXPECT_EQ(view->currentIndex(), index(QStringLiteral("Farewell")));
}

TEST_F(OutlineTest, TheFilterShowsWhereAHeadingStandsAndDragsNothing)
{
    OutlinePanel panel(&model);
    auto *view = panel.findChild<QTreeView *>(QStringLiteral("outline"));
    auto *field = panel.findChild<QLineEdit *>(QStringLiteral("filter"));
    QTest::keyClicks(field, QStringLiteral("tid"));
    ASSERT_EQ(view->model()->rowCount(), 1);
    const QModelIndex day = view->model()->index(0, 0);
    EXPECT_EQ(view->model()->index(0, 0, day).data().toString(), QStringLiteral("Talks"));
    EXPECT_FALSE(view->dragEnabled());
    field->clear();
    EXPECT_EQ(view->model()->rowCount(), 2);
    EXPECT_TRUE(view->dragEnabled());
}

TEST_F(OutlineTest, AClickGoesThere)
{
    OutlinePanel panel(&model);
    panel.resize(300, 400);
    panel.show();
    auto *view = panel.findChild<QTreeView *>(QStringLiteral("outline"));
    QList<int> chosen;
    QObject::connect(&panel, &OutlinePanel::headingChosen, &panel, [&](int heading) { chosen.append(heading); });
    panel.setCurrent(4);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->currentIndex()).center());
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(chosen, (QList<int>{4, 4}));
}

TEST(HeadingMatch, Table)
{
    const struct
    {
        const char *typed;
        const char *title;
        bool fits;
    } rows[] = {
        {"", "Anything", true},       {"tide", "A tide table", true},   {"tt", "A tide table", true}, {"TIDE", "a tide", true},
        {"tede", "A tide", false},    {"cafe", "Café am Hafen", true},  {"fosdem 2016", "FOSDEM in Brussels, 2016", true},
        {"x", "", false},             {"ab", "ba", false},              {"日本", "東日本の港", true},
    };
    for (const auto &row : rows)
        EXPECT_EQ(titleFit(QString::fromUtf8(row.typed), QString::fromUtf8(row.title)) >= 0, row.fits) << row.typed << " in " << row.title;
}

TEST(HeadingMatch, TheBetterFitComesFirst)
{
    const QStringList titles{QStringLiteral("What a fine afternoon"), QStringLiteral("The talks"), QStringLiteral("Farewell"),
                             QStringLiteral("Before a feast")};
    EXPECT_EQ(fittingTitles(QStringLiteral("fa"), titles).first(), 2);
    EXPECT_EQ(fittingTitles({}, titles), (QList<int>{0, 1, 2, 3}));
    EXPECT_EQ(fittingTitles(QStringLiteral("tt"), titles).first(), 1);
}

TEST(HeadingFinderTest, TypeALittlePressEnter)
{
    QWidget above;
    above.resize(800, 600);
    above.show();
    HeadingFinder finder(&above);
    int chosen = -1;
    QObject::connect(&finder, &HeadingFinder::headingChosen, &finder, [&](int heading) { chosen = heading; });
    finder.open(recap, 3);
    auto *field = finder.findChild<QLineEdit *>(QStringLiteral("headingField"));
    auto *list = finder.findChild<QListWidget *>(QStringLiteral("headingList"));
    EXPECT_EQ(list->currentRow(), 3);
    QTest::keyClicks(field, QStringLiteral("rop"));
    ASSERT_EQ(list->count(), 1);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(chosen, 4);
    EXPECT_FALSE(finder.isVisible());

    finder.open(recap, 0);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(chosen, 1);

    chosen = -1;
    finder.open(recap, 0);
    QTest::keyClicks(field, QStringLiteral("zzz"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(chosen, -1);
    EXPECT_FALSE(finder.isVisible());
}

} // namespace lanyard::test
