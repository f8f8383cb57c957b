// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exported.h"

#include "core/base/disk_file_system.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace lanyard {

namespace {

using test::Exported;

// The texts of an element, in order; the XML must be well formed.
QStringList texts(const Exported &exported, const char *name)
{
    QStringList result;
    QXmlStreamReader xml(exported.bundle.files.value(0).bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == QLatin1String(name))
            result.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return result;
}

QString content(const QString &body)
{
    return texts(Exported("wordpress", QStringLiteral("---\ntitle: T\ndate: 2016-06-02\n---\n") + body + u'\n'), "content:encoded").value(0);
}

} // namespace

TEST(WordPressExporter, WritesWellFormedXmlWhateverTheTextHolds)
{
    const Exported exported("wordpress", QStringLiteral("---\ntitle: \"a ]]> b & <c>\"\ndate: 2016-06-02\n---\nEnd ]]> here\u000b \\ $1 ") + QChar(0xd800) + QStringLiteral(" \U0001f3a4\n"));
    EXPECT_EQ(texts(exported, "title").value(1), QStringLiteral("a ]]> b & <c>"));
    EXPECT_TRUE(texts(exported, "content:encoded").value(0).contains(QStringLiteral("End ]]&gt; here \\ $1 \uFFFD \U0001f3a4"))) << texts(exported, "content:encoded")[0].toStdString();
    EXPECT_FALSE(exported.text().contains(QStringLiteral("base_site_url")));
}

TEST(WordPressExporter, LeavesOutWhatIsForTheWriterAlone)
{
    const QString text = content(QStringLiteral("## A talk\n\n<!-- session: k-1 -->\n\nWords\n\n<!-- hint:\na\n\nb\n-->\n\n- one <!-- session: k-2 -->\n\n  <!-- notes: aaaaa -->\n\n"
                                                "> said\n>\n> <!-- to do: ask -->\n\n<!-- mine -->\n\n<div>\n\n<!-- to do: x -->\n\nin\n\n</div>"));
    for (const char *gone : {"session:", "hint:", "notes:", "to do:"})
        EXPECT_FALSE(text.contains(QLatin1String(gone))) << gone << '\n' << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("<!-- mine -->")));
}

TEST(WordPressExporter, KeepsTermsApart)
{
    const Exported exported("wordpress", QStringLiteral("---\ntitle: T\ntags: [C, C++, 'C#', Größe, 日本語, 'R&D']\n---\nx\n"));
    EXPECT_EQ(texts(exported, "wp:tag_name"), QStringList({QStringLiteral("C"), QStringLiteral("C++"), QStringLiteral("C#"), QStringLiteral("Größe"), QStringLiteral("日本語"), QStringLiteral("R&D")}));
    QStringList slugs = texts(exported, "wp:tag_slug");
    EXPECT_EQ(slugs.mid(0, 4), QStringList({QStringLiteral("c"), QStringLiteral("c-plus-plus"), QStringLiteral("c-sharp"), QStringLiteral("groesse")}));
    EXPECT_FALSE(slugs[4].isEmpty());
    EXPECT_EQ(slugs.removeDuplicates(), 0);
}

TEST(WordPressExporter, WritesTheTimesThatTheImporterTakes)
{
    struct Case
    {
        const char *date;
        bool draft;
        const char *local;
        const char *gmt;
        const char *status;
    };
    for (const Case &one : {Case{"2016-06-02 23:30:00 -0700", false, "2016-06-02 23:30:00", "2016-06-03 06:30:00", "publish"},
                            Case{"2016-06-02 23:30:00", false, "2016-06-02 23:30:00", "", "publish"}, Case{"2016-06-02", false, "2016-06-02 12:00:00", "", "publish"},
                            Case{"2016-06-02", true, "2016-06-02 12:00:00", "0000-00-00 00:00:00", "draft"},
                            Case{"2027-06-02 10:00:00 +0000", false, "2027-06-02 10:00:00", "2027-06-02 10:00:00", "future"}}) {
        SCOPED_TRACE(one.date);
        ExportRequest request;
        request.draft = one.draft;
        const Exported exported("wordpress", QStringLiteral("---\ntitle: T\ndate: %1\n---\nx\n").arg(QLatin1String(one.date)), request);
        EXPECT_EQ(texts(exported, "wp:post_date").value(0), QLatin1String(one.local));
        EXPECT_EQ(texts(exported, "wp:post_date_gmt").value(0), QLatin1String(one.gmt));
        EXPECT_EQ(texts(exported, "wp:status").value(0), QLatin1String(one.status));
    }
}

