// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/site_terms.h"

#include "tests/support/core/memory_file_system.h"

#include <gtest/gtest.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString joined(const QStringList &terms)
{
    return terms.join(u'|');
}

} // namespace

TEST(SiteTerms, ComeFromTheOtherPostsOfTheBlog)
{
    MemoryFileSystem files;
    files.put(q("/blog/_config.yml"), "title: Blog\n");
    files.put(q("/blog/_posts/2016-01-01-a.md"), "---\ntags: [meetup, KDE]\nauthor: Ann\nlang: en\n---\nbody\n");
    files.put(q("/blog/_posts/2016-01-02-b.md"), "\xEF\xBB\xBF---\r\ntags: meetup qt\r\ncategories: [recap]\r\nauthor: Bob\r\n---\r\nbody\r\n");
    files.put(q("/blog/trips/_posts/2016-01-03-c.md"), "---\ntag: two words\nauthor: Bob\n---\n");
    files.put(q("/blog/_drafts/own.md"), "---\ntags: [slip]\n---\n");
    files.put(q("/blog/about.md"), "---\ntags: [page]\n---\n");
    files.put(q("/blog/_site/_posts/2016-01-01-a.md"), "---\ntags: [made]\n---\n");
    files.put(q("/blog/_posts/broken.md"), "---\ntags: \"never\n");
    files.put(q("/blog/_posts/none.md"), "tags: [body]\n");
    files.put(q("/blog/_posts/picture.jpg"), "---\ntags: [picture]\n---\n");
    const SiteTerms terms = siteTerms(files, siteOf(files, q("/blog/_drafts/own.md")), q("/blog/_drafts/own.md"));
    EXPECT_EQ(joined(terms.tags), q("meetup|KDE|qt|two words"));
    EXPECT_EQ(joined(terms.categories), q("recap"));
    EXPECT_EQ(joined(terms.authors), q("Bob|Ann"));
    EXPECT_EQ(joined(terms.languages), q("en"));
}

TEST(SiteTerms, WithoutABlogComeFromTheNeighbours)
{
    MemoryFileSystem files;
    files.put(q("/recaps/2026-01-01-one/index.md"), "---\ntags: [one]\n---\n");
    files.put(q("/recaps/2026-01-02-two/index.md"), "---\ntags: [two]\n---\n");
    files.put(q("/recaps/2026-01-02-two/notes.md"), "---\ntags: [note]\n---\n");
    files.put(q("/recaps/loose.md"), "---\ntags: [loose]\n---\n");
    files.put(q("/recaps/other.md"), "---\ntags: [other]\n---\n");
    EXPECT_EQ(joined(siteTerms(files, {}, q("/recaps/2026-01-01-one/index.md")).tags), q("two"));
    EXPECT_EQ(joined(siteTerms(files, {}, q("/recaps/loose.md")).tags), q("other"));
}

TEST(SiteTerms, EndWhenNobodyWaits)
{
    MemoryFileSystem files;
    for (int i = 0; i < 20; ++i)
        files.put(QStringLiteral("/recaps/%1.md").arg(i), "---\ntags: [x]\n---\n");
    int asked = 0;
    siteTerms(files, {}, q("/recaps/0.md"), [&] { return ++asked > 3; });
    EXPECT_LT(files.count(MemoryFileSystem::Operation::Read), 5);
}

TEST(SiteTerms, ReadOnlyTheBeginningOfALongPost)
{
    MemoryFileSystem files;
    files.put(q("/p/a.md"), "---\ntags: [early]\n---\n" + QByteArray(300'000, 'x'));
    files.put(q("/p/b.md"), "---\ncomment: " + QByteArray(100'000, 'x') + "\ntags: [late]\n---\n");
    EXPECT_EQ(joined(siteTerms(files, {}, q("/p/own.md")).tags), q("early"));
}
