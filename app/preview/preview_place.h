// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/shown_words.h"

#include <QString>

namespace lanyard {

// A place of the post and where in the window it stands.
struct PreviewPlace
{
    int block = 0;
    double fraction = 0; // 0: the block's beginning, 1: that of the next one
    double height = 0;   // 0: at the window's upper edge, 1: at its lower one

    bool operator==(const PreviewPlace &) const = default;
};

// Where the caret is, in the same terms; but here a fraction of 1 is the block's own end.
struct PreviewCaret
{
    int block = -1;  // -1: above all blocks, in the front matter: the header is brought into sight
    double fraction = 0;
    double height = 0;
    QString note = {};   // the footnote's name, if it is in one: block is the list of footnotes then
    bool follow = true; // bring it into sight; false: the reader looks elsewhere, mark it alone

    bool operator==(const PreviewCaret &) const = default;
};

// Where the reader clicked.
struct PreviewClick
{
    int block = 0;
    ShownPlace shown;
    QString note;      // the footnote's name, if the click was in the list of footnotes
    double height = 0; // in the window, 0 to 1
};

} // namespace lanyard
