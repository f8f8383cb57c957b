// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/outline.h"

namespace lanyard {

// The headings that begin a section: not those in quotes, lists or footnotes, which belong to what they stand in.
QList<OutlineEntry> sectionHeadings(const Document &document);

// The heading behind the section of heading `index`: the next one of the same or a higher level; the list's size: none.
int sectionEnd(const QList<OutlineEntry> &headings, int index);

} // namespace lanyard
