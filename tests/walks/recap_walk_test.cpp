// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/exchange/export_dialog.h"
#include "app/preview/preview_view.h"
#include "app/shell/new_recap_dialog.h"
#include "app/shell/writing_desk.h"
#include "app/ui/mime.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QMimeData>
#include <QTextBlock>
#include <QTreeView>
#include <QTreeWidget>

namespace lanyard::test {

TEST_F(Walk, FromAScheduleToAnExportedPost)
{
    // New recap from a schedule, two talks ticked by the keyboard.
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
    EXPECT_TRUE(create->text().contains(u'2')) << create->text().toStdString();
    dialog->addPhotos({samplePath(QStringLiteral("photos/tides.jpg")), samplePath(QStringLiteral("photos/coffee.jpg"))});
    click(create);
    ASSERT_TRUE(waitUntil([&] { return lanyard->document().isOpen(); }));
    ASSERT_TRUE(settled());

    // The draft has the talks, their people and the photo that was taken during one of them.
    const QString draft = text();
    EXPECT_TRUE(draft.contains(QStringLiteral("## A tide table in 200 lines"))) << draft.toStdString();
    EXPECT_TRUE(draft.contains(QStringLiteral("## Lightning talks")));
    EXPECT_TRUE(draft.contains(QStringLiteral("Tomás Ferreira")));
    EXPECT_TRUE(draft.contains(QStringLiteral("](photos/tides.jpg")));
    EXPECT_TRUE(QFile::exists(lanyard->document().folder() + QStringLiteral("/photos/tides.jpg")));
    EXPECT_TRUE(QFile::exists(lanyard->document().folder() + QStringLiteral("/schedule/schedule.xml")));

    // One more tick in the sidebar stands in the front matter; one undo takes it back.
    auto *sessions = find<QTreeView>(QStringLiteral("sessions"));
    ASSERT_TRUE(waitUntil([&] { return row(sessions, QStringLiteral("Welcome aboard")).isValid(); }));
    sessions->setFocus();
    sessions->setCurrentIndex(row(sessions, QStringLiteral("Welcome aboard")));
    QTest::keyClick(sessions, Qt::Key_Space);
    EXPECT_NE(text(), draft);
    EXPECT_TRUE(text().contains(QStringLiteral("Welcome aboard")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), draft);
    ASSERT_TRUE(settled());

    // Enter inserts a section at the caret.
    MarkdownEditor *editor = lanyard->desk().editor();
    editor->moveCursor(QTextCursor::End);
    sessions->setCurrentIndex(row(sessions, QStringLiteral("Welcome aboard")));
    QTest::keyClick(sessions, Qt::Key_Return);
    EXPECT_TRUE(text().contains(QStringLiteral("## Welcome aboard")));

    // Typing shows in the preview.
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, QStringLiteral("The **ferry** was late."));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(pageShows(QStringLiteral("The ferry was late.")));
    EXPECT_EQ(onThePage(QStringLiteral("Array.from(document.querySelectorAll('strong')).pop().textContent")), QStringLiteral("ferry"));

    // Save: the file is what the window shows.
    EXPECT_TRUE(window().isWindowModified());
    trigger(QStringLiteral("save"));
    ASSERT_TRUE(waitUntil([&] { return !lanyard->document().isModified(); }));
    EXPECT_EQ(QString::fromUtf8(contents(lanyard->document().path())), text());
    EXPECT_FALSE(window().isWindowModified());

    // Export: nothing is written before the button is pressed.
    const QString target = folder.filePath(QStringLiteral("site"));
    ASSERT_TRUE(QDir().mkpath(target));
    settings.setLastFolder(SettingsStore::Place::Exports, target);
    trigger(QStringLiteral("export"));
    auto *exportDialog = find<ExportDialog>(QStringLiteral("exportDialog"));
    auto *button = exportDialog->findChild<QPushButton *>(QStringLiteral("exportButton"));
    ASSERT_TRUE(waitUntil([&] { return button->isEnabled(); }));
    EXPECT_GE(exportDialog->findChild<QTreeWidget *>(QStringLiteral("exportFiles"))->topLevelItemCount(), 2);
    EXPECT_TRUE(QDir(target).isEmpty());
    click(button);
    ASSERT_TRUE(waitUntil([&] { return !QDir(target + QStringLiteral("/_posts")).isEmpty(); }, 30000));
    const QString post = target + QStringLiteral("/_posts/") + QDir(target + QStringLiteral("/_posts")).entryList(QDir::Files).value(0);
    EXPECT_TRUE(contents(post).contains("The **ferry** was late."));
}

TEST_F(Walk, ADroppedSessionStandsWhereItWasDropped)
{
    openSample();
    MarkdownEditor *editor = lanyard->desk().editor();
    ASSERT_TRUE(waitUntil([&] { return lanyard->workspace().hasSchedule(); }));
    const QString title = QStringLiteral("Hack the label printer");
    QString id;
    for (const Session &session : lanyard->workspace().event().sessions) {
        if (session.title == title)
            id = session.id;
    }
    ASSERT_FALSE(id.isEmpty());
    const QString before = text();

    QMimeData data;
    data.setData(mime::session, id.toUtf8());
    data.setText(QStringLiteral("## ") + title);
    const QPoint at = editor->cursorRect().center();
    drop(editor->viewport(), &data, at);
    EXPECT_TRUE(text().contains(QStringLiteral("\n## ") + title + QStringLiteral("\n"))) << text().left(4000).toStdString();
    EXPECT_TRUE(settled());
    EXPECT_TRUE(lanyard->workspace().event().session(id)->attended);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
}

