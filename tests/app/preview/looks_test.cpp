// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/own_sheet.h"
#include "app/preview/preview_looks.h"
#include "app/ui/settings_store.h"
#include "core/base/disk_file_system.h"
#include "tests/app/preview/pane.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QSet>
#include <QTcpServer>

#include <gtest/gtest.h>

#include <optional>

namespace lanyard {
namespace {

using test::Pane;
using test::waitFor;
using Style = PreviewLook::Style;
using Width = PreviewLook::Width;
using Light = PreviewLook::Light;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

PreviewLook styled(Style style, Light light = Light::AsApplication)
{
    PreviewLook look;
    look.style = style;
    look.light = light;
    return look;
}

TEST(PreviewLooks, TheLettersAreOfAFamilyThatIsHere)
{
    Pane pane;
    pane.show({QStringLiteral("<p>Words and <code>code</code>.</p>"), QStringLiteral("<h2>Head</h2>")});
    const auto family = [&pane](const char *selector) {
        const QString all = pane.js(QStringLiteral("getComputedStyle(document.querySelector('%1')).fontFamily").arg(QLatin1String(selector))).toString();
        return all.section(u',', 0, 0).remove(u'"');
    };
    EXPECT_TRUE(QFontDatabase::hasFamily(family("p"))) << family("p").toStdString();
    EXPECT_TRUE(QFontDatabase::hasFamily(family("h2")));
    EXPECT_TRUE(QFontDatabase::hasFamily(family("code")));
    EXPECT_EQ(QSet({family("p"), family("h2"), family("code")}).size(), 3);
}

struct ExtentCase
{
    Style style;
    Width width;
    int pane;
    int shown;
    double zoom;
};

class PageExtents : public testing::TestWithParam<ExtentCase>
{
};

TEST_P(PageExtents, KeepTheProportions)
{
    PreviewLook look;
    look.style = GetParam().style;
    look.width = GetParam().width;
    const PageExtent extent = pageExtent(look, GetParam().pane);
    EXPECT_EQ(extent.width, GetParam().shown);
    EXPECT_NEAR(extent.zoom, GetParam().zoom, 0.001);
}

INSTANTIATE_TEST_SUITE_P(Panes, PageExtents, testing::Values(
    ExtentCase{Style::Lanyard, Width::Desktop, 500, 500, 1}, ExtentCase{Style::Lanyard, Width::Phone, 500, 390, 1},
    ExtentCase{Style::Lanyard, Width::Phone, 227, 195, 0.5}, ExtentCase{Style::Jekyll, Width::Tablet, 900, 768, 1},
    ExtentCase{Style::Jekyll, Width::Tablet, 416, 384, 0.5}, ExtentCase{Style::Jekyll, Width::Desktop, 600, 600, 0.75},
    ExtentCase{Style::WordPress, Width::Desktop, 1000, 1000, 1}, ExtentCase{Style::Print, Width::Phone, 430, 430, 0.5},
    ExtentCase{Style::WordPress, Width::Desktop, 0, 1, 0.25}));

TEST(PreviewLookSettings, AreRememberedAndOddOnesFallBack)
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("s.ini")));
    EXPECT_EQ(readPreviewLook(store), PreviewLook());
    PreviewLook look{Style::WordPress, Width::Tablet, Light::Dark, QStringLiteral("/home/me/a.css"), true};
    writePreviewLook(store, look);
    EXPECT_EQ(readPreviewLook(store), look);
    for (const char *key : {"look", "width", "light"})
        store.setValue(QStringLiteral("preview/") + QLatin1String(key), QStringLiteral("odd"));
    store.setValue(QStringLiteral("preview/ownSheet"), QString());
    EXPECT_EQ(readPreviewLook(store), PreviewLook());
}

TEST(PreviewLooks, TheDarkButtonIsOneThatIsDoneWithAgain)
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("s.ini")));
    PreviewLooks looks(store);
    looks.setApplicationDark(true);
    EXPECT_TRUE(looks.dark()->isChecked());
    looks.dark()->trigger();
    EXPECT_EQ(looks.look().light, Light::Light);
    looks.setApplicationDark(false); // still as the reader wants it
    EXPECT_FALSE(looks.dark()->isChecked());
    looks.setApplicationDark(true);
    looks.dark()->trigger();
    EXPECT_EQ(looks.look().light, Light::AsApplication);
    looks.styles().at(int(Style::Print))->trigger();
    EXPECT_FALSE(looks.dark()->isEnabled()); // paper is white
    EXPECT_FALSE(looks.widths().at(0)->isEnabled());
    EXPECT_EQ(PreviewLooks(store).look(), looks.look());
}

