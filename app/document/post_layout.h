// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace lanyard {

// The layout of plain text, with each paragraph at the side where its first letter's script begins: Qt turns the words of a paragraph in
// Hebrew or Arabic round, but leaves it at the left. A post with a line of many thousand letters without a blank is broken anywhere: for
// each row Qt looks to the line's end for a better place, which takes minutes for a megabyte.
class PostLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit PostLayout(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    bool holdsEndlessWord(int from, int added) const;
};

} // namespace lanyard
