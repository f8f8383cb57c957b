// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/session_slots.h"

#include "core/compose/moment_link.h"

#include <gtest/gtest.h>

namespace lanyard {
namespace {

TEST(SessionSlots, AnAddressGoesWhereItsHostBelongs)
{
    const QList<std::pair<const char *, std::optional<SessionSlot>>> table{
        {"https://speakerdeck.com/ada/knots", SessionSlot::Slides},
        {"https://example.org/files/knots.odp", SessionSlot::Slides},
        {"https://example.org/files/knots.pdf", SessionSlot::Slides},
        {"https://www.youtube.com/watch?v=abcdefghijk", SessionSlot::Video},
        {"https://media.ccc.de/v/38c3-1-knots", SessionSlot::Video},
        {"https://example.org/knots.webm", SessionSlot::Video},
        {"https://github.com/ada/knots", SessionSlot::Code},
        {"https://codeberg.org/ada/knots", SessionSlot::Code},
        {"https://gitlab.example.org/ada/knots", SessionSlot::Code},
        {"https://git.sr.ht/~ada/knots", SessionSlot::Code},
        {"https://pad.example.org/knots", SessionSlot::Notes},
        {"https://pads.ccc.de/knots", SessionSlot::Notes},
        {"https://example.org/p/knots", SessionSlot::Notes},
        {"https://docs.google.com/document/d/1/edit", SessionSlot::Notes},
        {"https://docs.google.com/presentation/d/1/edit", SessionSlot::Slides},
        {"https://example.org/knots", std::nullopt},
        {"https://paddle.example.org/knots", std::nullopt},
    };
    for (const auto &[url, slot] : table)
        EXPECT_EQ(slotFor(QLatin1String(url)), slot) << url;
    Session session;
    for (const SessionSlot slot : sessionSlots) {
        setSlot(session, slot, QStringLiteral("https://example.org"));
        EXPECT_EQ(slotOf(session, slot), QStringLiteral("https://example.org"));
    }
    EXPECT_FALSE(session.slides.isEmpty() || session.video.isEmpty() || session.code.isEmpty() || session.notes.isEmpty());
}

TEST(MomentLink, TimesAreReadAsPeopleWriteThem)
{
    const QList<std::pair<const char *, int>> table{
        {"12:30", 750}, {"0:05", 5}, {"1:02:03", 3723}, {"75:00", 4500}, {"12m30s", 750}, {"1h 2m", 3720}, {"90s", 90}, {" 90 ", 90}, {"5 min", 300},
    };
    for (const auto &[typed, seconds] : table)
        EXPECT_EQ(readMomentOfVideo(QLatin1String(typed)), seconds) << typed;
    for (const char *odd : {"", "12:7", "12:60", "1:75:00", "noon", "-3", "12:30pm", "9999999"})
        EXPECT_FALSE(readMomentOfVideo(QLatin1String(odd))) << odd;
    EXPECT_EQ(shownMoment(750), QStringLiteral("12:30"));
    EXPECT_EQ(shownMoment(3723), QStringLiteral("1:02:03"));
    EXPECT_EQ(shownMoment(5), QStringLiteral("0:05"));
}

TEST(MomentLink, EachHostReadsItsOwnWayAndOnlyTheLastMomentCounts)
{
    const QList<std::pair<const char *, const char *>> table{
        {"https://www.youtube.com/watch?v=abcdefghijk", "https://www.youtube.com/watch?v=abcdefghijk&t=750"},
        {"https://youtu.be/abcdefghijk?t=3", "https://youtu.be/abcdefghijk?t=750"},
        {"https://youtu.be/abcdefghijk#t=3", "https://youtu.be/abcdefghijk?t=750"},
        {"https://vimeo.com/123456", "https://vimeo.com/123456#t=750s"},
        {"https://media.ccc.de/v/38c3-1-knots#t=9", "https://media.ccc.de/v/38c3-1-knots#t=750"},
        {"https://tube.example.org/w/1234567890abcdefghijkL", ""}, // no PeerTube id: "0" is none of its letters
        {"https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=4",
         "https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=750"},
        {"https://video.example.org/2026/knots.webm", "https://video.example.org/2026/knots.webm#t=750"},
        {"https://example.org/a-page", ""},
        {"javascript:alert(1)", ""},
    };
    for (const auto &[video, link] : table)
        EXPECT_EQ(momentLink(QLatin1String(video), 750), QLatin1String(link)) << video;
}

} // namespace
} // namespace lanyard