TEST(PreviewLooks, AnOwnSheetIsAskedForWhenThereIsNone)
{
    QTemporaryDir folder;
    SettingsStore store(folder.filePath(QStringLiteral("s.ini")));
    PreviewLooks looks(store);
    int wanted = 0;
    QObject::connect(&looks, &PreviewLooks::sheetWanted, &looks, [&] { ++wanted; });
    looks.ownSheet()->trigger();
    EXPECT_EQ(wanted, 1);
    EXPECT_FALSE(looks.ownSheet()->isChecked());
    PreviewLook look;
    look.ownSheet = QStringLiteral("/x/mine.css");
    look.ownSheetOn = true;
    looks.choose(look);
    EXPECT_TRUE(looks.ownSheet()->isChecked());
    looks.ownSheet()->trigger(); // off is one click, and the file is remembered
    EXPECT_FALSE(looks.look().ownSheetOn);
    EXPECT_EQ(looks.look().ownSheet, QStringLiteral("/x/mine.css"));
    EXPECT_EQ(wanted, 1);
}

TEST(Looks, EachHasItsOwnMeasureAndLetters)
{
    Pane pane;
    pane.view.resize(1400, 700);
    PreviewHeader header;
    header.title = QStringLiteral("Title");
    pane.view.setHeader(header);
    pane.show({QStringLiteral("<p>Words</p>"), QStringLiteral("<h2>Heading</h2>")});
    const auto measure = [&] { return pane.js(QStringLiteral("document.querySelector('.ly-block').getBoundingClientRect().width")).toInt(); };
    struct
    {
        Style style;
        int measure; // of the text, in pixels
        const char *title;
    } const table[] = {{Style::Jekyll, 740, "42px"}, {Style::WordPress, 645, "48px"}, {Style::Print, 643, "30.6667px"}};
    for (const auto &row : table) {
        pane.view.setLook(styled(row.style));
        EXPECT_TRUE(waitFor([&] { return measure() == row.measure; })) << measure();
        EXPECT_TRUE(pane.comesTrue(QStringLiteral("getComputedStyle(document.querySelector('.ly-title')).fontSize === '%1'").arg(QLatin1String(row.title))));
    }
    pane.view.setLook(styled(Style::Lanyard));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('#ly-look').length === 0")));
}

TEST(Looks, APhoneIsNarrowToThePage)
{
    Pane pane;
    pane.show({QStringLiteral("<p>Words</p>")});
    PreviewLook look;
    look.width = Width::Phone;
    pane.view.setLook(look);
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("innerWidth === 390 && matchMedia('(max-width: 480px)').matches")));
    look.width = Width::Desktop;
    look.style = Style::Jekyll;
    pane.view.setLook(look);
    pane.view.resize(600, 600);
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(innerWidth - 800) <= 1"))); // 600 of the pane's
}

TEST(Looks, LightAndDarkAreThePagesOwn)
{
    Pane pane;
    pane.view.setDark(true);
    pane.show({QStringLiteral("<p>Words</p>")});
    const QString dark = QStringLiteral("document.documentElement.classList.contains('dark')");
    EXPECT_TRUE(pane.js(dark).toBool());
    pane.view.setLook(styled(Style::Lanyard, Light::Light));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("!") + dark));
    pane.view.setDark(false);
    pane.view.setLook(styled(Style::Jekyll, Light::Dark));
    EXPECT_TRUE(pane.comesTrue(dark + QStringLiteral(" && getComputedStyle(document.body).backgroundColor === 'rgb(24, 24, 24)'")));
    pane.view.setLook(styled(Style::Print, Light::Dark));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("getComputedStyle(document.querySelector('#ly-page')).backgroundColor === 'rgb(255, 255, 255)'")));
}

