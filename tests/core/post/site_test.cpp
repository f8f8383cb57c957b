// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/site.h"

#include "tests/support/core/memory_file_system.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(Site, IsJekyllsWhereItsConfigStandsAbove)
{
    test::MemoryFileSystem files;
    files.put(q("/blog/_config.yml"), "url: https://example.org\nbaseurl: /blog/\ntitle: A blog\nauthor: {name: Ann}\n");
    files.put(q("/blog/_posts/2016/2016-06-02-x.md"));
    const Site site = siteOf(files, q("/blog/_posts/2016/2016-06-02-x.md"));
    EXPECT_EQ(site.kind, Site::Kind::Jekyll);
    EXPECT_EQ(site.folder, q("/blog"));
    EXPECT_EQ(site.url, q("https://example.org"));
    EXPECT_EQ(site.baseUrl, q("/blog"));
    EXPECT_EQ(site.title, q("A blog"));
    EXPECT_EQ(site.config[q("author")][q("name")].text(), q("Ann"));
}

TEST(Site, WithABrokenConfigIsStillASite)
{
    for (const char *config : {"title: a: b\n", "just text\n", "", "\xFF\xFE\0", "[[["}) {
        test::MemoryFileSystem files;
        files.put(q("/blog/_config.yml"), config);
        const Site site = siteOf(files, q("/blog/x.md"));
        EXPECT_EQ(site.kind, Site::Kind::Jekyll) << config;
        EXPECT_TRUE(site.config.isNull()) << config;
        EXPECT_EQ(site.url, QString());
    }
}

TEST(Site, IsHugosOnlyWithContent)
{
    const std::pair<const char *, const char *> configs[] = {
        {"hugo.toml", "baseURL = 'https://example.org/blog/' # c\ntitle = \"A blog\"\n[params]\ntitle = 'no'\n"},
        {"config.toml", "baseurl = \"https://example.org/blog\"\ntitle = \"A blog\"\n"},
        {"config.yaml", "baseURL: https://example.org/blog/\ntitle: A blog\n"},
        {"hugo.json", "{\"baseURL\": \"https://example.org/blog/\", \"title\": \"A blog\"}"},
    };
    for (const auto &[name, config] : configs) {
        test::MemoryFileSystem files;
        files.put(q("/site/") + q(name), config);
        files.put(q("/site/posts/x.md"));
        EXPECT_EQ(siteOf(files, q("/site/posts/x.md")).kind, Site::Kind::None) << name;
        files.put(q("/site/content/posts/x.md"));
        const Site site = siteOf(files, q("/site/content/posts/x.md"));
        EXPECT_EQ(site.kind, Site::Kind::Hugo) << name;
        EXPECT_EQ(site.folder, q("/site")) << name;
        EXPECT_EQ(site.url, q("https://example.org")) << name;
        EXPECT_EQ(site.baseUrl, q("/blog")) << name;
        EXPECT_EQ(site.title, q("A blog")) << name;
    }
}

TEST(Site, IsGitHubSyncsWherePostsStandBesideNoConfig)
{
    test::MemoryFileSystem files;
    files.put(q("/repo/_posts/2016/x.md"));
    const Site site = siteOf(files, q("/repo/_posts/2016/x.md"));
    EXPECT_EQ(site.kind, Site::Kind::GitHubSync);
    EXPECT_EQ(site.folder, q("/repo"));
}

TEST(Site, IsNoneElsewhere)
{
    test::MemoryFileSystem files;
    files.put(q("/home/ann/x.md"));
    EXPECT_EQ(siteOf(files, q("/home/ann/x.md")), Site());
    EXPECT_EQ(siteOf(files, q("/x.md")), Site());
    files.failOn(test::MemoryFileSystem::Operation::Read, Error{"file.permission", "", {}});
    files.put(q("/home/_config.yml"), "title: x\n");
    EXPECT_EQ(siteOf(files, q("/home/ann/x.md")).kind, Site::Kind::Jekyll);
}
