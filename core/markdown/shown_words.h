// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/blocks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

// A place in a block's text as the page shows it, told by what stands around it.
struct ShownPlace
{
    QString before;   // the text up to the place, or its last hundred letters or so
    QString after;
    double part = 0;  // how much of the block's text stands before it, 0 to 1
};

// A place in a block's source.
struct SourcePlace
{
    int line = 0;   // 0-based, counted from the block's first line
    int column = 0; // UTF-16 units

    bool operator==(const SourcePlace &) const = default;
};

// Where in the source a shown place was written. Goes by words, since marks, addresses and tags stand in the source alone; where the
// same word stands several times, its neighbours decide. lines: the block's source; spans: what the parser says about it. Where no
// word is found, it is the line that lies as far down.
SourcePlace sourceOf(const ShownPlace &shown, const QStringList &lines, const QList<Span> &spans);

} // namespace lanyard
