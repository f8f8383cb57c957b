// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/find_bar.h"

#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/pattern_problem.h"
#include "app/editor/text_finder.h"
#include "tests/support/app/wait.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class FindBarTest : public ::testing::Test
{
protected:
    FindBarTest()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        editor.setTextDocument(&document);
        editor.resize(900, 600);
        bar = std::make_unique<FindBar>(&editor, flow);
        finder = bar->findChild<TextFinder *>();
        field = bar->findChild<QLineEdit *>(QStringLiteral("findField"));
        replacement = bar->findChild<QLineEdit *>(QStringLiteral("replaceField"));
        editor.show();
    }

    void show(const QString &text)
    {
        document.setPlainText(text);
        editor.moveCursor(QTextCursor::Start);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        field->clear();
        QTest::keyClicks(field, text);
        settle();
    }
    void settle() { ASSERT_TRUE(waitUntil([this] { return !finder->isSearching(); })); }
    void press(const QString &name)
    {
        bar->findChild<QAbstractButton *>(name)->click();
        settle();
    }
    void next()
    {
        bar->findNext();
        settle();
    }
    void previous()
    {
        bar->findPrevious();
        settle();
    }
    std::string count() const { return bar->findChild<QLabel *>(QStringLiteral("findCount"))->text().toStdString(); }
    std::string problem() const { return bar->findChild<QLabel *>(QStringLiteral("findProblem"))->text().toStdString(); }
    int at() const { return editor.textCursor().selectionStart(); }
    QString text() const { return document.toPlainText(); }
    int marks(int line) const
    {
        const auto formats = document.findBlockByNumber(line).layout()->formats();
        return int(std::count_if(formats.begin(), formats.end(), [](const auto &each) { return each.format.hasProperty(QTextFormat::BackgroundBrush); }));
    }

    QTextDocument document;
    DocumentFlow flow{&document};
    MarkdownEditor editor;
    std::unique_ptr<FindBar> bar;
    TextFinder *finder;
    QLineEdit *field;
    QLineEdit *replacement;
};

} // namespace

TEST_F(FindBarTest, GoesRoundTheEndCountsAndSaysSo)
{
    show(QStringLiteral("Tide one\ntide two\n\nlow TIDE\n"));
    bar->open();
    type(QStringLiteral("tide"));
    EXPECT_EQ(at(), 0);
    EXPECT_EQ(count(), "1 of 3");
    next();
    EXPECT_EQ(at(), 9);
    EXPECT_EQ(count(), "2 of 3");
    next();
    next();
    EXPECT_EQ(at(), 0);
    EXPECT_EQ(count(), "1 of 3, from the start");
    previous();
    EXPECT_EQ(at(), 23);
    EXPECT_EQ(count(), "3 of 3, from the end");
    type(QStringLiteral("ebb"));
    EXPECT_EQ(count(), "Not found");
}

TEST_F(FindBarTest, TypingOnStaysAtTheSameMatchWhileItFits)
{
    show(QStringLiteral("ta tab table tab\n"));
    bar->open();
    type(QStringLiteral("ta"));
    EXPECT_EQ(at(), 0);
    QTest::keyClicks(field, QStringLiteral("b"));
    settle();
    EXPECT_EQ(at(), 3);
    QTest::keyClicks(field, QStringLiteral("l"));
    settle();
    EXPECT_EQ(at(), 7);
}

TEST_F(FindBarTest, MatchesInSightAreMarkedWhileTheBarIsOpen)
{
    show(QStringLiteral("tide and tide\nebb\ntide\n"));
    bar->open();
    type(QStringLiteral("tide"));
    EXPECT_EQ(marks(0), 2);
    EXPECT_EQ(marks(1), 0);
    EXPECT_EQ(marks(2), 1);
    QTextCursor cursor(&document);
    cursor.insertText(QStringLiteral("tide "));
    QCoreApplication::processEvents();
    EXPECT_EQ(marks(0), 3) << "at once after an edit";
    ASSERT_TRUE(waitUntil([&] { return finder->count() == 4; })) << "and counted when the hand rests";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(marks(0), 0);
}

TEST_F(FindBarTest, F3FindsTheLastTermWithTheBarClosed)
{
    show(QStringLiteral("tide one tide\n"));
    bar->setTerm({QStringLiteral("TIDE"), false, false, true});
    EXPECT_FALSE(bar->isVisible());
    next();
    EXPECT_EQ(at(), 0);
    next();
    EXPECT_EQ(at(), 9);
    EXPECT_EQ(marks(0), 0);
}

