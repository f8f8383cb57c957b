// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lanyard {

// The pieces of links as CommonMark 0.29 spells them. Each function reads from `at` and returns where its piece ends, or -1 if
// there is none.

// A link's destination, with its < > if it has them.
qsizetype scanDestination(QStringView text, qsizetype at);
// A title with its quotes.
qsizetype scanTitle(QStringView text, qsizetype at);
// "[label]"
qsizetype scanLabel(QStringView text, qsizetype at);
// Blanks and at most one line end.
qsizetype skipBlanks(QStringView text, qsizetype at);

// What stands behind a link's text: "(destination "title")". Positions in the text; -1: not there.
struct InlineTail
{
    qsizetype end = -1;
    qsizetype urlAt = -1;
    qsizetype urlEnd = -1; // without < >
    qsizetype titleAt = -1;
    qsizetype titleEnd = -1; // with its quotes
};
InlineTail scanInlineTail(QStringView text, qsizetype at);

// "[label]: destination "title"" and its line's end.
struct DefinitionParts
{
    qsizetype end = -1; // behind the line's end
    qsizetype labelAt = -1;
    qsizetype labelEnd = -1; // without [ ]
    qsizetype urlAt = -1;
    qsizetype urlEnd = -1;
    qsizetype titleAt = -1;
    qsizetype titleEnd = -1;
};
DefinitionParts scanDefinition(QStringView text, qsizetype at);

} // namespace lanyard
