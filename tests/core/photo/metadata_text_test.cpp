// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/metadata_text.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

TEST(TagText, IsUtf8WhereItCanBeAndLatin1Otherwise)
{
    EXPECT_EQ(tagText("Zo\xC3\xAB"), QStringLiteral("Zoë"));
    EXPECT_EQ(tagText("Zo\xEB M\xFCller"), QStringLiteral("Zoë Müller"));
    EXPECT_EQ(tagText("Agence \xC9"), QStringLiteral("Agence É")) << "a lone byte at the end must not get lost";
    EXPECT_EQ(tagText(QByteArray("Ada\0Bob", 7)), QStringLiteral("Ada Bob"));
}

TEST(CaptionText, DropsWhatCamerasWriteOnTheirOwn)
{
    for (const char *text : {" DIGITAL CAMERA ", "OLYMPUS DIGITAL CAMERA", "                 ", "SONY DSC", "Exif_JPEG_PICTURE", "dav", "SAMSUNG",
                             "Created with GIMP on a Mac", "KONICA MINOLTA DIGITAL CAMERA", "\r\n"})
        EXPECT_EQ(captionText(QString::fromUtf8(text)), QString()) << text;
}

TEST(CaptionText, KeepsWhatAPersonWrote)
{
    EXPECT_EQ(captionText(QStringLiteral("  A digital camera on a table ")), QStringLiteral("A digital camera on a table"));
    EXPECT_EQ(captionText(QStringLiteral("Dave on stage")), QStringLiteral("Dave on stage"));
    EXPECT_EQ(captionText(QStringLiteral("Two\r\nlines\x07")), QStringLiteral("Two\nlines"));
    EXPECT_EQ(captionText(QStringLiteral("<img src=x onerror=alert(1)>")), QStringLiteral("<img src=x onerror=alert(1)>"));
}

TEST(People, ArePartedAtSemicolonsAndNamedOnce)
{
    EXPECT_EQ(people(QStringLiteral("Ada Example; Bob Example;; Ada Example ")), QStringList({QStringLiteral("Ada Example"), QStringLiteral("Bob Example")}));
    EXPECT_TRUE(people(QStringLiteral(" ; ")).isEmpty());
}

} // namespace