TEST_F(FindBarTest, AWrongPatternIsToldAndReplacesNothing)
{
    show(QStringLiteral("a(b) a(b)\n"));
    bar->openToReplace();
    press(QStringLiteral("findRegex"));
    type(QStringLiteral("a("));
    EXPECT_EQ(problem(), "A “(” has no “)” yet.");
    EXPECT_FALSE(bar->findChild<QPushButton *>(QStringLiteral("replaceAll"))->isEnabled());
    QTest::keyClicks(field, QStringLiteral("b)"));
    settle();
    EXPECT_EQ(problem(), "");
    EXPECT_EQ(count(), "Not found");
}

TEST_F(FindBarTest, APatternThatTakesTooLongIsTold)
{
    show(QString(60, u'a') + QStringLiteral("b\n"));
    bar->open();
    press(QStringLiteral("findRegex"));
    type(QStringLiteral("(a+)+$"));
    EXPECT_NE(problem(), "");
}

TEST(PatternProblem, EveryCommonMistakeHasWords)
{
    for (const char *wrong : {"(", ")", "[a", "*", "a\\", "a{2,1}", "[z-a]", "\\3", "(?<=a*)b", "\\j"}) {
        const TextSearch search({QString::fromUtf8(wrong), true, false, false});
        EXPECT_FALSE(patternProblem(search.problem(), 0).contains(QStringLiteral("character 1"))) << wrong << ": " << search.problem().toStdString();
    }
    EXPECT_TRUE(patternProblem(QStringLiteral("something new"), 4).contains(u'5'));
}

TEST_F(FindBarTest, ReplaceGoesFromMatchToMatch)
{
    show(QStringLiteral("one tide, two tide, three\n"));
    bar->openToReplace();
    type(QStringLiteral("tide"));
    replacement->setText(QStringLiteral("ebbs"));
    press(QStringLiteral("replaceOne"));
    EXPECT_EQ(text(), QStringLiteral("one ebbs, two tide, three\n"));
    EXPECT_EQ(at(), 14);
    press(QStringLiteral("replaceOne"));
    EXPECT_EQ(text(), QStringLiteral("one ebbs, two ebbs, three\n"));
    EXPECT_EQ(count(), "Not found");
    document.undo();
    EXPECT_EQ(text(), QStringLiteral("one ebbs, two tide, three\n"));
}

TEST_F(FindBarTest, ReplaceAllIsOneStepOfUndoAndKeepsTheCaret)
{
    const QString before = QStringLiteral("Tide one\ntide two\n\nTIDE\n");
    show(before);
    QTextCursor caret(&document);
    caret.setPosition(14); // between "tide " and "two"
    editor.setTextCursor(caret);
    bar->openToReplace();
    type(QStringLiteral("tide"));
    caret.setPosition(14);
    editor.setTextCursor(caret);
    replacement->setText(QStringLiteral("ferry"));
    bar->findChild<QToolButton *>(QStringLiteral("replaceKeepCase"))->setChecked(true);
    press(QStringLiteral("replaceAll"));
    EXPECT_EQ(text(), QStringLiteral("Ferry one\nferry two\n\nFERRY\n"));
    EXPECT_EQ(editor.textCursor().position(), 16);
    settle();
    EXPECT_TRUE(QString::fromStdString(count()).startsWith(QStringLiteral("Replaced 3"))) << count();
    document.undo();
    EXPECT_EQ(text(), before);
    EXPECT_TRUE(waitUntil([&] { return QString::fromStdString(count()).startsWith(u'3'); })) << count();
}

TEST_F(FindBarTest, AVeryGreatNumberIsReplacedInOneStepWithTheCaretInPlace)
{
    const QString before = QStringLiteral("head\n") + QStringLiteral("tide \u00a0x\n").repeated(5000) + QStringLiteral("foot\n");
    show(before);
    bar->openToReplace();
    type(QStringLiteral("tide"));
    EXPECT_EQ(finder->count(), 5000);
    editor.goToLine(2500);
    replacement->setText(QStringLiteral("turn"));
    press(QStringLiteral("replaceAll"));
    EXPECT_EQ(document.toRawText().count(QStringLiteral("turn \u00a0x")), 5000);
    EXPECT_EQ(editor.textCursor().blockNumber(), 2500);
    EXPECT_TRUE(text().startsWith(QStringLiteral("head\n")) && text().endsWith(QStringLiteral("foot\n")));
    document.undo();
    EXPECT_EQ(document.toRawText().replace(QChar::ParagraphSeparator, u'\n'), before);
}

