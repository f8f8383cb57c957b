// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

using namespace lanyard;

TEST(Error, FillsEachArgumentInOnce)
{
    const Error error{"file.exists", "%1 and %2, %3", {QStringLiteral("%2"), QStringLiteral("b")}};
    EXPECT_EQ(error.english(), QStringLiteral("%2 and b, %3"));
}

TEST(Error, IsComparedByItsCodeNotItsSentence)
{
    EXPECT_EQ((Error{"a.b", "one", {}, 3}), (Error{"a.b", "two", {}, 3}));
    EXPECT_FALSE((Error{"a.b", "one", {}, 3}) == (Error{"a.b", "one", {}, 4}));
}