TEST(Looks, ThePlaceStaysWhenTheLookChanges)
{
    Pane pane;
    QStringList html;
    for (int i = 0; i < 200; ++i)
        html.append(QStringLiteral("<p>Paragraph %1 of the post, long enough to be broken into several lines in any of the looks that there are.</p>").arg(i));
    pane.show(html);
    pane.view.scrollToBlock(100, 0);
    const QString inSight = QStringLiteral("(() => { const top = lanyard.sections.elementAt(100).getBoundingClientRect().top; return top > -60 && top < 300; })()");
    EXPECT_TRUE(pane.comesTrue(inSight));
    pane.view.setLook(styled(Style::WordPress));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('#ly-look').length === 1 && ") + inSight));
}

TEST(SiteAddresses, PicturesUnderBaseUrlAreThoseOfTheFolder)
{
    Pane pane;
    pane.view.setSite({QStringLiteral("https://blog.example"), QStringLiteral("/b"), QStringLiteral("The Blog")});
    pane.show({QStringLiteral("<p><img src=\"/b/assets/logo.png\"></p>"), QStringLiteral("<p><img src=\"https://blog.example/b/assets/logo.png\"></p>"),
               QStringLiteral("<p><img src=\"/assets/logo.png\"></p>"), QStringLiteral("<p><img src=\"https://blog.example.org/b/assets/logo.png\"></p>")});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("[...document.images].filter((image) => image.naturalWidth === 20).length === 3")));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card-picture")), 1); // another host
    EXPECT_EQ(pane.view.refusedRequests(), 0);
}

TEST(OwnSheetAddress, IsWhereVisitorsWouldFindTheFile)
{
    const PictureFolders folders{QStringLiteral("/site/_posts"), QStringLiteral("/site")};
    EXPECT_EQ(ownSheetAddress(folders, QStringLiteral("/site/assets/a b.css"), 3), QStringLiteral("/assets/a%20b.css?own=3"));
    EXPECT_EQ(ownSheetAddress(folders, QStringLiteral("/home/me/mine.css"), 1), QStringLiteral("/own.css?own=1"));
    EXPECT_EQ(ownSheetAddress({QStringLiteral("/post"), {}}, QStringLiteral("/post/x.css"), 1), QStringLiteral("/x.css?own=1"));
    EXPECT_EQ(ownSheetAddress({}, QStringLiteral("/x.css"), 1), QStringLiteral("/own.css?own=1"));
}

TEST(OwnCss, IsWornAboveTheLook)
{
    Pane pane;
    pane.view.setOwnSheet("p { color: rgb(1, 2, 3) }", pane.folder() + QStringLiteral("/mine.css"));
    pane.view.setLook(styled(Style::Jekyll));
    pane.show({QStringLiteral("<p>Words</p>")});
    const QString colour = QStringLiteral("getComputedStyle(document.querySelector('.ly-block p')).color === '%1'");
    EXPECT_TRUE(pane.comesTrue(colour.arg(QStringLiteral("rgb(1, 2, 3)"))));
    pane.view.setLook(styled(Style::WordPress));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('#ly-look + #ly-own') !== null && ") + colour.arg(QStringLiteral("rgb(1, 2, 3)"))));
    pane.view.setOwnSheet("p { color: rgb(4, 5, 6) }", pane.folder() + QStringLiteral("/mine.css"));
    EXPECT_TRUE(pane.comesTrue(colour.arg(QStringLiteral("rgb(4, 5, 6)"))));
    pane.view.setOwnSheet({}, {});
    EXPECT_TRUE(pane.comesTrue(colour.arg(QStringLiteral("rgb(17, 17, 17)")) + QStringLiteral(" && !document.querySelector('#ly-own')")));
}

