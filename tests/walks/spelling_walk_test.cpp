// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walks/walk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/spelling_desk.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>
#include <QTextBlock>

namespace lanyard::test {

namespace {

class SpellingWalk : public Walk
{
protected:
    SpellingWalk()
    {
        const QString dictionaries = folder.filePath(QStringLiteral("data/dictionaries"));
        QDir().mkpath(dictionaries);
        for (const char *name : {"en_GB.aff", "en_GB.dic", "de_DE.aff", "de_DE.dic"}) {
            const QString file = QString::fromUtf8(name);
            EXPECT_TRUE(QFile::copy(sourcePath(QStringLiteral("tests/data/spelling/") + file), dictionaries + u'/' + file));
        }
    }

    // A recap of these words, opened.
    void write(const QString &body, const QString &head = QStringLiteral("title: The tides\nlang: en-GB\n"),
               const QString &place = QStringLiteral("recaps/tide/index.md"))
    {
        const QString path = folder.filePath(place);
        QDir().mkpath(QFileInfo(path).path());
        ASSERT_TRUE(files.write(path, QStringLiteral("---\n%1---\n%2").arg(head, body).toUtf8()));
        open(path);
        ASSERT_TRUE(waitUntil([this] { return lanyard->spelling().spelling().isOn() || lanyard->spelling().spelling().found().size() > 1; }));
    }
    MarkdownEditor *editor() const { return lanyard->desk().editor(); }
    // What is underlined in the lines in sight.
    QStringList underlined() const
    {
        QStringList words;
        for (QTextBlock block = editor()->document()->begin(); block.isValid(); block = block.next()) {
            for (const auto &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words += block.text().mid(range.start, range.length);
            }
        }
        return words;
    }
    bool comesToUnderline(const QString &words)
    {
        const bool came = waitUntil([&] { return underlined().join(u' ') == words; }, 5000);
        EXPECT_TRUE(came) << "underlined: " << underlined().join(u' ').toStdString();
        return came;
    }
    void caretAt(const QString &before) // behind these words
    {
        const int at = int(text().indexOf(before));
        ASSERT_GE(at, 0);
        QTextCursor cursor = editor()->textCursor();
        cursor.setPosition(at + int(before.size()));
        editor()->setTextCursor(cursor);
    }
    // The editor's menu, once it says nothing more about suggestions being looked for.
    QMenu *menu()
    {
        QMenu *found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            for (QMenu *each : editor()->findChildren<QMenu *>(QStringLiteral("editorMenu"))) {
                if (each->isVisible())
                    found = each;
            }
            return found && !named(found, QStringLiteral("lookingForSuggestions"));
        }));
        return found;
    }
    static QAction *named(const QMenu *in, const QString &name)
    {
        for (QAction *action : in->actions()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }
    void choose(QMenu *in, const QString &name)
    {
        ASSERT_NE(in, nullptr);
        QAction *action = named(in, name);
        ASSERT_NE(action, nullptr) << name.toStdString();
        ASSERT_TRUE(action->isEnabled());
        in->setActiveAction(action);
        QTest::keyClick(in, Qt::Key_Return);
    }
    QString selected() const { return editor()->textCursor().selectedText(); }
};

} // namespace

TEST_F(SpellingWalk, ATypoIsUnderlinedReplacedFromTheMenuAndBackWithUndo)
{
    write(QStringLiteral("The attendence was **grate** and `wrnog`, don’t read.\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("attendence grate")));
    caretAt(QStringLiteral("attend"));
    const QString before = text();
    trigger(QStringLiteral("suggestions"));
    QMenu *open = menu();
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->actions().first()->text(), QStringLiteral("attendance"));
    EXPECT_TRUE(open->actions().first()->font().bold());
    choose(open, QStringLiteral("suggestion"));
    EXPECT_TRUE(text().contains(QStringLiteral("The attendance was")));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("grate")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before) << "one step";
    caretAt(QStringLiteral("was"));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("attendence grate")));
}

