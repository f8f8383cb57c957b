// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "core/event/schedule_tidy.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(CleanLines, HaveNoTagsOfAPageAndNoEntities)
{
    const std::pair<const char *, const char *> rows[] = {
        {"Knots &amp; sails", "Knots & sails"},
        {"R & D", "R & D"},
        {"caf&eacute;&nbsp;&#8211; x", "café – x"},
        {"<b>Bold</b> <i>and <em>deep</em></i>", "Bold and deep"},
        {"&lt;i&gt;fine&lt;/i&gt;", "fine"},
        {"<a href=\"https://e.example\">Ada</a>", "Ada"},
        {"<p>One</p><p>Two</p>", "One Two"},
        {"One<br/>Two", "One Two"},
        {"std::vector<int> and <T>", "std::vector<int> and <T>"},
        {"What <canvas> and <script> can do", "What <canvas> and <script> can do"},
        {"I <3 <b>", "I <3 <b>"},
        {"a < b > c", "a < b > c"},
    };
    for (const auto &[written, clean] : rows)
        EXPECT_EQ(cleanLine(QString::fromUtf8(written)).toStdString(), clean) << written;
    const QString many = QStringLiteral("<b>").repeated(20'000) + QStringLiteral("</b>").repeated(20'000);
    EXPECT_LT(cleanLine(many).size(), many.size()) << "and ends soon";
}

TEST(Placeholders, AreKnown)
{
    for (const char *nothing : {"TBA", "tbd.", "To be announced", "N/A", "-", "???", "Speaker TBA", "None listed", "wird noch bekannt gegeben", "null"})
        EXPECT_TRUE(isPlaceholder(QString::fromUtf8(nothing))) << nothing;
    for (const char *something : {"", "Tobago", "Hall -", "TBA Hall", "Nan Example", "None of the above"})
        EXPECT_FALSE(isPlaceholder(QString::fromUtf8(something))) << something;
}

TEST(Tidying, LeavesOnlyWhatSaysSomething)
{
    const auto schedule = readSchedule("<schedule><conference><title>A &amp;amp; B</title></conference><day date='2026-05-01'><room name='TBA'>"
                                       "<event id='1'><start>10:00</start><title>Caf&eacute; &lt;i&gt;x&lt;/i&gt;</title><track>No Track</track><abstract>TBA</abstract>"
                                       "<persons><person id='7'>TBA</person><person id='8'>Ada &amp;amp; Co,</person></persons></event><event/></room></day></schedule>");
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.name, QStringLiteral("A & B"));
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    const Session &session = schedule->event.sessions.first();
    EXPECT_EQ(session.title, QStringLiteral("Café x"));
    EXPECT_EQ(session.room + session.track + session.abstract, QString());
    ASSERT_EQ(schedule->event.speakers.size(), 1);
    EXPECT_EQ(schedule->event.speakers[0].name, QStringLiteral("Ada & Co"));
    EXPECT_EQ(session.speakers, QStringList{QStringLiteral("8")});
    ASSERT_EQ(schedule->notes.size(), 1);
    EXPECT_EQ(schedule->notes[0].code, "schedule.nothing-in-it");
}

} // namespace
} // namespace lanyard::test
