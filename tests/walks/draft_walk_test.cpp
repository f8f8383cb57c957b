// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/draft/draft_dialog.h"
#include "app/editor/markdown_editor.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/writing_desk.h"
#include "app/workspace/workspace_session.h"
#include "core/compose/notes_file.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTreeView>

namespace lanyard::test {

namespace {

class DraftWalk : public Walk
{
protected:
    // The sample's head over a text that has a section for one talk.
    void openBegun()
    {
        openSample();
        const QString post = lanyard->document().path();
        QString text = QString::fromUtf8(contents(post));
        body = QStringLiteral("\nHello.\n\n## A tide table in 200 lines\n\nMine & nobody else’s.\n");
        text = text.left(text.indexOf(QStringLiteral("\n---\n")) + 5) + body;
        ASSERT_TRUE(files.write(post, text.toUtf8()));
        trigger(QStringLiteral("close"));
        ASSERT_TRUE(waitUntil([this] { return !lanyard->document().isOpen(); }));
        open(post);
        ASSERT_TRUE(settled());
        ASSERT_TRUE(waitUntil([this] { return !lanyard->workspace().event().sessions.isEmpty(); }));
    }

    DraftDialog *openDialog()
    {
        trigger(QStringLiteral("draft"));
        DraftDialog *dialog = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (dialog = window().findChild<DraftDialog *>()) != nullptr; }));
        return dialog;
    }

    QString bodyNow() const { return text().mid(text().indexOf(QStringLiteral("\n---\n")) + 5); }

    QString body;
};

} // namespace

TEST_F(DraftWalk, MissingSectionsGoInAndTheChoicesAreRemembered)
{
    openBegun();
    const QString before = text();
    DraftDialog *dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    auto *write = dialog->findChild<QPushButton *>(QStringLiteral("writeDraft"));
    auto *preview = dialog->findChild<QPlainTextEdit *>(QStringLiteral("draftPreview"));
    ASSERT_TRUE(waitUntil([&] { return write->isEnabled(); }));
    EXPECT_TRUE(preview->toPlainText().contains(QStringLiteral("## The service nobody owned"))) << preview->toPlainText().toStdString();
    EXPECT_FALSE(preview->toPlainText().contains(QStringLiteral("A tide table")));
    EXPECT_TRUE(preview->toPlainText().contains(QStringLiteral("[Talk page](")));
    EXPECT_EQ(text(), before);

    // The look follows each choice.
    dialog->findChild<QCheckBox *>(QStringLiteral("draftLinks"))->click();
    ASSERT_TRUE(waitUntil([&] { return !preview->toPlainText().contains(QStringLiteral("[Talk page](")); }));
    auto *abstract = dialog->findChild<QComboBox *>(QStringLiteral("draftAbstract"));
    abstract->setCurrentIndex(2);
    ASSERT_TRUE(waitUntil([&] { return preview->toPlainText().contains(QStringLiteral("<!-- hint:")); }));
    click(write);
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("## The service nobody owned"))) << text().toStdString();
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("Hello.\n")));
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("Mine & nobody else’s.\n")));
    EXPECT_LT(bodyNow().indexOf(QStringLiteral("## A tide table")), bodyNow().indexOf(QStringLiteral("## The service nobody owned")));
    const QString after = text();
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    trigger(QStringLiteral("redo"));
    EXPECT_EQ(text(), after);
    ASSERT_TRUE(settled());

    // Nothing is missing now; what was chosen is chosen still.
    ASSERT_TRUE(waitUntil([this] { return window().findChild<DraftDialog *>() == nullptr; }));
    dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("draftSummary"));
    ASSERT_TRUE(waitUntil([&] { return !summary->text().isEmpty(); }));
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("writeDraft"))->isEnabled());
    EXPECT_FALSE(dialog->findChild<QCheckBox *>(QStringLiteral("draftLinks"))->isChecked());
    EXPECT_EQ(dialog->findChild<QComboBox *>(QStringLiteral("draftAbstract"))->currentIndex(), 2);
    // Another template brings its own choices.
    auto *layout = dialog->findChild<QComboBox *>(QStringLiteral("draftTemplate"));
    EXPECT_EQ(layout->count(), 4);
    layout->setCurrentIndex(layout->findData(QStringLiteral("day-by-day")));
    emit layout->activated(layout->currentIndex());
    ASSERT_TRUE(waitUntil([&] { return dialog->findChild<QCheckBox *>(QStringLiteral("draftLinks"))->isChecked(); }));
    EXPECT_EQ(dialog->findChild<QComboBox *>(QStringLiteral("draftGrouping"))->currentIndex(), 1);
    dialog->reject();
    EXPECT_EQ(text(), after);
}

