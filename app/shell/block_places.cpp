// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/block_places.h"

#include "app/editor/highlights.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isNotes(const HighlightMap &map, int block)
{
    return block > 0 && block + 1 == map.blockCount() && map.lineCount(block) == 0;
}

int ownEnd(const HighlightMap &map, int block)
{
    return map.firstLine(block) + map.lineCount(block);
}

// The block's stretch of lines.
int beginning(const HighlightMap &map, int block)
{
    return isNotes(map, block) ? ownEnd(map, block - 1) : map.firstLine(block);
}

int ending(const HighlightMap &map, int block, int end)
{
    if (isNotes(map, block))
        return std::max(ownEnd(map, block - 1), end);
    if (block + 1 >= map.blockCount())
        return std::max(ownEnd(map, block), end);
    return std::max(ownEnd(map, block), beginning(map, block + 1));
}

} // namespace

PreviewPlace placeOfLine(const HighlightMap &map, double line, int end)
{
    int block = map.blockAtLine(int(line));
    if (block < 0)
        return {};
    if (isNotes(map, block + 1) && line >= beginning(map, block + 1))
        ++block;
    const int first = beginning(map, block);
    const int lines = ending(map, block, end) - first;
    return {block, lines > 0 ? std::clamp((line - first) / lines, 0.0, 1.0) : 1, 0};
}

double lineOfPlace(const HighlightMap &map, const PreviewPlace &place, int end)
{
    if (map.blockCount() == 0)
        return 0;
    const int block = std::clamp(place.block, 0, map.blockCount() - 1);
    const int first = beginning(map, block);
    return first + place.fraction * (ending(map, block, end) - first);
}

PreviewCaret caretPlace(const HighlightMap &map, int line, double part)
{
    PreviewCaret caret;
    const int block = map.blockAtLine(line);
    if (block < 0)
        return caret;
    caret.block = block;
    const int lines = map.lineCount(block);
    caret.fraction = lines > 0 ? std::clamp((line - map.firstLine(block) + part) / lines, 0.0, 1.0) : 0;
    return caret;
}

double anchorHeight(double above, double below, double view)
{
    const double third = view / 3;
    if (above + below < view)
        return above + below > 0 ? view * above / (above + below) : 0;
    if (above < third)
        return above;
    return below < view - third ? view - below : third;
}

} // namespace lanyard
