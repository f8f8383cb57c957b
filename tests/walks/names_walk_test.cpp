// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/name_popup.h"
#include "app/shell/writing_desk.h"
#include "app/ui/name_settings.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"
#include "tests/walks/walk.h"

#include <QFile>
#include <QListView>
#include <QTest>
#include <QTextBlock>

namespace lanyard::test {

namespace {

class NamesWalk : public Walk
{
protected:
    void openAtEnd()
    {
        const QString path = folder.filePath(QStringLiteral("index.md"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: A night\nevent: {name: A night}\nsessions:\n"
                   "  - {id: t1, title: Tides, speakers: [s2], url: \"https://a.example/tides\", attended: true}\n"
                   "speakers:\n  - {id: s1, name: Tomás Ferreira}\n  - {id: s2, name: Maren Okafor, affiliation: Skerry, url: \"https://okafor.example/\"}\n"
                   "  - {id: s3, name: Marit Tofte}\n---\n\nIt was dark.\n");
        file.close();
        open(path);
        ASSERT_TRUE(waitUntil([this] { return lanyard->workspace().event().speakers.size() == 3; }));
        window().activateWindow();
        editor().setFocus();
        ASSERT_TRUE(waitUntil([this] { return editor().hasFocus(); }));
        editor().moveCursor(QTextCursor::End);
    }
    void typeLine(const QString &text)
    {
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QTest::keyClicks(&editor(), text);
        ASSERT_TRUE(settled());
    }
    MarkdownEditor &editor() const { return *lanyard->desk().editor(); }
    NamePopup &popup() const { return *window().findChild<NamePopup *>(QStringLiteral("namePopup")); }
    QStringList offered() const
    {
        QStringList names;
        const auto *model = popup().findChild<QListView *>(QStringLiteral("names"))->model();
        for (int i = 0; popup().isVisible() && i < model->rowCount(); ++i)
            names.append(model->index(i, 0).data().toString());
        return names;
    }
    QString line() const { return editor().textCursor().block().text(); }
};

} // namespace

TEST_F(NamesWalk, ANameIsChosenByKeysLinkedTheFirstTimeAndPlainAfterThat)
{
    openAtEnd();
    const Speaker speaker = lanyard->workspace().event().speakers.value(1);
    typeLine(QStringLiteral("We met @"));
    EXPECT_EQ(offered(), QStringList({QStringLiteral("Maren Okafor"), QStringLiteral("Tomás Ferreira"), QStringLiteral("Marit Tofte"),
                                      QStringLiteral("Tides")}));
    EXPECT_TRUE(editor().hasFocus()) << "the keyboard stays with the text";
    QTest::keyClicks(&editor(), QStringLiteral("mar"));
    EXPECT_EQ(offered().mid(0, 2), QStringList({QStringLiteral("Maren Okafor"), QStringLiteral("Marit Tofte")}));
    QTest::keyClick(&editor(), Qt::Key_Down);
    while (popup().findChild<QListView *>(QStringLiteral("names"))->currentIndex().data().toString() != speaker.name)
        QTest::keyClick(&editor(), Qt::Key_Down);
    QTest::qWait(200); // the text has been asked
    const QString before = text();
    QTest::keyClick(&editor(), Qt::Key_Return);
    EXPECT_FALSE(popup().isVisible());
    EXPECT_EQ(line(), QStringLiteral("We met [%1](%2)").arg(speaker.name, speaker.url));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before) << "one step of undo";
    trigger(QStringLiteral("redo"));
    editor().moveCursor(QTextCursor::End);
    ASSERT_TRUE(settled());

    typeLine(QStringLiteral("Again @") + speaker.name);
    QTest::qWait(200);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    EXPECT_EQ(line(), QStringLiteral("Again ") + speaker.name);

    writeNameSettings(settings, {NameSettings::Link::Always});
    typeLine(QStringLiteral("And @") + speaker.name);
    QTest::qWait(200);
    QTest::keyClick(&editor(), Qt::Key_Return);
    EXPECT_EQ(line(), QStringLiteral("And [%1](%2)").arg(speaker.name, speaker.url));
}

TEST_F(NamesWalk, EscapeAndOtherWordsLeaveTheTextAlone)
{
    openAtEnd();
    typeLine(QStringLiteral("@"));
    EXPECT_TRUE(popup().isVisible());
    QTest::keyClick(&editor(), Qt::Key_Escape);
    EXPECT_FALSE(popup().isVisible());
    QTest::keyClicks(&editor(), QStringLiteral("a"));
    EXPECT_FALSE(popup().isVisible()) << "closed is closed";
    EXPECT_EQ(line(), QStringLiteral("@a"));

    typeLine(QStringLiteral("@zzzz"));
    EXPECT_FALSE(popup().isVisible()) << "nobody of that name";
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClicks(&editor(), QStringLiteral("on"));
    EXPECT_EQ(line(), QStringLiteral("on")) << "Enter is Enter again";

    for (const char *words : {"ada@", "https://a.example/@", "`code @", "\\@"}) {
        typeLine(QString());
        QTest::keyClicks(&editor(), QString::fromLatin1(words));
        const bool inCode = QLatin1String(words).startsWith(u'`');
        if (inCode) { // the mark has to be closed for the code to be code
            QTest::keyClicks(&editor(), QStringLiteral("x`"));
            ASSERT_TRUE(settled());
            editor().moveCursor(QTextCursor::Left);
            QTest::keyClicks(&editor(), QStringLiteral("@"));
        }
        EXPECT_FALSE(popup().isVisible()) << words;
        editor().moveCursor(QTextCursor::End);
    }
}

TEST_F(NamesWalk, AClickTakesAndLeavingTheTextCloses)
{
    openAtEnd();
    typeLine(QStringLiteral("@"));
    ASSERT_TRUE(popup().isVisible());
    auto *list = popup().findChild<QListView *>(QStringLiteral("names"));
    const QString name = list->model()->index(1, 0).data().toString();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    EXPECT_FALSE(popup().isVisible());
    EXPECT_TRUE(line().contains(name)) << line().toStdString();
    typeLine(QStringLiteral("@"));
    ASSERT_TRUE(popup().isVisible());
    editor().moveCursor(QTextCursor::Start);
    EXPECT_FALSE(popup().isVisible());
}

} // namespace lanyard::test