TEST_F(DraftWalk, TheSessionsTellWhatTheTextSaysOfThem)
{
    openBegun();
    auto *list = find<QTreeView>(QStringLiteral("sessions"));
    const auto detail = [&](const QString &title) { return row(list, title).data(DetailRole).toString(); };
    ASSERT_TRUE(waitUntil([&] { return detail(QStringLiteral("A tide table in 200 lines")).contains(QStringLiteral("3 word")); }))
        << detail(QStringLiteral("A tide table in 200 lines")).toStdString();
    EXPECT_TRUE(detail(QStringLiteral("The service nobody owned")).contains(QStringLiteral("no section yet")));

    // The card's link writes the section that is missing, and goes to the one that is there.
    auto *panel = window().findChild<SessionsPanel *>();
    ASSERT_NE(panel, nullptr);
    panel->showSession(row(list, QStringLiteral("The service nobody owned")).data(IdRole).toString());
    auto *words = find<QLabel>(QStringLiteral("cardCoverage"));
    EXPECT_TRUE(words->isVisibleTo(panel)) << words->text().toStdString();
    const QString before = text();
    emit words->linkActivated(QStringLiteral("#section"));
    ASSERT_TRUE(waitUntil([&] { return text() != before; }));
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("Mine & nobody else’s.\n\n## The service nobody owned\n"))) << bodyNow().toStdString();
    MarkdownEditor *editor = lanyard->desk().editor();
    EXPECT_EQ(editor->textCursor().block().text(), QStringLiteral("## The service nobody owned"));
    ASSERT_TRUE(waitUntil([&] { return detail(QStringLiteral("The service nobody owned")).contains(QStringLiteral("nothing written yet")); }));
    editor->moveCursor(QTextCursor::Start);
    emit words->linkActivated(QStringLiteral("#section"));
    EXPECT_EQ(editor->textCursor().block().text(), QStringLiteral("## The service nobody owned"));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(waitUntil([&] { return detail(QStringLiteral("The service nobody owned")).contains(QStringLiteral("no section yet")); }));
}

TEST_F(DraftWalk, NotesFoldInOnce)
{
    openBegun();
    const Event &event = lanyard->workspace().event();
    const auto talk = std::find_if(event.sessions.begin(), event.sessions.end(), [](const Session &each) { return each.title == u"A tide table in 200 lines"; });
    ASSERT_NE(talk, event.sessions.end());
    const QString path = lanyard->document().folder() + u'/' + notesPath(talk->id);
    ASSERT_TRUE(files.makeFolder(lanyard->document().folder() + QStringLiteral("/notes")));
    ASSERT_TRUE(files.write(path, "# A tide table\n\n- 0:40 the moon does it\n- 2:00 > Water waits.\n"));
    const QString before = text();
    trigger(QStringLiteral("foldNotes"));
    ASSERT_TRUE(waitUntil([&] { return text() != before; }));
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("Mine & nobody else’s.\n\n- the moon does it\n\n> Water waits.\n"))) << bodyNow().toStdString();
    const QString once = text();
    ASSERT_TRUE(settled());
    trigger(QStringLiteral("foldNotes"));
    ASSERT_TRUE(files.write(path, "# A tide table\n\n- 0:40 the moon does it\n- 2:00 > Water waits.\n- 3:00 and wind\n"));
    trigger(QStringLiteral("foldNotes"));
    ASSERT_TRUE(waitUntil([&] { return text() != once; }));
    EXPECT_EQ(text().count(QStringLiteral("the moon does it")), 1);
    EXPECT_EQ(text().count(QStringLiteral("- and wind\n")), 1);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), once);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
}

TEST_F(DraftWalk, ResourcesAndQuotesGoToTheCaret)
{
    openBegun();
    MarkdownEditor *editor = lanyard->desk().editor();
    const QString before = text();
    editor->moveCursor(QTextCursor::End);
    trigger(QStringLiteral("insertResources"));
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("## Resources\n\n- [")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);

    // What is selected becomes the quote; the talk around it is offered first.
    ASSERT_TRUE(settled());
    auto *menu = window().findChild<QMenu *>(QStringLiteral("quoteMenu"));
    ASSERT_NE(menu, nullptr);
    QTextCursor cursor = editor->document()->find(QStringLiteral("Mine & nobody else’s."));
    editor->setTextCursor(cursor);
    ASSERT_TRUE(waitUntil([&] {
        emit menu->aboutToShow();
        return !menu->actions().isEmpty() && menu->actions().first()->text() == QStringLiteral("A tide table in 200 lines");
    }));
    menu->actions().first()->trigger();
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("200 lines\n\n> Mine & nobody else’s.\n>\n> – [Tomás Ferreira](https://ferreira.example.org/), [A tide table in 200 lines]("))) << bodyNow().toStdString();
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    editor->moveCursor(QTextCursor::End);
    menu->actions().first()->trigger();
    QTest::keyClicks(editor, QStringLiteral("Said."));
    EXPECT_TRUE(bodyNow().contains(QStringLiteral("\n> Said.\n>\n> – [Tomás"))) << bodyNow().toStdString();
}

} // namespace lanyard::test
