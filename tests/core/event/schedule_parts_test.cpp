// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/plain_text.h"
#include "core/event/schedule_links.h"
#include "core/event/schedule_time.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(Durations, AreReadInEveryFormThatOccurs)
{
    const struct
    {
        const char *text;
        qint64 minutes; // 0: none
    } rows[] = {{"00:50", 50},  {"1:30", 90}, {"01:30:00", 90}, {"45", 45},      {"25:00", 1500}, {"PT30M", 30}, {"P1DT2H", 1560},
                {" 00:20 ", 20}, {"", 0},      {"-1:00", 0},     {"00:00", 0},    {"0", 0},        {"abc", 0},    {"1:5", 0},
                {"999:99", 0},  {"99999999999", 0}, {"PT", 0},  {"1.5", 0}};
    for (const auto &row : rows)
        EXPECT_EQ(durationInSeconds(QLatin1String(row.text)).value_or(0), row.minutes * 60) << row.text;
}

TEST(WrittenTimes, AreReadInEveryFormThatOccurs)
{
    const QDate day(2026, 2, 1);
    const auto at = [](const char *text) { return writtenTime(QLatin1String(text)); };
    EXPECT_EQ(at("2026-02-01"), (WrittenTime{day, {}, {}}));
    EXPECT_EQ(at("2026-02-01T09:30:00+01:00"), (WrittenTime{day, QTime(9, 30), 3600}));
    EXPECT_EQ(at("2026-02-01T09:30:00.000-0530"), (WrittenTime{day, QTime(9, 30), -19800}));
    EXPECT_EQ(at("2026-02-01 9:30"), (WrittenTime{day, QTime(9, 30), {}}));
    EXPECT_EQ(at("2026-02-01T09:30Z"), (WrittenTime{day, QTime(9, 30), 0}));
    for (const char *text : {"", "2026-02-30", "2026-02-01T25:61:00+02:00", "1.2.2026", "2026-02-01T09:30:00+99:00", "09:30"})
        EXPECT_FALSE(at(text)) << text;
}

TEST(ClockTimes, TakeMissingColonsAndRefuseNonsense)
{
    EXPECT_EQ(clockTime(QStringLiteral("0930")), QTime(9, 30));
    EXPECT_EQ(clockTime(QStringLiteral("9:05")), QTime(9, 5));
    EXPECT_FALSE(clockTime(QStringLiteral("25:61")).isValid());
    EXPECT_FALSE(clockTime(QStringLiteral("noon")).isValid());
}

TEST(WebAddresses, AreHttpOrNothing)
{
    const QUrl base(QStringLiteral("https://conf.example/2026/"));
    const struct
    {
        const char *written;
        const char *expected;
    } rows[] = {
        {"https://a.example/x?y=1#z", "https://a.example/x?y=1#z"},
        {"  http://a.example ", "http://a.example"},
        {"https:/fosdem.example/2026", "https://fosdem.example/2026"},
        {"HTTPS://A.example/", "HTTPS://A.example/"},
        {"//cdn.example/x", "https://cdn.example/x"},
        {"/system/x.pdf", "https://conf.example/system/x.pdf"},
        {"media/x y.pdf", "https://conf.example/2026/media/x%20y.pdf"},
        {"../../../etc/passwd", "https://conf.example/etc/passwd"},
        {"https://a.example/with blank", "https://a.example/with%20blank"},
        {"javascript:alert(1)", ""},
        {"java\nscript:alert(1)", ""},
        {"file:///etc/passwd", ""},
        {"data:text/html,x", ""},
        {"mailto:a@b.example", ""},
        {"bzr://bzr.example/x", ""},
        {"https://", ""},
        {"", ""},
    };
    for (const auto &row : rows)
        EXPECT_EQ(webAddress(QString::fromLatin1(row.written), base), QLatin1String(row.expected)) << row.written;
    EXPECT_EQ(webAddress(QStringLiteral("/system/x.pdf")), QString());
    EXPECT_EQ(webAddress(QStringLiteral("x.pdf"), QUrl(QStringLiteral("file:///tmp/"))), QString());
}

