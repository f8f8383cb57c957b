// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

const QByteArray pdf = "%PDF-1.7\n1 0 obj\n";
const QByteArray page = "<!doctype html><html><head><title>Programme</title></head><body><table><tr><td>9:00</td><td>Opening</td></tr></table></body></html>";

TEST(OtherKinds, AreNamedWithWhatToDoInstead)
{
    const QByteArray zip("PK\x03\x04\x14\0\0\0", 8);
    const QByteArray old = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    const std::pair<QByteArray, const char *> rows[] = {
        {zip + "[Content_Types].xml" + zip + "xl/workbook.xml", "schedule.spreadsheet"},
        {zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "schedule.spreadsheet"},
        {old + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16), "schedule.spreadsheet"},
        {old + QByteArray("W\0o\0r\0d\0D\0o\0c\0", 14), "schedule.document"},
        {zip + "word/document.xml", "schedule.document"},
        {zip + "sessions.csv", "schedule.archive"},
        {QByteArray("\x1f\x8b\x08\0", 4) + "schedule.xml", "schedule.archive"},
        {pdf, "schedule.document"},
        {QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(50, '\0'), "schedule.picture"},
        {page, "schedule.page-without-data"},
        {"<!-- saved --><HTML><BODY>Sign in</BODY></HTML>", "schedule.page-without-data"},
        {"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "schedule.feed"},
        {"<feed xmlns='http://www.w3.org/2005/Atom'/>", "schedule.feed"},
        {"Just a letter.\n", "schedule.unknown"},
        {"From: a@e.example\nSubject: x\n\nHello\n", "schedule.unknown"},
    };
    for (const auto &[bytes, code] : rows) {
        const auto schedule = readSchedule(bytes);
        ASSERT_FALSE(schedule) << bytes.left(40).toStdString();
        EXPECT_EQ(schedule.error().code, code) << bytes.left(40).toStdString();
    }
}

TEST(OtherKinds, BesideAScheduleAreToldOfByName)
{
    const auto schedule = readSchedule({{QStringLiteral("poster.pdf"), pdf}, {QStringLiteral("t.csv"), "Title,Start\nA,2026-06-05 09:00\n"}});
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->unread.size(), 1);
    EXPECT_EQ(schedule->unread[0].name, QStringLiteral("poster.pdf"));
    EXPECT_EQ(schedule->unread[0].why.code, "schedule.document");
}

TEST(OtherKinds, AloneInAFolderAreNoReasonToTellOfOneOfThem)
{
    EXPECT_EQ(readSchedule({{QStringLiteral("a.pdf"), pdf}, {QStringLiteral("b.html"), page}}).error().code, "schedule.unknown");
}

} // namespace
} // namespace lanyard::test
