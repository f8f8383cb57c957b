// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/reimport_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

using Kind = SessionChange::Kind;

QStringList rows(const QTreeWidgetItem *item, int depth = 0)
{
    QStringList result;
    for (int i = 0; i < item->childCount(); ++i) {
        const QTreeWidgetItem *child = item->child(i);
        result.append(QString(depth, u' ') + QStringList{child->text(0), child->text(1), child->text(2)}.join(u'|'));
        result += rows(child, depth + 1);
    }
    return result;
}

TEST(ReimportDialog, ShowsWhatChangesBeforeItIsTaken)
{
    EventDifference difference;
    difference.event = {{QStringLiteral("venue"), QStringLiteral("Old House"), QStringLiteral("New House")}};
    difference.sessions = {{Kind::Changed, QStringLiteral("1"), QStringLiteral("Knots"), {{QStringLiteral("room"), QStringLiteral("Pier 1"), QString()}}},
                           {Kind::Added, QStringLiteral("2"), QStringLiteral("Oars"), {}},
                           {Kind::Added, QStringLiteral("3"), QStringLiteral("Sails"), {}},
                           {Kind::Dropped, QStringLiteral("4"), QStringLiteral("Ropes"), {}},
                           {Kind::Dropped, QStringLiteral("5"), QStringLiteral("Tar"), {}}};
    ReimportDialog dialog(difference, {QStringLiteral("4")});
    const auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("reimportChanges"));
    ASSERT_NE(tree, nullptr);
    const QStringList expected{QStringLiteral("The event||"), QStringLiteral(" Venue|Old House|New House"),
                               QStringLiteral("Changed||"),   QStringLiteral(" Knots||"), QStringLiteral("  Room|Pier 1|"),
                               QStringLiteral("New||"),       QStringLiteral(" Oars||"), QStringLiteral(" Sails||"),
                               QStringLiteral("Dropped||"),   QStringLiteral(" Ropes||Stays in your recap"), QStringLiteral(" Tar||")};
    EXPECT_EQ(rows(tree->invisibleRootItem()), expected);
    const auto *summary = dialog.findChild<QLabel *>(QStringLiteral("reimportSummary"));
    ASSERT_NE(summary, nullptr);
    EXPECT_EQ(summary->text(), inShort(difference));
    auto *take = dialog.findChild<QPushButton *>(QStringLiteral("takeSchedule"));
    ASSERT_NE(take, nullptr);
    take->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(ReimportDialog, ALongTextStandsInOneLineAndWholeInItsToolTip)
{
    EventDifference difference;
    const QString longText = QStringLiteral("line of words\n").repeated(40);
    difference.sessions = {{Kind::Changed, QStringLiteral("1"), QStringLiteral("Knots"), {{QStringLiteral("abstract"), {}, longText}}}};
    ReimportDialog dialog(difference, {});
    const QTreeWidgetItem *field = dialog.findChild<QTreeWidget *>(QStringLiteral("reimportChanges"))->topLevelItem(0)->child(0)->child(0);
    EXPECT_EQ(field->text(0), QStringLiteral("Abstract"));
    EXPECT_LE(field->text(2).size(), 80);
    EXPECT_FALSE(field->text(2).contains(u'\n'));
    EXPECT_EQ(field->toolTip(2), longText);
}

} // namespace
} // namespace lanyard::test
