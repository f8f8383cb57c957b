// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/review/finding.h"

namespace lanyard {

// Who reads the HTML before a browser does.
enum class HtmlReader {
    Kramdown, // closes <a name="x"/> as the writer meant, and what stands open in a paragraph with it
    Browser,  // takes it for <a name="x">
};

// The preview ends an element that is never closed with its block, and one that is closed far below too; on a published page it holds
// all that follows. One finding for each of them. `bodyLine`: the body's first line in the file, 1-based.
QList<Finding> unclosedHtmlFindings(const Document &document, int bodyLine, HtmlReader reader);

} // namespace lanyard
