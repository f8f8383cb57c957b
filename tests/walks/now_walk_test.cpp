// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/now/minute_clock.h"
#include "app/now/note_field.h"
#include "app/now/now_bar.h"
#include "app/now/now_mode.h"
#include "app/now/talk_button.h"
#include "app/shell/main_window.h"
#include "app/shell/writing_desk.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

namespace lanyard::test {

namespace {

class NowWalk : public Walk
{
protected:
    NowWalk()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == u"nowBar")
                bar = qobject_cast<NowBar *>(widget);
        }
        field = bar->findChild<NoteField *>();
        talk = bar->findChild<TalkButton *>();
    }
    // Of the evening of the sample recap.
    void go(int hour, int minute, int second = 0)
    {
        clock.set(QDateTime(QDate(2026, 3, 12), QTime(hour, minute, second), Qt::OffsetFromUTC, 3600));
    }
    // What the timer does at the full minute.
    void minute() { QMetaObject::invokeMethod(minuteTimer(), "timeout"); }
    QTimer *minuteTimer() const
    {
        QTimer *found = nullptr;
        for (QTimer *timer : window().findChildren<QTimer *>(QStringLiteral("minute")))
            found = timer;
        return found;
    }
    void openBar()
    {
        trigger(QStringLiteral("nowMode"));
        QApplication::setActiveWindow(bar);
        ASSERT_TRUE(QTest::qWaitForWindowActive(bar));
    }
    void note(const char *words)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return field->placeholderText().startsWith(QStringLiteral("Saved")); }));
    }
    QByteArray notes(const char *last) const // of the talk whose id ends so
    {
        const QString path = lanyard->document().folder() + QStringLiteral("/notes/0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c%1.md").arg(QLatin1String(last));
        return QFile::exists(path) ? contents(path) : QByteArray("none");
    }
    void pickRoom(const QString &room)
    {
        QMenu *menu = bar->findChild<QToolButton *>(QStringLiteral("nowRoom"))->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == room) {
                action->trigger();
                return;
            }
        }
        ADD_FAILURE() << "no room " << room.toStdString();
    }
    // Objects of the bar and its desk for which the processor is woken.
    QStringList wakers() const
    {
        QStringList found;
        QObject *desk = minuteTimer()->parent();
        while (desk->parent() && desk->parent() != &window())
            desk = desk->parent();
        QList<QObject *> all = bar->findChildren<QObject *>() + desk->findChildren<QObject *>() + QList<QObject *>{bar, desk};
        for (QObject *each : all) {
            for (const auto &timer : QAbstractEventDispatcher::instance()->registeredTimers(each))
                found.append(QStringLiteral("%1 %2 every %3").arg(QLatin1String(each->metaObject()->className()), each->objectName()).arg(timer.interval));
        }
        return found;
    }

    NowBar *bar = nullptr;
    NoteField *field = nullptr;
    TalkButton *talk = nullptr;
};

} // namespace

