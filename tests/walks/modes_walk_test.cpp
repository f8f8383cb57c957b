// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/main_window.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace lanyard::test {

class ModesWalk : public Walk
{
protected:
    QList<bool> chrome() const
    {
        const auto &main = lanyard->window();
        QList<bool> shown{main.menuBar()->isVisible(), main.statusBar()->isVisible(), lanyard->desk().preview()->isVisible()};
        for (const char *name : {"toolBar", "panelRail", "panelDock"})
            shown.append(find<QWidget>(QString::fromLatin1(name))->isVisible());
        return shown;
    }
    MarkdownEditor *editor() const { return lanyard->desk().editor(); }
};

TEST_F(ModesWalk, FullScreenHidesAllButTheTextAndEscapeBringsItBack)
{
    openSample();
    const QList<bool> before = chrome();
    EXPECT_EQ(before, QList<bool>(6, true));
    editor()->setFocus();
    trigger(QStringLiteral("fullScreen"));
    EXPECT_EQ(chrome(), QList<bool>(6, false));
    EXPECT_TRUE(window().isFullScreen());

    // The keys of the hidden menus stay those of the window, and Escape is the find bar's first.
    QStringList keys;
    for (const QAction *action : window().actions())
        keys.append(action->objectName());
    EXPECT_TRUE(keys.contains(QStringLiteral("find")) && keys.contains(QStringLiteral("outline")) && keys.contains(QStringLiteral("fullScreen")));
    EXPECT_EQ(keys.count(QStringLiteral("find")), 1);
    trigger(QStringLiteral("find"));
    auto *field = find<QLineEdit>(QStringLiteral("findField"));
    ASSERT_TRUE(field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(window().isFullScreen());
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(window().isFullScreen());
    EXPECT_TRUE(window().actions().isEmpty());
    EXPECT_EQ(chrome(), before);
}

TEST_F(ModesWalk, WhatWasHiddenBeforeStaysHiddenAfterwards)
{
    openSample();
    trigger(QStringLiteral("showPreview"));
    trigger(QStringLiteral("sessions"));
    const QList<bool> before = chrome();
    trigger(QStringLiteral("fullScreen"));
    trigger(QStringLiteral("fullScreen"));
    EXPECT_EQ(chrome(), before);
}

TEST_F(ModesWalk, AWindowClosedInFullScreenIsRememberedWithItsParts)
{
    openSample();
    trigger(QStringLiteral("fullScreen"));
    lanyard->window().close();
    ASSERT_TRUE(waitUntil([&] { return !lanyard->window().isVisible(); }));
    EXPECT_FALSE(window().isFullScreen());
    EXPECT_FALSE(lanyard->window().menuBar()->isHidden());
    EXPECT_FALSE(find<QWidget>(QStringLiteral("panelDock"))->isHidden());
}

TEST_F(ModesWalk, TheModesAreRemembered)
{
    openSample();
    trigger(QStringLiteral("focusMode"));
    trigger(QStringLiteral("typewriter"));
    EXPECT_TRUE(editor()->centerOnScroll());
    EXPECT_TRUE(settings.value(QStringLiteral("view/focusMode")).toBool());
    EXPECT_TRUE(settings.value(QStringLiteral("view/typewriter")).toBool());
    Composition again(World{files, clock, settings, folder.filePath(QStringLiteral("journal")), folder.filePath(QStringLiteral("samples"))},
                      std::make_unique<FakeDialogs>());
    EXPECT_TRUE(again.desk().editor()->centerOnScroll());
}

} // namespace lanyard::test
