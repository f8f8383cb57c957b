// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/find_bar.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace lanyard::test {

class FindWalk : public Walk
{
protected:
    void write(const QByteArray &post)
    {
        const QString path = folder.filePath(QStringLiteral("trip.md"));
        ASSERT_TRUE(files.write(path, post));
        open(path);
    }
    bool counts(const QString &words)
    {
        auto *label = find<QLabel>(QStringLiteral("findCount"));
        return waitUntil([&] { return label->text() == words; }, 5000);
    }
};

TEST_F(FindWalk, ReplacingAllReachesThePreviewAndComesBackInOneUndo)
{
    write("---\ntitle: Tides\n---\n\nThe tide came.\n\nA tide went.\n");
    const QString before = text();
    trigger(QStringLiteral("replace"));
    auto *field = find<QLineEdit>(QStringLiteral("findField"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("tide"));
    EXPECT_TRUE(counts(QStringLiteral("2 of 3")) || counts(QStringLiteral("1 of 3")));
    QTest::keyClicks(find<QLineEdit>(QStringLiteral("replaceField")), QStringLiteral("ferry"));
    find<QToolButton>(QStringLiteral("replaceKeepCase"))->setChecked(true);
    click(find<QPushButton>(QStringLiteral("replaceAll")));
    ASSERT_TRUE(waitUntil([&] { return text() != before; }));
    EXPECT_EQ(text(), QStringLiteral("---\ntitle: Ferrys\n---\n\nThe ferry came.\n\nA ferry went.\n"));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(pageShows(QStringLiteral("A ferry went.")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    EXPECT_FALSE(lanyard->document().isModified());
}

TEST_F(FindWalk, WhatWasLookedForLastIsThereAfterARestart)
{
    write("one tide\n");
    trigger(QStringLiteral("find"));
    auto *field = find<QLineEdit>(QStringLiteral("findField"));
    QTest::keyClicks(field, QStringLiteral("tide"));
    find<QToolButton>(QStringLiteral("findWholeWord"))->click();
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(find<FindBar>(QStringLiteral("findBar"))->isVisible());
    Composition again(World{files, clock, settings, folder.filePath(QStringLiteral("journal")), folder.filePath(QStringLiteral("samples"))},
                      std::make_unique<FakeDialogs>());
    EXPECT_EQ(again.desk().findBar()->term(), (SearchTerm{QStringLiteral("tide"), false, false, true}));
}

TEST_F(FindWalk, AnotherPostIsSearchedAnew)
{
    write("tide tide tide\n");
    trigger(QStringLiteral("find"));
    auto *field = find<QLineEdit>(QStringLiteral("findField"));
    QTest::keyClicks(field, QStringLiteral("tide"));
    EXPECT_TRUE(counts(QStringLiteral("1 of 3")));
    openSample();
    auto *label = find<QLabel>(QStringLiteral("findCount"));
    EXPECT_TRUE(waitUntil([&] { return label->text().startsWith(QStringLiteral("15")); }, 5000)) << label->text().toStdString();
}

} // namespace lanyard::test