TEST(OwnCss, ReachesTheSitesFilesAndNothingElse)
{
    QTcpServer listener;
    ASSERT_TRUE(listener.listen(QHostAddress::LocalHost));
    int connections = 0;
    QObject::connect(&listener, &QTcpServer::newConnection, &listener, [&] { ++connections; });
    const QString server = QStringLiteral("http://127.0.0.1:%1").arg(listener.serverPort());

    Pane pane;
    QDir(pane.siteFolder()).mkpath(QStringLiteral("assets/css"));
    write(pane.siteFolder() + QStringLiteral("/assets/css/more.css"), "em { color: rgb(7, 8, 9) }");
    write(pane.folder() + QStringLiteral("/outside.css"), "strong { color: rgb(9, 9, 9) }");
    const QString css = QStringLiteral("@import 'more.css'; @import '%1/a.css'; @import '../../../outside.css'; @import 'file:///etc/hostname';"
                                       "@font-face { font-family: own; src: url(%1/font.woff2) } p { font-family: own }"
                                       "p { background: url(%1/p.png), url(../logo.png), url(//127.0.0.1:%2/q.png), url(file://%3/secret.png) }"
                                       "b { content: url(../logo.png) } s { content: url(/post/photos/hall.png) }"
                                       "u { content: url(/../secret.png) } q { content: url('file://%3/secret.png') }"
                                       "a { cursor: url(%1/c.png), auto } li { list-style: url(%1/l.png) } i { content: url('lanyard-post://picture/?from=site&path=../secret.png') } ")
                            .arg(server).arg(listener.serverPort()).arg(pane.folder());
    pane.view.setOwnSheet(css.toUtf8(), pane.siteFolder() + QStringLiteral("/assets/css/mine.css"));
    pane.show({QStringLiteral("<p>Words <em>in</em> <strong>here</strong> <a href=\"/x\">y</a> <i>z</i> <b>b</b> <s>s</s> <u>u</u> <q>q</q></p>"), QStringLiteral("<ul><li>one</li></ul>")});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("getComputedStyle(document.querySelector('.ly-block em')).color === 'rgb(7, 8, 9)'")));
    EXPECT_NE(pane.js(QStringLiteral("getComputedStyle(document.querySelector('.ly-block strong')).color")).toString(), QStringLiteral("rgb(9, 9, 9)"));
    // A picture in place of the words has the picture's size.
    const auto width = [&](const char *tag) {
        return pane.js(QStringLiteral("document.querySelector('.ly-block %1').getBoundingClientRect().width").arg(QLatin1String(tag))).toInt();
    };
    EXPECT_TRUE(waitFor([&] { return width("b") == 20 && width("s") == 40; }));
    EXPECT_NE(width("i"), 50);
    EXPECT_NE(width("u"), 50);
    EXPECT_NE(width("q"), 50);
    waitFor([] { return false; }, 300);
    EXPECT_EQ(connections, 0);
}

TEST(OwnSheetFile, IsReadAgainWhenItChanges)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.css"));
    write(path, "one");
    DiskFileSystem files;
    OwnSheet sheet(files);
    QByteArray latest;
    QObject::connect(&sheet, &OwnSheet::came, &sheet, [&](const QByteArray &css, const QString &) { latest = css; });
    sheet.setFile(path);
    EXPECT_TRUE(waitFor([&] { return latest == "one"; }));
    write(path, "two");
    EXPECT_TRUE(waitFor([&] { return latest == "two"; }));
    for (const char *css : {"three", "four"}) { // as most editors do: another file over the old one
        write(path + QStringLiteral("~new"), css);
        QFile::remove(path);
        QFile::rename(path + QStringLiteral("~new"), path);
        EXPECT_TRUE(waitFor([&] { return latest == css; })) << css;
    }
    sheet.setFile({});
    EXPECT_EQ(latest, QByteArray());
}

TEST(OwnSheetFile, WhatCanNotBeReadIsTold)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    OwnSheet sheet(files);
    std::optional<Error> error;
    QObject::connect(&sheet, &OwnSheet::failed, &sheet, [&](const Error &told) { error = told; });
    sheet.setFile(folder.filePath(QStringLiteral("none.css")));
    EXPECT_TRUE(waitFor([&] { return error.has_value(); }));
    error.reset();
    write(folder.filePath(QStringLiteral("big.css")), QByteArray(OwnSheet::largest + 1, ' '));
    sheet.setFile(folder.filePath(QStringLiteral("big.css")));
    EXPECT_TRUE(waitFor([&] { return error.has_value(); }));
    EXPECT_EQ(error->code, "file.too-large");
    QByteArray latest; // and it is shown once it is there
    QObject::connect(&sheet, &OwnSheet::came, &sheet, [&](const QByteArray &css, const QString &) { latest = css; });
    sheet.setFile(folder.filePath(QStringLiteral("none.css")));
    waitFor([] { return false; }, 100);
    write(folder.filePath(QStringLiteral("none.css")), "there");
    EXPECT_TRUE(waitFor([&] { return latest == "there"; }));
}

} // namespace
} // namespace lanyard
