// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shelves.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/photos/photos_panel.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/sessions_desk.h"
#include "app/speakers/speakers_panel.h"
#include "app/ui/mime.h"
#include "app/ui/settings_store.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/fake_dialogs.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"
#include "tests/support/core/places.h"

#include <QAbstractItemView>
#include <QDir>
#include <QDockWidget>
#include <QImage>
#include <QMainWindow>
#include <QMimeData>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

// The sidebars over a real post and editor, without the preview.
class ShelvesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        editor.setTextDocument(document.document());
        window.setCentralWidget(&editor);
        panels = std::make_unique<SidePanels>(&window, settings);
        panels->add(sessions.sidePanel());
        for (const SidePanel &panel : shelves.panels())
            panels->add(panel);
        panels->setPostOpen(true);
        QObject::connect(&sessions, &SessionsDesk::notice, &sessions, [this](const QString &sentence) { notices.append(sentence); });
        QObject::connect(&shelves, &Shelves::notice, &shelves, [this](const QString &sentence) { notices.append(sentence); });
    }
    void TearDown() override
    {
        window.takeCentralWidget();
        files.letGo();
        QThreadPool::globalInstance()->waitForDone(); // what was dropped still uses the files
    }

    QString path(const char *relative) const { return place.filePath(QLatin1String(relative)); }
    QString put(const char *relative, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QFile file(path(relative));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path(relative);
    }
    QString draw(const char *relative)
    {
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        EXPECT_TRUE(image.save(path(relative)));
        return path(relative);
    }
    static QByteArray schedule(bool withZone = true)
    {
        QByteArray xml = contents(sourcePath(QStringLiteral("tests/data/cli/evening-without-zone.xml")));
        return withZone ? xml.replace("<city>", "<time_zone_name>Europe/Berlin</time_zone_name><city>") : xml;
    }
    void open(const QByteArray &post, const QByteArray &xml = schedule())
    {
        put("trip/index.md", post);
        put("trip/schedule/plan.xml", xml);
        bool done = false;
        document.open(path("trip/index.md"), [&](const Result<void> &) { done = true; });
        ASSERT_TRUE(waitUntil([&] { return done && workspace.hasSchedule() && flow.isSettled(); }));
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = window.findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    QModelIndex talk(int row) const
    {
        const QAbstractItemModel *model = find<QAbstractItemView>("sessions")->model();
        return model->index(row, 0, model->index(0, 0));
    }
    std::string text() const { return document.text().toStdString(); }

    QTemporaryDir place;
    HeldFiles files;
    FakeDialogs dialogs;
    DocumentSession document{files};
    DocumentFlow flow{document.document()};
    WorkspaceSession workspace{files, document, flow};
    MarkdownEditor editor;
    SettingsStore settings{path("settings.ini")};
    QMainWindow window;
    std::unique_ptr<SidePanels> panels;
    FixedClock clock{QDateTime(QDate(2026, 4, 16), QTime(12, 0), Qt::OffsetFromUTC, 7200)};
    SessionsDesk sessions{{workspace, editor, settings, clock}};
    Shelves shelves{workspace, editor, dialogs};
    QStringList notices;
};

