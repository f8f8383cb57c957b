// SPDX-License-Identifier: GPL-3.0-or-later
// Posts of real people.
#include "core/base/disk_file_system.h"
#include "core/post/post.h"
#include "core/post/post_file.h"

#include "tests/support/core/places.h"

#include <QFileInfo>

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

constexpr const char *posts[] = {
    "devopsdays-toronto-recap.blogger.txt",    "looking-back-at-scale-x14.github-sync.md", "pycon-canada-review.wordpress.txt",
    "three-toronto-tech-meetups.jekyll.md", "trip-reports-2017.wordpress.txt",
};

QString pathOf(const char *name)
{
    return test::fixture(QStringLiteral("posts/") + QLatin1String(name));
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(RealPosts, AreSavedByteForByte)
{
    SKIP_WITHOUT_FIXTURES();
    for (const char *name : posts) {
        const QByteArray bytes = test::contents(pathOf(name));
        const Result<PostText> post = readPost(DiskFileSystem(), pathOf(name));
        ASSERT_TRUE(post) << name;
        EXPECT_FALSE(Post(post->text).frontMatter().problem()) << name;
        const Result<QByteArray> again = encodePost(post->text, post->shape);
        ASSERT_TRUE(again) << name;
        EXPECT_TRUE(*again == bytes) << name;
    }
}

TEST(RealPosts, ShowTheirFields)
{
    SKIP_WITHOUT_FIXTURES();
    const Post sync(readPost(DiskFileSystem(), pathOf(posts[1]))->text);
    const PostFields fields = sync.fields(q("looking-back-at-scale-x14.md"));
    EXPECT_EQ(sync.dialect(), Dialect::GitHubSync);
    EXPECT_EQ(fields.title, q("Looking Back at SCaLE x14"));
    EXPECT_EQ(fields.permalink, q("/2016/02/02/looking-back-at-scale-x14/"));
    EXPECT_EQ(fields.slug, q("looking-back-at-scale-x14"));
    EXPECT_EQ(fields.date->moment, QDateTime(QDate(2016, 2, 2), QTime(8, 30, 54), Qt::UTC));
    EXPECT_FALSE(fields.draft);

    const Post jekyll(readPost(DiskFileSystem(), pathOf(posts[3]))->text);
    EXPECT_EQ(jekyll.dialect(), Dialect::Jekyll);
    EXPECT_EQ(jekyll.fields().title, q("Three Toronto Tech Meetups"));
    EXPECT_EQ(jekyll.fields().categories, QStringList());
}

TEST(RealPosts, LoseNoLineWhenAFieldIsSet)
{
    SKIP_WITHOUT_FIXTURES();
    for (const char *name : posts) {
        const Post post(readPost(DiskFileSystem(), pathOf(name))->text);
        const auto edits = post.set(Field::Title, q("Another: title"));
        ASSERT_TRUE(edits) << name;
        const QStringList before = post.text().split(u'\n');
        const QStringList after = applied(*edits, post.text()).split(u'\n');
        EXPECT_EQ(Post(after.join(u'\n')).fields().title, q("Another: title")) << name;
        if (post.frontMatter().kind() == FrontMatter::Kind::None) {
            EXPECT_EQ(after.mid(after.size() - before.size()), before) << name;
            continue;
        }
        ASSERT_EQ(after.size(), before.size()) << name;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i].startsWith(post.keyFor(Field::Title) + u':'))
                EXPECT_TRUE(after[i].contains(q("Another: title"))) << name;
            else
                EXPECT_EQ(after[i], before[i]) << name << ", line " << i + 1;
        }
    }
}

TEST(RealPosts, LoseNoOtherKeyWhenOneIsTakenOut)
{
    SKIP_WITHOUT_FIXTURES();
    const Post post(readPost(DiskFileSystem(), pathOf(posts[1]))->text);
    for (const FrontMatter::Key &key : post.frontMatter().keys()) {
        const auto edits = post.frontMatter().unset(key.name);
        ASSERT_TRUE(edits) << qPrintable(key.name);
        QString expected = post.text();
        expected.remove(key.at, key.length);
        EXPECT_EQ(applied(*edits, post.text()), expected) << qPrintable(key.name);
    }
    EXPECT_EQ(post.frontMatter().keys().size(), 9);
}
