// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/draft/draft_dialog.h"
#include "app/shell/column_dialog.h"
#include "app/shell/new_recap_dialog.h"
#include "app/shell/notice_bar.h"
#include "app/shell/writing_desk.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTreeView>

namespace lanyard::test {

// Schedule, ticks, photos, another template than the usual one, all by the keyboard from there on; the post is what the look at it said.
TEST_F(Walk, AScheduleBecomesADraftByAnotherTemplate)
{
    lanyard->newRecap({samplePath(QStringLiteral("schedule/schedule.xml"))});
    auto *dialog = find<NewRecapDialog>(QStringLiteral("newRecapDialog"));
    auto *create = dialog->findChild<QPushButton *>(QStringLiteral("createRecap"));
    ASSERT_TRUE(waitUntil([&] { return create->isEnabled(); }));
    auto *list = dialog->findChild<QTreeView *>(QStringLiteral("sessions"));
    list->setFocus();
    for (const QString &title : {QStringLiteral("A tide table in 200 lines"), QStringLiteral("Lightning talks")}) {
        list->setCurrentIndex(row(list, title));
        QTest::keyClick(list, Qt::Key_Space);
    }
    dialog->addPhotos({samplePath(QStringLiteral("photos/tides.jpg")), samplePath(QStringLiteral("photos/coffee.jpg"))});

    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_D, Qt::AltModifier);
    DraftDialog *draft = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (draft = dialog->findChild<DraftDialog *>()) != nullptr; }));
    auto *write = draft->findChild<QPushButton *>(QStringLiteral("writeDraft"));
    auto *look = draft->findChild<QPlainTextEdit *>(QStringLiteral("draftPreview"));
    ASSERT_TRUE(waitUntil([&] { return write->isEnabled(); }));
    EXPECT_TRUE(look->toPlainText().contains(QStringLiteral("\n## Lightning talks"))) << look->toPlainText().toStdString();
    auto *layouts = draft->findChild<QComboBox *>(QStringLiteral("draftTemplate"));
    layouts->setFocus();
    const QString usual = look->toPlainText();
    QTest::keyClick(layouts, Qt::Key_Down);
    ASSERT_TRUE(waitUntil([&] { return look->toPlainText() != usual; }));
    ASSERT_TRUE(waitUntil([&] { return look->toPlainText().contains(QStringLiteral("### Lightning talks")); })) << look->toPlainText().toStdString();
    const QString shown = look->toPlainText();
    const QString name = layouts->currentText();
    QTest::keyClick(draft, Qt::Key_Return);
    EXPECT_FALSE(draft->isVisible());
    EXPECT_TRUE(dialog->isVisible());
    auto *line = dialog->findChild<QWidget *>(QStringLiteral("draftLine"));
    ASSERT_TRUE(waitUntil([&] { return line->accessibleName() == name; })) << line->accessibleName().toStdString();
    click(create);
    ASSERT_TRUE(waitUntil([&] { return lanyard->document().isOpen(); }));
    ASSERT_TRUE(settled());
    EXPECT_EQ(text().mid(text().indexOf(QStringLiteral("\n---\n")) + 5).trimmed(), shown.trimmed());
    EXPECT_TRUE(pageShows(QStringLiteral("Lightning talks")));
}

// The question never came for a post that was open: it was put to a window that wasn't there yet.
TEST_F(Walk, ATableWithUnclearColumnsIsAskedAboutOnce)
{
    openSample();
    const QString table = folder.filePath(QStringLiteral("plan.csv"));
    ASSERT_TRUE(files.write(table, "Foo;Bar;Baz\nEngines;5.6.2026 9:30;Ada Example\n"));
    const auto question = [this] { return window().findChild<ColumnDialog *>(); };
    lanyard->workspace().importSchedule({table});
    ASSERT_TRUE(waitUntil([&] { return question() != nullptr; }));
    EXPECT_TRUE(lanyard->desk().notices()->text().isEmpty()) << lanyard->desk().notices()->text().toStdString();
    question()->reject();
    EXPECT_FALSE(lanyard->desk().notices()->text().isEmpty());
}

} // namespace lanyard::test
