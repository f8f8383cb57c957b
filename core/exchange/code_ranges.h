// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

#include <QList>

namespace lanyard {

// A node and where it stands in the body.
struct NodeRange
{
    const Node *node = nullptr;
    qsizetype at = 0;
    qsizetype end = 0;
};

// Code blocks, code spans and raw HTML of a document, in text order; what has no place in the text is left out.
QList<NodeRange> rawRanges(const Document &document);
// The range that holds the position; nullptr: none.
const NodeRange *rangeAt(const QList<NodeRange> &ranges, qsizetype position);

} // namespace lanyard
