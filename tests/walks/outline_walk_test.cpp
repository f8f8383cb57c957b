// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"

#include <QLineEdit>
#include <QTextBlock>
#include <QTreeView>

namespace lanyard::test {

namespace {

const char post[] = "---\ntitle: Trip\n---\n\nHello.\n\n## One\n\n![Hall](photos/hall.jpg \"The hall\")\n\n## Two\n\nsecond\n\n### Deeper\n\nx\n\n## Three\n\nthird\n";

} // namespace

class OutlineWalk : public Walk
{
protected:
    OutlineWalk()
    {
        path = folder.filePath(QStringLiteral("trip.md"));
        EXPECT_TRUE(files.write(path, post));
        open(path);
        trigger(QStringLiteral("outline"));
        view = find<QTreeView>(QStringLiteral("outline"));
        editor = lanyard->desk().editor();
    }
    QString line() const { return editor->textCursor().block().text(); }
    void press(Qt::Key key) { QTest::keyClick(view, key, Qt::AltModifier); }

    QString path;
    QTreeView *view = nullptr;
    MarkdownEditor *editor = nullptr;
};

TEST_F(OutlineWalk, ASectionGoesWithItsPhotoAndComesBackInOneUndo)
{
    const QString before = text();
    view->setFocus();
    view->setCurrentIndex(row(view, QStringLiteral("One")));
    press(Qt::Key_Down);
    ASSERT_TRUE(waitUntil([&] { return text() != before; }));
    EXPECT_TRUE(text().contains(QStringLiteral("### Deeper\n\nx\n\n## One\n\n![Hall](photos/hall.jpg \"The hall\")\n\n## Three\n"))) << text().toStdString();
    EXPECT_EQ(view->currentIndex().data().toString(), QStringLiteral("One")) << "the keys go on with the same section";
    const QString once = text();
    press(Qt::Key_Down);
    ASSERT_TRUE(waitUntil([&] { return text() != once; }));
    EXPECT_TRUE(text().endsWith(QStringLiteral("third\n\n## One\n\n![Hall](photos/hall.jpg \"The hall\")\n")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), once);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(settled());
    EXPECT_EQ(view->model()->index(0, 0).data().toString(), QStringLiteral("One"));
}

TEST_F(OutlineWalk, TheCaretGoesAlongWithItsSection)
{
    const int third = int(text().indexOf(QStringLiteral("third")));
    QTextCursor caret = editor->textCursor();
    caret.setPosition(third + 2);
    editor->setTextCursor(caret);
    const QString before = text();
    view->setCurrentIndex(row(view, QStringLiteral("Three")));
    press(Qt::Key_Up);
    ASSERT_TRUE(waitUntil([&] { return text() != before; }));
    EXPECT_EQ(line(), QStringLiteral("third"));
    EXPECT_EQ(editor->textCursor().positionInBlock(), 2);
}

TEST_F(OutlineWalk, ADropMovesASection)
{
    const QString before = text();
    const std::unique_ptr<QMimeData> data(view->model()->mimeData({row(view, QStringLiteral("Three"))}));
    view->model()->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    ASSERT_TRUE(waitUntil([&] { return text() != before; }));
    EXPECT_TRUE(text().contains(QStringLiteral("Hello.\n\n## Three\n\nthird\n\n## One\n")));
}

TEST_F(OutlineWalk, WhatCannotGoIsSaid)
{
    editor->moveCursor(QTextCursor::End);
    editor->insertPlainText(QStringLiteral("\n```\nopen\n"));
    ASSERT_TRUE(settled());
    const QString before = text();
    view->setCurrentIndex(row(view, QStringLiteral("Three")));
    press(Qt::Key_Up);
    auto *notices = find<QWidget>(QStringLiteral("noticeBar"));
    EXPECT_TRUE(waitUntil([&] { return notices && notices->isVisible(); }));
    EXPECT_EQ(text(), before);
}

TEST_F(OutlineWalk, GoToHeadingPutsTheCaretThereAlsoAfterLinesCameInAbove)
{
    editor->moveCursor(QTextCursor::Start);
    for (int i = 0; i < 4; ++i)
        editor->moveCursor(QTextCursor::Down);
    editor->insertPlainText(QStringLiteral("More.\n\nAnd more.\n\n"));
    trigger(QStringLiteral("goToHeading"));
    auto *field = find<QLineEdit>(QStringLiteral("headingField"));
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, QStringLiteral("thr"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(line(), QStringLiteral("## Three"));
    QTest::keyClicks(editor, QStringLiteral("x"));
    EXPECT_EQ(line(), QStringLiteral("x## Three"));
}

} // namespace lanyard::test
