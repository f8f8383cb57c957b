// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/block_places.h"

#include "app/editor/highlights.h"

#include <gtest/gtest.h>

namespace lanyard {
namespace {

// Lines 3 to 4, 6 to 15 and 17, below a head of three lines; then the list of footnotes.
HighlightMap threeBlocks()
{
    QList<PreviewBlock> blocks(4);
    blocks[0].lineCount = 2;
    blocks[1].lineCount = 10;
    blocks[2].lineCount = 1;
    HighlightMap map;
    map.reset(blocks, {3, 6, 17, 19});
    return map;
}

TEST(BlockPlaces, ALineIsAPlaceAndAPlaceALine)
{
    const HighlightMap map = threeBlocks();
    const struct
    {
        double line;
        int block;
        double fraction;
    } table[] = {{3, 0, 0}, {4.5, 0, 0.5}, {6, 1, 0}, {11.5, 1, 0.5}, {16, 1, 10 / 11.0}, {17, 2, 0}, {17.5, 2, 0.5}, {18, 3, 0}, {19, 3, 0.5}, {20, 3, 1}};
    for (const auto &row : table) {
        const PreviewPlace place = placeOfLine(map, row.line, 20);
        EXPECT_EQ(place.block, row.block) << row.line;
        EXPECT_DOUBLE_EQ(place.fraction, row.fraction) << row.line;
        EXPECT_DOUBLE_EQ(lineOfPlace(map, place, 20), row.line);
    }
}

TEST(BlockPlaces, TheHeadIsTheTopAndTheFootnotesAreTheEnd)
{
    const HighlightMap map = threeBlocks();
    EXPECT_EQ(placeOfLine(map, 0, 20), PreviewPlace());
    EXPECT_EQ(placeOfLine(map, 2.9, 20), PreviewPlace());
    EXPECT_EQ(placeOfLine(map, 40, 20), (PreviewPlace{3, 1, 0}));
    EXPECT_EQ(placeOfLine(map, 18, 18), (PreviewPlace{3, 1, 0})) << "no line is left for them";
    EXPECT_DOUBLE_EQ(lineOfPlace(map, {3, 0.5, 0}, 18), 18);
    EXPECT_DOUBLE_EQ(lineOfPlace(map, {99, 1, 0}, 20), 20);
    EXPECT_DOUBLE_EQ(lineOfPlace(HighlightMap(), {1, 0.5, 0}, 20), 0);

    HighlightMap one;
    one.reset({{NodeKind::Paragraph, QString(), 0, 2, {}}}, {0});
    EXPECT_EQ(placeOfLine(one, 4, 4), (PreviewPlace{0, 1, 0})) << "blank lines at the end belong to the last block";
    EXPECT_DOUBLE_EQ(lineOfPlace(one, {0, 1, 0}, 4), 4);
}

TEST(BlockPlaces, TheCaretCountsItsBlocksOwnLines)
{
    const HighlightMap map = threeBlocks();
    EXPECT_EQ(caretPlace(map, 1, 0.5).block, -1);
    EXPECT_EQ(caretPlace(map, 6, 0).block, 1);
    EXPECT_DOUBLE_EQ(caretPlace(map, 6, 0).fraction, 0);
    EXPECT_DOUBLE_EQ(caretPlace(map, 10, 1).fraction, 0.5);
    EXPECT_DOUBLE_EQ(caretPlace(map, 16, 0).fraction, 1) << "the blank line below";
    EXPECT_DOUBLE_EQ(caretPlace(map, 17, 0.25).fraction, 0.25);
    EXPECT_EQ(caretPlace(HighlightMap(), 0, 0).block, -1);
}

TEST(BlockPlaces, EndsMeetEndsAndInBetweenItIsAThird)
{
    const struct
    {
        double above;
        double below;
        double height;
    } table[] = {{0, 5000, 0},  {100, 5000, 100}, {300, 5000, 300}, {2000, 5000, 300}, {2000, 600, 300},
                 {2000, 100, 800}, {2000, 0, 900},   {0, 0, 0},        {50, 50, 450},     {0, 100, 0}, {100, 0, 900}};
    for (const auto &row : table)
        EXPECT_DOUBLE_EQ(anchorHeight(row.above, row.below, 900), row.height) << row.above << " " << row.below;
    // No leap anywhere.
    for (const double length : {100.0, 899.0, 901.0, 1300.0, 4000.0}) {
        double before = 0;
        for (double above = 0; above <= length; ++above) {
            const double height = anchorHeight(above, length - above, 900);
            EXPECT_LE(std::abs(height - before), 900 / std::min(length, 900.0) + 0.01) << length << " " << above;
            before = height;
        }
    }
}

} // namespace
} // namespace lanyard
