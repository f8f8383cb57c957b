// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/note_field.h"
#include "app/now/talk_button.h"
#include "tests/app/now/hall.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace lanyard::test {

namespace {

class Bar : public Hall
{
protected:
    void show()
    {
        open();
        bar.open();
        QApplication::setActiveWindow(&bar); // there may be nobody else who does it
        ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    }
    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = bar.findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void note(const char *words)
    {
        QTest::keyClicks(field, QString::fromUtf8(words));
        QTest::keyClick(field, Qt::Key_Return);
        keeper.flush();
    }
    QStringList listed() const
    {
        QStringList lines;
        const QAbstractItemModel *model = find<QAbstractItemView>("notesView")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data(Qt::EditRole).toString());
        return lines;
    }
    std::string message() const
    {
        return find<QWidget>("nowMessage")->isHidden() ? std::string() : find<QLabel>("nowMessageWords")->text().toStdString();
    }
    std::string file() const { return QString::fromUtf8(saved("s1")).section(QStringLiteral("\n\n"), 1).toStdString(); }

    NotesKeeper keeper{files};
    NowBar bar{mode, keeper};
    NoteField *field = bar.findChild<NoteField *>();
};

} // namespace

TEST_F(Bar, TypingAtOnceAndEnterSaveAStampedLine)
{
    show();
    QTest::keyClicks(bar.focusWidget() ? bar.focusWidget() : field, QStringLiteral("quiet machines"));
    EXPECT_EQ(find<QLabel>("noteStamp")->text(), QStringLiteral("12:30"));
    clock.advance(45); // a long line: its beginning counts
    QTest::keyClick(field, Qt::Key_Return);
    keeper.flush();
    note("> leave me alone");
    note("!ask for the slides");
    note("? a lamp");
    EXPECT_EQ(file(), "- 12:30 quiet machines\n- 13:15 > leave me alone\n- 13:15 ! ask for the slides\n- 13:15 ? a lamp\n");
    EXPECT_TRUE(bar.isEmpty());
    EXPECT_EQ(find<QToolButton>("nowNotes")->text(), QStringLiteral("4"));
}

TEST_F(Bar, ALineBelongsToTheTalkInWhichItWasBegun)
{
    show();
    go(10, 44, 50);
    QTest::keyClicks(field, QStringLiteral("the last word"));
    go(14, 30);
    mode.look();
    QTest::keyClick(field, Qt::Key_Return);
    keeper.flush();
    EXPECT_EQ(file(), "- 44:50 the last word\n");
    EXPECT_EQ(saved("s3"), "none");
}

TEST_F(Bar, MarksAreSetByKeysAndButtonsToo)
{
    show();
    const std::pair<const char *, const char *> kinds[] = {{"noteQuote", "> "}, {"noteToDo", "! "}, {"noteIdea", "? "}};
    QTest::keyClicks(field, QStringLiteral("words"));
    for (const auto &[name, mark] : kinds) {
        find<QToolButton>(name)->click();
        EXPECT_EQ(field->text().toStdString(), std::string(mark) + "words");
        EXPECT_TRUE(find<QToolButton>(name)->isChecked());
        EXPECT_EQ(field->cursorPosition(), field->text().size());
    }
    find<QToolButton>("noteIdea")->click();
    EXPECT_EQ(field->text(), QStringLiteral("words"));
    QTest::keyClick(field, Qt::Key_Q, Qt::AltModifier);
    QTest::keyClick(field, Qt::Key_Return);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 > words\n");
    QTest::keyClick(field, Qt::Key_T, Qt::AltModifier);
    QTest::keyClicks(field, QStringLiteral("do"));
    EXPECT_EQ(field->text(), QStringLiteral("! do"));
    EXPECT_EQ(find<QLabel>("noteStamp")->text(), QStringLiteral("12:30"));
}

