// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/post_layout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int endless = 4000; // letters; no word of any language has as many

bool isEndless(const QString &line)
{
    int run = 0;
    return std::any_of(line.begin(), line.end(), [&run](QChar letter) { return (run = letter.isSpace() ? 0 : run + 1) > endless; });
}

} // namespace

PostLayout::PostLayout(QTextDocument *document) : QPlainTextDocumentLayout(document)
{
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // whatever the language of the program
    document->setDefaultTextOption(option);
}

bool PostLayout::holdsEndlessWord(int from, int added) const
{
    const int end = from + added;
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= end; block = block.next()) {
        if (block.length() > endless && isEndless(block.text()))
            return true;
    }
    return false;
}

void PostLayout::documentChanged(int from, int removed, int added)
{
    QTextOption option = document()->defaultTextOption();
    const bool anywhere = option.wrapMode() == QTextOption::WrapAnywhere;
    const bool whole = from == 0 && added >= document()->characterCount() - 1;
    if (anywhere != (holdsEndlessWord(from, added) || (anywhere && !whole))) {
        option.setWrapMode(anywhere ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WrapAnywhere);
        document()->setDefaultTextOption(option); // comes here again, with all of the text
        return;
    }
    QPlainTextDocumentLayout::documentChanged(from, removed, added);
}

QRectF PostLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block); // lays the block out if it is not yet
    if (!block.isValid())
        return rect;
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    QTextLayout *layout = block.layout();
    // The side is read when the lines are drawn; changing it lays nothing out anew.
    if (rightToLeft != bool(layout->textOption().alignment() & Qt::AlignRight)) {
        QTextOption option = layout->textOption();
        option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        layout->setTextOption(option);
    }
    return rect;
}

} // namespace lanyard
