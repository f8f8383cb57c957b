// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/token_field.h"

#include "tests/support/app/wait.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class TokenFieldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        field.resize(240, 100);
        field.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&field));
        field.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
        field.input()->setFocus();
        QObject::connect(&field, &TokenField::changed, &field, [this] { ++changes; });
    }
    QString tokens() const { return field.tokens().join(u'|'); }
    void type(const char *keys) { QTest::keyClicks(field.input(), QString::fromUtf8(keys)); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : field.input(), Qt::Key(key)); }

    TokenField field;
    int changes = 0;
};

} // namespace

TEST_F(TokenFieldTest, EnterAndACommaEndAWord)
{
    type("meetup,two words");
    EXPECT_EQ(tokens().toStdString(), "meetup");
    press(Qt::Key_Return);
    EXPECT_EQ(tokens().toStdString(), "meetup|two words");
    EXPECT_TRUE(field.input()->text().isEmpty());
    type("half");
    EXPECT_TRUE(field.isTyping());
    field.finishTyping();
    EXPECT_EQ(tokens().toStdString(), "meetup|two words|half");
}

TEST_F(TokenFieldTest, AWordComesOnceWhateverItsLetterCase)
{
    field.setTokens({QStringLiteral("KDE")});
    type("kde,Qt,qt,");
    EXPECT_EQ(tokens().toStdString(), "KDE|Qt");
}

TEST_F(TokenFieldTest, BackspaceTakesTheLastWord)
{
    field.setTokens({QStringLiteral("a"), QStringLiteral("b")});
    type("x");
    press(Qt::Key_Backspace);
    EXPECT_EQ(tokens().toStdString(), "a|b") << "the letter goes first";
    changes = 0;
    press(Qt::Key_Backspace);
    EXPECT_EQ(tokens().toStdString(), "a");
    EXPECT_EQ(changes, 1);
}

TEST_F(TokenFieldTest, TheKeyboardReachesEveryWord)
{
    field.setTokens({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Delete);
    EXPECT_EQ(tokens().toStdString(), "a|c");
    press(Qt::Key_Right);
    EXPECT_TRUE(field.input()->hasFocus());
}

TEST_F(TokenFieldTest, ACrossTakesItsWordOut)
{
    field.setTokens({QStringLiteral("a"), QStringLiteral("b")});
    QAbstractButton *first = field.findChildren<QAbstractButton *>(QStringLiteral("token")).constFirst();
    QTest::mouseClick(first, Qt::LeftButton, {}, {4, first->height() / 2});
    EXPECT_EQ(tokens().toStdString(), "a|b") << "a click on the word chooses it";
    EXPECT_TRUE(first->hasFocus());
    QTest::mouseClick(first, Qt::LeftButton, {}, {first->width() - 12, first->height() / 2});
    EXPECT_EQ(tokens().toStdString(), "b");
}

TEST_F(TokenFieldTest, OffersWhatOtherPostsHaveAndThisOneHasNot)
{
    field.setCompletions({QStringLiteral("KDE"), QStringLiteral("KDE Akademy"), QStringLiteral("Qt")});
    field.setTokens({QStringLiteral("kde")});
    type("k");
    QCompleter *completer = field.input()->completer();
    ASSERT_TRUE(waitUntil([&] { return completer->popup()->isVisible(); }));
    EXPECT_TRUE(field.isChoosing());
    ASSERT_EQ(completer->completionCount(), 1);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return field.tokens().size() == 2; }));
    EXPECT_EQ(tokens().toStdString(), "kde|KDE Akademy");
    EXPECT_TRUE(field.input()->text().isEmpty());
}

TEST_F(TokenFieldTest, GrowsDownwardsAndFillingItSaysNothing)
{
    const int before = field.heightForWidth(240);
    changes = 0;
    field.setTokens({QStringLiteral("a rather long word"), QStringLiteral("another long word"), QStringLiteral("and one more of them")});
    EXPECT_GT(field.heightForWidth(240), before);
    EXPECT_LT(field.heightForWidth(900), field.heightForWidth(240));
    EXPECT_EQ(changes, 0);
}

} // namespace lanyard::test