TEST_F(NowWalk, AnEveningInTheHall)
{
    openSample();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().event().sessions.size() == 7; }));
    const QString before = text();
    go(18, 14);
    openBar();
    EXPECT_EQ(talk->title(), QStringLiteral("Welcome aboard"));
    EXPECT_TRUE(talk->detail().contains(QStringLiteral("1 minute"))) << talk->detail().toStdString();
    EXPECT_TRUE(talk->detail().contains(QStringLiteral("Software that survives the winter")));

    // The key types at once; the saved file has the line, with the talk's running time.
    go(18, 14, 30);
    note("third floor, mind the step");
    EXPECT_EQ(notes("01").toStdString(), "# Welcome aboard\n\n- 14:30 third floor, mind the step\n");
    EXPECT_EQ(text(), before) << "it was attended already";

    // At the minute the next talk is on.
    go(18, 15);
    minute();
    EXPECT_EQ(talk->title(), QStringLiteral("Software that survives the winter"));
    go(18, 27, 30);
    note("> nobody thanks you");
    note("! read about the ferry");
    EXPECT_EQ(notes("02").toStdString(), "# Software that survives the winter\n\n- 12:30 > nobody thanks you\n- 12:30 ! read about the ferry\n");
    EXPECT_EQ(notes("01").toStdString(), "# Welcome aboard\n\n- 14:30 third floor, mind the step\n");

    // Between two talks it says what comes.
    go(19, 5);
    minute();
    EXPECT_TRUE(talk->title().startsWith(QStringLiteral("Next: "))) << talk->title().toStdString();
    EXPECT_TRUE(field->placeholderText().contains(QStringLiteral("just over")));

    // Another room has another talk; the first note marks it as attended, and one undo takes the mark back.
    go(19, 20);
    minute();
    pickRoom(QStringLiteral("Chart Room"));
    EXPECT_EQ(talk->title(), QStringLiteral("Maps for people who don't see them"));
    note("listen to a map");
    EXPECT_EQ(notes("05").toStdString(), "# Maps for people who don't see them\n\n- 5:00 listen to a map\n");
    EXPECT_EQ(field->placeholderText(), QStringLiteral("Saved, and marked as attended."));
    EXPECT_TRUE(lanyard->workspace().event().session(QStringLiteral("0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c05"))->attended);
    EXPECT_NE(text(), before);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);

    // After the event it says so.
    go(23, 0);
    minute();
    EXPECT_EQ(talk->title(), QStringLiteral("Harbour Code Night is over"));
    QTest::keyClick(bar, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(NowWalk, TheRoomOfAnEventIsRemembered)
{
    openSample();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().event().sessions.size() == 7; }));
    go(19, 20);
    openBar();
    pickRoom(QStringLiteral("Chart Room"));
    trigger(QStringLiteral("close"));
    ASSERT_TRUE(waitUntil([&] { return !lanyard->document().isOpen(); }));
    EXPECT_EQ(talk->title(), QStringLiteral("No recap is open"));
    openSample();
    ASSERT_TRUE(waitUntil([&] { return talk->title() == QStringLiteral("Maps for people who don't see them"); })) << talk->title().toStdString();
}

TEST_F(NowWalk, DroppedPhotosGoToTheirTalks)
{
    openSample();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().event().sessions.size() == 7; }));
    go(20, 0);
    openBar();
    EXPECT_EQ(talk->title(), QStringLiteral("The service nobody owned"));
    // One that says when it was taken, during the talk about tides; and one that doesn't.
    const QString timed = folder.filePath(QStringLiteral("Of the tides.jpg"));
    ASSERT_TRUE(QFile::copy(samplePath(QStringLiteral("photos/tides.jpg")), timed));
    QFile::remove(lanyard->document().folder() + QStringLiteral("/photos/tides.jpg"));
    const QString timeless = folder.filePath(QStringLiteral("slide.png"));
    QImage slide(64, 48, QImage::Format_RGB32);
    slide.fill(Qt::darkCyan);
    ASSERT_TRUE(slide.save(timeless));

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(timed), QUrl::fromLocalFile(timeless)});
    drop(bar, &data, QPoint(8, 8));
    const auto sessionOf = [&](const QString &file) {
        for (const Photo &photo : lanyard->workspace().photos()) {
            if (photo.file == file)
                return photo.session;
        }
        return QString();
    };
    ASSERT_TRUE(waitUntil([&] { return text().contains(QStringLiteral("photos/slide.png")) && text().contains(QStringLiteral("photos/of-the-tides.jpg")); }))
        << text().left(6000).toStdString();
    EXPECT_TRUE(waitUntil([&] { return sessionOf(QStringLiteral("photos/slide.png")) == u"0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c04"; }));
    EXPECT_TRUE(waitUntil([&] { return sessionOf(QStringLiteral("photos/of-the-tides.jpg")) == u"0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c03"; }));
    EXPECT_TRUE(text().contains(QStringLiteral("{file: photos/slide.png, session: \"0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c04\"}")));
}

