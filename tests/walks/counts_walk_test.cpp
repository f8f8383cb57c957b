// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/writing_desk.h"
#include "app/statistics/statistics_dialog.h"
#include "app/statistics/text_count.h"
#include "tests/support/app/wait.h"

#include <QLabel>
#include <QSpinBox>
#include <QThreadPool>

namespace lanyard::test {

class CountsWalk : public Walk
{
protected:
    CountsWalk()
    {
        const QString path = folder.filePath(QStringLiteral("trip.md"));
        EXPECT_TRUE(files.write(path, "---\ntitle: Not counted words\n---\n\none two three\n\n## four\n\nfive [six](https://not.this)\n"));
        open(path);
        editor = lanyard->desk().editor();
    }
    bool says(const QString &start)
    {
        auto *label = find<QLabel>(QStringLiteral("wordCount"));
        return waitUntil([&] { return label->text().startsWith(start); }, 5000);
    }

    MarkdownEditor *editor = nullptr;
};

TEST_F(CountsWalk, TheStatusBarCountsThePostAndTheSelection)
{
    EXPECT_TRUE(says(QStringLiteral("6 ")));
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral("seven"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(says(QStringLiteral("7 ")));
    QTextCursor selection = editor->textCursor();
    selection.setPosition(int(text().indexOf(QStringLiteral("two"))));
    selection.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    editor->setTextCursor(selection);
    EXPECT_TRUE(says(QStringLiteral("6 of 7 ")));
    editor->selectAll();
    EXPECT_TRUE(says(QStringLiteral("7 of 7 "))) << "the front matter is no text";
    editor->moveCursor(QTextCursor::Start);
    EXPECT_TRUE(says(QStringLiteral("7 ")));
    EXPECT_FALSE(find<QLabel>(QStringLiteral("wordCount"))->text().contains(QStringLiteral("of")));
}

TEST_F(CountsWalk, AGoalSetInTheSettingsShowsAtOnce)
{
    auto *line = find<GoalLine>(QStringLiteral("goalLine"));
    EXPECT_FALSE(line->isVisible());
    trigger(QStringLiteral("settings"));
    auto *goal = find<QSpinBox>(QStringLiteral("goal"));
    ASSERT_NE(goal, nullptr) << "the settings open on the page of the text";
    goal->setValue(60);
    EXPECT_TRUE(line->isVisible());
    EXPECT_DOUBLE_EQ(line->part(), 0.1);
}

TEST_F(CountsWalk, StatisticsOfThePost)
{
    trigger(QStringLiteral("statistics"));
    ASSERT_TRUE(waitUntil([&] { return window().findChild<StatisticsDialog *>() != nullptr; }));
    const auto *dialog = window().findChild<StatisticsDialog *>();
    EXPECT_EQ(dialog->findChild<QLabel *>(QStringLiteral("words"))->text(), QStringLiteral("6"));
    EXPECT_EQ(dialog->findChild<QLabel *>(QStringLiteral("links"))->text(), QStringLiteral("1"));
}

TEST_F(CountsWalk, StatisticsOfAPostThatWasLeftAreNotShown)
{
    const QString large = folder.filePath(QStringLiteral("large.md"));
    const QString small = folder.filePath(QStringLiteral("small.md"));
    ASSERT_TRUE(files.write(large, QByteArray("Words and *more* words.\n\n").repeated(20000)));
    ASSERT_TRUE(files.write(small, "Few.\n"));
    const auto opened = [&](const QString &path) {
        open(path);
        return waitUntil([&] { return lanyard->document().path() == path; }) && settled();
    };
    ASSERT_TRUE(opened(large));
    trigger(QStringLiteral("statistics"));
    ASSERT_TRUE(opened(small));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(window().findChild<StatisticsDialog *>(), nullptr);
}

} // namespace lanyard::test
