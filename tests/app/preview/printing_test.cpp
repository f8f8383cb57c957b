// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/pdf_pages.h"
#include "app/preview/post_printer.h"
#include "tests/app/preview/pane.h"

#include <QFile>
#include <QPageRanges>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <optional>

namespace lanyard {
namespace {

using test::blocks;
using test::waitFor;

// What a PDF is found to hold by poppler's programs.
class Pdf
{
public:
    explicit Pdf(const QByteArray &bytes)
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static bool canBeRead() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

    QString text() const { return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")}); }
    QStringList pages() const { return text().split(u'\f', Qt::SkipEmptyParts); }
    QString info(const QString &key) const
    {
        const QRegularExpression line(QStringLiteral("^%1:\\s*(.*)$").arg(key), QRegularExpression::MultilineOption);
        return line.match(run(QStringLiteral("pdfinfo"), {path()})).captured(1).trimmed();
    }
    // Page numbers from 1, one for each picture on it.
    QList<int> picturePages() const
    {
        QList<int> found;
        const QStringList lines = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path()}).split(u'\n').mid(2);
        for (const QString &line : lines) {
            if (line.contains(QLatin1String(" image ")))
                found.append(line.trimmed().section(u' ', 0, 0).toInt());
        }
        return found;
    }
    // How many pixels of a page, at 50 dots an inch, are dark.
    int darkPixels() const
    {
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-singlefile"),
                                         QStringLiteral("-png"), path(), m_folder.filePath(QStringLiteral("page"))});
        const QImage page(m_folder.filePath(QStringLiteral("page.png")));
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 60 ? 1 : 0;
        }
        return page.isNull() ? -1 : dark;
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("post.pdf")); }
    QString run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

class Printing : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!Pdf::canBeRead())
            GTEST_SKIP() << "pdftotext is not installed";
        pane.view.setPost(pane.postFolder(), pane.siteFolder());
    }

    Pdf pdf(const QStringList &html, PreviewHeader header = {})
    {
        pane.view.setHeader(header);
        pane.view.resetBlocks(blocks(html));
        PostPrinter printer(pane.view.feed(), pane.view.folders());
        QByteArray bytes;
        bool ended = false;
        QObject::connect(&printer, &PostPrinter::pdfMade, &printer, [&](const QByteArray &made) { bytes = made; });
        QObject::connect(&printer, &PostPrinter::finished, &printer, [&](const std::optional<Error> &problem) {
            ended = true;
            EXPECT_FALSE(problem) << problem->english().toStdString();
        });
        printer.makePdf(usualPaper());
        EXPECT_TRUE(waitFor([&] { return ended; }, 120'000));
        refused = printer.refusedRequests();
        return Pdf(bytes);
    }

    test::Pane pane;
    int refused = -1;
};

QString words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("harbour%1 ").arg(i);
    return text;
}

TEST_F(Printing, AllWordsOfALongPostAreOnThePages)
{
    QStringList html;
    for (int i = 0; i < 400; ++i)
        html.append(QStringLiteral("<p>Paragraph number%1 of the post. %2</p>").arg(i).arg(words(30)));
    PreviewHeader header;
    header.title = QStringLiteral("Two days at the harbour");
    header.author = QStringLiteral("Ada Example");
    const Pdf post = pdf(html, header);
    const QString text = post.text();
    EXPECT_TRUE(text.contains(QStringLiteral("Two days at the harbour")));
    EXPECT_TRUE(text.contains(QStringLiteral("Ada Example")));
    for (int i = 0; i < 400; ++i)
        ASSERT_TRUE(text.contains(QStringLiteral("number%1 of").arg(i))) << i;
    EXPECT_EQ(post.info(QStringLiteral("Title")), QStringLiteral("Two days at the harbour"));
    EXPECT_GT(post.info(QStringLiteral("Pages")).toInt(), 10);
}

TEST_F(Printing, PicturesBelowThePreviewsEdgeAreThere)
{
    QStringList html;
    for (int i = 0; i < 150; ++i)
        html.append(QStringLiteral("<p>%1</p>").arg(words(60)));
    html.append(QStringLiteral("<p><img src=\"photos/hall.png\" alt=\"The hall\" title=\"The hall at noon\"></p>"));
    html.append(QStringLiteral("<p><img src=\"/assets/logo.png\" alt=\"Logo\"></p>"));
    const Pdf post = pdf(html);
    EXPECT_EQ(post.picturePages().size(), 2);
    EXPECT_TRUE(post.text().contains(QStringLiteral("The hall at noon")));
}

