// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/figure.h"
#include "core/compose/markdown_text.h"
#include "core/compose/opening_line.h"
#include "core/compose/session_text.h"
#include "core/markdown/document.h"
#include "tests/core/compose/made_event.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

struct Row
{
    const char *given;
    const char *expected;
};

const Row EscapedRows[] = {
    {"plain words, even with (brackets) and \"quotes\"!", "plain words, even with (brackets) and \"quotes\"!"},
    {"a*b*c _d_ snake_case", "a\\*b\\*c \\_d\\_ snake_case"},
    {"`code` [x](y) <b>", "\\`code\\` \\[x\\](y) \\<b>"},
    {"one | two", "one \\| two"},
    {"back\\slash", "back\\\\slash"},
    {"{{ page.title }} {% raw %} {{{ {x}", "&#123;{ page.title }} &#123;% raw %} &#123;&#123;{ {x}"},
    {"x {: .a} {#b}", "x &#123;: .a} &#123;#b}"},
    {"AT&T &amp; &lt; & &#60;", "AT&T &amp;amp; &amp;lt; & &amp;#60;"},
    {"~ 5 years", "~ 5 years"},
    {"~~gone~~", "&#126;&#126;gone&#126;&#126;"},
    {"C# and F#", "C# and F\\#"},
    {"# heading", "\\# heading"},
    {"- list\n+ list\n1. list\n2) list\n: definition\n> quote", "\\- list\n\\+ list\n1\\. list\n2\\) list\n\\: definition\n\\> quote"},
    {"3.14 and 2026-01-31", "3.14 and 2026-01-31"},
    {"a -- b --- c", "a \\-- b \\-\\-- c"},
    {"$$x$$ costs $5", "\\$$x\\$$ costs $5"},
    {"a >> b", "a \\>> b"},
    {"", ""},
};

TEST(EscapedMarkdown, TakesTheMeaningFromEveryMark)
{
    for (const Row &row : EscapedRows)
        EXPECT_EQ(escapedMarkdown(QString::fromUtf8(row.given)).toStdString(), row.expected);
}

TEST(EscapedMarkdown, ReadsAsTheTextThatWasGiven)
{
    for (const Row &row : EscapedRows) {
        const QString given = QString::fromUtf8(row.given);
        if (given.contains(u'\n') || given.isEmpty())
            continue;
        const Document heading = Document::parse(QStringLiteral("## ") + escapedMarkdown(given));
        EXPECT_EQ(plainText(heading.root()).toStdString(), given.toStdString());
        const Document paragraph = Document::parse(escapedMarkdown(given));
        EXPECT_EQ(plainText(paragraph.root()).toStdString(), given.toStdString());
        ASSERT_EQ(paragraph.root().children.size(), 1U);
        EXPECT_EQ(paragraph.root().children.front().kind, NodeKind::Paragraph);
    }
}

TEST(Figure, IsAPictureWithItsAltTextAndCaption)
{
    const struct
    {
        const char *file;
        const char *alt;
        const char *caption;
        const char *expected;
    } rows[] = {
        {"photos/hall.jpg", "The hall", "Morning", "![The hall](photos/hall.jpg \"Morning\")"},
        {"photos/hall.jpg", "", "", "![](photos/hall.jpg)"},
        {"photos/hall.jpg", "", " \n", "![](photos/hall.jpg)"},
        {"photos/my hall (1)#2?.jpg", "a", "", "![a](photos/my%20hall%20%281%29%232%3F.jpg)"},
        {"photos/50%.jpg", "a", "", "![a](photos/50%25.jpg)"},
        {"photos/größe.jpg", "a", "", "![a](photos/größe.jpg)"},
        {"photos/x.jpg", "[a] *b* | {{c}}", "say \"hi\" \\ | {{ x }} <b> `c` &amp;",
         "![\\[a\\] \\*b\\* \\| &#123;{c}}](photos/x.jpg \"say &#34;hi&#34; &#92; &#124; &#123;{ x }} &#60;b&#62; &#96;c&#96; &amp;amp;\")"},
        {"photos/x.jpg", "two\nlines", "two\nlines", "![two lines](photos/x.jpg \"two lines\")"},
    };
    for (const auto &row : rows) {
        Photo photo;
        photo.file = QString::fromUtf8(row.file);
        photo.alt = QString::fromUtf8(row.alt);
        photo.caption = QString::fromUtf8(row.caption);
        const Fragment fragment = figure(photo);
        EXPECT_EQ(fragment.text.toStdString(), row.expected);
        EXPECT_EQ(fragment.stand, Fragment::Stand::OwnBlock);

        const Document document = Document::parse(fragment.text);
        ASSERT_EQ(document.root().children.size(), 1U);
        ASSERT_EQ(document.root().children.front().children.size(), 1U) << row.expected;
        const Node &image = document.root().children.front().children.front();
        EXPECT_EQ(image.kind, NodeKind::Image);
        EXPECT_EQ(image.title, photo.caption.simplified());
        EXPECT_EQ(plainText(image), photo.alt.simplified());
    }
}

