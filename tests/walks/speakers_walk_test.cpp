// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/main_window.h"
#include "app/shell/side_panels.h"
#include "app/shell/writing_desk.h"
#include "app/speakers/speakers_panel.h"
#include "app/workspace/workspace_session.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"
#include "tests/walks/walk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

namespace lanyard::test {

namespace {

class SpeakersWalk : public Walk
{
protected:
    void put(const QString &relative, const QByteArray &bytes)
    {
        const QString path = folder.filePath(relative);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void openTrip()
    {
        put(QStringLiteral("recaps/2025-older/index.md"),
            "---\ntitle: The year before\nevent: {name: Skerry Days 2025, start: 2025-04-02}\nspeakers:\n"
            "  - {id: x, name: Tomás Ferreira, url: \"https://ferreira.example/\", pronouns: he/him}\n---\n\nOld.\n");
        put(QStringLiteral("recaps/2026-trip/index.md"),
            "---\ntitle: A night\nevent: {name: A night}\nsessions:\n"
            "  - {id: t1, title: Tides, speakers: [s1], attended: true}\n  - {id: t2, title: Knots, speakers: [s2], attended: true}\n"
            "speakers:\n  - {id: s1, name: Tomás Ferreira}\n  - {id: s2, name: Tomas Ferreira}\n  - {id: s3, name: Marit Tofte}\n---\n\n"
            "Tomás Ferreira told of tides.\n\nLater **Tomas Ferreira** tied knots, and Tomas\nFerreira untied them.\n");
        open(folder.filePath(QStringLiteral("recaps/2026-trip/index.md")));
        window().activateWindow();
        static_cast<MainWindow &>(window()).panels().show(QStringLiteral("speakers"));
        ASSERT_TRUE(waitUntil([this] { return lanyard->workspace().event().speakers.size() == 3; }));
    }
    void select(const QString &name)
    {
        auto *view = find<QTreeView>(QStringLiteral("speakers"));
        view->selectionModel()->setCurrentIndex(row(view, name), QItemSelectionModel::ClearAndSelect);
    }
    QListWidget &places() const { return *find<QListWidget>(QStringLiteral("places")); }
    int named() const { return places().isVisible() ? places().count() : 0; }
    MarkdownEditor &editor() const { return *lanyard->desk().editor(); }
};

} // namespace

TEST_F(SpeakersWalk, TwoSpellingsBecomeOneInTheHeadAndThenInTheText)
{
    openTrip();
    const QString before = text();
    select(QStringLiteral("Tomás Ferreira"));
    ASSERT_TRUE(waitUntil([this] { return named() == 1; })) << "the other two are the other's";
    ASSERT_TRUE(find<QWidget>(QStringLiteral("mergeBox"))->isVisible());
    EXPECT_TRUE(find<QRadioButton>(QStringLiteral("spellingOne"))->isChecked());
    click(find<QPushButton>(QStringLiteral("mergePeople")));
    const QString merged = text();
    EXPECT_TRUE(merged.contains(QStringLiteral("{id: t2, title: Knots, speakers: [s1], attended: true}"))) << merged.toStdString();
    EXPECT_TRUE(merged.contains(QStringLiteral("{id: s1, name: Tomás Ferreira, aliases: [Tomas Ferreira], replaces: [s2]}"))) << merged.toStdString();
    EXPECT_FALSE(merged.contains(QStringLiteral("{id: s2")));
    EXPECT_EQ(lanyard->workspace().event().speakers.size(), 2);

    ASSERT_TRUE(waitUntil([this] { return named() == 3; }));
    click(find<QPushButton>(QStringLiteral("mendAll")));
    const QString mended = text();
    EXPECT_TRUE(mended.endsWith(QStringLiteral("Later **Tomás Ferreira** tied knots, and Tomás\nFerreira untied them.\n"))) << mended.toStdString();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(waitUntil([this] { return !find<QPushButton>(QStringLiteral("mendAll"))->isVisible(); }));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), merged) << "all names in one step";
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before) << "the merge in one step";
    ASSERT_TRUE(waitUntil([this] { return lanyard->workspace().event().speakers.size() == 3; }));
}