TEST_F(SpellingWalk, MarksWithinAWordStayWhereTheyAre)
{
    write(QStringLiteral("The **atten**dence was.\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("atten**dence")));
    const QString before = text();
    caretAt(QStringLiteral("**at"));
    trigger(QStringLiteral("suggestions"));
    choose(menu(), QStringLiteral("suggestion"));
    EXPECT_TRUE(text().contains(QStringLiteral("The **atten**dance was"))) << text().toStdString();
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before) << "one step";
}

// A ' would have ended the title.
TEST_F(SpellingWalk, AnApostropheThatIsPutIntoAHeadBreaksNothing)
{
    write(QStringLiteral("Words.\n"), QStringLiteral("title: 'And dont'\nlang: en-GB\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("dont")));
    caretAt(QStringLiteral("And don"));
    trigger(QStringLiteral("suggestions"));
    QMenu *open = menu();
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->actions().first()->text(), QStringLiteral("don’t"));
    choose(open, QStringLiteral("suggestion"));
    EXPECT_TRUE(text().contains(QStringLiteral("title: 'And don’t'"))) << text().toStdString();
}

TEST_F(SpellingWalk, ARightClickOpensTheMenuForTheWordUnderIt)
{
    write(QStringLiteral("The hobbiest talks.\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("hobbiest")));
    QTextCursor at = editor()->textCursor();
    at.setPosition(int(text().indexOf(QStringLiteral("biest"))));
    const QPoint point = editor()->cursorRect(at).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, editor()->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(editor()->viewport(), &event);
    choose(menu(), QStringLiteral("suggestion"));
    EXPECT_TRUE(text().contains(QStringLiteral("The hobbyist talks.")));
}

TEST_F(SpellingWalk, AWordThatIsAddedIsRightEverywhere)
{
    write(QStringLiteral("A kombuese.\n\nThe kombuese, the Kombuese’s smorrebrod.\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("kombuese kombuese Kombuese’s smorrebrod")));
    caretAt(QStringLiteral("A komb"));
    trigger(QStringLiteral("suggestions"));
    choose(menu(), QStringLiteral("addToMyWords"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("smorrebrod")));
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("data/words.txt"))), QByteArray("kombuese\n"));

    caretAt(QStringLiteral("smorre"));
    trigger(QStringLiteral("suggestions"));
    choose(menu(), QStringLiteral("addToRecapWords"));
    ASSERT_TRUE(comesToUnderline(QString()));
    EXPECT_EQ(contents(folder.filePath(QStringLiteral("recaps/tide/words.txt"))), QByteArray("smorrebrod\n"));

    // And back: a right click on a listed word.
    QTextCursor at = editor()->textCursor();
    at.setPosition(int(text().indexOf(QStringLiteral("kombuese"))));
    editor()->showMenu(at.position() + 2, editor()->mapToGlobal(QPoint(20, 20)));
    choose(menu(), QStringLiteral("removeFromMyWords"));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("kombuese kombuese Kombuese’s")));
}

TEST_F(SpellingWalk, AnIgnoredWordIsWrittenNowhere)
{
    write(QStringLiteral("A kombuese.\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("kombuese")));
    caretAt(QStringLiteral("A komb"));
    trigger(QStringLiteral("suggestions"));
    choose(menu(), QStringLiteral("ignoreWord"));
    ASSERT_TRUE(comesToUnderline(QString()));
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("data/words.txt"))));
}

TEST_F(SpellingWalk, InABlogOnlyThePersonsListIsOffered)
{
    ASSERT_TRUE(files.makeFolder(folder.filePath(QStringLiteral("blog"))));
    ASSERT_TRUE(files.write(folder.filePath(QStringLiteral("blog/_config.yml")), "title: Tides\n"));
    write(QStringLiteral("A kombuese.\n"), QStringLiteral("title: The tides\nlang: en-GB\n"), QStringLiteral("blog/2026-tide/index.md"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("kombuese")));
    ASSERT_TRUE(waitUntil([this] { return lanyard->spelling().spelling().lists().path(WordLists::List::Recap).isEmpty(); }));
    caretAt(QStringLiteral("A komb"));
    trigger(QStringLiteral("suggestions"));
    QMenu *open = menu();
    ASSERT_NE(open, nullptr);
    EXPECT_NE(named(open, QStringLiteral("addToMyWords")), nullptr);
    EXPECT_EQ(named(open, QStringLiteral("addToRecapWords")), nullptr) << "it would be published";
    open->close();
}

TEST_F(SpellingWalk, F7WalksThroughTheWholePostAndRound)
{
    write(QStringLiteral("The hrabour.\n\n```\nwrnog\n```\n\n") + QStringLiteral("The tide.\n\n").repeated(700) + QStringLiteral("A flod.\n"),
          QStringLiteral("title: The tdies\nslug: wrnog\nlang: en-GB\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("hrabour")) || !underlined().isEmpty());
    caretAt(QStringLiteral("lang"));
    for (const char *word : {"hrabour", "flod", "tdies", "hrabour"}) {
        trigger(QStringLiteral("nextMistake"));
        ASSERT_TRUE(waitUntil([&] { return selected() == QString::fromUtf8(word); }, 5000)) << word << ", not " << selected().toStdString();
    }
    write(QStringLiteral("The flood.\n"));
    ASSERT_TRUE(waitUntil([this] { return text().endsWith(QStringLiteral("flood.\n")); }));
    ASSERT_TRUE(settled());
    trigger(QStringLiteral("nextMistake"));
    auto *bar = window().findChild<QStatusBar *>();
    EXPECT_TRUE(waitUntil([&] { return bar->currentMessage() == QStringLiteral("No spelling mistake was found."); }))
        << bar->currentMessage().toStdString();
}

TEST_F(SpellingWalk, APostWithoutFrontMatterIsCheckedToo)
{
    const QString path = folder.filePath(QStringLiteral("plain.md"));
    ASSERT_TRUE(files.write(path, "The hrabour.\n"));
    open(path);
    EXPECT_TRUE(comesToUnderline(QStringLiteral("hrabour")));
    ASSERT_TRUE(files.write(folder.filePath(QStringLiteral("other.md")), "A flod.\n"));
    lanyard->open(folder.filePath(QStringLiteral("other.md")));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("flod")));
}

