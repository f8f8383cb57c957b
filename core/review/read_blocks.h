// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

// What readers read of one block of a body (a paragraph, a list, a table …), its lines joined by blanks. Unit i of the text stands in
// the body from from[i] to to[i]. What is not read is one Prose::gap or Prose::glue.
struct ReadBlock
{
    int firstLine = 0; // 0-based in the body
    bool heading = false;
    QString text;
    QList<qsizetype> from;
    QList<qsizetype> to;
    QList<qsizetype> lineStarts; // in text, of each of its lines

    int lineOf(qsizetype unit) const; // 0-based in the body
};

// Code is left out. Costs a parse.
QList<ReadBlock> readBlocks(const QString &body);

} // namespace lanyard