TEST_F(ShelvesTest, ATickIsWrittenAndUndoTakesTheMarkAway)
{
    open("---\ntitle: Knots\n---\n");
    auto *view = find<QAbstractItemView>("sessions");
    ASSERT_TRUE(view->model()->setData(talk(0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_NE(text().find("aaaa-1"), std::string::npos);
    EXPECT_EQ(talk(0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    ASSERT_TRUE(view->model()->setData(talk(1), Qt::Checked, Qt::CheckStateRole));
    EXPECT_NE(text().find("id: aaaa-2"), std::string::npos);
    editor.undo();
    editor.undo();
    ASSERT_TRUE(waitUntil([&] { return talk(0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked; }));
    EXPECT_EQ(text(), "---\ntitle: Knots\n---\n");
}

TEST_F(ShelvesTest, ATickThatCannotBeWrittenGoesBackAndSaysWhy)
{
    open("+++\ntitle = 'Knots'\n+++\n");
    (void)find<QAbstractItemView>("sessions")->model()->setData(talk(0), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(talk(0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.first().contains(QStringLiteral("TOML")));
    EXPECT_EQ(text(), "+++\ntitle = 'Knots'\n+++\n");
}

TEST_F(ShelvesTest, AnUnknownZoneIsAskedForOnceAndANoIsTakenForAnAnswer)
{
    open("---\ntitle: Knots\n---\n", schedule(false));
    EXPECT_EQ(dialogs.count("askZone"), 1);
    EXPECT_EQ(notices.size(), 1);
    EXPECT_FALSE(document.isModified());
    document.close();
    dialogs.zoneAnswer = "Europe/Rome";
    open("---\ntitle: Knots\n---\n", schedule(false));
    EXPECT_EQ(dialogs.count("askZone"), 2);
    EXPECT_NE(text().find("timezone: Europe/Rome"), std::string::npos);
}

TEST_F(ShelvesTest, WhatAnImportCouldNotReadIsOneNoticeWithAList)
{
    QStringList details;
    QObject::connect(&shelves, &Shelves::noticeWithDetails, &editor, [&](const QString &sentence, const QStringList &lines) {
        notices.append(sentence);
        details = lines;
    });
    open("---\ntitle: Knots\n---\n");
    dialogs.scheduleAnswer = {put("plan.xml", schedule()), put("a.txt", "no"), put("b.txt", "no")};
    shelves.chooseSchedule();
    ASSERT_TRUE(waitUntil([&] { return !details.isEmpty(); }));
    EXPECT_EQ(notices.size(), 1);
    ASSERT_EQ(details.size(), 2);
    EXPECT_TRUE(details.first().startsWith(QStringLiteral("a.txt: "))) << details.first().toStdString();
    dialogs.scheduleFolderAnswer.clear();
    shelves.chooseScheduleFolder(); // thought better of it
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(ShelvesTest, WhatIsDroppedGoesWhereItBelongs)
{
    open("---\ntitle: Knots\n---\n\nOne.\n\nTwo.\n");
    const int behindOne = int(text().find("One.")) + 4;
    QMimeData talks;
    talks.setData(mime::session, "aaaa-1");
    emit editor.thingsDropped(&talks, behindOne);
    EXPECT_NE(text().find("One.\n\n## Ropes and knots"), std::string::npos) << text();
    EXPECT_EQ(editor.document()->characterAt(editor.textCursor().position()), QChar::ParagraphSeparator);

    bool offered = false; // what is newer waits for a yes
    QObject::connect(&workspace, &WorkspaceSession::newerSchedule, &workspace, [&offered] { offered = true; });
    QMimeData mixed;
    mixed.setUrls({QUrl::fromLocalFile(draw("hall.png")), QUrl::fromLocalFile(put("later.xml", schedule().replace("Ropes", "Cords")))});
    emit editor.thingsDropped(&mixed, int(text().find("Two.")) + 4);
    ASSERT_TRUE(waitUntil([&] { return text().find("Two.\n\n![](photos/hall.png)") != std::string::npos; })) << text();
    ASSERT_TRUE(waitUntil([&] { return offered; }));
    workspace.takeComingSchedule();
    ASSERT_TRUE(waitUntil([&] { return workspace.event().session(QStringLiteral("aaaa-1"))->title.startsWith(QStringLiteral("Cords")); }));
}

TEST_F(ShelvesTest, ADroppedPhotoFollowsItsPlaceWhileOneTypes)
{
    open("---\ntitle: Knots\n---\n\nOne.\n\nTwo.\n");
    QMimeData picture;
    picture.setUrls({QUrl::fromLocalFile(draw("hall.png"))});
    files.hold(QStringLiteral("hall.png"));
    emit editor.thingsDropped(&picture, int(text().find("One.")) + 4);
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    document.apply({{int(text().find("One.")), 0, QStringLiteral("Zero.\n\n")}});
    files.letGo();
    ASSERT_TRUE(waitUntil([&] { return text().find("Zero.\n\nOne.\n\n![](photos/hall.png)\n\nTwo.") != std::string::npos; })) << text();
}

TEST_F(ShelvesTest, APhotoAddedInTheSidebarStaysOutOfTheText)
{
    open("Words.\n");
    dialogs.photosAnswer = {draw("hall.png")};
    shelves.choosePhotos();
    ASSERT_TRUE(waitUntil([&] { return workspace.photos().size() == 1; }));
    EXPECT_EQ(text(), "Words.\n");
    dialogs.photosAnswer.clear();
    shelves.choosePhotos(); // thought better of it
    dialogs.scheduleAnswer.clear();
    shelves.chooseSchedule();
    EXPECT_TRUE(notices.isEmpty());
}

} // namespace
} // namespace lanyard::test
