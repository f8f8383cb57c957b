// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/text_edit.h"
#include "core/post/value.h"

#include <gtest/gtest.h>

using namespace lanyard;

TEST(Value, OnlyABooleanIsOne)
{
    EXPECT_TRUE(Value::boolean(true).toBool());
    EXPECT_TRUE(Value::boolean(QStringLiteral("Yes")).toBool());
    EXPECT_FALSE(Value::boolean(QStringLiteral("off")).toBool(true));
    EXPECT_FALSE(Value(QStringLiteral("true")).toBool());
    EXPECT_TRUE(Value().toBool(true));
}

TEST(Value, OfRepeatedEntriesTheLastCounts)
{
    const Value map(QList<Value::Entry>{{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("a"), QStringLiteral("2")}});
    EXPECT_EQ(map[QStringLiteral("a")].text(), QStringLiteral("2"));
    EXPECT_TRUE(map[QStringLiteral("b")].isNull());
    EXPECT_TRUE(Value(QStringLiteral("x"))[QStringLiteral("a")].isNull());
}

TEST(Value, GivesItsTexts)
{
    EXPECT_EQ(Value(QStringLiteral("x")).texts(), QStringList{QStringLiteral("x")});
    EXPECT_EQ(Value().texts(), QStringList());
    EXPECT_EQ(Value(QList<Value>{Value(), Value::number(QStringLiteral("1")), Value(QStringList{QStringLiteral("inner")})}).texts(),
              QStringList{QStringLiteral("1")});
}

TEST(TextEdit, EditsReferToTheTextBeforeThem)
{
    const QList<TextEdit> edits = {{0, 1, QStringLiteral("AA")}, {2, 0, QStringLiteral("-")}, {3, 1, {}}};
    EXPECT_EQ(applied(edits, QStringLiteral("abcd")), QStringLiteral("AAb-c"));
    EXPECT_EQ(applied({}, QStringLiteral("abc")), QStringLiteral("abc"));
}
