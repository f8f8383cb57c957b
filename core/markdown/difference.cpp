// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/blocks.h"

#include <algorithm>
#include <vector>

namespace lanyard {

namespace {

constexpr qsizetype mostCompared = 250000; // pairs of blocks; above, one splice is as good

// Lengths of the longest common subsequences of the ends of both lists.
std::vector<int> commonLengths(const QList<PreviewBlock> &before, const QList<PreviewBlock> &after, qsizetype head, qsizetype rows, qsizetype columns)
{
    std::vector<int> lengths(size_t((rows + 1) * (columns + 1)), 0);
    const qsizetype width = columns + 1;
    for (qsizetype r = rows - 1; r >= 0; --r) {
        for (qsizetype c = columns - 1; c >= 0; --c) {
            int &length = lengths[size_t(r * width + c)];
            length = before[head + r].html == after[head + c].html
                ? lengths[size_t((r + 1) * width + c + 1)] + 1
                : std::max(lengths[size_t((r + 1) * width + c)], lengths[size_t(r * width + c + 1)]);
        }
    }
    return lengths;
}

} // namespace

QList<BlockSplice> difference(const QList<PreviewBlock> &before, const QList<PreviewBlock> &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head].html == after[head].html)
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail].html == after[after.size() - 1 - tail].html)
        ++tail;
    const qsizetype rows = before.size() - head - tail;
    const qsizetype columns = after.size() - head - tail;
    if (rows == 0 && columns == 0)
        return {};
    if (rows == 0 || columns == 0 || rows > mostCompared / columns)
        return {{int(head), int(rows), after.mid(head, columns)}};

    const std::vector<int> lengths = commonLengths(before, after, head, rows, columns);
    QList<BlockSplice> splices;
    qsizetype r = 0;
    qsizetype c = 0;
    while (r < rows || c < columns) {
        if (r < rows && c < columns && before[head + r].html == after[head + c].html) {
            ++r;
            ++c;
            continue;
        }
        BlockSplice splice{int(head + c), 0, {}}; // what stands before is in its final shape already
        while (r < rows || c < columns) {
            const bool same = r < rows && c < columns && before[head + r].html == after[head + c].html;
            if (same)
                break;
            const bool remove = c == columns
                || (r < rows && lengths[size_t((r + 1) * (columns + 1) + c)] >= lengths[size_t(r * (columns + 1) + c + 1)]);
            if (remove) {
                ++splice.removed;
                ++r;
            } else {
                splice.inserted.append(after[head + c]);
                ++c;
            }
        }
        splices.append(splice);
    }
    return splices;
}

} // namespace lanyard
