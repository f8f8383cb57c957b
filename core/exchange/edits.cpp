// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/edits.h"

#include <algorithm>

namespace lanyard {

QList<TextEdit> Edits::sorted() const
{
    QList<TextEdit> all = m_edits;
    // Insertions before the replacement at the same place, in the order in which they came.
    std::stable_sort(all.begin(), all.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.at != b.at ? a.at < b.at : (a.removed == 0) > (b.removed == 0);
    });
    QList<TextEdit> result;
    for (const TextEdit &edit : std::as_const(all)) {
        if (!result.isEmpty() && edit.at < result.last().at + result.last().removed) {
            if (edit.removed > result.last().removed)
                result.last() = edit;
            continue;
        }
        // A deletion and a replacement of the same stretch: the first one said what is to stand there.
        result.append(edit);
    }
    // One edit a place: an insertion at the start of a replaced stretch goes into it.
    QList<TextEdit> joined;
    for (const TextEdit &edit : std::as_const(result)) {
        if (!joined.isEmpty() && joined.last().at == edit.at && joined.last().removed == 0) {
            joined.last().inserted += edit.inserted;
            joined.last().removed = edit.removed;
        } else {
            joined.append(edit);
        }
    }
    return joined;
}

} // namespace lanyard
