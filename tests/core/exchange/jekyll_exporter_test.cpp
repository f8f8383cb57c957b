// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_file_system.h"
#include "tests/core/exchange/exported.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace lanyard {

namespace {

using test::Exported;

QString post(const char *head, const char *body = "Words\n")
{
    return QStringLiteral("---\n%1---\n%2").arg(QString::fromUtf8(head), QString::fromUtf8(body));
}

QString headOf(const char *head)
{
    return Exported("jekyll", post(head)).head();
}

} // namespace

TEST(JekyllHead, LeavesASoundHeadAsItIs)
{
    const char *head = "# a comment\nlayout: recap\ntitle: \"A: b\"   # why\ndate: 2016-06-02\ntags: [a, 'b c']\nown: {x: 1}\n";
    EXPECT_EQ(headOf(head), QString::fromUtf8(head));
}

TEST(JekyllHead, TranslatesTheKeysOfGitHubSync)
{
    const Exported exported("jekyll", post("ID: 45\npost_title: It&#8217;s here\nauthor: dv\npost_date: 2016-06-02 08:30:54\npost_excerpt: \"\"\n"
                                           "layout: post\npermalink: >\n  http://e.org/2016/06/02/here/\npublished: true\nshorturl:\n  - http://g.co/x\n"));
    EXPECT_EQ(exported.path(), QStringLiteral("_posts/2016-06-02-here.md"));
    EXPECT_EQ(exported.bundle.address, QStringLiteral("/2016/06/02/here/"));
    const QString head = exported.head();
    for (const char *line : {"title: It’s here\n", "wordpress_id: 45\n", "author: dv\n", "layout: post\n", "permalink: /2016/06/02/here/\n",
                             "shorturl:\n  - http://g.co/x\n", "date: '2016-06-02 08:30:54'\n"})
        EXPECT_TRUE(head.contains(QString::fromUtf8(line))) << line << "in\n" << head.toStdString();
    for (const char *key : {"post_", "ID:", "published", "http://e.org"})
        EXPECT_FALSE(head.contains(QLatin1String(key))) << key;
}

TEST(JekyllHead, WritesNoDateThatAnotherZoneWouldMove)
{
    struct Case
    {
        const char *written;
        const char *exported;
    };
    for (const Case &one : {Case{"2016-06-02", "date: 2016-06-02\n"}, Case{"2016-6-2", "date: 2016-06-02\n"},
                            Case{"2016-06-02 23:30:00 -0700", "date: '2016-06-02 23:30:00'\n"}, Case{"2016-06-02T00:10:00+02:00", "date: '2016-06-02 00:10:00'\n"},
                            Case{"2016-06-02 23:30:00", "date: '2016-06-02 23:30:00'\n"}}) {
        SCOPED_TRACE(one.written);
        const Exported exported("jekyll", post(("title: T\nlayout: post\ndate: " + QByteArray(one.written) + "\n").constData()));
        EXPECT_EQ(exported.path(), QStringLiteral("_posts/2016-06-02-x.md"));
        EXPECT_TRUE(exported.head().contains(QLatin1String(one.exported))) << exported.head().toStdString();
    }
}

TEST(JekyllHead, KeepsAnOffsetWhereTheSiteSaysItsZone)
{
    test::MemoryFileSystem files;
    files.put(QStringLiteral("/trip/_config.yml"), "timezone: America/Los_Angeles\n");
    const Exported kept("jekyll", post("title: T\ndate: 2016-06-02 23:30:00 -0700\n"), {}, files);
    EXPECT_TRUE(kept.head().contains(QStringLiteral("date: 2016-06-02 23:30:00 -0700\n"))) << kept.head().toStdString();
    EXPECT_FALSE(kept.finding("export.offset"));
    const Exported moved("jekyll", post("title: T\ndate: 2016-06-02 23:30:00 -0400\n"), {}, files);
    EXPECT_TRUE(moved.head().contains(QStringLiteral("date: 2016-06-02 23:30:00 -0400\n"))) << moved.head().toStdString();
    const Exported lost("jekyll", post("title: T\ndate: 2016-06-02 01:30:00 +0200\n"), {}, files);
    EXPECT_TRUE(lost.head().contains(QStringLiteral("date: '2016-06-02 01:30:00'\n"))) << lost.head().toStdString();
    EXPECT_TRUE(lost.finding("export.offset"));
}

TEST(JekyllHead, NeverHidesOrStopsThePost)
{
    const QString head = headOf("title: T\ndate:\npublished:\ntags:\npermalink:\nexcerpt:\n");
    EXPECT_EQ(head, QStringLiteral("title: T\ndate: 2016-06-02\nlayout: post\n"));
    EXPECT_TRUE(headOf("title: T\ndate: 06/02/2016\n").contains(QStringLiteral("date: 2016-06-02\n"))) << "a date that Jekyll reads as 6 February";
}

