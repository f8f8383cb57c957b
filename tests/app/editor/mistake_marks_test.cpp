// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/mistake_marks.h"

#include "app/editor/markdown_editor.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

bool isUnderlined(const QTextBlock &block, int *from = nullptr)
{
    for (const auto &range : block.layout()->formats()) {
        if (range.format.underlineStyle() != QTextCharFormat::WaveUnderline)
            continue;
        if (from)
            *from = range.start;
        return true;
    }
    return false;
}

} // namespace

TEST(MistakeMarks, UnderlineTheLinesTheyAreToldOf)
{
    QTextDocument document;
    document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
    document.setPlainText(QStringLiteral("---\ntitle: a: b\n  x: y\n---\nwords\n"));
    QObject owner;
    MarkdownEditor editor;
    editor.setTextDocument(&document);
    editor.resize(600, 400);
    editor.show();
    MistakeMarks marks(&editor, &owner);
    const Error colon{"front-matter.yaml", "A colon.", {}, 2};
    const Error indent{"front-matter.yaml", "A blank.", {}, 3};
    marks.setMistakes({colon, indent, {"x", "Nowhere.", {}, -1}});
    int from = -1;
    EXPECT_TRUE(isUnderlined(document.findBlockByNumber(1)));
    EXPECT_TRUE(isUnderlined(document.findBlockByNumber(2), &from));
    EXPECT_EQ(from, 2) << "the blanks before it have no line";
    EXPECT_FALSE(isUnderlined(document.findBlockByNumber(4)));
    EXPECT_EQ(marks.reasonAt(1), QStringLiteral("A colon."));
    EXPECT_TRUE(marks.reasonAt(0).isEmpty());

    marks.setMistakes({indent});
    EXPECT_FALSE(isUnderlined(document.findBlockByNumber(1)));
    marks.setMistakes({});
    EXPECT_FALSE(isUnderlined(document.findBlockByNumber(2)));
}

} // namespace lanyard::test
