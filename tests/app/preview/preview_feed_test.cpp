// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_feed.h"

#include <QJsonArray>

#include <random>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

QList<PreviewBlock> numbered(int from, int count)
{
    QList<PreviewBlock> list;
    for (int i = 0; i < count; ++i) {
        PreviewBlock block;
        block.html = QStringLiteral("<p>%1</p>").arg(from + i);
        list.append(block);
    }
    return list;
}

// What the page makes of an update.
void apply(QStringList &page, const QJsonObject &update)
{
    if (update.contains(QStringLiteral("blocks"))) {
        page.clear();
        for (const QJsonValue value : update.value(QStringLiteral("blocks")).toArray())
            page.append(value.toString());
    }
    for (const QJsonValue value : update.value(QStringLiteral("splices")).toArray()) {
        const int at = value[QStringLiteral("at")].toInt();
        page.remove(at, value[QStringLiteral("removed")].toInt());
        int next = at;
        for (const QJsonValue html : value[QStringLiteral("html")].toArray())
            page.insert(next++, html.toString());
    }
}

QStringList htmls(const QList<PreviewBlock> &blocks)
{
    QStringList list;
    for (const PreviewBlock &block : blocks)
        list.append(block.html);
    return list;
}

int spliceCount(const QJsonObject &update)
{
    return int(update.value(QStringLiteral("splices")).toArray().size());
}

TEST(PreviewFeed, SendsOnlyWhatChangedAfterTheFirstTime)
{
    PreviewFeed feed;
    feed.resetBlocks(numbered(0, 500));
    EXPECT_EQ(feed.takeUpdate().value(QStringLiteral("blocks")).toArray().size(), 500);
    EXPECT_FALSE(feed.hasUpdate());

    feed.applySplices({{250, 1, numbered(900, 1)}});
    const QJsonObject update = feed.takeUpdate();
    EXPECT_EQ(update.keys(), QStringList{QStringLiteral("splices")});
    EXPECT_EQ(spliceCount(update), 1);
    EXPECT_FALSE(feed.hasUpdate());
}

TEST(PreviewFeed, KeysTypedFasterThanThePagePaintsBecomeOneChange)
{
    PreviewFeed feed;
    feed.resetBlocks(numbered(0, 10));
    feed.takeUpdate();
    for (int key = 0; key < 50; ++key)
        feed.applySplices({{3, 1, numbered(100 + key, 1)}, {9, 1, numbered(500 + key, 1)}}); // a paragraph, and the footnotes

    const QJsonObject update = feed.takeUpdate();
    ASSERT_EQ(spliceCount(update), 2);
    const QJsonArray first = update.value(QStringLiteral("splices"))[0][QStringLiteral("html")].toArray();
    EXPECT_EQ(first, QJsonArray{QStringLiteral("<p>149</p>")});
}

TEST(PreviewFeed, MeltedChangesMeanTheSameAsTheChanges)
{
    std::mt19937 random(20160121);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    for (int round = 0; round < 300; ++round) {
        PreviewFeed feed;
        QList<PreviewBlock> blocks = numbered(0, 12);
        feed.resetBlocks(blocks);
        QStringList page;
        apply(page, feed.takeUpdate());
        int next = 1000;
        for (int step = 0; step < 30; ++step) {
            BlockSplice splice;
            splice.at = upTo(int(blocks.size()));
            splice.removed = std::min(upTo(3), int(blocks.size()) - splice.at);
            splice.inserted = numbered(next, upTo(3));
            next += 10;
            blocks.remove(splice.at, splice.removed);
            for (int i = 0; i < splice.inserted.size(); ++i)
                blocks.insert(splice.at + i, splice.inserted[i]);
            feed.applySplices({splice});
            if (upTo(5) == 0)
                apply(page, feed.takeUpdate());
        }
        apply(page, feed.takeUpdate());
        ASSERT_EQ(page, htmls(blocks)) << "round " << round;
    }
}

TEST(PreviewFeed, APageThatWasLoadedAnewGetsEverything)
{
    PreviewFeed feed;
    feed.setHeader({.title = QStringLiteral("Looking back"), .date = {}, .author = {}, .excerpt = {}, .tags = {}, .heroImage = {}, .heroAlt = {}, .language = {}});
    feed.setDark(true);
    feed.resetBlocks(numbered(0, 3));
    feed.takeUpdate();
    feed.applySplices({{1, 1, numbered(7, 1)}});
    feed.forgetPage();

    const QJsonObject update = feed.takeUpdate();
    QStringList page;
    apply(page, update);
    EXPECT_EQ(page, (QStringList{QStringLiteral("<p>0</p>"), QStringLiteral("<p>7</p>"), QStringLiteral("<p>2</p>")}));
    EXPECT_TRUE(update.value(QStringLiteral("dark")).toBool());
    EXPECT_EQ(update.value(QStringLiteral("header"))[QStringLiteral("title")].toString(), QStringLiteral("Looking back"));
}

TEST(PreviewFeed, SplicesBeyondTheEndDoNoHarm)
{
    PreviewFeed feed;
    feed.resetBlocks(numbered(0, 2));
    feed.applySplices({{5, 9, numbered(7, 1)}, {-3, 1, {}}});
    QStringList page;
    apply(page, feed.takeUpdate());
    EXPECT_EQ(page, (QStringList{QStringLiteral("<p>1</p>"), QStringLiteral("<p>7</p>")}));
}

} // namespace
} // namespace lanyard
