// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/language_field.h"
#include "app/details/picture_field.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(LanguageNames, AreTheLanguagesOwn)
{
    const struct
    {
        const char *tag;
        const char *name;
    } cases[] = {
        {"de", "Deutsch"}, {"fr", "français"}, {"en", "English"}, {"es", "Español"}, {"pt-BR", "português"}, {"ja", "日本語"}, {"", ""}, {"xx", ""}, {"nonsense words", ""},
    };
    for (const auto &[tag, name] : cases) {
        const QString found = nativeName(q(tag));
        EXPECT_TRUE(*name == '\0' ? found.isEmpty() : found.startsWith(q(name))) << tag << " " << qPrintable(found);
    }
    EXPECT_NE(nativeName(q("en-GB")), nativeName(q("en-US")));
}

TEST(PictureNames, AreFoundAndWrittenInTheHeadsManner)
{
    const struct
    {
        const char *written;
        const char *file; // empty: no local file of the post or its site
    } cases[] = {
        {"photos/hall.jpg", "/blog/trip/photos/hall.jpg"},
        {"./photos/hall.jpg", "/blog/trip/photos/hall.jpg"},
        {"photos/h%C3%A4ll.jpg", "/blog/trip/photos/häll.jpg"},
        {"/assets/x.jpg", "/blog/assets/x.jpg"},
        {"../assets/x.jpg", "/blog/assets/x.jpg"},
        {"../../../etc/passwd", ""},
        {"/../x.jpg", ""},
        {"https://example.org/x.jpg", ""},
        {"//example.org/x.jpg", ""},
        {"{{ site.baseurl }}/x.jpg", ""},
        {"", ""},
    };
    for (const auto &[written, file] : cases)
        EXPECT_EQ(pictureFile(q(written), q("/blog/trip"), q("/blog")), q(file)) << written;

    EXPECT_EQ(pictureName(q("photos/a.jpg"), q(""), q("/blog/trip"), q("/blog")), q("photos/a.jpg"));
    EXPECT_EQ(pictureName(q("photos/a.jpg"), q("./photos/b.jpg"), q("/blog/trip"), q("/blog")), q("./photos/a.jpg"));
    EXPECT_EQ(pictureName(q("photos/a.jpg"), q("/trip/b.jpg"), q("/blog/trip"), q("/blog")), q("/trip/photos/a.jpg"));
    EXPECT_EQ(pictureName(q("photos/a.jpg"), q("/trip/b.jpg"), q("/elsewhere"), q("/blog")), q("photos/a.jpg"));
    EXPECT_EQ(pictureName(q("photos/a.jpg"), q("https://example.org/x.jpg"), q("/blog/trip"), q("/blog")), q("photos/a.jpg"));
}

} // namespace lanyard::test
