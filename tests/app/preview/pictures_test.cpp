// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/preview/pane.h"

#include "app/preview/picture_place.h"
#include "app/preview/served_picture.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::Pane;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

TEST(PicturePlace, OnlyFilesOfThePostAndItsSite)
{
    Pane pane;
    const QString post = pane.postFolder();
    QDir(post).mkpath(QStringLiteral(".git"));
    QFile::copy(post + QStringLiteral("/photos/hall.png"), post + QStringLiteral("/.git/hall.png"));
    QFile::copy(post + QStringLiteral("/photos/hall.png"), post + QStringLiteral("/.hall.png"));
    QFile::copy(post + QStringLiteral("/photos/hall.png"), post + QStringLiteral("/50% ümlaut #1.png"));
    QFile::link(pane.folder() + QStringLiteral("/secret.png"), post + QStringLiteral("/link.png"));
    QFile::link(pane.folder(), post + QStringLiteral("/up"));
    QFile::link(post + QStringLiteral("/photos/hall.png"), post + QStringLiteral("/inside.png"));
    QDir(pane.folder()).mkpath(QStringLiteral("site/post-other"));
    QFile::copy(post + QStringLiteral("/photos/hall.png"), pane.folder() + QStringLiteral("/site/post-other/hall.png"));

    const PictureFolders both{post, pane.siteFolder()};
    const PictureFolders postAlone{post, {}};
    struct
    {
        PictureFolders folders;
        PictureRoot root;
        QString path;
        bool served;
    } const table[] = {
        {both, PictureRoot::Post, QStringLiteral("photos/hall.png"), true},
        {both, PictureRoot::Post, QStringLiteral("./photos/hall.png"), true},
        {both, PictureRoot::Post, QStringLiteral("50% ümlaut #1.png"), true},
        {both, PictureRoot::Post, QStringLiteral("inside.png"), true},
        {both, PictureRoot::Site, QStringLiteral("assets/logo.png"), true},
        {both, PictureRoot::Post, QStringLiteral("../assets/logo.png"), true}, // leaves the post's folder, but not the site's
        {postAlone, PictureRoot::Post, QStringLiteral("../assets/logo.png"), false},
        {postAlone, PictureRoot::Site, QStringLiteral("assets/logo.png"), false},
        {postAlone, PictureRoot::Post, QStringLiteral("../post-other/hall.png"), false}, // begins like the post's folder
        {both, PictureRoot::Post, QStringLiteral("../../secret.png"), false},
        {both, PictureRoot::Site, QStringLiteral("../secret.png"), false},
        {both, PictureRoot::Post, QStringLiteral("link.png"), false},
        {both, PictureRoot::Post, QStringLiteral("up/secret.png"), false},
        {both, PictureRoot::Post, QStringLiteral("/etc/hostname"), false},
        {both, PictureRoot::Post, QStringLiteral(".hall.png"), false},
        {both, PictureRoot::Post, QStringLiteral(".git/hall.png"), false},
        {both, PictureRoot::Post, QStringLiteral("photos"), false},
        {both, PictureRoot::Post, QString(), false},
        {both, PictureRoot::Post, QStringLiteral("photos/hall.png") + QChar(0), false},
        {{}, PictureRoot::Post, QStringLiteral("photos/hall.png"), false},
    };
    for (const auto &row : table) {
        const auto place = picturePlace(row.folders, row.root, row.path);
        EXPECT_EQ(place.has_value(), row.served) << row.path.toStdString();
    }
}

TEST(PictureShelf, AFileIsWhatItsBytesSay)
{
    EXPECT_EQ(pictureType("\xff\xd8\xff\xe0 JFIF"), "image/jpeg");
    EXPECT_EQ(pictureType("GIF89a"), "image/gif");
    EXPECT_EQ(pictureType("RIFF\1\2\3\4WEBPVP8 "), "image/webp");
    EXPECT_EQ(pictureType(QByteArray("\0\0\0\x18" "ftypheic", 12)), "image/heic");
    EXPECT_EQ(pictureType("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\">"), "image/svg+xml");
    EXPECT_EQ(pictureType("<!DOCTYPE html><script>alert(1)</script>"), "");
    EXPECT_EQ(pictureType("root:x:0:0:"), "");
    EXPECT_EQ(pictureType(""), "");
}

TEST(PictureShelf, ATextNamedLikeAPictureIsNotServed)
{
    Pane pane;
    const QString path = pane.postFolder() + QStringLiteral("/passwords.png");
    write(path, "user secret");
    PictureShelf shelf;
    const auto picture = shelf.picture(path);
    ASSERT_FALSE(picture.has_value());
    EXPECT_EQ(picture.error().code, "preview.not-a-picture");
}

