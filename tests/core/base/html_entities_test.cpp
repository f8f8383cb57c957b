// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/html_entities.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(HtmlEntities, BecomeTheirCharactersAndOnlyOnce)
{
    const struct
    {
        const char16_t *written;
        const char16_t *meant;
    } rows[] = {
        {u"It&#8217;s Q&amp;A", u"It’s Q&A"},
        {u"caf&eacute; &ndash; &#x1F3A4;", u"café – 🎤"},
        {u"&amp;lt;b&amp;gt;", u"&lt;b&gt;"},
        {u"a&nbsp;b", u"a\u00A0b"},
        {u"R&D; AT&T &;&unknown; &#; &#x; &#xZZ; &#1114112; &#xD800; &", u"R&D; AT&T &;&unknown; &#; &#x; &#xZZ; &#1114112; &#xD800; &"},
        {u"&thetasym;", u"&thetasym;"}, // of HTML 4, but not of texts
    };
    for (const auto &row : rows)
        EXPECT_EQ(withoutHtmlEntities(QString::fromUtf16(row.written)), QString::fromUtf16(row.meant));
}

TEST(HtmlEntities, BringInNoControlCharacterOrLineEnd)
{
    EXPECT_EQ(withoutHtmlEntities(QStringLiteral("a&#27;[31m &#0; &#127; &#x1b;")), QStringLiteral("a&#27;[31m &#0; &#127; &#x1b;"));
    EXPECT_EQ(withoutHtmlEntities(QStringLiteral("one&#10;two&#13;three&#9;four")), QStringLiteral("one two three four"));
}

TEST(HtmlEntities, OfWindowsAreTheCharactersThatWereMeant)
{
    EXPECT_EQ(withoutHtmlEntities(QStringLiteral("It&#146;s &#147;good&#148; &#150; &#x80;5")), QString::fromUtf16(u"It’s “good” – €5"));
    EXPECT_EQ(withoutHtmlEntities(QStringLiteral("&#155; &#129;")), QString::fromUtf16(u"› &#129;"));
}

} // namespace
} // namespace lanyard::test
