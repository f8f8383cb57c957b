// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/preview/pane.h"

#include "app/preview/picture_place.h"
#include "app/preview/served_picture.h"
#include "tests/support/core/places.h"

#include <QBuffer>
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

// A data: address of a picture in one of the engine's formats, as small as its head lets it be.
QString embedded(const char *type, const QByteArray &bytes)
{
    return QStringLiteral("data:image/%1;base64,%2").arg(QLatin1String(type), QString::fromLatin1(bytes.toBase64()));
}

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

TEST(PreviewPictures, ASmallFileOfManyPixelsIsNotDecoded)
{
    struct Case
    {
        const char *what;
        QString address;
        const char *size; // as read from its head
        bool shown;
    };
    const QByteArray png = hex("89504e470d0a1a0a0000000d49484452");
    const QByteArray jpegStart = hex("ffd8ffe00010") + QByteArray(14, '\0') + hex("ffc4000400ff");
    const QByteArray gifFrame = hex("2c00000000");
    const std::vector<Case> cases{
        {"PNG", embedded("png", png + hex("0000002800000010") + QByteArray(9, '\0')), "[40,16]", true},
        {"huge PNG", embedded("png", png + hex("0000800000008000") + QByteArray(9, '\0')), "[32768,32768]", false},
        {"PNG, called a JPEG", embedded("jpeg", png + hex("0000800000008000") + QByteArray(9, '\0')), "[32768,32768]", false},
        {"JPEG", embedded("jpeg", jpegStart + hex("ffc00011080010002803") + QByteArray(9, '\0')), "[40,16]", true},
        {"huge JPEG", embedded("jpeg", jpegStart + hex("ffc2001108fff0fff003") + QByteArray(9, '\0')), "[65520,65520]", false},
        {"JPEG without a frame", embedded("jpeg", jpegStart), "null", false},
        {"GIF", embedded("gif", "GIF89a" + hex("28001000000000") + gifFrame + hex("2800100000") + hex("02014c003b")), "[40,16]", true},
        {"GIF with a huge frame", embedded("gif", "GIF89a" + hex("28001000000000") + gifFrame + hex("ffffffff00") + hex("02014c003b")), "[65535,65535]", false},
        {"huge GIF", embedded("gif", "GIF89a" + hex("ffffffff000000") + gifFrame + hex("2800100000") + hex("02014c003b")), "[65535,65535]", false},
        {"WebP", embedded("webp", "RIFF....WEBPVP8 ...." + hex("0000009d012a28001000")), "[40,16]", true},
        {"huge WebP", embedded("webp", "RIFF....WEBPVP8X....\x01..." + hex("ffff00ffff00")), "[65536,65536]", false},
        {"huge lossless WebP", embedded("webp", "RIFF....WEBPVP8L....\x2f" + hex("ffffff0f00")), "[16384,16384]", false},
        {"BMP", embedded("bmp", "BM" + QByteArray(12, '\0') + hex("2800000028000000f0ffffff")), "[40,16]", true},
        {"huge BMP", embedded("bmp", "BM" + QByteArray(12, '\0') + hex("280000000000010000000100")), "[65536,65536]", false},
        {"no picture", embedded("png", "neither fish nor fowl"), "null", false},
        {"an icon", embedded("png", hex("00000100010000000000")), "null", false},
        {"cut short", embedded("png", png + hex("0000")), "null", false},
    };
    Pane pane;
    QStringList html;
    for (const Case &one : cases)
        html.append(QStringLiteral("<p>x <img src=\"%1\" alt=\"a\"></p>").arg(one.address));
    html.append(QStringLiteral("<p>x <img src=\"data:image/png;base64,%41***\" alt=\"a\"></p>"));
    pane.show(html);
    for (size_t i = 0; i < cases.size(); ++i) {
        const QString bytes = cases[i].address.mid(cases[i].address.indexOf(u',') + 1);
        EXPECT_EQ(pane.js(QStringLiteral("JSON.stringify(lanyard.sizeOfPicture(atob('%1')))").arg(bytes)).toString().toStdString(), cases[i].size)
            << cases[i].what;
        EXPECT_EQ(pane.js(QStringLiteral("lanyard.mayEmbed('%1')").arg(cases[i].address)).toBool(), cases[i].shown) << cases[i].what;
        if (!cases[i].shown) {
            EXPECT_EQ(pane.count(QStringLiteral(".ly-block:nth-child(%1) .ly-card-picture").arg(i + 1)), 1) << cases[i].what;
        }
    }
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block:last-child .ly-card-picture")), 1);
}

TEST(PreviewPictures, AnEmbeddedOneIsShown)
{
    Pane pane;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const char *type : {"png", "jpeg", "bmp"}) {
        bytes.clear();
        buffer.open(QIODevice::WriteOnly);
        ASSERT_TRUE(image.save(&buffer, type));
        buffer.close();
        pane.show({QStringLiteral("<p><img src=\"%1\" alt=\"red\"></p>").arg(embedded(type, bytes))});
        EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.images[0]?.naturalWidth === 40"))) << type;
    }
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

TEST(PreviewPictures, OneWithinALineKeepsItsSizeWhileItLoads)
{
    Pane pane;
    QStringList html(100, QStringLiteral("<p>Some words so that the picture below is far from the window and waits.</p>"));
    html.append(QStringLiteral("<p>see <img src='photos/hall.png' alt='The hall, which takes more words than its picture is wide'></p>"));
    pane.show(html);
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('img[width]:not([src])').length === 1")));
    const QString size = QStringLiteral("(({ width, height }) => width + ' x ' + height)(document.querySelector('img').getBoundingClientRect())");
    pane.js(QStringLiteral("lanyard.scroll.hand(), document.querySelector('img').scrollIntoView({block: 'end'})"));
    EXPECT_EQ(pane.js(size).toString(), QStringLiteral("40 x 30"));
}

TEST(PreviewPictures, OneWaitsForTheReaderWhereverItsBlockWent)
{
    Pane pane;
    QStringList html(300, QStringLiteral("<p>%1</p>").arg(QStringLiteral("Some words that take lines. ").repeated(20)));
    html[50] = QStringLiteral("<p><img src='photos/hall.png' alt='The hall'></p>");
    html[250] = QStringLiteral("<p><img src='photos/big.png' alt='Big'></p>");
    pane.show(html);
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('img[width]:not([src])').length === 2")));
    pane.view.applySplices({{10, 0, test::blocks(html.mid(0, 50) + html.mid(0, 50))}}); // its section is parted
    pane.settle();
    ASSERT_TRUE(pane.js(QStringLiteral("lanyard.sections.elementAt(150).querySelector('img:not([src])') !== null")).toBool());
    for (const int block : {150, 350}) {
        pane.view.scrollToBlock(block, 0);
        const QString width = QStringLiteral("lanyard.sections.elementAt(%1).querySelector('img').naturalWidth").arg(block);
        EXPECT_TRUE(pane.comesTrue(width + QStringLiteral(" > 0"))) << block;
    }
    pane.view.applySplices({{348, 1, test::blocks({QStringLiteral("<p><img src='/assets/logo.png' alt='Typed where the reader is'></p>")})}});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("lanyard.sections.elementAt(348).querySelector('img')?.naturalWidth > 0")));
    EXPECT_EQ(pane.count(QStringLiteral("img:not([src])")), 0);
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
