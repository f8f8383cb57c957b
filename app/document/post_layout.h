// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextDocumentLayout>

namespace lanyard {

// The layout of plain text, with each paragraph at the side where its first letter's script begins: Qt turns the words of a paragraph in
// Hebrew or Arabic round, but leaves it at the left.
class PostLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit PostLayout(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace lanyard
