// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace lanyard {

// For every line in `now` the line of `before` it comes from, ascending; -1: it is new. Lines that are alike at both ends are
// matched first, then lines that occur once on each side (the longest row of them that keeps its order), then what lies
// between; so it stays near n·log n where the shortest difference would be quadratic.
QList<qsizetype> matchedLines(const QList<QStringView> &before, const QList<QStringView> &now);

} // namespace lanyard