TEST(JekyllHead, WritesListsAndWordsThatYamlWouldChange)
{
    EXPECT_TRUE(headOf("title: 2016\ndate: 2016-06-02\n").contains(QStringLiteral("title: '2016'\n")));
    const QString lists = headOf("title: T\ndate: 2016-06-02\ntag: a b\ncategories: one two\n");
    EXPECT_TRUE(lists.contains(QStringLiteral("tags:\n  - a b\n"))) << lists.toStdString();
    EXPECT_TRUE(lists.contains(QStringLiteral("categories:\n  - one\n  - two\n"))) << lists.toStdString();
    EXPECT_FALSE(lists.contains(QStringLiteral("tag:")));
    const QString odd = headOf("title: T\ndate: 2016-06-02\ntags: [2016, yes, C#]\n");
    EXPECT_TRUE(odd.contains(QStringLiteral("'2016'")) && odd.contains(QStringLiteral("'yes'"))) << odd.toStdString();
}

TEST(JekyllHead, SaysWhereTheExcerptEnds)
{
    EXPECT_TRUE(Exported("jekyll", post("title: T\n", "One\n\n<!-- more -->\n\nTwo\n")).head().contains(QStringLiteral("excerpt_separator: '<!-- more -->'\n")));
    EXPECT_TRUE(Exported("jekyll", post("title: T\n", "# Head\n\nFirst words here.\n")).head().contains(QStringLiteral("excerpt: First words here.\n")));
    EXPECT_FALSE(Exported("jekyll", post("title: T\n", "Words first.\n")).head().contains(QStringLiteral("excerpt")));
}

TEST(JekyllHead, IsMadeForATextThatHasNone)
{
    ExportRequest request;
    request.postPath = QStringLiteral("/trip/meetup.txt");
    const Exported exported("jekyll", QStringLiteral("The meetup\n\nIt was good.\n"), request);
    EXPECT_EQ(exported.path(), QStringLiteral("_posts/2026-11-20-meetup.md"));
    EXPECT_TRUE(exported.head().contains(QStringLiteral("title: The meetup\n")));
    EXPECT_TRUE(exported.text().startsWith(QStringLiteral("---\n")));
    EXPECT_TRUE(exported.finding("export.no-date"));
}

TEST(JekyllHead, IsWrittenAnewWhereYamlCannotReadIt)
{
    const Exported exported("jekyll", post("title: Recap: day one\ndate: 2016-06-02\n"));
    EXPECT_TRUE(exported.finding("export.front-matter"));
    EXPECT_TRUE(exported.head().contains(QStringLiteral("title: "))) << exported.head().toStdString();
    EXPECT_FALSE(exported.head().contains(QStringLiteral("title: Recap: day one\n")));
    const Exported toml("jekyll", QStringLiteral("+++\ntitle = \"From Hugo\"\ndate = 2016-06-02\n+++\nWords\n"));
    EXPECT_TRUE(toml.text().startsWith(QStringLiteral("---\ntitle: "))) << toml.text().toStdString();
    EXPECT_FALSE(toml.text().contains(QStringLiteral("+++")));
}

TEST(JekyllExporter, PutsADraftWhereDraftsStand)
{
    EXPECT_EQ(Exported("jekyll", post("title: T\npublished: false\n")).path(), QStringLiteral("_drafts/x.md"));
    ExportRequest request;
    request.draft = true;
    const Exported exported("jekyll", post("title: T\n"), request);
    EXPECT_EQ(exported.path(), QStringLiteral("_drafts/x.md"));
    EXPECT_EQ(exported.bundle.address, QString());
}

TEST(JekyllExporter, TellsOfWhatWillNotShow)
{
    EXPECT_TRUE(Exported("jekyll", post("title: T\ndate: 2027-01-01\n")).finding("export.future"));
    EXPECT_TRUE(Exported("jekyll", post("title: T\ncategories: [a]\n")).finding("export.categories"));
    const Exported pictures("jekyll", post("title: T\n", "One\n\n![a](gone.jpg)\n\n![b](../../etc/x.jpg)\n\n![c](https://e.org/c.jpg)\n\n![d](file:///C:/x.png)\n"));
    ASSERT_TRUE(pictures.finding("export.picture-missing"));
    EXPECT_EQ(pictures.finding("export.picture-missing")->what.line, 6);
    EXPECT_EQ(pictures.finding("export.picture-missing")->kind, Finding::Kind::Warning);
    EXPECT_EQ(pictures.finding("export.picture-outside")->what.line, 8);
    EXPECT_EQ(pictures.finding("export.picture-remote")->kind, Finding::Kind::Notice);
    EXPECT_TRUE(pictures.body().contains(QStringLiteral("![a](gone.jpg)"))) << "the reference to a missing picture is lost";
    EXPECT_TRUE(pictures.bundle.photos.isEmpty());
}

