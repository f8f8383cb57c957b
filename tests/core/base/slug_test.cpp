// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/slug.h"

#include <gtest/gtest.h>

using namespace lanyard;

TEST(Slug, WritesWhatAnAddressCanHold)
{
    const std::pair<const char16_t *, const char *> cases[] = {
        {u"Größe & Café 2026!", "groesse-cafe-2026"},
        {u"Gro\u0308\u00DFe", "groesse"}, // the umlaut typed as two characters
        {u"ÄÖÜẞ", "aeoeuess"},
        {u"Łódź, Ærø, Þór, đặng", "lodz-aero-thor-dang"},
        {u"Don't — don’t stop", "dont-dont-stop"},
        {u"  --a__b..c--  ", "a-b-c"},
        {u"C++ and C#", "c-and-c"},
        {u"ＦＵＬＬ　ｗｉｄｔｈ ﬁ ²", "full-width-fi-2"},
        {u"日本語", ""},
        {u"第3回PyCon", "3-pycon"},
        {u"FOSDEM 🎉 2026", "fosdem-2026"},
        {u"İstanbul", "istanbul"},
        {u"", ""},
        {u"---", ""},
        {u"../../etc/passwd", "etc-passwd"},
    };
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(slug(QString::fromUtf16(text)), QLatin1String(expected)) << qPrintable(QString::fromUtf16(text));
}

TEST(Slug, IsCutAtAHyphen)
{
    EXPECT_EQ(slug(QStringLiteral("one two three"), 9), QStringLiteral("one-two"));
    EXPECT_EQ(slug(QStringLiteral("one two three"), 7), QStringLiteral("one-two"));
    EXPECT_EQ(slug(QStringLiteral("one two three"), 8), QStringLiteral("one-two"));
    EXPECT_EQ(slug(QStringLiteral("one two three"), 13), QStringLiteral("one-two-three"));
    EXPECT_EQ(slug(QStringLiteral("onetwothree"), 4), QStringLiteral("onet"));
    EXPECT_EQ(slug(QStringLiteral("one"), 0), QString());
    EXPECT_LE(slug(QString(100'000, u'ß')).size(), 80);
}
