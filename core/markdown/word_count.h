// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

namespace lanyard {

// Words of the text a reader sees: not code blocks, HTML, URLs or Liquid. Word limits are Unicode's (UAX #29); CJK characters
// count one each.
int wordCount(const Document &document);
int wordCount(const QString &plain);
// What is counted of a node with its children: blocks stand in lines of their own.
QString readableText(const Node &node);

} // namespace lanyard
