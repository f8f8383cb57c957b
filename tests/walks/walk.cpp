// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/main_window.h"
#include "app/shell/sample.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"
#include "tests/support/app_main.h"
#include "tests/support/core/places.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QTreeView>

namespace lanyard::test {

void beforeApplication()
{
    registerPreviewScheme();
}

Walk::Walk() : settings(folder.filePath(QStringLiteral("settings.ini")))
{
    auto fake = std::make_unique<FakeDialogs>();
    dialogs = fake.get();
    settings.setLastFolder(SettingsStore::Place::Posts, folder.filePath(QStringLiteral("recaps")));
    lanyard = std::make_unique<Composition>(
        World{files, clock, settings, folder.filePath(QStringLiteral("journal")), folder.filePath(QStringLiteral("samples")),
              folder.filePath(QStringLiteral("data"))},
        std::move(fake));
    window().resize(1400, 900);
    window().show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&window()));
}

Walk::~Walk() = default;

QWidget &Walk::window() const
{
    return lanyard->window();
}

void Walk::openSample()
{
    const auto post = takeSample(files, folder.filePath(QStringLiteral("samples")));
    ASSERT_TRUE(post) << post.error().english().toStdString();
    open(*post);
}

void Walk::open(const QString &path)
{
    lanyard->open(path);
    ASSERT_TRUE(waitUntil([&] { return lanyard->document().isOpen(); }));
    ASSERT_TRUE(settled());
}

QString Walk::samplePath(const QString &relative) const
{
    return sourcePath(QStringLiteral("resources/sample/2026-03-12-harbour-code-night/") + relative);
}

void Walk::trigger(const QString &action)
{
    auto *found = lanyard->findChild<QAction *>(action);
    if (!found)
        found = window().findChild<QAction *>(action);
    for (QAction *each : window().findChildren<QAction *>()) {
        if (each->objectName() == action)
            found = each;
    }
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        for (QAction *each : widget->actions()) {
            if (each->objectName() == action)
                found = each;
        }
    }
    ASSERT_NE(found, nullptr) << action.toStdString();
    ASSERT_TRUE(found->isEnabled()) << action.toStdString();
    found->trigger();
}

void Walk::click(QWidget *button)
{
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isEnabled()) << button->objectName().toStdString();
    QTest::mouseClick(button, Qt::LeftButton);
}

QString Walk::text() const
{
    return lanyard->document().text();
}

QString Walk::onThePage(const QString &script)
{
    auto answer = std::make_shared<std::optional<QString>>();
    lanyard->desk().preview()->evaluate(script, [answer](const QVariant &value) { *answer = value.toString(); });
    return waitUntil([&] { return answer->has_value(); }, 1000) ? **answer : QString(); // a page that isn't ready says nothing
}

bool Walk::pageShows(const QString &words)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 15000) {
        if (onThePage(QStringLiteral("document.body.innerText")).contains(words))
            return true;
        QTest::qWait(50);
    }
    return false;
}

bool Walk::settled()
{
    return waitUntil([this] { return lanyard->flow().isSettled(); });
}

QModelIndex Walk::row(QTreeView *view, const QString &title) const
{
    const QAbstractItemModel *model = view->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive);
    EXPECT_FALSE(found.isEmpty()) << title.toStdString();
    return found.value(0);
}

void Walk::drop(QWidget *target, QMimeData *data, const QPoint &at)
{
    QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDragMoveEvent move(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &move);
    ASSERT_TRUE(move.isAccepted());
    QDropEvent end(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &end);
    EXPECT_TRUE(end.isAccepted());
}

} // namespace lanyard::test
