// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/notice_bar.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QStatusBar>
#include <QTextCursor>
#include <QToolButton>

namespace lanyard::test {
namespace {

class PreviewWalk : public Walk
{
protected:
    QString site(const QString &relative) const { return folder.filePath(QStringLiteral("site/") + relative); }

    QByteArray written(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool comesTrue(const QString &expression)
    {
        return waitUntil([&] { return onThePage(expression) == QLatin1String("true"); });
    }
};

TEST_F(PreviewWalk, TheLookIsChosenInTheBarAndThereAgainInTheNextWindow)
{
    openSample();
    ASSERT_TRUE(pageShows(QStringLiteral("Harbour")));
    trigger(QStringLiteral("lookJekyll"));
    EXPECT_TRUE(comesTrue(QStringLiteral("getComputedStyle(document.querySelector('.ly-title')).fontSize === '42px'")));
    click(find<QToolButton>(QStringLiteral("widthPhoneButton")));
    EXPECT_TRUE(comesTrue(QStringLiteral("innerWidth === 390")));
    click(find<QToolButton>(QStringLiteral("darkPageButton")));
    EXPECT_TRUE(comesTrue(QStringLiteral("document.documentElement.classList.contains('dark')")));
    EXPECT_EQ(settings.value(QStringLiteral("preview/look")).toString(), QStringLiteral("jekyll"));
    EXPECT_EQ(settings.value(QStringLiteral("preview/width")).toString(), QStringLiteral("phone"));
    EXPECT_EQ(settings.value(QStringLiteral("preview/light")).toString(), QStringLiteral("dark"));
    EXPECT_FALSE(lanyard->document().isModified());
}

// A post without a head is a change of the empty text to the parser; the sentence that no post is open stayed over it.
TEST_F(PreviewWalk, APostWithoutAHeadShowsAsTheFirstOne)
{
    const QString post = folder.filePath(QStringLiteral("plain.md"));
    ASSERT_TRUE(files.write(post, "# Plain\n\nWords.\n"));
    open(post);
    ASSERT_TRUE(pageShows(QStringLiteral("Words.")));
    EXPECT_TRUE(waitUntil([this] { return !find<QWidget>(QStringLiteral("previewNotice"))->isVisible(); }));
}

TEST_F(PreviewWalk, AnOwnCssFileIsWornAndFollowed)
{
    const QString css = folder.filePath(QStringLiteral("mine.css"));
    ASSERT_TRUE(files.write(css, "p { color: rgb(1, 2, 3) }"));
    openSample();
    ASSERT_TRUE(pageShows(QStringLiteral("Harbour")));
    dialogs->styleSheetAnswer = css;
    trigger(QStringLiteral("chooseSheet"));
    const QString colour = QStringLiteral("getComputedStyle(document.querySelector('.ly-block p')).color === '%1'");
    EXPECT_TRUE(comesTrue(colour.arg(QStringLiteral("rgb(1, 2, 3)"))));
    ASSERT_TRUE(files.write(css, "p { color: rgb(4, 5, 6) }"));
    EXPECT_TRUE(comesTrue(colour.arg(QStringLiteral("rgb(4, 5, 6)"))));
    trigger(QStringLiteral("ownSheet"));
    EXPECT_TRUE(comesTrue(QStringLiteral("!document.querySelector('#ly-own')")));
    dialogs->styleSheetAnswer = folder.filePath(QStringLiteral("none.css"));
    trigger(QStringLiteral("chooseSheet"));
    EXPECT_TRUE(waitUntil([&] { return lanyard->desk().notices()->text().contains(QStringLiteral("Your own CSS can’t be shown.")); }));
}

TEST_F(PreviewWalk, ASitesAddressesAndLiquidAreResolved)
{
    ASSERT_TRUE(files.makeFolder(site(QStringLiteral("_posts"))));
    ASSERT_TRUE(files.makeFolder(site(QStringLiteral("assets"))));
    ASSERT_TRUE(files.write(site(QStringLiteral("_config.yml")), "title: The Blog\nurl: https://blog.example\nbaseurl: /b\n"));
    ASSERT_TRUE(QFile::copy(samplePath(QStringLiteral("photos/badges.jpg")), site(QStringLiteral("assets/x.jpg"))));
    const QString post = site(QStringLiteral("_posts/2026-03-12-two-days.md"));
    ASSERT_TRUE(files.write(post, "---\ntitle: Two days\ntags: [harbour, code]\nevent: {name: Harbour Days}\ndate: 2026-03-12 20:15:00 +0100\n---\n"
                                  "{{ page.event.name }} of {{ site.title }}, {{ page.tags | join: \" and \" }}, {{ page.date | date: \"%d.%m.%Y\" }}.\n\n"
                                  "![one]({{ site.baseurl }}/assets/x.jpg)\n\n![two]({{ '/assets/x.jpg' | relative_url }})\n\n"
                                  "![three]({{ site.url }}{{ site.baseurl }}/assets/x.jpg)\n"));
    open(post);
    EXPECT_TRUE(pageShows(QStringLiteral("Harbour Days of The Blog, harbour and code, 12.03.2026.")));
    EXPECT_TRUE(comesTrue(QStringLiteral("[...document.images].filter((image) => image.naturalWidth > 0).length === 3")));
}

TEST_F(PreviewWalk, ThePostIsCopiedForOtherPrograms)
{
    openSample();
    QGuiApplication::clipboard()->clear();
    trigger(QStringLiteral("copyRichText"));
    const auto data = [] { return QGuiApplication::clipboard()->mimeData(); };
    ASSERT_TRUE(waitUntil([&] { return data() && data()->hasHtml(); }, 30'000));
    EXPECT_TRUE(data()->html().contains(QStringLiteral("<figure><img src=\"data:image/jpeg;base64,")));
    EXPECT_FALSE(data()->html().contains(QStringLiteral("ly-")));
    EXPECT_TRUE(data()->text().startsWith(QStringLiteral("I had walked past The Ropery Hall"))) << data()->text().left(100).toStdString();
    EXPECT_FALSE(data()->text().contains(QStringLiteral("](")));

    auto *editor = lanyard->desk().editor();
    const int at = int(text().indexOf(QStringLiteral("[Harbour Code Night]")));
    QTextCursor cursor(editor->document());
    cursor.setPosition(at);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    trigger(QStringLiteral("copyHtml"));
    ASSERT_TRUE(waitUntil([&] { return data() && data()->text().startsWith(QStringLiteral("<p><a href=")); }, 30'000)) << data()->text().left(100).toStdString();
    EXPECT_FALSE(data()->hasHtml()); // the source is meant
    EXPECT_FALSE(lanyard->document().isModified());
}

TEST_F(PreviewWalk, ThePostBecomesAPdf)
{
    openSample();
    dialogs->pdfAnswer = folder.filePath(QStringLiteral("out.pdf"));
    trigger(QStringLiteral("showPreview")); // it needs no preview in sight
    trigger(QStringLiteral("savePdf"));
    EXPECT_TRUE(dialogs->last().title.endsWith(QStringLiteral(".pdf"))) << dialogs->last().title.toStdString();
    EXPECT_TRUE(waitUntil([&] { return written(dialogs->pdfAnswer).startsWith("%PDF-"); }, 60'000));
    EXPECT_TRUE(written(dialogs->pdfAnswer).endsWith("%%EOF\n"));
    auto *bar = window().findChild<QStatusBar *>();
    EXPECT_TRUE(waitUntil([&] { return bar->currentMessage().contains(QStringLiteral("out.pdf")); }));
}

TEST_F(PreviewWalk, APdfThatCanNotBeWrittenIsTold)
{
    openSample();
    dialogs->pdfAnswer = folder.filePath(QStringLiteral("no/such/folder/out.pdf"));
    trigger(QStringLiteral("savePdf"));
    EXPECT_TRUE(waitUntil([&] { return lanyard->desk().notices()->text().contains(QStringLiteral("out.pdf")); }, 60'000));
    trigger(QStringLiteral("savePdf")); // and can be tried again
}

TEST_F(PreviewWalk, ThePostIsPrinted)
{
    openSample();
    trigger(QStringLiteral("print")); // and thought better of
    EXPECT_EQ(dialogs->count("choosePrinter"), 1);
    dialogs->printerAnswer = folder.filePath(QStringLiteral("paper.pdf"));
    trigger(QStringLiteral("print"));
    auto *bar = window().findChild<QStatusBar *>();
    EXPECT_TRUE(waitUntil([&] { return bar->currentMessage() == QStringLiteral("Printed."); }, 60'000)) << bar->currentMessage().toStdString();
    EXPECT_TRUE(written(dialogs->printerAnswer).startsWith("%PDF-"));
}

} // namespace
} // namespace lanyard::test