TEST_F(SpeakersWalk, AClickOnAPlaceGoesThereAlsoAfterTheTextHasChanged)
{
    openTrip();
    select(QStringLiteral("Tomas Ferreira"));
    ASSERT_TRUE(waitUntil([this] { return named() == 2; }));
    QTest::mouseClick(places().viewport(), Qt::LeftButton, {}, places().visualItemRect(places().item(0)).center());
    EXPECT_EQ(editor().textCursor().selectedText(), QStringLiteral("Tomas Ferreira"));
    EXPECT_TRUE(waitUntil([this] { return editor().hasFocus(); }));
    QTextCursor start(editor().document());
    start.setPosition(int(text().indexOf(QStringLiteral("Tomás Ferreira told"))));
    start.insertText(QStringLiteral("Once upon a time. "));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(waitUntil([this] { // found anew
        QTest::mouseClick(places().viewport(), Qt::LeftButton, {}, places().visualItemRect(places().item(0)).center());
        return editor().textCursor().selectedText() == u"Tomas Ferreira";
    }));
    EXPECT_EQ(editor().textCursor().selectionStart(), text().indexOf(QStringLiteral("Tomas Ferreira**")));
}

TEST_F(SpeakersWalk, SomebodyMetBeforeIsRecognised)
{
    openTrip();
    select(QStringLiteral("Tomás Ferreira"));
    auto *meetings = find<QListWidget>(QStringLiteral("meetings"));
    ASSERT_TRUE(waitUntil([&] { return meetings->count() == 1; }));
    EXPECT_TRUE(meetings->item(0)->text().startsWith(QStringLiteral("Skerry Days 2025"))) << meetings->item(0)->text().toStdString();
    click(find<QPushButton>(QStringLiteral("takeKnown")));
    EXPECT_TRUE(text().contains(QStringLiteral("url: 'https://ferreira.example/', pronouns: he/him"))) << text().toStdString();
    // The chosen link goes into the text with the name.
    auto *view = find<QTreeView>(QStringLiteral("speakers"));
    editor().moveCursor(QTextCursor::End);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(text().endsWith(QStringLiteral("[Tomás Ferreira](https://ferreira.example/)"))) << text().toStdString();
    lanyard->document().document()->setModified(false);
    QTest::mouseClick(meetings->viewport(), Qt::LeftButton, {}, meetings->visualItemRect(meetings->item(0)).center());
    ASSERT_TRUE(waitUntil([this] { return text().contains(QStringLiteral("The year before")); }));
}

TEST_F(SpeakersWalk, ThreeEarlierRecapsAreReadAndNeverWritten)
{
    const QByteArray oldest = "\xEF\xBB\xBF---\r\ntitle: First\r\nspeakers: [Marit Tofte]\r\n---\r\nWords";
    const QByteArray middle = "---\nevent: {name: Second, start: 2024-03-01}\nspeakers:\n  - {name: Tofte Marit, no_photos: true} # asked me\n---\n";
    const QByteArray broken = "---\nspeakers: [Marit Tofte\n---\n";
    put(QStringLiteral("recaps/2023-first/index.md"), oldest);
    put(QStringLiteral("recaps/2024-second/index.md"), middle);
    put(QStringLiteral("recaps/2024-third/index.md"), broken);
    openTrip();
    select(QStringLiteral("Marit Tofte"));
    auto *meetings = find<QListWidget>(QStringLiteral("meetings"));
    ASSERT_TRUE(waitUntil([&] { return meetings->count() == 2; }));
    EXPECT_TRUE(find<QLabel>(QStringLiteral("unreadRecaps"))->isVisible()) << "one can't be read, and that is said";
    auto *view = find<QTreeView>(QStringLiteral("speakers"));
    EXPECT_TRUE(waitUntil([&] { return row(view, QStringLiteral("Marit Tofte")).data(Qt::AccessibleTextRole).toString().contains(u"Met before"); }));

    const QString before = text();
    click(find<QPushButton>(QStringLiteral("takeKnown")));
    EXPECT_TRUE(text().contains(QStringLiteral("{id: s3, name: Marit Tofte, no_photos: true}"))) << text().toStdString();
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    trigger(QStringLiteral("save"));
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("recaps/2023-first/index.md"))), oldest);
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("recaps/2024-second/index.md"))), middle);
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("recaps/2024-third/index.md"))), broken);
}

