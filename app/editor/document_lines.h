// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

class QTextBlock;

namespace lanyard {

class MarkdownEditor;

// The editor's text for the writing helps. What kind a line is of comes from the parse that the highlighting uses.
class DocumentLines final : public Lines
{
public:
    explicit DocumentLines(const MarkdownEditor &editor) : m_editor(editor) {}

    int count() const override;
    QString text(int line) const override;
    qsizetype start(int line) const override;
    int at(qsizetype offset) const override;
    bool isLiteral(int line) const override;

private:
    QTextBlock block(int line) const;

    const MarkdownEditor &m_editor;
};

} // namespace lanyard
