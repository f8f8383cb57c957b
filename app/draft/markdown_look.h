// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace lanyard {

// A plain look for Markdown that nobody edits: headings, quotes, addresses, comments. Line by line, without a parse.
class MarkdownLook final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Outside = -1, InComment = 1 };
};

} // namespace lanyard