TEST(Gallery, IsOneParagraph)
{
    EXPECT_EQ(gallery({madePhoto(QStringLiteral("a.jpg")), madePhoto(QStringLiteral("b.jpg"))}),
              (Fragment{QStringLiteral("![](photos/a.jpg)\n![](photos/b.jpg)"), Fragment::Stand::OwnBlock}));
}

TEST(SessionText, HasHeadingSpeakersAndLinks)
{
    const Event event = madeEvent();
    EXPECT_EQ(sessionText(event.sessions[2], event).text.toStdString(),
              "## Knots \\| in C# &#123;{ pipelines }}\n\n"
              "*A \\*gentle\\* start*\n\n"
              "**[Ada Vidmar](https://ada.example/)** (Boats & Co), **Bo Ng**\n\n"
              "[Talk page](https://harbour.example/talk/knots_%281%29) · [Slides](https://harbour.example/knots.pdf)"
              " · [Video](https://video.example/knots.webm)");
    EXPECT_EQ(sessionText(event.sessions[0], event, {3}), (Fragment{QStringLiteral("### Sails"), Fragment::Stand::OwnBlock}));
}

TEST(SpeakerText, LinksOnlyWhereThereIsAnAddress)
{
    const Event event = madeEvent();
    EXPECT_EQ(speakerText(event.speakers[0]), (Fragment{QStringLiteral("[Ada Vidmar](https://ada.example/)"), Fragment::Stand::Inline}));
    EXPECT_EQ(speakerText(event.speakers[1]).text, QStringLiteral("Bo Ng"));
    Speaker odd;
    odd.name = QStringLiteral("A [*] |");
    odd.url = QStringLiteral("https://e.example/a b)c<d>");
    EXPECT_EQ(speakerText(odd).text, QStringLiteral("[A \\[\\*\\] \\|](https://e.example/a%20b%29c%3Cd%3E)"));
}

TEST(OpeningLine, SaysDaysAsPeopleDo)
{
    const auto words = [](const char *first, const char *last) {
        return daysInWords(QDate::fromString(QLatin1String(first), Qt::ISODate), QDate::fromString(QLatin1String(last), Qt::ISODate)).toStdString();
    };
    EXPECT_EQ(words("2026-01-31", "2026-02-01"), "31 January and 1 February 2026");
    EXPECT_EQ(words("2012-02-04", "2012-02-05"), "4 and 5 February 2012");
    EXPECT_EQ(words("2023-09-10", "2023-09-18"), "10 to 18 September 2023");
    EXPECT_EQ(words("2026-01-30", "2026-02-02"), "30 January to 2 February 2026");
    EXPECT_EQ(words("2025-12-31", "2026-01-01"), "31 December 2025 and 1 January 2026");
    EXPECT_EQ(words("2026-05-01", "2026-05-01"), "1 May 2026");
    EXPECT_EQ(words("2026-05-01", ""), "1 May 2026");
    EXPECT_EQ(words("2026-05-02", "2026-05-01"), "2 May 2026");
    EXPECT_EQ(words("", ""), "");
}

TEST(OpeningLine, LeavesOutWhatIsNotKnown)
{
    Event event = madeEvent();
    EXPECT_EQ(openingLine(event).toStdString(), "I spent 28 and 29 March 2026 at [Harbour Code 2026](https://harbour.example/), in Trieste. "
                                                "The venue was Old Customs House.");
    event.url.clear();
    event.city.clear();
    event.venue.clear();
    event.start = {};
    EXPECT_EQ(openingLine(event).toStdString(), "I was at Harbour Code 2026.");
    event.name.clear();
    EXPECT_TRUE(openingLine(event).isEmpty());
}

} // namespace
} // namespace lanyard::test
