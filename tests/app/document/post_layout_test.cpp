// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/post_layout.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>

#include <gtest/gtest.h>

namespace lanyard::test {

class PostLayoutTest : public testing::Test
{
protected:
    PostLayoutTest() { document.setDocumentLayout(new PostLayout(&document)); }
    bool breaksAnywhere() const { return document.defaultTextOption().wrapMode() == QTextOption::WrapAnywhere; }

    QTextDocument document;
};

TEST_F(PostLayoutTest, BreaksALineWithoutBlanksAnywhere)
{
    document.setPlainText(QStringLiteral("Boats.\n") + QString(1'000'000, u'y') + QStringLiteral("\nHarbours."));
    EXPECT_TRUE(breaksAnywhere());
    QTextCursor(&document).insertText(QStringLiteral("Small ")); // a change elsewhere leaves the line as it is
    EXPECT_TRUE(breaksAnywhere());
    document.setPlainText(QStringLiteral("Boats."));
    EXPECT_FALSE(breaksAnywhere());
}

TEST_F(PostLayoutTest, BreaksALongLineOfWordsBetweenThem)
{
    document.setPlainText(QStringLiteral("boats and harbours ").repeated(20'000));
    EXPECT_FALSE(breaksAnywhere());
    QTextCursor(&document).insertText(QString(5'000, u'y'));
    EXPECT_TRUE(breaksAnywhere());
}

} // namespace lanyard::test