TEST(WordPressExporter, TheSamePostGivesTheSameFileTomorrow)
{
    const QString post = QStringLiteral("---\ntitle: Dusk\ndate: 2026-03-12 20:15:00 +0100\n---\n\nWe met at the quay.\n");
    ExportRequest later;
    later.now = QDateTime(QDate(2026, 11, 21), QTime(8, 30, 17), Qt::UTC);
    EXPECT_EQ(Exported("wordpress", post).text(), Exported("wordpress", post, later).text());
}

TEST(WordPressExporter, ListsPicturesUnderNamesOfWhichNoneBeginsAnother)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QString body;
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("photos"))));
    for (const char *name : {"photo-1.jpg", "photo-10.jpg", "photo.jpg"}) {
        ASSERT_TRUE(picture.save(folder.filePath(QStringLiteral("photos/") + QLatin1String(name))));
        body += QStringLiteral("![Same](photos/%1 \"Same\")\n\n").arg(QLatin1String(name));
    }
    ExportRequest request;
    request.postPath = folder.filePath(QStringLiteral("2016-06-02-x.md"));
    request.mediaUrl = QStringLiteral("https://m.example.org/");
    const QString text = QStringLiteral("---\ntitle: T\nphotos:\n  - {file: photos/photo.jpg, credit: Ada, licence: CC0}\n---\n") + body;
    const Exported exported("wordpress", text, request, files);
    EXPECT_EQ(texts(exported, "wp:attachment_url"), QStringList({QStringLiteral("https://m.example.org/x-01-photo-1.jpg"), QStringLiteral("https://m.example.org/x-02-photo-10.jpg"),
                                                                 QStringLiteral("https://m.example.org/x-03-photo.jpg")}));
    EXPECT_EQ(texts(exported, "guid"), texts(exported, "wp:attachment_url"));
    QStringList titles = texts(exported, "title").mid(2);
    EXPECT_EQ(titles.removeDuplicates(), 0) << "the importer drops the second of one title";
    EXPECT_EQ(texts(exported, "excerpt:encoded").value(1), QStringLiteral("Same"));
    EXPECT_TRUE(texts(exported, "content:encoded").value(0).contains(QStringLiteral("Same. Photo: Ada (CC0)</figcaption>")));
    ASSERT_EQ(exported.bundle.photos.size(), 3);
    EXPECT_EQ(exported.bundle.photos[2].path, QStringLiteral("media/x-03-photo.jpg"));
    EXPECT_EQ(exported.bundle.photos[2].recipe.credit, QStringLiteral("Ada"));

    request.mediaUrl.clear();
    request.siteUrl = QStringLiteral("https://b.example.org");
    const Exported byHand("wordpress", text, request, files);
    EXPECT_TRUE(texts(byHand, "wp:attachment_url").isEmpty());
    ASSERT_TRUE(byHand.finding("export.upload-by-hand"));
    EXPECT_TRUE(texts(byHand, "content:encoded").value(0).contains(QStringLiteral("https://b.example.org/wp-content/uploads/2026/11/x-01-photo-1.jpg")));
}