TEST_F(NowWalk, PhotosThatComeIntoTheWatchedFolderGoToTheTalk)
{
    openSample();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().event().sessions.size() == 7; }));
    go(20, 0);
    QDir(folder.path()).mkdir(QStringLiteral("Camera"));
    const QString camera = folder.filePath(QStringLiteral("Camera"));
    ASSERT_TRUE(QFile::copy(samplePath(QStringLiteral("photos/keynote.jpg")), camera + QStringLiteral("/old.jpg")));
    dialogs->openFolderAnswer = camera;
    openBar();
    emit bar->folderWanted();
    QTest::qWait(200);
    QImage slide(64, 48, QImage::Format_RGB32);
    slide.fill(Qt::darkRed);
    ASSERT_TRUE(slide.save(camera + QStringLiteral("/first.png")));
    ASSERT_TRUE(waitUntil([&] { return text().contains(QStringLiteral("{file: photos/first.png, session: \"0d6f3a52-7a0e-4c1b-9d0b-5a1f0a7f1c04\"}")); }));
    EXPECT_FALSE(text().contains(QStringLiteral("photos/old"))) << "what lay there before";
    const QString once = text();
    minute();
    QTest::qWait(200);
    EXPECT_EQ(text(), once);
    trigger(QStringLiteral("undo"));
    EXPECT_FALSE(text().contains(QStringLiteral("photos/first.png")));
}

TEST_F(NowWalk, NothingIsAwakeWhileTheBarIsHiddenAndOnlyTheMinuteWhileItIsShown)
{
    openSample();
    go(18, 20);
    EXPECT_FALSE(minuteTimer()->isActive());
    EXPECT_EQ(wakers(), QStringList());
    openBar();
    EXPECT_TRUE(minuteTimer()->isActive());
    QApplication::setActiveWindow(&window()); // away from the field, whose caret rests by itself
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    lanyard->desk().editor()->setFocus();
    bar->clearFocus();
    ASSERT_TRUE(waitUntil([&] { return wakers().size() == 1; }, 15000)) << wakers().join(u'\n').toStdString();
    EXPECT_TRUE(wakers().first().contains(QStringLiteral("minute"))) << wakers().first().toStdString();
    trigger(QStringLiteral("nowMode")); // shown, but elsewhere: the key begins a note
    EXPECT_TRUE(bar->isVisible());
    bar->hide();
    EXPECT_FALSE(minuteTimer()->isActive());
    ASSERT_TRUE(waitUntil([&] { return wakers().isEmpty(); }, 15000)) << wakers().join(u'\n').toStdString();
}

TEST_F(NowWalk, ANoteThatIsBeingTypedIsSavedWhenTheWindowCloses)
{
    openSample();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().event().sessions.size() == 7; }));
    go(18, 20);
    openBar();
    QTest::keyClicks(field, QStringLiteral("half a word"));
    trigger(QStringLiteral("quit"));
    EXPECT_FALSE(window().isVisible());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(notes("02").toStdString(), "# Software that survives the winter\n\n- 5:00 half a word\n");
}

TEST_F(NowWalk, ANoteThatCanNotBeSavedKeepsTheWindowOpen)
{
    openSample();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().event().sessions.size() == 7; }));
    go(18, 20);
    openBar();
    QFile blocking(lanyard->document().folder() + QStringLiteral("/notes")); // a file where the folder should be
    ASSERT_TRUE(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    QTest::keyClicks(field, QStringLiteral("precious"));
    trigger(QStringLiteral("quit"));
    EXPECT_EQ(dialogs->count("confirm"), 1);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(field->text(), QStringLiteral("precious"));
    ASSERT_TRUE(blocking.remove());
    trigger(QStringLiteral("quit"));
    EXPECT_FALSE(window().isVisible());
    EXPECT_TRUE(notes("02").endsWith("- 5:00 precious\n")) << notes("02").toStdString();
}

TEST_F(NowWalk, ItsKeyBelongsToNothingElse)
{
    QAction *own = nullptr;
    QSet<QString> seen;
    const auto look = [&](QAction *action) {
        if (action->objectName() == u"nowMode")
            own = action;
        else if (!action->objectName().isEmpty())
            for (const QKeySequence &keys : action->shortcuts())
                seen.insert(keys.toString());
    };
    for (QAction *action : window().findChildren<QAction *>())
        look(action);
    for (QWidget *widget : window().findChildren<QWidget *>()) {
        for (QAction *action : widget->actions())
            look(action);
    }
    for (QAction *action : lanyard->findChildren<QAction *>())
        look(action);
    ASSERT_NE(own, nullptr);
    EXPECT_GT(seen.size(), 30);
    EXPECT_FALSE(seen.contains(own->shortcut().toString())) << own->shortcut().toString().toStdString();
}

} // namespace lanyard::test
