// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

// The only way a text changes. Offsets and lengths are UTF-16 code units.
struct TextEdit
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;

    bool operator==(const TextEdit &) const = default;
};

// Edits of one change all refer to the text before it, are sorted by `at` and do not overlap.
QString applied(const QList<TextEdit> &edits, QString text);

} // namespace lanyard