TEST_F(SpeakersWalk, AnUmlautThatIsSpeltOutIsOfferedAndTakenBackByOneUndo)
{
    put(QStringLiteral("recaps/trip/index.md"),
        "---\ntitle: A night\nsessions:\n  - {id: t1, title: Tides, speakers: [s1], attended: true}\n"
        "  - {id: t2, title: Knots, speakers: [s2], attended: true}\n"
        "speakers:\n  - id: s1 # the organiser\n    name: \"Juergen Mueller\"\n    mine: kept\n  - {id: s2, name: 'Jürgen Müller'}\n"
        "photos:\n  - {file: photos/a.jpg, people: [Juergen Mueller, Ada]}\n---\n\nJuergen Mueller spoke.\n");
    open(folder.filePath(QStringLiteral("recaps/trip/index.md")));
    static_cast<MainWindow &>(window()).panels().show(QStringLiteral("speakers"));
    ASSERT_TRUE(waitUntil([this] { return lanyard->workspace().event().speakers.size() == 2; }));
    const QString before = text();
    editor().moveCursor(QTextCursor::End);
    const int caret = editor().textCursor().position();
    ASSERT_TRUE(waitUntil([this] { return find<QWidget>(QStringLiteral("mergeBox"))->isVisible(); }));
    EXPECT_EQ((find<QRadioButton>(QStringLiteral("spellingOne"))->isChecked() ? find<QRadioButton>(QStringLiteral("spellingOne"))
                                                                            : find<QRadioButton>(QStringLiteral("spellingTwo")))->text(),
              QStringLiteral("Jürgen Müller"));
    window().activateWindow();
    ASSERT_TRUE(waitUntil([] { return QApplication::activeWindow() != nullptr; }));
    find<QPushButton>(QStringLiteral("mergePeople"))->setFocus();
    click(find<QPushButton>(QStringLiteral("mergePeople")));
    EXPECT_TRUE(text().contains(QStringLiteral("{id: t1, title: Tides, speakers: [s2], attended: true}"))) << text().toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("people: [Jürgen Müller, Ada]"))) << text().toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("mine: kept"))) << "what the writer noted of the other entry" << text().toStdString();
    EXPECT_TRUE(text().endsWith(QStringLiteral("\n\nJuergen Mueller spoke.\n"))) << "no word of the text is touched unasked";
    QWidget *focused = QApplication::focusWidget();
    ASSERT_EQ(focused, find<QTreeView>(QStringLiteral("speakers"))) << "the button is gone";
    QTest::keyClick(focused, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(text(), before);
    EXPECT_EQ(editor().textCursor().position(), caret) << "the text's caret has nothing to do with it";
    editor().setFocus();
    trigger(QStringLiteral("redo"));
    trigger(QStringLiteral("undo"));
    EXPECT_GE(editor().textCursor().position(), text().indexOf(QStringLiteral("sessions:"))) << "in the text it goes to what was changed";
}

TEST_F(SpeakersWalk, TheKeyboardAloneGetsThereNamesSomebodyAndComesBack)
{
    openTrip();
    static_cast<MainWindow &>(window()).panels().show(QStringLiteral("photos"));
    editor().setFocus();
    editor().moveCursor(QTextCursor::End);
    trigger(QStringLiteral("speakers")); // Ctrl+Shift+4
    auto *view = find<QTreeView>(QStringLiteral("speakers"));
    ASSERT_TRUE(waitUntil([&] { return view->isVisible() && qobject_cast<QLineEdit *>(QApplication::focusWidget()); }));
    QWidget *filter = QApplication::focusWidget();
    QTest::keyClicks(filter, QStringLiteral("mar"));
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(text().endsWith(QStringLiteral("Marit Tofte"))) << text().toStdString();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(SpeakersWalk, ANewerSpellingByHandStaysOutOfTheWayOfWhatIsTyped)
{
    openTrip();
    select(QStringLiteral("Marit Tofte"));
    auto *name = find<QLineEdit>(QStringLiteral("speakerName"));
    ASSERT_TRUE(name->isVisible());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Marit Tofte-Ås"));
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_TRUE(text().contains(QStringLiteral("{id: s3, name: Marit Tofte-Ås, aliases: [Marit Tofte], edited: [name]}"))) << text().toStdString();
    trigger(QStringLiteral("undo"));
    EXPECT_TRUE(text().contains(QStringLiteral("{id: s3, name: Marit Tofte}"))) << text().toStdString();
    EXPECT_TRUE(waitUntil([&] { return name->text() == u"Marit Tofte"; }));
}

} // namespace lanyard::test