Session sorted(const QList<std::tuple<LinkSorter::From, const char *, const char *>> &offers)
{
    LinkSorter sorter;
    for (const auto &[from, title, url] : offers)
        sorter.add(from, QLatin1String(title), QLatin1String(url));
    Session session;
    session.url = QStringLiteral("https://e.example/talk");
    sorter.give(session, QStringLiteral("https://e.example/say-something"));
    return session;
}

TEST(Links, AreSortedByWhatTheyAreAndNotByWhatTheyAreCalled)
{
    using From = LinkSorter::From;
    EXPECT_EQ(sorted({{From::Slides, "Demo", "https://e.example/a.mp4"}}).video, QStringLiteral("https://e.example/a.mp4"));
    EXPECT_EQ(sorted({{From::Slides, "Demo", "https://e.example/a.mp4"}}).slides, QString());
    EXPECT_EQ(sorted({{From::Slides, "Parts list", "https://e.example/a.yml"}}).slides, QString());
    EXPECT_EQ(sorted({{From::Slides, "Parts list", "https://e.example/a.yml"}}).links.size(), 1);
    EXPECT_EQ(sorted({{From::Slides, "", "https://e.example/deck"}}).slides, QStringLiteral("https://e.example/deck"));
    EXPECT_EQ(sorted({{From::Slides, "", "https://e.example/talk-v1.2"}}).slides, QStringLiteral("https://e.example/talk-v1.2"));
    EXPECT_EQ(sorted({{From::Link, "My talk (slides)", "https://e.example/a.odp"}}).slides, QStringLiteral("https://e.example/a.odp"));
    EXPECT_EQ(sorted({{From::Link, "Talk (audio recording)", "https://e.example/a.mp3"}}).video, QString());
    EXPECT_EQ(sorted({{From::Slides, "teaser", "https://e.example/t.mp4"}, {From::Link, "Video recording", "https://v.example/1"}}).video,
              QStringLiteral("https://v.example/1"));
    EXPECT_TRUE(sorted({{From::Link, "Chat room(web)", "https://chat.e.example/#1"},
                        {From::Link, "Chat room(app)", "https://matrix.to/#/#1"},
                        {From::Link, "Say", "https://e.example/say-something"},
                        {From::Link, "Feedback", "https://e.example/x/feedback/"},
                        {From::Link, "The talk", "https://e.example/talk"}})
                    .links.isEmpty());
    EXPECT_EQ(sorted({{From::Link, "Our project", "https://chat.e.example/"}}).links.size(), 1); // a talk about a chat
}

TEST(Links, AreSortedByTheirHosts)
{
    using From = LinkSorter::From;
    const Session all = sorted({{From::Link, "Project", "https://github.com/harbour"},
                                {From::Link, "A bug", "https://github.com/harbour/knots/issues/3"},
                                {From::Link, "Sails", "https://codeberg.org/harbour/sails"},
                                {From::Link, "Source code", "https://git.sr.ht/~harbour/knots"},
                                {From::Link, "Pad", "https://pad.harbour.example/p/knots"},
                                {From::Attachment, "Talk", "https://harbour.example/talk.odp"},
                                {From::Link, "On YouTube", "https://www.youtube.com/watch?v=abcdef123"},
                                {From::Link, "Join us", "https://teams.microsoft.com/l/meetup-join/1"},
                                {From::Link, "Vote", "https://app.sli.do/event/x"},
                                {From::Link, "Room", "https://matrix.to/#/#knots:x.example"}});
    EXPECT_EQ(all.slides, QStringLiteral("https://harbour.example/talk.odp"));
    EXPECT_EQ(all.video, QStringLiteral("https://www.youtube.com/watch?v=abcdef123"));
    EXPECT_EQ(all.code, QStringLiteral("https://git.sr.ht/~harbour/knots")) << "the one that says so";
    EXPECT_EQ(all.notes, QStringLiteral("https://pad.harbour.example/p/knots"));
    QStringList others;
    for (const WebLink &link : all.links)
        others.append(link.title);
    EXPECT_EQ(others, QStringList({QStringLiteral("Project"), QStringLiteral("A bug"), QStringLiteral("Sails")}));
}