TEST(PictureShelf, BigPicturesAreMadeSmallAndSmallOnesGoAsTheyAre)
{
    Pane pane;
    PictureShelf shelf;
    const QString small = pane.postFolder() + QStringLiteral("/photos/hall.png");
    const QString big = pane.postFolder() + QStringLiteral("/photos/big.png");
    EXPECT_EQ(shelf.picture(small)->bytes, test::contents(small));
    EXPECT_EQ(QImage::fromData(shelf.picture(big)->bytes).size(), QSize(1600, 800));
    EXPECT_EQ(PictureShelf::size(big), QSize(1600, 800));

    // Changed on the disk, changed on the shelf.
    ASSERT_TRUE(QImage(2000, 2000, QImage::Format_RGB32).save(big));
    EXPECT_EQ(QImage::fromData(shelf.picture(big)->bytes).size(), QSize(1600, 1600));
}

TEST(PreviewPictures, OfThePostAndItsSiteAreShownAndNoOthers)
{
    Pane pane;
    QFile::link(pane.folder() + QStringLiteral("/secret.png"), pane.postFolder() + QStringLiteral("/link.png"));
    pane.show({QStringLiteral("<p><img id='a' src='photos/hall.png' alt='The hall'></p>"),
               QStringLiteral("<p><img id='b' src='/assets/logo.png' alt='Logo'></p>"),
               QStringLiteral("<p><img id='c' src='photos/big.png' alt='Big'></p>"),
               QStringLiteral("<p><img src='../../secret.png' alt=''></p>"), QStringLiteral("<p><img src='link.png' alt=''></p>"),
               QStringLiteral("<p><img src='file://%1/secret.png' alt=''></p>").arg(pane.folder()),
               QStringLiteral("<p><img src='%1/secret.png' alt=''></p>").arg(pane.folder()),
               QStringLiteral("<p><img src='photos/gone.png' alt='Gone'></p>")});

    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('img').length === 3"
                                              " && [...document.images].every((image) => image.naturalWidth > 0)")));
    EXPECT_EQ(pane.js(QStringLiteral("document.getElementById('post-a').naturalWidth")).toInt(), 40);
    EXPECT_EQ(pane.js(QStringLiteral("document.getElementById('post-b').naturalWidth")).toInt(), 20);
    EXPECT_EQ(pane.js(QStringLiteral("document.getElementById('post-c').naturalWidth")).toInt(), 1600);
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-card').length === 5")));
    EXPECT_TRUE(pane.text(QStringLiteral(".ly-block:last-child .ly-card")).contains(QStringLiteral("photos/gone.png")));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('[width]').length === 3"))) << "no room is kept";
}

TEST(PreviewPictures, NothingJumpsWhenOneHasLoaded)
{
    Pane pane;
    QStringList html{QStringLiteral("<p>first</p>")};
    html.append(QStringList(100, QStringLiteral("<p>Some words so that the pictures below are far from the window and wait.</p>")));
    html.append({QStringLiteral("<p><img src='photos/big.png' alt='Big'></p>"), QStringLiteral("<p>see <img src='photos/hall.png' alt='The hall'></p>"),
                 QStringLiteral("<p id='below'>below</p>")});
    pane.show(html);
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('img[width]').length === 2")));
    EXPECT_EQ(pane.count(QStringLiteral("img[src]")), 0);
    const QString height = QStringLiteral("document.getElementById('post-below').offsetTop - lanyard.sections.elementAt(101).offsetTop");
    pane.js(QStringLiteral("lanyard.scroll.hand(), document.getElementById('post-below').scrollIntoView({block: 'end'})"));
    const double before = pane.js(height).toDouble();
    EXPECT_GT(before, 300);
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("[...document.images].every((image) => image.naturalWidth > 0)")))
        << pane.js(QStringLiteral("JSON.stringify([scrollY, innerHeight, ...[...document.images].map((i) => [i.src, i.naturalWidth, i.getBoundingClientRect().top])])")).toString().toStdString();
    EXPECT_NEAR(pane.js(height).toDouble(), before, 1); // whole pixels
}

TEST(PreviewPictures, OneThatComesLaterIsShown)
{
    Pane pane;
    pane.show({QStringLiteral("<p><img src='photos/later.png' alt='Later'></p>")});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('.ly-card-missing') !== null")));
    QFile::copy(pane.postFolder() + QStringLiteral("/photos/hall.png"), pane.postFolder() + QStringLiteral("/photos/later.png"));
    pane.view.reloadPictures();
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.images.length === 1 && document.images[0]?.naturalWidth === 40")));
}

TEST(PreviewPictures, ATypedWordDoesNotLoadThePictureBesideItAgain)
{
    Pane pane;
    pane.show({QStringLiteral("<p><img src='photos/hall.png' alt='The hall'> and</p>")});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.images[0]?.naturalWidth === 40")));
    pane.js(QStringLiteral("document.images[0].theSame = true"));
    pane.view.applySplices({{0, 1, test::blocks({QStringLiteral("<p><img src='photos/hall.png' alt='A hall'> and more</p>")})}});
    pane.settle();
    EXPECT_TRUE(pane.js(QStringLiteral("document.images[0].theSame === true && document.images[0].complete")).toBool());
    EXPECT_EQ(pane.js(QStringLiteral("document.images[0].alt")).toString(), QStringLiteral("A hall"));
}

} // namespace
} // namespace lanyard
