// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/clear_button.h"

#include <QAction>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lanyard::test {

TEST(ClearButton, StandsWhereThereIsTextAndCanBeUndone)
{
    QLineEdit field;
    addClearButton(&field);
    ASSERT_EQ(field.actions().size(), 1);
    QAction *clear = field.actions().first();
    EXPECT_FALSE(clear->isVisible());
    field.insert(QStringLiteral("harbour"));
    EXPECT_TRUE(clear->isVisible());
    clear->trigger();
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_FALSE(clear->isVisible());
    field.undo();
    EXPECT_EQ(field.text(), QStringLiteral("harbour"));
}

} // namespace lanyard::test