TEST_F(Bar, ControlZTakesBackTheLastLine)
{
    show();
    note("one");
    note("two");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 one\n");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 one\n- 12:30 two\n");
    QTest::keyClicks(field, QStringLiteral("three"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 one\n- 12:30 two\n") << "what is being typed is taken back first";
    EXPECT_NE(field->text(), QStringLiteral("three"));
}

TEST_F(Bar, ALineThatCanNotBeSavedStaysInTheFieldAndSaysWhy)
{
    show();
    files.failOn(QStringLiteral("notes/"));
    clock.advance(-30);
    note("> dear words");
    EXPECT_EQ(field->text(), QStringLiteral("> dear words"));
    EXPECT_EQ(message().substr(0, 24), "The note isn’t saved. ") << message();
    EXPECT_NE(message().find("no space left"), std::string::npos) << message();
    EXPECT_EQ(find<QLabel>("noteStamp")->text(), QStringLiteral("12:00"));
    files.failOn({});
    clock.advance(60);
    QTest::keyClick(field, Qt::Key_Return);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:00 > dear words\n");
    EXPECT_EQ(message(), "");
    EXPECT_TRUE(bar.isEmpty());
}

TEST_F(Bar, TypingOnWhileALineIsNotSavedLosesNeither)
{
    show();
    files.hold(QStringLiteral("notes/"));
    files.failOn(QStringLiteral("notes/"));
    QTest::keyClicks(field, QStringLiteral("one"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("tw"));
    files.letGo();
    ASSERT_TRUE(waitUntil([&] { return !message().empty(); }));
    EXPECT_NE(message().find("“one”"), std::string::npos) << message();
    EXPECT_EQ(field->text(), QStringLiteral("tw"));
    files.failOn({});
    QTest::keyClicks(field, QStringLiteral("o"));
    QTest::keyClick(field, Qt::Key_Return);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 one\n- 12:30 two\n");
    EXPECT_EQ(message(), "");
}

TEST_F(Bar, TryAgainSavesWhatIsNotSavedYet)
{
    show();
    files.failOn(QStringLiteral("notes/"));
    keeper.add({{folder.path(), event.sessions[0]}, {SessionNote::Kind::Words, QStringLiteral("one"), 1, false}});
    QTest::keyClicks(field, QStringLiteral("x"));
    keeper.flush();
    auto *again = find<QToolButton>("nowTryAgain");
    ASSERT_TRUE(again->isVisible());
    files.failOn({});
    again->click();
    keeper.flush();
    EXPECT_EQ(file(), "- 0:01 one\n");
    EXPECT_EQ(message(), "");
}

TEST_F(Bar, NotesAreListedAndCanBeEditedThere)
{
    show();
    note("one");
    note("> two");
    QTest::keyClick(field, Qt::Key_Down);
    auto *view = find<QAbstractItemView>("notesView");
    ASSERT_TRUE(view->isVisible());
    EXPECT_EQ(listed(), QStringList({QStringLiteral("12:30 one"), QStringLiteral("12:30 > two")}));
    EXPECT_EQ(view->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Return);
    auto *editor = view->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("! uno"));
    QTest::keyClick(editor, Qt::Key_Return);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 ! uno\n- 12:30 > two\n");
    EXPECT_EQ(listed().value(0), QStringLiteral("12:30 ! uno"));
    QTest::keyClick(view, Qt::Key_Delete);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 > two\n");
    QTest::keyClick(view, Qt::Key_Up);
    EXPECT_EQ(bar.focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    keeper.flush();
    EXPECT_EQ(file(), "- 12:30 ! uno\n- 12:30 > two\n");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(view->isVisible());
    EXPECT_TRUE(bar.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(bar.isVisible());
}

TEST_F(Bar, WhatAnotherProgramWroteIsListedWhenTheListIsOpened)
{
    show();
    note("one");
    write(notesOf("s1"), "- theirs\n- two\n  lines\n");
    find<QToolButton>("nowNotes")->click();
    keeper.flush();
    EXPECT_EQ(listed(), QStringList({QStringLiteral(" theirs"), QStringLiteral(" two lines")}));
    const QAbstractItemModel *model = find<QAbstractItemView>("notesView")->model();
    EXPECT_TRUE(model->index(0, 1).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model->index(1, 1).flags() & Qt::ItemIsEditable) << "one line would flatten it";
}

TEST_F(Bar, SaysWhatToDoWhereThereIsNothingToNote)
{
    bar.open();
    EXPECT_FALSE(field->isEnabled());
    EXPECT_EQ(find<TalkButton>("nowTalk")->title(), QStringLiteral("No recap is open"));
    mode.setRecap(folder.path());
    EXPECT_FALSE(field->isEnabled());
    EXPECT_TRUE(find<TalkButton>("nowTalk")->detail().contains(QStringLiteral("Import Schedule")));
    go(13, 0);
    mode.setEvent(event);
    EXPECT_FALSE(field->isEnabled());
    EXPECT_EQ(field->placeholderText(), QStringLiteral("Pick a talk to take a note"));
    EXPECT_TRUE(find<TalkButton>("nowTalk")->isEnabled());
    go(14, 30);
    mode.look();
    EXPECT_TRUE(field->isEnabled());
}

TEST_F(Bar, RoomAndTalkAreChosenFromMenus)
{
    show();
    auto *rooms = find<QToolButton>("nowRoom");
    ASSERT_TRUE(rooms->isVisible());
    emit rooms->menu()->aboutToShow();
    const auto choose = [](QMenu *menu, const QString &words) {
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->text().contains(words)) {
                action->trigger();
                return true;
            }
        }
        return false;
    };
    ASSERT_TRUE(choose(rooms->menu(), QStringLiteral("Attic")));
    EXPECT_EQ(mode.room(), QStringLiteral("Attic"));
    EXPECT_EQ(find<TalkButton>("nowTalk")->title(), QStringLiteral("Next: A text editor for one"));
    find<TalkButton>("nowTalk")->click();
    QMenu *talks = nullptr;
    for (QMenu *menu : bar.findChildren<QMenu *>()) {
        if (menu->isVisible())
            talks = menu;
    }
    ASSERT_NE(talks, nullptr);
    ASSERT_TRUE(choose(talks, QStringLiteral("Keynote"))) << "on now in another room";
    talks->close();
    EXPECT_EQ(mode.picked(), QStringLiteral("s1"));
    EXPECT_TRUE(find<TalkButton>("nowTalk")->detail().contains(QStringLiteral("Picked by hand")));
}

TEST_F(Bar, IsSlimAndSpeaksToThoseWhoCanNotSeeIt)
{
    show();
    EXPECT_EQ(bar.height(), 56);
    EXPECT_TRUE(bar.windowFlags() & Qt::WindowStaysOnTopHint);
    EXPECT_FALSE(bar.testAttribute(Qt::WA_QuitOnClose)) << "the program would live on behind it";
    for (QWidget *each : bar.findChildren<QWidget *>()) {
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible()) {
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->metaObject()->className() << ' ' << each->objectName().toStdString();
        }
    }
    EXPECT_TRUE(find<TalkButton>("nowTalk")->accessibleName().contains(QStringLiteral("Keynote")));
}

} // namespace lanyard::test
