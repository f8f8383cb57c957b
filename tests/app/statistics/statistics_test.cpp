// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statistics/statistics_dialog.h"
#include "app/statistics/text_count.h"

#include <QLabel>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

std::string label(const QWidget &widget, const char *name)
{
    const auto *found = widget.findChild<QLabel *>(QString::fromLatin1(name));
    return found ? found->text().toStdString() : "no " + std::string(name);
}

} // namespace

TEST(TextCount, TellsWordsAndMinutesOrWhatIsSelected)
{
    TextCount count;
    count.setLocale(QLocale(QLocale::English));
    EXPECT_EQ(label(count, "wordCount").rfind("0 word", 0), 0u) << "no minutes for nothing";
    EXPECT_EQ(label(count, "wordCount").find("min"), std::string::npos);
    count.setWords(1234);
    count.setReading(250);
    EXPECT_NE(label(count, "wordCount").find("· 5 min"), std::string::npos) << label(count, "wordCount");
    count.setSelected(56);
    EXPECT_EQ(label(count, "wordCount").rfind("56 of 1", 0), 0u) << label(count, "wordCount");
    EXPECT_EQ(label(count, "wordCount").find("min"), std::string::npos);
    count.setSelected(-1);
    EXPECT_NE(label(count, "wordCount").find("min"), std::string::npos);
}

TEST(TextCount, ShowsHowFarTheGoalIs)
{
    TextCount count;
    auto *line = count.findChild<GoalLine *>(QStringLiteral("goalLine"));
    EXPECT_TRUE(line->isHidden());
    count.setGoal(800);
    count.setWords(200);
    EXPECT_FALSE(line->isHidden());
    EXPECT_DOUBLE_EQ(line->part(), 0.25);
    count.setWords(900);
    EXPECT_DOUBLE_EQ(line->part(), 1);
    EXPECT_TRUE(line->accessibleName().contains(QStringLiteral("900")));
    count.setGoal(0);
    EXPECT_TRUE(line->isHidden());
}

TEST(StatisticsDialogTest, ShowsEveryCount)
{
    TextStatistics statistics{1234, 7000, 5900, 80, 40, 7, 12, 5, 2, {}};
    statistics.sections = {{0, {}, 30}, {2, QStringLiteral("One"), 600}, {3, QStringLiteral("Two"), 594}, {-1, {}, 10}};
    StatisticsDialog dialog(statistics, 200);
    const QLocale locale = dialog.locale();
    const std::pair<const char *, int> rows[] = {{"words", 1234},   {"characters", 7000}, {"charactersWithoutSpaces", 5900}, {"sentences", 80},
                                                 {"paragraphs", 40}, {"headings", 7},      {"links", 12},                     {"pictures", 5},
                                                 {"picturesWithoutAlt", 2}};
    for (const auto &[name, value] : rows)
        EXPECT_EQ(label(dialog, name), locale.toString(value).toStdString()) << name;
    EXPECT_EQ(label(dialog, "readingTime").rfind('6', 0), 0u);
    const auto *table = dialog.findChild<QTreeWidget *>(QStringLiteral("sectionWords"));
    ASSERT_EQ(table->topLevelItemCount(), 4);
    EXPECT_EQ(table->topLevelItem(1)->text(0), QStringLiteral("One"));
    EXPECT_TRUE(table->topLevelItem(2)->text(0).endsWith(QStringLiteral("Two")));
    EXPECT_NE(table->topLevelItem(2)->text(0), QStringLiteral("Two")) << "deeper ones stand in";
    EXPECT_EQ(table->topLevelItem(3)->text(1), QStringLiteral("10"));
}

} // namespace lanyard::test
