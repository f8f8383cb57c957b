// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/respelling.h"

#include "core/markdown/blocks.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

// The line with its first word, or the one that has `word`'s letters, respelled; "-" where that can't be.
std::string after(const char *text, const char *word, const char *with)
{
    const QString line = QString::fromUtf8(text);
    const QList<PreviewBlock> blocks = previewBlocks(line);
    const Prose prose = proseOfLine(line, blocks.isEmpty() ? QList<Span>() : blocks.first().spans);
    for (const SpellWord &each : spellWords(prose)) {
        if (each.word != QString::fromUtf8(word))
            continue;
        const auto written = respelled(line, prose, each, QString::fromUtf8(with));
        return written ? QString(line).replace(each.at, each.length, *written).toStdString() : "-";
    }
    return "no such word";
}

} // namespace

TEST(Respelling, LeavesTheMarksInAWordWhereTheyStand)
{
    const struct
    {
        const char *line;
        const char *word;
        const char *with;
        const char *expected;
    } cases[] = {
        {"a speling now", "speling", "spelling", "a spelling now"},
        {"a **sp**eling now", "speling", "spelling", "a **sp**elling now"},
        {"a **speling** now", "speling", "spelling", "a **spelling** now"},
        {"**H**yprtext", "Hyprtext", "Hypertext", "**H**ypertext"},
        {"rec**ie**ve", "recieve", "receive", "rec**ei**ve"},
        {"w*ro*d", "wrod", "word", "w*or*d"},
        {"~~te~~h", "teh", "the", "~~th~~e"},
        {"t<b>e</b>h", "teh", "the", "t<b>h</b>e"},
        {"**ta**bl&eacute;x now", "tabléx", "tablé", "**ta**bl&eacute; now"},
        {"**bar**\\'ss", "bar'ss", "bar's", "**bar**\\'s"},
        {"deta**t**ched", "detatched", "detached", "-"},
        {"**a**lot", "alot", "a lot", "-"},
        {"alot", "alot", "a lot", "a lot"},
    };
    for (const auto &each : cases)
        EXPECT_EQ(after(each.line, each.word, each.with), each.expected) << each.line;
}

} // namespace lanyard::test
