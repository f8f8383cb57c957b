// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/paste_plan.h"

#include <QImage>
#include <QMimeData>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

using What = PastePlan::What;

const QString rich = QStringLiteral("<p>a <b>b</b></p>");
const QString film = QStringLiteral("https://youtu.be/abc");

std::unique_ptr<QMimeData> mimeOf(const QList<std::pair<QString, QByteArray>> &formats)
{
    auto data = std::make_unique<QMimeData>();
    for (const auto &[format, bytes] : formats)
        data->setData(format, bytes);
    return data;
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

TEST(PastePlan, TextStaysTextAndRichTextBecomesMarkdown)
{
    ClipFacts facts;
    EXPECT_EQ(planPaste(facts, {}).what, What::Nothing);
    facts.text = QStringLiteral("a b");
    EXPECT_EQ(planPaste(facts, {}).what, What::Text);
    facts.html = rich;
    EXPECT_EQ(planPaste(facts, {}).what, What::RichText);
    EXPECT_EQ(planPaste(facts, {true, false}).what, What::Text) << "in code";
    facts.fromCodeEditor = true;
    EXPECT_EQ(planPaste(facts, {}).what, What::Text);
}

TEST(PastePlan, AnAddressIsALinkOnWordsOnly)
{
    ClipFacts facts;
    facts.text = film;
    EXPECT_EQ(planPaste(facts, {}).what, What::Text) << "a bare address keeps its text";
    const PastePlan onWords = planPaste(facts, {false, true});
    EXPECT_EQ(onWords.what, What::Links);
    EXPECT_EQ(onWords.addresses, QStringList{film});
    EXPECT_EQ(planPaste(facts, {true, true}).what, What::Text) << "in code";
    facts.text = QStringLiteral("see ") + film;
    EXPECT_EQ(planPaste(facts, {false, true}).what, What::Text);
}

TEST(PastePlan, APictureIsChosenOnlyWhereItIsWhatWasCopied)
{
    ClipFacts facts;
    facts.picture = true;
    EXPECT_EQ(planPaste(facts, {}).what, What::Picture) << "a screenshot";
    facts.html = QStringLiteral("<meta charset='utf-8'><img src='https://a.example/x.png' alt='x'>");
    EXPECT_EQ(planPaste(facts, {}).what, What::Picture) << "a browser's copied picture";
    facts.text = QStringLiteral("https://a.example/x.png");
    EXPECT_EQ(planPaste(facts, {}).what, What::Picture);
    facts.html = QStringLiteral("<table><tr><td>1</td><td>2</td></tr></table>");
    facts.text = QStringLiteral("1\t2");
    EXPECT_EQ(planPaste(facts, {}).what, What::RichText) << "a spreadsheet sends a picture of its cells, too";
    facts.html.clear();
    EXPECT_EQ(planPaste(facts, {}).what, What::Text);
}

TEST(PastePlan, FilesAndOurOwnThingsGoToThoseWhoKnowThem)
{
    ClipFacts facts;
    facts.files = QStringList{QStringLiteral("/tmp/a.jpg")};
    facts.picture = true;
    EXPECT_EQ(planPaste(facts, {}).what, What::Things);
    ClipFacts own;
    own.ownThings = true;
    own.text = QStringLiteral("## Talk");
    EXPECT_EQ(planDrop(own, {}).what, What::Things);
}

TEST(PastePlan, ADroppedLinkBringsItsTitle)
{
    const struct
    {
        const char *source;
        std::unique_ptr<QMimeData> data;
        QString title;
    } cases[] = {
        {"Firefox", mimeOf({{QStringLiteral("text/x-moz-url"), utf16(film + QStringLiteral("\nKnots at sea - YouTube"))},
                            {QStringLiteral("text/plain"), film.toUtf8()},
                            {QStringLiteral("text/html"), "<a href=\"https://youtu.be/abc\">Knots</a>"}}),
         QStringLiteral("Knots at sea")},
        {"Chromium", mimeOf({{QStringLiteral("text/uri-list"), film.toUtf8() + "\r\n"},
                             {QStringLiteral("text/html"), "<meta charset='utf-8'><a href=\"https://youtu.be/abc\">Knots <b>at</b> sea</a>"}}),
         QStringLiteral("Knots at sea")},
        {"an address bar", mimeOf({{QStringLiteral("text/plain"), film.toUtf8()}}), QString()},
        {"a list of addresses", mimeOf({{QStringLiteral("text/uri-list"), "https://speakerdeck.com/ada/knots-at-sea\r\n"}}), QStringLiteral("Knots at sea")},
    };
    for (const auto &each : cases) {
        const PastePlan plan = planDrop(clipFacts(*each.data), {});
        EXPECT_EQ(plan.what, What::Links) << each.source;
        EXPECT_EQ(plan.titles.value(0), each.title) << each.source;
    }
}

TEST(PastePlan, DroppedWordsStayWordsThoughTheirPageIsNamed)
{
    const auto data = mimeOf({{QStringLiteral("text/html"), rich.toUtf8()}, {QStringLiteral("text/plain"), "a b"},
                              {QStringLiteral("text/x-moz-url"), utf16(QStringLiteral("https://a.example/\nPage"))}});
    EXPECT_EQ(planDrop(clipFacts(*data), {}).what, What::RichText);
    const auto plain = mimeOf({{QStringLiteral("text/plain"), "a b"}});
    EXPECT_EQ(planDrop(clipFacts(*plain), {}).what, What::Text);
}

TEST(PastePlan, FactsAreReadFromTheData)
{
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    EXPECT_TRUE(clipFacts(data).picture);
    QMimeData mixed;
    mixed.setUrls({QUrl(QStringLiteral("file:///tmp/a%20b.pdf")), QUrl(QStringLiteral("https://a.example/ü")), QUrl(QStringLiteral("ftp://a.example/"))});
    EXPECT_EQ(clipFacts(mixed).files, QStringList{QStringLiteral("/tmp/a b.pdf")});
    EXPECT_EQ(clipFacts(mixed).addresses, QStringList{QStringLiteral("https://a.example/%C3%BC")});
    EXPECT_EQ(clipFacts(mixed).text, QString()) << "a list of addresses is no text";
}

} // namespace lanyard::test
