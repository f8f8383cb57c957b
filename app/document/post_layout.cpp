// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/post_layout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace lanyard {

PostLayout::PostLayout(QTextDocument *document) : QPlainTextDocumentLayout(document)
{
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // whatever the language of the program
    document->setDefaultTextOption(option);
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