TEST_F(Printing, AFigureStandsOnOnePageWithItsCaption)
{
    // Wherever the text before it ends: in some of these the picture alone would still fit, and its caption wouldn't.
    for (int before = 28; before < 46; ++before) {
        QStringList html{QStringLiteral("<pre>%1</pre>").arg(QStringLiteral("line\n").repeated(before))};
        html.append(QStringLiteral("<p><img src=\"photos/big.png\" alt=\"\" title=\"CAPTION\"></p>"));
        const Pdf post = pdf(html);
        const QList<int> places = post.picturePages();
        ASSERT_EQ(places.size(), 1) << before << ": drawn once a page that it stands on";
        EXPECT_TRUE(post.pages().value(places[0] - 1).contains(QStringLiteral("CAPTION"))) << before;
    }
}

TEST_F(Printing, ATableRowIsNotCutAndItsHeadIsRepeated)
{
    QString table = QStringLiteral("<table><thead><tr><th>TIME</th><th>Talk</th></tr></thead><tbody>");
    for (int i = 0; i < 60; ++i)
        table += QStringLiteral("<tr><td>row%1begins</td><td>first line<br>second line<br>row%1ends</td></tr>").arg(i);
    const Pdf post = pdf({table + QStringLiteral("</tbody></table>")});
    const QStringList pages = post.pages();
    ASSERT_GT(pages.size(), 2);
    for (const QString &page : pages)
        EXPECT_TRUE(page.contains(QStringLiteral("TIME")));
    for (int i = 0; i < 60; ++i) {
        for (const QString &page : pages)
            EXPECT_EQ(page.contains(QStringLiteral("row%1begins").arg(i)), page.contains(QStringLiteral("row%1ends").arg(i))) << i;
    }
}

TEST_F(Printing, AHeadingIsNotLeftAloneAtAPagesEnd)
{
    for (int before = 24; before < 36; ++before) {
        QStringList html;
        for (int i = 0; i < before; ++i)
            html.append(QStringLiteral("<p>Line %1.</p>").arg(i));
        html.append(QStringLiteral("<h2>HEADING</h2>"));
        html.append(QStringLiteral("<p>FOLLOWS one<br>and two<br>and three<br>and four</p>"));
        for (const QString &page : pdf(html).pages())
            EXPECT_EQ(page.contains(QStringLiteral("HEADING")), page.contains(QStringLiteral("FOLLOWS"))) << before;
    }
}

