// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/spell_words.h"

#include "core/markdown/blocks.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

// The words of a whole body as the editor would ask for them: line by line, with the spans of the parse. "word@line:at+length" if
// `places`, else the words alone.
QStringList words(const QString &body, bool places = false)
{
    const QStringList lines = body.split(u'\n');
    QList<QList<Span>> spans(lines.size());
    for (const PreviewBlock &block : previewBlocks(body)) {
        for (const Span &span : block.spans)
            spans[block.firstLine + span.line].append({0, span.at, span.length, span.style});
    }
    QStringList result;
    for (int line = 0; line < lines.size(); ++line) {
        for (const SpellWord &word : spellWords(proseOfLine(lines[line], spans[line]))) {
            result += places ? QStringLiteral("%1@%2:%3+%4").arg(word.word).arg(line).arg(word.at).arg(word.length) : word.word;
        }
    }
    return result;
}

struct Case
{
    const char *body;
    const char *words; // parted by blanks
};

class SpellWords : public ::testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(SpellWords, AreThoseThatAReaderReads)
{
    EXPECT_EQ(words(QString::fromUtf8(GetParam().body)).join(u' ').toStdString(), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(Words, SpellWords, ::testing::Values(
    Case{"It’s what we don't know.", "It's what we don't know"},
    Case{"the kids’ room, ‘quoted’ and 'quoted'", "the kids room quoted and quoted"},
    Case{"rock ’n’ roll", "rock roll"},
    Case{"a well-kept, long‑lived mid-day – no—yes", "well-kept long-lived mid-day no yes"},
    Case{"wait... what?!", "wait what"},
    Case{"co\xC2\xADoperate", "cooperate"},
    Case{"cafe\xCC\x81 caf\xC3\xA9", "café café"},
    Case{"OpenStack and deployMnet", "OpenStack and deployMnet"},
    Case{"DNS, TLS and APIs but HARBOUR and DEPLOYMNET", "and but HARBOUR and DEPLOYMNET"},
    Case{"9AM, 80s, R2-D2, mesos2iam, 171PB, 3rd", ""},
    Case{"snake_case_name and foo() and std::vector", "and and"},
    Case{"I", ""},
    Case{"speakers/sessions or photos/hall.jpg or /etc/hosts or ~/x", "speakers sessions or or or"},
    Case{"airnow.gov, index.md, e.g. this. Next sentence.Without a blank", "this Next sentence Without blank"},
    Case{"@ada@fosstodon.org and @ada wrote to ada@example.org #FOSDEM (#fosdem)", "and wrote to"},
    Case{"see http://example.org/wrnog?a=b, https://wrnog.example or www.wrnog.example", "see or"},
    Case{"key=wrnog --all :smile: $HOME C:\\wrnog", "all"},
    Case{"l’Alster l·l", "l'Alster l·l"}));

INSTANTIATE_TEST_SUITE_P(Markdown, SpellWords, ::testing::Values(
    Case{"some `wrnog` code", "some code"},
    Case{"the `Widget`s and `foo`ing", "the and"},
    Case{"```cpp\nwrnog\n```\n\n    indneted\n\nright", "right"},
    Case{"[link text](https://wrnog.example \"Some capton\") after", "link text Some capton after"},
    Case{"[develop](x)ers", "develop"},
    Case{"![alt txet](photos/wrnog.jpg \"A capton\")", "alt txet capton"},
    Case{"![alt](photos/wrnog.jpg)", "alt"},
    Case{"[text][wrnog] and <https://wrnog.example>\n\n[wrnog]: https://wrnog.example/x", "text and"},
    Case{"words[^wrnog]\n\n[^wrnog]: the note", "words the note"},
    Case{"**bo**ld and **H**yper**T**ext ~~gone~~", "bold and HyperText gone"},
    Case{"# Heading words #\n\nOther heading\n=====", "Heading words Other heading"},
    Case{"> quoted words\n> go on", "quoted words go on"},
    Case{"- [x] item\n1. first", "item first"},
    Case{"| head | two |\n| --- | :-: |\n| cell | `wrnog` |", "head two cell"},
    Case{"press <kbd>Crtl</kbd> and H<sub>two</sub>O <!-- wrnog --> line<br>break", "press and HtwoO line break"},
    Case{"<div class=\"wrnog\">\nwrnog\n</div>\n\nright", "right"},
    Case{"{{ page.wrnog }} and {% include wrnog.html %} *tide*{: .wrnog} {{< figure wrnog=\"x\" >}}", "and tide"},
    Case{"caf&eacute; &amp; bar\\'s snake\\_case", "café bar's"},
    Case{"line one  \nline two\\\nthree", "line one line two three"}));

INSTANTIATE_TEST_SUITE_P(Scripts, SpellWords, ::testing::Values(
    Case{"гавань и прилив", "гавань прилив"},
    Case{"λιμάνι", "λιμάνι"},
    Case{"שלום צה״ל", "שלום צה״ל"},
    Case{"مرحبا بالعالم", "مرحبا بالعالم"},
    Case{"日本語のテキスト and 漢字", "and"},
    Case{"สวัสดีครับ here", "here"},
    Case{"안녕하세요", "안녕하세요"},
    Case{"Straße naïve Týn", "Straße naïve Týn"},
    Case{"tide 🌊 and 👩‍🚀talk", "tide and talk"}));

TEST(SpellWordPlaces, AreThoseInTheLineAsItIsWritten)
{
    EXPECT_EQ(words(QStringLiteral("x **bo**ld don’t"), true), (QStringList{QStringLiteral("bold@0:4+6"), QStringLiteral("don't@0:11+5")}));
    EXPECT_EQ(words(QStringLiteral("🌊 tide caf&eacute; now"), true),
              (QStringList{QStringLiteral("tide@0:3+4"), QStringLiteral("café@0:8+11"), QStringLiteral("now@0:20+3")}));
}

TEST(SpellWordPlaces, SpansOlderThanTheLineDoNoHarm)
{
    const QString line = QStringLiteral("ab cd");
    EXPECT_EQ(spellWords(proseOfLine(line, {{0, 3, 20, SpanStyle::Code}, {0, 30, 4, SpanStyle::Link}, {0, 40, 3, SpanStyle::Html}})).size(), 1);
}

// Lines and spans of no sense at all: a word is always a stretch of the line, and one comes behind the other.
TEST(SpellWordPlaces, AreInTheLineWhateverStandsInIt)
{
    static const QStringList pieces{
        QStringLiteral("word"), QStringLiteral(" "), QStringLiteral("’"), QStringLiteral("-"), QStringLiteral("\\"), QStringLiteral("&amp;"),
        QStringLiteral("&eacute;"), QStringLiteral("&"), QStringLiteral("*"), QStringLiteral("<b>"), QStringLiteral("<code>"), QStringLiteral("</"),
        QStringLiteral("["), QStringLiteral("]("), QStringLiteral(")"), QStringLiteral("\""), QStringLiteral("🌊"), QString(QChar(0xD83C)),
        QString(QChar(0xDF0A)), QString(QChar(0x00AD)), QString(QChar(0x0301)), QStringLiteral("日本"), QStringLiteral("a.b"), QStringLiteral("@"),
        QStringLiteral("://"), QStringLiteral("9"), QStringLiteral("_"), QString(QChar(0)), QString(QChar(0xFFFC)), QStringLiteral("HTMLParser")};
    QRandomGenerator random(7);
    for (int round = 0; round < 5000; ++round) {
        QString line;
        for (int i = random.bounded(12); i > 0; --i)
            line += pieces[random.bounded(int(pieces.size()))];
        QList<Span> spans;
        for (int i = random.bounded(5); i > 0; --i)
            spans.append({0, random.bounded(-1, 30), random.bounded(20), SpanStyle(random.bounded(int(SpanStyle::Markup) + 1))});
        for (const Prose &prose : {proseOfLine(line, spans), proseOfHead(line, random.bounded(8))}) {
            ASSERT_EQ(prose.text.size(), prose.from.size());
            ASSERT_EQ(prose.text.size(), prose.to.size());
            int behind = 0;
            for (const SpellWord &word : spellWords(prose)) {
                EXPECT_GE(word.at, behind);
                EXPECT_GT(word.length, 0);
                EXPECT_LE(word.at + word.length, line.size());
                behind = word.at;
                for (const SpellWord &part : hyphenParts(word))
                    EXPECT_LE(part.at + part.length, line.size());
            }
        }
    }
}

TEST(WordParts, OfHyphensKeepTheirPlaces)
{
    const QList<SpellWord> parts = hyphenParts({QStringLiteral("well-kept"), 5, 9});
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[1], (SpellWord{QStringLiteral("kept"), 10, 4}));
}

TEST(WordParts, OfCamelCase)
{
    const std::pair<const char *, const char *> cases[] = {
        {"OpenStack", "Open Stack"}, {"HTMLParser", "HTML Parser"}, {"eBay", "e Bay"},   {"McDonald", "Mc Donald"},
        {"OpenNMS", "Open NMS"},     {"plain", "plain"},            {"LOUD", "LOUD"},    {"deployMnet", "deploy Mnet"},
    };
    for (const auto &[word, parts] : cases)
        EXPECT_EQ(camelParts(QString::fromUtf8(word)).join(u' ').toStdString(), parts);
}

template<size_t count>
void expectHeadWords(HeadWords::Kind kind, const std::pair<const char *, const char *> (&lines)[count])
{
    HeadWords head(kind);
    for (const auto &[line, expected] : lines) {
        const QString text = QString::fromUtf8(line);
        const int at = head.next(text);
        QStringList found;
        if (at >= 0) {
            for (const SpellWord &word : spellWords(proseOfHead(text, at)))
                found += word.word;
        }
        EXPECT_EQ(found.join(u' ').toStdString(), expected) << line;
    }
}

TEST(HeadWords, AreTitleAndExcerptAlone)
{
    const std::pair<const char *, const char *> lines[] = {
        {"---", ""},
        {"title: \"Tides: a \\\"vrey\\\" long wait\"", "Tides vrey long wait"},
        {"slug: wrnog", ""},
        {"excerpt: >-", ""},
        {"  Folded words go", "Folded words go"},
        {"", ""},
        {"  on here", "on here"},
        {"tags: [wrnog]", ""},
        {"post_title: 'It''s here' ", "It's here"},
        {"event:", ""},
        {"  title: wrnog", ""},
        {"title: plain # wrnog", "plain"},
        {"- wrnog", ""},
        {"  wrnog", ""},
        {"post_excerpt: C# talk", "talk"},
    };
    expectHeadWords(HeadWords::Kind::Yaml, lines);
}

TEST(HeadWords, AreThoseOfTomlToo)
{
    const std::pair<const char *, const char *> lines[] = {
        {"+++", ""},
        {"title = \"Tides: a \\\"vrey\\\" caf\\u00e9\" # wrnog", "Tides vrey café"},
        {"slug = \"wrnog\"", ""},
        {"tags = [\"wrnog\",", ""},
        {"  \"wrnog\"]", ""},
        {"excerpt = \"\"\"", ""},
        {"Several lines", "Several lines"},
        {"of \"words\"", "of words"},
        {"\"\"\"", ""},
        {"'post_title' = 'A C:\\path'", ""},
        {"date = 2026-03-12", ""},
        {"post_excerpt = '''one''' # wrnog", "one"},
        {"[params]", ""},
        {"title = \"wrnog\"", ""},
        {"[[sessions]]", ""},
        {"title = \"wrnog\"", ""},
        {"+++", ""},
    };
    expectHeadWords(HeadWords::Kind::Toml, lines);
}

TEST(HeadWords, AreThoseOfJsonToo)
{
    const std::pair<const char *, const char *> lines[] = {
        {"{", ""},
        {"  \"title\": \"Tides, a \\\"vrey\\\" caf\\u00e9\", \"slug\": \"wrnog\",", "Tides vrey café"},
        {"  \"tags\": [\"title\", \"wrnog\"],", ""},
        {"  \"sessions\": [{", ""},
        {"    \"title\": \"wrnog } ]\"", ""},
        {"  }],", ""},
        {"  \"slug\": \"title\", \"excerpt\": \"words\"", "words"},
        {"}", ""},
    };
    expectHeadWords(HeadWords::Kind::Json, lines);
}

// As when only the end of a long head is in sight.
TEST(HeadWords, InTheMiddleAreTakenOnlyWhereTheKeyIsSure)
{
    using Kind = HeadWords::Kind;
    const auto at = [](Kind kind, const char *line) { return HeadWords(kind, HeadWords::From::Middle).next(QString::fromUtf8(line)); };
    EXPECT_GE(at(Kind::Yaml, "title: words"), 0);
    EXPECT_LT(at(Kind::Yaml, "  wrnog"), 0);
    EXPECT_LT(at(Kind::Toml, "title = \"wrnog\""), 0);
    EXPECT_LT(at(Kind::Json, "  \"title\": \"wrnog\""), 0);
    EXPECT_LT(at(Kind::None, "title: wrnog"), 0);
}

TEST(HeadWords, OfWhatIsInQuotesEndWithThem)
{
    const QString line = QStringLiteral("title: \"Words\" # wrnog");
    EXPECT_EQ(spellWords(proseOfHead(line, 6)).size(), 1);
    EXPECT_EQ(spellWords(proseOfHead(QStringLiteral("  \"Folded\" words"), 0)).size(), 2) << "a line that goes on";
}

} // namespace lanyard::test