TEST(WordPressBlocks, WriteEachKindInTheFormOfAllVersions)
{
    struct Case
    {
        const char *markdown;
        const char *holds;
    };
    const Case cases[] = {
        {"Plain *a* **b** ~~c~~ `d` [e](https://e.org/?a=1&b=2)", "<p>Plain <em>a</em> <strong>b</strong> <s>c</s> <code>d</code> <a href=\"https://e.org/?a=1&amp;b=2\">e</a></p>"},
        {"a  \nb\nc", "<p>a<br>b c</p>"},
        {"## Day one", "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\" id=\"day-one\">Day one</h2>"},
        {"### Day two", "<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\""},
        {"- a\n  - b", "<li>a<!-- wp:list -->\n<ul class=\"wp-block-list\"><!-- wp:list-item -->\n<li>b</li>"},
        {"3. a", "<!-- wp:list {\"ordered\":true,\"start\":3} -->\n<ol start=\"3\" class=\"wp-block-list\">"},
        {"- [x] a", "<li>☑ a</li>"},
        {"> a", "<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n<p>a</p>"},
        {"```cpp\na[0] < b\nhttps://e.org/x\n```", "<code>a&#91;0] &lt; b\nhttps:&#47;&#47;e.org/x</code></pre>"},
        {"| A | B |\n|:-|-:|\n| 1 | |", "{\"hasFixedLayout\":false} -->\n<figure class=\"wp-block-table\"><table><thead><tr><th class=\"has-text-align-left\" data-align=\"left\">A</th>"},
        {"---", "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>"},
        {"a\n\n<!-- more -->\n\nb", "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->"},
        {"![x \"y\"](https://e.org/a.jpg)", "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"https://e.org/a.jpg\" alt=\"x &quot;y&quot;\"/></figure>"},
        {"![x](https://e.org/a.jpg) ![y](https://e.org/b.jpg)", "<!-- wp:gallery {\"linkTo\":\"none\"} -->"},
        {"[![x](https://e.org/a.jpg)](https://e.org/)", "<!-- wp:image {\"linkDestination\":\"custom\"} -->\n<figure class=\"wp-block-image\"><a href=\"https://e.org/\">"},
        {"https://youtu.be/dQw4w9WgXcQ", "is-provider-youtube wp-block-embed-youtube"},
        {"[talk](https://youtu.be/dQw4w9WgXcQ)", "<p><a href=\"https://youtu.be/dQw4w9WgXcQ\">talk</a></p>"},
        {"<iframe src=\"https://player.vimeo.com/video/76979871\"></iframe>", "https://vimeo.com/76979871\n</div></figure>"},
        {"Use [gallery] and [x y]", "<p>Use &#91;gallery] and &#91;x y]</p>"},
        {"<div>\n\n**b**\n\n</div>", "<!-- wp:html -->\n<div>\n<p><strong>b</strong></p>\n</div>\n<!-- /wp:html -->"},
        {"<!-- wp:html -->\n<p>x</p>\n<!-- /wp:html -->", "<!-- wp:html -->\n<p>x</p>\n<!-- /wp:html -->"},
        {"a <kbd>b</kbd> <br/> <String> <b>c", "<p>a <kbd>b</kbd> <br> &lt;String&gt; c</p>"},
        {"- a\n\n      code", "<!-- wp:html -->\n<ul>"},
        {"# {{ page.title }}", ">T</h1>"},
        {"a {% raw %}{{ b }}{% endraw %} c", "<p>a {{ b }} c</p>"},
        {"{% highlight c %}\nx;\n{% endhighlight %}", "<code>x;</code>"},
    };
    for (const Case &one : cases) {
        SCOPED_TRACE(one.markdown);
        const QString markup = content(QString::fromUtf8(one.markdown));
        EXPECT_TRUE(markup.contains(QString::fromUtf8(one.holds))) << markup.toStdString();
    }
}

TEST(WordPressBlocks, KeepFootnotesInTheirMeta)
{
    const Exported exported("wordpress", QStringLiteral("---\ntitle: T\n---\nA[^x] and b[^x].\n\n[^x]: The *note*.\n"));
    const QString markup = texts(exported, "content:encoded").value(0);
    EXPECT_TRUE(markup.endsWith(QStringLiteral("<!-- wp:footnotes /-->")));
    ASSERT_EQ(texts(exported, "wp:meta_key").value(0), QStringLiteral("footnotes"));
    const QJsonArray notes = QJsonDocument::fromJson(texts(exported, "wp:meta_value").value(0).toUtf8()).array();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].toObject()[QStringLiteral("content")].toString(), QStringLiteral("The <em>note</em>."));
    const QString id = notes[0].toObject()[QStringLiteral("id")].toString();
    EXPECT_TRUE(markup.contains(QStringLiteral("<sup data-fn=\"%1\" class=\"fn\"><a href=\"#%1\" id=\"%1-link\">1</a></sup>").arg(id))) << markup.toStdString();
    const Exported again("wordpress", QStringLiteral("---\ntitle: T\n---\nA[^x] and b[^x].\n\n[^x]: The *note*.\n"));
    EXPECT_EQ(texts(again, "content:encoded").value(0), markup) << "a second export differs";
}

TEST(WordPressBlocks, SayWhatTheyLeaveOut)
{
    const Exported exported("wordpress", QStringLiteral("---\ntitle: T\n---\nA {{ page.nothing }} b\n\n{% include x.html %}\n\n[r](other.html)\n\nText\n{: .lead}\n"));
    for (const auto &[code, line] : {std::pair("export.liquid", 4), std::pair("export.liquid-tag", 6), std::pair("export.relative-link", 8), std::pair("export.attributes", 11)}) {
        ASSERT_TRUE(exported.finding(code)) << code;
        EXPECT_EQ(exported.finding(code)->what.line, line) << code;
    }
    EXPECT_FALSE(texts(exported, "content:encoded").value(0).contains(QStringLiteral("{")));
}

} // namespace lanyard