TEST(Links, ToOtherFilmsAreNotTheRecording)
{
    using From = LinkSorter::From;
    for (const char *title : {"Robots, an opera, season 1", "My previous talk (video)", "Video of 2019", "Trailer on YouTube", "Knots"})
        EXPECT_EQ(sorted({{From::Link, title, "https://www.youtube.com/watch?v=abcdef123"}}).video, QString()) << title;
    for (const char *title : {"", "Video", "YouTube Video", "Live stream", "Recording of this talk"})
        EXPECT_NE(sorted({{From::Link, title, "https://www.youtube.com/watch?v=abcdef123"}}).video, QString()) << title;
    EXPECT_EQ(sorted({{From::Link, "Slides of the talk", "https://github.com/ada/knots/blob/main/knots.pdf"}}).slides,
              QStringLiteral("https://github.com/ada/knots/blob/main/knots.pdf"));
    EXPECT_EQ(sorted({{From::Attachment, "Harbour_Talk_Presentation", "https://e.example/a.pdf"}}).slides, QStringLiteral("https://e.example/a.pdf"));
}

TEST(PlainText, HasNoTagsAndKeepsParagraphs)
{
    const struct
    {
        const char *marked;
        const char *expected;
    } rows[] = {
        {"", ""},
        {"plain", "plain"},
        {"a < b and c > d", "a < b and c > d"},
        {"<p>One\ntwo</p><p>three</p>", "One two\n\nthree"},
        {"<p>One<br>two</p>", "One\ntwo"},
        {"<p>AT&amp;T &#8211; &eacute;t&eacute;&nbsp;&hellip;</p>", "AT&T – été …"},
        {"<p>&lt;b&gt; is a tag</p>", "<b> is a tag"},
        {"<ul><li>one</li>\n<li><p>two</p></li></ul>", "- one\n- two"},
        {"<p>a</p><script>alert('</p>')</script><style>p{}</style><p>b</p>", "a\n\nb"},
        {"<p>a<script>never closed", "a"},
        {"<p onclick=\"x\">a <!-- hidden <b> --> b</p>", "a b"},
        {"<pre>x\n  y</pre>", "x\ny"},
        {"First line\nsecond line\n\n\n\nNext", "First line\nsecond line\n\nNext"},
        {"   indented\n      * item\n\n   more", "indented\n* item\n\nmore"},
        {"See [the site](https://e.example/a) and **this**, <https://e.example/b>", "See the site and this, https://e.example/b"},
        {"# Heading\n\ntext # no heading", "Heading\n\ntext # no heading"},
        {"inline <b>bold</b>\nand a new line", "inline bold\nand a new line"},
        {"2 * 3 * 4 ** 5", "2 * 3 * 4 ** 5"},
        {"a *long* word, *two of them*, _one more_ and `code`", "a long word, two of them, one more and code"},
        {"* one *of* them", "* one of them"},
        {"snake_case_name, __init__, 2*3*4, a_b_, *.cpp and *.h", "snake_case_name, __init__, 2*3*4, a_b_, *.cpp and *.h"},
        {"1\\. not a list \\- \\*not long\\*, C:\\temp", "1. not a list - *not long*, C:\\temp"},
        {"<p>*stars* in HTML</p>", "*stars* in HTML"},
        {"dos\r\nline\rold mac", "dos\nline\nold mac"},
        {"bell\x07 here", "bell here"},
        {"<p>a < b</p>", "a < b"},
        {"&unknown; &#0; &#xD800; &", "&unknown; &#0; &#xD800; &"},
    };
    for (const auto &row : rows)
        EXPECT_EQ(plainText(QString::fromUtf8(row.marked)).toStdString(), row.expected) << row.marked;
}

TEST(PlainText, TakesNoLongerThanTheTextIsLong)
{
    // Each of these made a careless reader look through the rest of the text at every step.
    for (const char *piece : {"<a ", "<p", "<!--", "<script>", "&", "[a](", "**a", "<a \""}) {
        const QString hostile = QString::fromLatin1(piece).repeated(200'000);
        EXPECT_LE(plainText(hostile).size(), hostile.size()) << piece;
    }
}

TEST(PlainLine, IsOneLineOfVisibleCharacters)
{
    EXPECT_EQ(plainLine(QStringLiteral("  a\n\tb \u0001 c ")), QStringLiteral("a b c"));
    EXPECT_EQ(plainLine(QStringLiteral("<script> & co")), QStringLiteral("<script> & co"));
}

} // namespace
} // namespace lanyard::test
