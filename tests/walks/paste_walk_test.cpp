// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/notice_bar.h"
#include "app/shell/writing_desk.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"
#include "tests/walks/walk.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

namespace lanyard::test {

namespace {

class PasteWalk : public Walk
{
protected:
    MarkdownEditor &editor() const { return *lanyard->desk().editor(); }

    void openNote(const QByteArray &body)
    {
        const QString path = folder.filePath(QStringLiteral("trip/index.md"));
        QDir().mkpath(folder.filePath(QStringLiteral("trip")));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: A trip\ndate: 2026-03-12 20:00:00 +0100\n---\n\n" + body);
        file.close();
        open(path);
        editor().moveCursor(QTextCursor::End);
        editor().setFocus();
    }
    void copy(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QGuiApplication::clipboard()->setMimeData(data);
    }
    QString body() const { return text().mid(text().indexOf(QStringLiteral("\n---\n\n")) + 6); }
};

} // namespace

TEST_F(PasteWalk, RichTextIsPastedAsMarkdownAndPlainTextAsItIs)
{
    openNote("");
    copy(QStringLiteral("Day one\nWe sailed"), QStringLiteral("<h2>Day one</h2><p>We <b>sailed</b></p>"));
    QTest::keyClick(&editor(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(body(), QStringLiteral("## Day one\n\nWe **sailed**"));
    EXPECT_TRUE(pageShows(QStringLiteral("We sailed")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(body(), QString());
    trigger(QStringLiteral("pastePlain"));
    EXPECT_EQ(body(), QStringLiteral("Day one\nWe sailed"));
}

TEST_F(PasteWalk, AnAddressPastedOnWordsLinksThem)
{
    openNote("The slides\n");
    QTextCursor cursor(editor().document());
    const int at = int(text().indexOf(QStringLiteral("slides")));
    cursor.setPosition(at);
    cursor.setPosition(at + 6, QTextCursor::KeepAnchor);
    editor().setTextCursor(cursor);
    copy(QStringLiteral("https://speakerdeck.com/ada/knots"));
    trigger(QStringLiteral("paste"));
    EXPECT_EQ(body(), QStringLiteral("The [slides](https://speakerdeck.com/ada/knots)\n"));
}

TEST_F(PasteWalk, ADroppedFilmBecomesALinkAndACardInThePreview)
{
    openNote("");
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://media.ccc.de/v/38c3-123-knots-at-sea"))});
    const QPoint at = editor().cursorRect().center();
    drop(editor().viewport(), &data, at);
    EXPECT_EQ(body(), QStringLiteral("[Knots at sea](https://media.ccc.de/v/38c3-123-knots-at-sea)"));
    ASSERT_TRUE(pageShows(QStringLiteral("Knots at sea")));
    EXPECT_EQ(onThePage(QStringLiteral("document.querySelector('figure.lanyard-video').dataset.host")), QStringLiteral("media.ccc.de"));
}

TEST_F(PasteWalk, DroppedTextIsText)
{
    openNote("one two\n");
    QMimeData data;
    data.setText(QStringLiteral("*three* "));
    QTextCursor cursor(editor().document());
    cursor.setPosition(int(text().indexOf(QStringLiteral("two"))));
    drop(editor().viewport(), &data, editor().cursorRect(cursor).center());
    EXPECT_EQ(body(), QStringLiteral("one *three* two\n"));
}

TEST_F(PasteWalk, APictureOfTheClipboardBecomesAPhotoWithoutAQuestion)
{
    openNote("Before.\n");
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(image);
    trigger(QStringLiteral("paste"));
    ASSERT_TRUE(waitUntil([this] { return text().contains(QStringLiteral("![](photos/")); }));
    EXPECT_TRUE(body().contains(QStringLiteral("Before.\n\n![](photos/pasted-20260314-120000.png)"))) << body().toStdString();
    const QString file = lanyard->document().folder() + QStringLiteral("/photos/pasted-20260314-120000.png");
    EXPECT_EQ(QImage(file).size(), image.size());
    // The description is what one types next.
    QTest::keyClicks(&editor(), QStringLiteral("The hall"));
    EXPECT_TRUE(body().contains(QStringLiteral("![The hall](photos/")));

    // Another picture in the same second gets another name.
    image.fill(Qt::darkRed);
    QGuiApplication::clipboard()->setImage(image);
    editor().moveCursor(QTextCursor::End);
    trigger(QStringLiteral("paste"));
    ASSERT_TRUE(waitUntil([this] { return text().contains(QStringLiteral("photos/pasted-20260314-120000-2.png")); }));
    EXPECT_EQ(QDir(lanyard->document().folder() + QStringLiteral("/photos")).entryList(QDir::Files | QDir::Hidden).size(), 2);
    const QString now = text();
    trigger(QStringLiteral("undo"));
    EXPECT_FALSE(text().contains(QStringLiteral("-2.png")));
    trigger(QStringLiteral("redo"));
    EXPECT_EQ(text(), now);
}

TEST_F(PasteWalk, APictureGoesInThePlaceOfWhatIsSelectedInOneStepOfUndo)
{
    const struct
    {
        const char *selected;
        const char *after;
    } rows[] = {
        {"Here comes the hall.", "One.\n\n![](photos/PICTURE)\n\nThe last.\n"},
        {"Here comes the hall.\n\nThe last.\n", "One.\n\n![](photos/PICTURE)\n"},
        {" comes the hall", "One.\n\nHere.\n\n![](photos/PICTURE)\n\nThe last.\n"},
        {"One.\n\nHere comes", "![](photos/PICTURE)\n\n the hall.\n\nThe last.\n"},
    };
    for (const auto &row : rows) {
        openNote("One.\n\nHere comes the hall.\n\nThe last.\n");
        const QString before = text();
        const QString selected = QString::fromUtf8(row.selected);
        QTextCursor cursor(editor().document());
        const int at = int(before.indexOf(selected));
        cursor.setPosition(at);
        cursor.setPosition(at + int(selected.size()), QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QGuiApplication::clipboard()->setImage(image);
        trigger(QStringLiteral("paste"));
        ASSERT_TRUE(waitUntil([this] { return text().contains(QStringLiteral("![](photos/")); }));
        QString after = body();
        after.replace(QRegularExpression(QStringLiteral("pasted-[0-9-]+\\.png")), QStringLiteral("PICTURE"));
        EXPECT_EQ(after.toStdString(), row.after) << row.selected;
        trigger(QStringLiteral("undo"));
        EXPECT_EQ(text(), before) << row.selected;
        trigger(QStringLiteral("redo"));
        trigger(QStringLiteral("undo"));
        EXPECT_EQ(text(), before) << row.selected;
        EXPECT_FALSE(lanyard->document().isModified());
    }
}

TEST_F(PasteWalk, WordsWrittenWhileAPictureComesInStay)
{
    openNote("One two three.\n");
    QTextCursor cursor(editor().document());
    const int at = int(text().indexOf(QStringLiteral("two")));
    cursor.setPosition(at);
    cursor.setPosition(at + 3, QTextCursor::KeepAnchor);
    editor().setTextCursor(cursor);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QGuiApplication::clipboard()->setImage(image);
    trigger(QStringLiteral("paste"));
    QTest::keyClicks(&editor(), QStringLiteral("many"));
    ASSERT_TRUE(waitUntil([this] { return text().contains(QStringLiteral("![](photos/")); }));
    EXPECT_TRUE(body().startsWith(QStringLiteral("One many three.\n\n![]"))) << body().toStdString();
}

TEST_F(PasteWalk, AFileOfTheSiteIsLinkedAndAnotherIsRefusedInWords)
{
    openNote("");
    for (const char *name : {"trip/My slides.pdf", "elsewhere.pdf"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-");
    }
    QMimeData inside;
    inside.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("trip/My slides.pdf")))});
    drop(editor().viewport(), &inside, editor().cursorRect().center());
    EXPECT_EQ(body(), QStringLiteral("[My slides](My%20slides.pdf)"));
    QMimeData outside;
    outside.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("elsewhere.pdf")))});
    drop(editor().viewport(), &outside, editor().cursorRect().center());
    EXPECT_EQ(body(), QStringLiteral("[My slides](My%20slides.pdf)"));
    bool told = false;
    for (const QLabel *label : lanyard->desk().notices()->findChildren<QLabel *>())
        told = told || label->text().contains(QStringLiteral("elsewhere.pdf"));
    EXPECT_TRUE(told);
}

} // namespace lanyard::test
