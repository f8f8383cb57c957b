// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/token_field.h"
#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/mistake_marks.h"
#include "app/shell/notice_bar.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"
#include "tests/walks/walk.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextBlock>

namespace lanyard::test {
namespace {

class DetailsWalk : public Walk
{
protected:
    QString put(const char *name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(files.write(path, bytes));
        return path;
    }
    void openWithForm(const QString &path)
    {
        open(path);
        trigger(QStringLiteral("details"));
        ASSERT_TRUE(find<QWidget>(QStringLiteral("detailsPanel"))->isVisible());
        // The window has a manager in none of these walks, so it is made active by hand.
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    QLineEdit *title() const { return find<QLineEdit>(QStringLiteral("detailsTitleInput")); }
    MarkdownEditor *editor() const { return lanyard->desk().editor(); }
    bool isUnderlined(int line) const
    {
        for (const auto &range : editor()->document()->findBlockByNumber(line).layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(DetailsWalk, TheFormAndTheTextAreTwoViewsOfOneThing)
{
    openWithForm(put("walk.md", "---\ntitle: A walk\ntags: [a]\n---\n\nWords.\n"));
    ASSERT_TRUE(waitUntil([&] { return title()->text() == u"A walk"; }));

    // From the form into the text and on to the preview.
    title()->setFocus();
    title()->selectAll();
    QTest::keyClicks(title(), QStringLiteral("Two walks"));
    ASSERT_TRUE(waitUntil([&] { return text().contains(QStringLiteral("title: Two walks\n")); }));
    EXPECT_TRUE(pageShows(QStringLiteral("Two walks")));

    // From the text into the form.
    editor()->setFocus();
    editor()->setTextCursor(QTextCursor(editor()->document()->findBlockByNumber(2)));
    editor()->moveCursor(QTextCursor::EndOfBlock);
    editor()->moveCursor(QTextCursor::PreviousCharacter);
    QTest::keyClicks(editor(), QStringLiteral(", b"));
    auto *tags = find<TokenField>(QStringLiteral("detailsTagsInput"));
    ASSERT_TRUE(waitUntil([&] { return tags->tokens().size() == 2; }));

    // The document's own undo takes the typing of either back.
    while (editor()->document()->isUndoAvailable())
        trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), QStringLiteral("---\ntitle: A walk\ntags: [a]\n---\n\nWords.\n"));
    ASSERT_TRUE(waitUntil([&] { return title()->text() == u"A walk" && tags->tokens().size() == 1; }));
}

TEST_F(DetailsWalk, TheKeyboardGoesThereAndBack)
{
    openWithForm(put("walk.md", "---\ntitle: A walk\n---\n\nWords.\n"));
    EXPECT_TRUE(title()->hasFocus());
    QTest::keyClick(title(), Qt::Key_Escape);
    EXPECT_TRUE(editor()->hasFocus());
    trigger(QStringLiteral("details"));
    EXPECT_FALSE(find<QWidget>(QStringLiteral("detailsPanel"))->isVisible());
    EXPECT_TRUE(editor()->hasFocus());
    QTest::keyClick(editor(), Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(title()->hasFocus());
}

TEST_F(DetailsWalk, ASaveKeepsWhatWasTypedAMomentAgo)
{
    const QString path = put("walk.md", "---\ntitle: A walk\n---\n\nWords.\n");
    openWithForm(path);
    ASSERT_TRUE(waitUntil([&] { return title()->text() == u"A walk"; }));
    title()->setFocus();
    title()->end(false);
    QTest::keyClicks(title(), QStringLiteral(" home"));
    auto *tag = find<QLineEdit>(QStringLiteral("detailsTagsTyping"));
    tag->setFocus();
    QTest::keyClicks(tag, QStringLiteral("half"));
    trigger(QStringLiteral("save"));
    ASSERT_TRUE(waitUntil([&] { return !lanyard->document().isModified(); }));
    EXPECT_EQ(contents(path), "---\ntitle: A walk home\ntags:\n  - half\n---\n\nWords.\n");
}

TEST_F(DetailsWalk, AMistakeIsUnderlinedWhileItIsTypedAndSaidCalmly)
{
    openWithForm(put("walk.md", "---\ntitle: A walk\nauthor: Ann\n---\n\nWords.\n"));
    editor()->setFocus();
    editor()->goToLine(1);
    editor()->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(editor(), QStringLiteral(": on foot"));
    ASSERT_TRUE(waitUntil([&] { return isUnderlined(1); }));
    EXPECT_FALSE(isUnderlined(2));
    auto *problem = find<QLabel>(QStringLiteral("detailsProblemText"));
    ASSERT_TRUE(waitUntil([&] { return problem->text().contains(QStringLiteral("Line 2")); }));
    EXPECT_TRUE(problem->isVisible());
    auto *marks = lanyard->findChild<MistakeMarks *>();
    ASSERT_NE(marks, nullptr);
    EXPECT_TRUE(marks->reasonAt(1).contains(QStringLiteral("quotes"))) << qPrintable(marks->reasonAt(1));
    EXPECT_TRUE(lanyard->desk().notices()->text().isEmpty()) << "no new notice at each key";

    for (int i = 0; i < 9; ++i)
        QTest::keyClick(editor(), Qt::Key_Backspace);
    ASSERT_TRUE(waitUntil([&] { return !isUnderlined(1) && !problem->isVisible(); }));
}

TEST_F(DetailsWalk, APostThatComesBrokenIsTold)
{
    openWithForm(put("walk.md", "---\ntitle: A walk: on foot\n---\n\nWords.\n"));
    ASSERT_TRUE(waitUntil([&] { return lanyard->desk().notices()->text().startsWith(QStringLiteral("Line 2")); }));
    EXPECT_TRUE(waitUntil([&] { return isUnderlined(1); }));
}

TEST_F(DetailsWalk, LookingAtRealPostsChangesNoByte)
{
    const QString fixtures = qEnvironmentVariable("LANYARD_FIXTURES");
    if (fixtures.isEmpty())
        GTEST_SKIP() << "LANYARD_FIXTURES is not set";
    for (const char *name : {"three-toronto-tech-meetups.jekyll.md", "looking-back-at-scale-x14.github-sync.md"}) {
        const QByteArray bytes = contents(fixtures + QStringLiteral("/posts/") + QLatin1String(name));
        ASSERT_FALSE(bytes.isEmpty()) << name;
        const QString path = put(name, bytes);
        open(path);
        ASSERT_TRUE(waitUntil([&] { return lanyard->document().path() == path; }));
        ASSERT_TRUE(waitUntil([&] { return lanyard->flow().head().text == lanyard->flow().headText(); }));
        if (!find<QWidget>(QStringLiteral("detailsPanel"))->isVisible())
            trigger(QStringLiteral("details"));
        window().activateWindow();
        const QString before = text();
        const QString shown = lanyard->flow().head().fields.title;
        ASSERT_TRUE(waitUntil([&] { return title()->text() == shown; }));
        QList<QPointer<QWidget>> widgets;
        for (QWidget *widget : find<QWidget>(QStringLiteral("detailsPanel"))->findChildren<QWidget *>())
            widgets.append(widget);
        for (const QPointer<QWidget> &widget : widgets) {
            if (!widget || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || !widget->isEnabled())
                continue;
            widget->setFocus();
            QCoreApplication::processEvents();
        }
        QTest::qWait(500);
        EXPECT_EQ(text(), before) << name;
        EXPECT_FALSE(lanyard->document().isModified()) << name;
        trigger(QStringLiteral("save"));
        QTest::qWait(300);
        EXPECT_EQ(contents(path), bytes) << name;
    }
}

} // namespace lanyard::test