TEST_F(Walk, ADroppedPhotoIsCopiedAndBecomesAFigure)
{
    openSample();
    const QString photo = folder.filePath(QStringLiteral("Mein Foto (1).JPG"));
    ASSERT_TRUE(QFile::copy(samplePath(QStringLiteral("photos/keynote.jpg")), photo));
    QFile::remove(lanyard->document().folder() + QStringLiteral("/photos/keynote.jpg"));
    MarkdownEditor *editor = lanyard->desk().editor();

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(photo)});
    drop(editor->viewport(), &data, editor->cursorRect().center());
    ASSERT_TRUE(waitUntil([&] { return text().contains(QStringLiteral("](photos/mein-foto-1.jpg")); }));
    EXPECT_EQ(contents(lanyard->document().folder() + QStringLiteral("/photos/mein-foto-1.jpg")), contents(photo));
    EXPECT_TRUE(waitUntil([&] {
        return onThePage(QStringLiteral("Array.from(document.images).some(i => i.src.includes('mein-foto-1')).toString()")) == u"true";
    }));
}

TEST_F(Walk, PlainTextDroppedOrPastedStaysText)
{
    openSample();
    MarkdownEditor *editor = lanyard->desk().editor();
    QMimeData data;
    data.setText(QStringLiteral("just words"));
    drop(editor->viewport(), &data, editor->cursorRect().center());
    EXPECT_TRUE(text().contains(QStringLiteral("just words")));
}

TEST_F(Walk, QuittingAnUnchangedPostQuits)
{
    openSample();
    trigger(QStringLiteral("quit"));
    EXPECT_FALSE(window().isVisible());
    EXPECT_EQ(dialogs->count("askToKeep"), 0);
}

TEST_F(Walk, LeavingAnUnsavedPostAsksAndCancelKeepsEverything)
{
    openSample();
    QTest::keyClicks(lanyard->desk().editor(), QStringLiteral("mine"));
    dialogs->keepAnswer = Dialogs::Keep::Cancel;
    window().close();
    EXPECT_EQ(dialogs->count("askToKeep"), 1);
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(text().contains(QStringLiteral("mine")));

    dialogs->keepAnswer = Dialogs::Keep::Save;
    window().close();
    EXPECT_TRUE(waitUntil([&] { return !window().isVisible(); }));
    EXPECT_TRUE(contents(lanyard->document().path()).contains("mine"));
}

TEST_F(Walk, ClickingInThePreviewPutsTheCaretAtItsSource)
{
    openSample();
    ASSERT_TRUE(pageShows(QStringLiteral("A tide table in 200 lines")));
    onThePage(QStringLiteral("Array.from(document.querySelectorAll('h2')).find(h => h.textContent.includes('tide table'))"
                             ".dispatchEvent(new MouseEvent('click', {bubbles: true}))"));
    EXPECT_TRUE(waitUntil([&] {
        return lanyard->desk().editor()->textCursor().block().text().contains(QStringLiteral("tide table"), Qt::CaseInsensitive);
    }));
}

TEST_F(Walk, AnOpenedPostBeginsWithItsWordsAndNotSomewhereBelow)
{
    openSample();
    ASSERT_TRUE(pageShows(QStringLiteral("A tide table in 200 lines")));
    EXPECT_EQ(lanyard->desk().editor()->firstVisibleLine(), lanyard->flow().headLines());
    window().resize(1000, 700);
    QTest::qWait(200);
    EXPECT_EQ(lanyard->desk().editor()->firstVisibleLine(), lanyard->flow().headLines());
}

TEST_F(Walk, AZoomedTextIsAsLargeAfterARestart)
{
    openSample();
    trigger(QStringLiteral("zoomIn"));
    trigger(QStringLiteral("zoomIn"));
    Composition second({files, clock, settings, folder.filePath(QStringLiteral("journal")), folder.filePath(QStringLiteral("samples"))},
                       std::make_unique<FakeDialogs>());
    EXPECT_EQ(second.desk().editor()->font().pointSizeF(), lanyard->desk().editor()->font().pointSizeF());
    EXPECT_EQ(settings.editor().fontSize, EditorSettings().fontSize + 2);
}

TEST_F(Walk, ACreditInTheFrontMatterShowsBelowItsPhoto)
{
    openSample();
    const QString captions = QStringLiteral("Array.from(document.querySelectorAll('figcaption')).map(f => f.textContent).join('|')");
    EXPECT_TRUE(waitUntil([&] { return onThePage(captions).contains(QStringLiteral("Photo: ")); })) << onThePage(captions).toStdString();
}

TEST_F(Walk, WhatWasTypedBeforeACrashIsBack)
{
    openSample();
    const QString path = lanyard->document().path();
    const QByteArray saved = contents(path);
    QTest::keyClicks(lanyard->desk().editor(), QStringLiteral("unsaved words"));
    const Journal journal(files, clock, folder.filePath(QStringLiteral("journal")));
    ASSERT_TRUE(waitUntil([&] { return journal.left(path).has_value(); }));
    // No orderly end: the second window is opened on what the first one left on the disk.
    auto fake = std::make_unique<FakeDialogs>();
    Composition second({files, clock, settings, folder.filePath(QStringLiteral("journal")), folder.filePath(QStringLiteral("samples"))},
                       std::move(fake));
    second.open(path);
    EXPECT_TRUE(waitUntil([&] { return second.document().text().contains(QStringLiteral("unsaved words")); }));
    EXPECT_TRUE(second.document().isModified());
    EXPECT_EQ(contents(path), saved);
}

} // namespace lanyard::test
