// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/word_count.h"

#include <gtest/gtest.h>

namespace lanyard {

namespace {

struct Case
{
    const char *body;
    int words;
};

class WordCount : public testing::TestWithParam<Case>
{
};

TEST_P(WordCount, CountsWhatAReaderReads)
{
    EXPECT_EQ(wordCount(Document::parse(QString::fromUtf8(GetParam().body))), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(Bodies, WordCount, testing::Values(
    Case{"", 0}, Case{"One two, three. – ", 3}, Case{"it's a well-known fact", 5}, Case{"3.14 is 100%", 3},
    Case{"# Title\n\nText", 2}, Case{"one\ntwo", 2}, Case{"**bo**ld", 1}, Case{"- a\n- b", 2},
    Case{"| a | b |\n|---|---|\n| c | d |", 4}, Case{"`code` counts", 2},
    Case{"```\nnot code blocks\n```\n\n<p>nor HTML</p>\n\n<b>but</b> this", 2},
    Case{"[linked words](https://not.this/url) <https://nor.this> https://nor.that www.nor.this", 2},
    Case{"{{ page.title }} {% include x y %} rest", 1}, Case{"![alt text](x.jpg)", 0},
    Case{"日本語です", 5}, Case{"русский текст", 2}, Case{"👩‍💻 emoji", 1}, Case{"note[^a]\n\n[^a]: two words", 3}));

TEST(WordCountOfPlainText, NeedsNoDocument)
{
    EXPECT_EQ(wordCount(QStringLiteral("naïve café\nthird")), 3);
}

} // namespace

} // namespace lanyard