TEST_F(Printing, LinksHaveNumbersAndTheirAddressesStandAtTheEnd)
{
    pane.view.setSite({QStringLiteral("https://blog.example"), QStringLiteral("/b"), QStringLiteral("The blog")});
    const Pdf post = pdf({QStringLiteral("<p>See <a href=\"https://one.example/talk\">the talk</a>, <a href=\"https://two.example/\">two.example</a>, "
                                         "<a href=\"https://one.example/talk\">again</a>, <a href=\"/about\">about</a>, <a href=\"#here\">below</a> and "
                                         "<a href=\"elsewhere.md\">nowhere</a>.</p>"),
                          QStringLiteral("<h2 id=\"here\">Here</h2>")});
    const QString text = post.text().simplified();
    EXPECT_TRUE(text.contains(QStringLiteral("the talk [1], two.example, again [1], about [2], below and nowhere."))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Links 1. https://one.example/talk 2. https://blog.example/b/about"))) << text.toStdString();
}

TEST_F(Printing, ADarkPreviewIsPrintedOnWhite)
{
    pane.view.setDark(true);
    const Pdf post = pdf({QStringLiteral("<p>One line.</p>")});
    EXPECT_LT(post.darkPixels(), 2000);
    EXPECT_GT(post.darkPixels(), 0);
}

TEST_F(Printing, RemoteThingsAreALineAndNothingIsLoaded)
{
    const Pdf post = pdf({QStringLiteral("<p><img src=\"https://pictures.example/x.jpg\" alt=\"A boat\"></p>"),
                          QStringLiteral("<p><iframe src=\"https://www.youtube.com/embed/x\"></iframe></p><script>document.body.remove()</script>"),
                          QStringLiteral("<details><summary>More</summary><p>Inside of it.</p></details>")});
    const QString text = post.text();
    EXPECT_TRUE(text.contains(QStringLiteral("Picture from pictures.example")));
    EXPECT_TRUE(text.contains(QStringLiteral("Video from youtube.com")));
    EXPECT_TRUE(text.contains(QStringLiteral("Inside of it.")));
    EXPECT_EQ(refused, 0);
}

TEST_F(Printing, PagesAreNumbered)
{
    QStringList html;
    for (int i = 0; i < 40; ++i)
        html.append(QStringLiteral("<p>%1</p>").arg(words(50)));
    const QStringList pages = pdf(html).pages();
    ASSERT_GT(pages.size(), 2);
    for (qsizetype i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages[i].simplified().remove(u' ').endsWith(QStringLiteral("%1/%2").arg(i + 1).arg(pages.size()))) << pages[i].right(200).toStdString();
}

TEST_F(Printing, APrinterGetsTheNumbersToo)
{
    QStringList html;
    for (int i = 0; i < 40; ++i)
        html.append(QStringLiteral("<p>%1</p>").arg(words(50)));
    pane.view.resetBlocks(blocks(html));
    const auto print = [&](const QPageRanges &ranges) {
        const QString path = pane.folder() + QStringLiteral("/paper.pdf");
        const auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageLayout(usualPaper());
        printer->setPageRanges(ranges);
        PostPrinter post(pane.view.feed(), pane.view.folders());
        bool ended = false;
        QObject::connect(&post, &PostPrinter::finished, &post, [&](const std::optional<Error> &problem) {
            ended = true;
            EXPECT_FALSE(problem) << problem->english().toStdString();
        });
        post.print(printer);
        EXPECT_TRUE(waitFor([&] { return ended; }, 120'000));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const Pdf all(print({}));
    const qsizetype count = all.pages().size();
    ASSERT_GT(count, 2);
    EXPECT_TRUE(all.pages().last().simplified().remove(u' ').endsWith(QStringLiteral("%1/%1").arg(count)));

    // Page by page they are pictures, as for any printer: the second one, on the same paper.
    QPageRanges second;
    second.addPage(2);
    const Pdf one(print(second));
    EXPECT_EQ(one.info(QStringLiteral("Pages")).toInt(), 1);
    EXPECT_EQ(one.info(QStringLiteral("Page size")).section(u'(', 1), all.info(QStringLiteral("Page size")).section(u'(', 1));
    EXPECT_GT(one.darkPixels(), 20);
}

TEST(PdfPages, WhatIsNotBuiltAsTheEngineDoesStaysAsItIs)
{
    for (const char *bytes : {"", "startxref", "%PDF-1.4\nxref\n0 2\nstartxref\n9\n%%EOF", "xref\n0 1\nstartxref\n-5", "xref\n0 99999999999\nstartxref\n0\n%%EOF"})
        EXPECT_FALSE(withPageNumbers(bytes, QStringLiteral("Title")));
}

TEST_F(Printing, LongLinesOfCodeAreNotCutOff)
{
    const Pdf post = pdf({QStringLiteral("<pre><code class=\"language-cpp\">int first; // %1 LASTWORD\n</code></pre>").arg(words(40))});
    EXPECT_TRUE(post.text().contains(QStringLiteral("LASTWORD")));
}

TEST_F(Printing, AMegabyteOfTextIsPrintedWhole)
{
    QStringList html;
    for (int i = 0; i < 2500; ++i)
        html.append(QStringLiteral("<p>Paragraph number%1. %2</p>").arg(i).arg(words(40)));
    const QString text = pdf(html).text();
    for (int i = 0; i < 2500; i += 7)
        ASSERT_TRUE(text.contains(QStringLiteral("number%1.").arg(i))) << i;
    EXPECT_TRUE(text.contains(QStringLiteral("number2499.")));
}

TEST_F(Printing, GivingUpHalfWayIsHarmless)
{
    pane.view.resetBlocks(blocks({QStringLiteral("<p>Words</p>")}));
    for (const int wait : {0, 100, 400}) {
        auto printer = std::make_unique<PostPrinter>(pane.view.feed(), pane.view.folders());
        printer->makePdf(usualPaper());
        waitFor([] { return false; }, wait);
        printer.reset();
    }
    EXPECT_TRUE(pdf({QStringLiteral("<p>Still alive</p>")}).text().contains(QStringLiteral("Still alive")));
}

} // namespace
} // namespace lanyard