TEST_F(SpellingWalk, AMenuAtTheEdgeOfTheScreenStaysOnItWhenItGrows)
{
    write(QStringLiteral("The tidez talks.\n"), QStringLiteral("title: The tides\nlang: en-GB\ntags: [tidea, tideb, tidec]\n"));
    ASSERT_TRUE(comesToUnderline(QStringLiteral("tidez")));
    const QRect screen = editor()->screen()->availableGeometry();
    editor()->showMenu(int(text().indexOf(QStringLiteral("tidez"))) + 2, screen.bottomRight() - QPoint(4, 4));
    QMenu *open = menu();
    ASSERT_NE(open, nullptr);
    EXPECT_EQ(open->actions().value(3)->objectName(), QStringLiteral("suggestion")) << "it has not grown";
    EXPECT_TRUE(waitUntil([&] { return screen.contains(open->geometry()); })) << open->geometry().bottom() << " of " << screen.bottom();
    EXPECT_GE(open->height(), open->sizeHint().height());
    open->close();
}

TEST_F(SpellingWalk, AWordIsNotJudgedWhileItIsTyped)
{
    write(QStringLiteral("A flood\n"));
    ASSERT_TRUE(comesToUnderline(QString()));
    caretAt(QStringLiteral("A flood"));
    QTest::keyClicks(editor(), QStringLiteral(" hrabou"));
    ASSERT_TRUE(settled());
    QTest::qWait(300); // long enough for the answer
    EXPECT_EQ(underlined().join(u' '), QString());
    QTest::keyClicks(editor(), QStringLiteral("r "));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("hrabour")));
    // Going back into it with the caret is no typing.
    QTest::keyClick(editor(), Qt::Key_Left);
    QTest::keyClick(editor(), Qt::Key_Left);
    EXPECT_EQ(underlined().join(u' '), QStringLiteral("hrabour"));
    // And what stands elsewhere stays underlined with each key.
    QTest::keyClick(editor(), Qt::Key_Home);
    QTest::keyClick(editor(), Qt::Key_A);
    QCoreApplication::processEvents();
    EXPECT_EQ(underlined().join(u' '), QStringLiteral("hrabour")) << "before the answer can have come";
    QTest::keyClick(editor(), Qt::Key_Space);
    EXPECT_TRUE(comesToUnderline(QStringLiteral("hrabour")));
}

TEST_F(SpellingWalk, TheHeadChoosesTheLanguageAndOnlyItsWordsForReadersAreChecked)
{
    write(QStringLiteral("die Brücke harbour Grübers tidewright\n"),
          QStringLiteral("title: The hrabour\nslug: wrnog\nlang: en-GB\nauthor: Grübers\nexcerpt: >-\n  An excerpt\n  hier Gezeiten\ntags: [tidewright]\n"));
    editor()->scrollToLine(0);
    ASSERT_TRUE(comesToUnderline(QStringLiteral("hrabour An excerpt hier Gezeiten die Brücke")));
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(int(text().indexOf(QStringLiteral("lang: en-GB"))) + 6);
    cursor.movePosition(QTextCursor::EndOfLine, QTextCursor::KeepAnchor);
    cursor.insertText(QStringLiteral("de"));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("The hrabour An excerpt hier harbour")));
    auto *languages = find<QMenu>(QStringLiteral("spellingLanguagesMenu"));
    emit languages->aboutToShow();
    QAction *english = named(languages, QStringLiteral("dictionary-en_GB"));
    ASSERT_NE(english, nullptr);
    EXPECT_FALSE(english->isChecked());
    ASSERT_NE(named(languages, QStringLiteral("dictionary-de_DE")), nullptr);
    EXPECT_TRUE(named(languages, QStringLiteral("dictionary-de_DE"))->isChecked());
    english->trigger();
    EXPECT_TRUE(comesToUnderline(QStringLiteral("hrabour An excerpt hier")));
    trigger(QStringLiteral("checkSpelling"));
    EXPECT_TRUE(comesToUnderline(QString()));
    trigger(QStringLiteral("checkSpelling"));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("hrabour An excerpt hier")));
}

TEST_F(SpellingWalk, NamesOfTheRecapAreRightAsSoonAsTheyAreInIt)
{
    const QString body = QStringLiteral("Jorun Tidewright’s talk in Kombuese.\n");
    write(body);
    ASSERT_TRUE(comesToUnderline(QStringLiteral("Jorun Tidewright’s Kombuese")));
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(int(text().indexOf(QStringLiteral("lang"))));
    cursor.insertText(QStringLiteral("sessions:\n  - {id: a, title: The tide, room: Kombuese, speakers: [b]}\nspeakers:\n  - {id: b, name: Jorun Tidewright}\n"));
    EXPECT_TRUE(comesToUnderline(QString()));
    trigger(QStringLiteral("undo"));
    EXPECT_TRUE(comesToUnderline(QStringLiteral("Jorun Tidewright’s Kombuese")));
}

} // namespace lanyard::test
