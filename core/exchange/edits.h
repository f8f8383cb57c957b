// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/text_edit.h"

namespace lanyard {

// Edits gathered in any order, all of them meant for the same text. Where two would overlap, the one that replaces more stays.
class Edits
{
public:
    void replace(qsizetype at, qsizetype length, const QString &by) { m_edits.append({at, length, by}); }
    void insert(qsizetype at, const QString &text) { m_edits.append({at, 0, text}); }
    void remove(qsizetype at, qsizetype length) { m_edits.append({at, length, {}}); }
    QList<TextEdit> sorted() const;

private:
    QList<TextEdit> m_edits;
};

} // namespace lanyard