TEST_F(FindBarTest, InTheSelectionNothingElseIsTouched)
{
    show(QStringLiteral("tide\ntide\ntide\ntide\n"));
    QTextCursor selection(&document);
    selection.setPosition(5);
    selection.setPosition(15, QTextCursor::KeepAnchor);
    editor.setTextCursor(selection);
    bar->openToReplace();
    press(QStringLiteral("findInSelection"));
    type(QStringLiteral("tide"));
    EXPECT_EQ(finder->count(), 2);
    EXPECT_EQ(marks(0), 0);
    EXPECT_EQ(marks(1), 1);
    replacement->setText(QStringLiteral("a much longer word"));
    press(QStringLiteral("replaceAll"));
    EXPECT_EQ(text(), QStringLiteral("tide\na much longer word\na much longer word\ntide\n"));
    type(QStringLiteral("word"));
    EXPECT_EQ(finder->count(), 2) << "what was put in belongs to it";
}

TEST_F(FindBarTest, InTheSelectionWithoutOneStaysOff)
{
    show(QStringLiteral("tide\n"));
    bar->open();
    press(QStringLiteral("findInSelection"));
    EXPECT_FALSE(bar->findChild<QToolButton *>(QStringLiteral("findInSelection"))->isChecked());
}

TEST_F(FindBarTest, TheSelectionEndsWithThePostItStoodIn)
{
    show(QStringLiteral("tide\ntide\ntide\n"));
    QTextCursor selection(&document);
    selection.setPosition(5);
    selection.setPosition(9, QTextCursor::KeepAnchor);
    editor.setTextCursor(selection);
    bar->open();
    press(QStringLiteral("findInSelection"));
    EXPECT_TRUE(finder->inSelection());
    document.setPlainText(QStringLiteral("Another post with a tide.\n"));
    EXPECT_FALSE(finder->inSelection());
    EXPECT_FALSE(bar->findChild<QToolButton *>(QStringLiteral("findInSelection"))->isChecked());
}

TEST_F(FindBarTest, NothingIsReplacedInATextThatIsOnlyRead)
{
    show(QStringLiteral("tide and tide\n"));
    bar->openToReplace();
    type(QStringLiteral("tide"));
    replacement->setText(QStringLiteral("ebb"));
    editor.setReadOnly(true); // another post is being read
    press(QStringLiteral("replaceOne"));
    press(QStringLiteral("replaceAll"));
    EXPECT_EQ(text(), QStringLiteral("tide and tide\n"));
}

TEST_F(FindBarTest, EnterGoesOnAndShiftEnterGoesBack)
{
    show(QStringLiteral("tide tide tide\n"));
    bar->open();
    type(QStringLiteral("tide"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(at(), 5);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    settle();
    EXPECT_EQ(at(), 0);
    QTest::keyClick(field, Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
    settle();
    EXPECT_EQ(at(), 10);
}

TEST_F(FindBarTest, GroupsAndLineEndsInAReplacement)
{
    show(QStringLiteral("Falk, Linnea\nOkafor, Maren\n"));
    bar->openToReplace();
    press(QStringLiteral("findRegex"));
    type(QStringLiteral("^(\\w+), (\\w+)$"));
    EXPECT_EQ(finder->count(), 2);
    replacement->setText(QStringLiteral("$2 \\1"));
    press(QStringLiteral("replaceAll"));
    EXPECT_EQ(text(), QStringLiteral("Linnea Falk\nMaren Okafor\n"));
}

TEST_F(FindBarTest, TheTermIsToldForTheNextTime)
{
    show(QStringLiteral("tide\n"));
    QList<SearchTerm> used;
    QObject::connect(bar.get(), &FindBar::used, bar.get(), [&](const SearchTerm &term) { used.append(term); });
    bar->open();
    press(QStringLiteral("findWholeWord"));
    type(QStringLiteral("tide"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    ASSERT_EQ(used.size(), 1);
    EXPECT_EQ(used.first(), (SearchTerm{QStringLiteral("tide"), false, false, true}));
}

} // namespace lanyard::test