TEST(Exporters, TellWhereTextFromRightToLeftWillStandAtTheLeft)
{
    const QString text = post("title: T\n", "One\n\n\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\n");
    for (const char *exporter : {"jekyll", "wordpress"}) {
        const Exported exported(exporter, text);
        ASSERT_TRUE(exported.finding("review.direction")) << exporter;
        EXPECT_EQ(exported.finding("review.direction")->what.line, 6) << exporter;
    }
}

TEST(Exporters, WarnOfPhotosOfPeopleWhoAskedForNone)
{
    const QTemporaryDir trip;
    ASSERT_TRUE(QDir(trip.path()).mkpath(QStringLiteral("photos")));
    ASSERT_TRUE(QFile::copy(test::sourcePath(QStringLiteral("tests/data/photo/grey.jpg")), trip.filePath(QStringLiteral("photos/hall.jpg"))));
    ExportRequest request;
    request.postPath = trip.filePath(QStringLiteral("index.md"));
    const QString text = post("title: T\nspeakers:\n  - {id: a, name: Ada Wren, no_photos: true}\nphotos:\n"
                              "  - {file: photos/hall.jpg, people: [Ada Wren]}\n  - {file: photos/other.jpg, people: [Ada Wren]}\n",
                              "One\n\n![The hall](photos/hall.jpg)\n");
    for (const char *exporter : {"jekyll", "wordpress"}) {
        const Exported exported(exporter, text, request, DiskFileSystem());
        ASSERT_TRUE(exported.finding("photo.no-photos")) << exporter;
        EXPECT_EQ(exported.finding("photo.no-photos")->what.arguments, QStringList({QStringLiteral("Ada Wren"), QStringLiteral("photos/hall.jpg")}));
        EXPECT_EQ(std::count_if(exported.bundle.findings.begin(), exported.bundle.findings.end(),
                                [](const Finding &finding) { return finding.what.code == "photo.no-photos"; }), 1)
            << "a photo that stays at home harms nobody";
        const QString told = post("title: T\nspeakers:\n  - {id: a, name: Ada Wren, no_photos: true}\n",
                                  "One\n\n![The hall](photos/hall.jpg)\n\n![Ada Wren speaks](photos/hall.jpg)\n");
        ASSERT_TRUE(Exported(exporter, told, request, DiskFileSystem()).finding("photo.no-photos")) << "its words name her" << exporter;
    }
}

TEST(JekyllExporter, WritesPlainBytes)
{
    const Exported exported("jekyll", QChar(QChar::ByteOrderMark) + post("title: T\n", "No end"));
    EXPECT_TRUE(exported.bundle.files[0].bytes.startsWith("---\n"));
    EXPECT_TRUE(exported.bundle.files[0].bytes.endsWith("No end\n"));
    EXPECT_FALSE(exported.bundle.files[0].bytes.contains('\r'));
}

TEST(JekyllLiquid, StaysWhereTheWriterMeansIt)
{
    const Exported exported("jekyll", post("title: T\n", "# {{ page.title }}\n\n{% if page.tags %}x{% endif %} {{ site.url | escape }}\n"));
    EXPECT_TRUE(exported.body().contains(QStringLiteral("# {{ page.title }}\n\n{% if page.tags %}x{% endif %} {{ site.url | escape }}\n")));
    EXPECT_TRUE(exported.bundle.findings.isEmpty());
}

TEST(JekyllLiquid, StopsNoBuild)
{
    test::MemoryFileSystem files;
    files.put(QStringLiteral("/trip/_config.yml"), "title: B\n");
    files.put(QStringLiteral("/trip/_includes/there.html"));
    files.put(QStringLiteral("/trip/_posts/2015-01-01-old.md"));
    const Exported exported("jekyll",
                            post("title: T\n", "{% include there.html %} {% post_url 2015-01-01-old %}\n{% include gone.html %} {% post_url 2014-01-01-x %} {% youtube x %}\n"), {},
                            files);
    const QStringList lines = exported.body().split(u'\n');
    EXPECT_EQ(lines[0], QStringLiteral("{% include there.html %} {% post_url 2015-01-01-old %}"));
    EXPECT_EQ(lines[1], QStringLiteral("&#123;% include gone.html %} &#123;% post_url 2014-01-01-x %} &#123;% youtube x %}"));
    ASSERT_TRUE(exported.finding("export.liquid-blocked"));
    EXPECT_EQ(exported.finding("export.liquid-blocked")->what.line, 5);
}

TEST(JekyllLiquid, IsTextInAPostThatTurnedItOff)
{
    const Exported exported("jekyll", post("title: T\nrender_with_liquid: false\n", "{{ page.title }}\n"));
    EXPECT_EQ(exported.body(), QStringLiteral("&#123;{ page.title }}\n"));
    EXPECT_FALSE(exported.head().contains(QStringLiteral("render_with_liquid")));
}

} // namespace lanyard
