// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/blocks.h"
#include "core/markdown/parsed_text.h"

namespace lanyard {

// How lines firstLine..lastLine (1-based) of a parsed text look in the editor; `nodes` are the trees that stand in them.
QList<Span> spansOf(const ParsedText &parsed, const std::vector<const Node *> &nodes, int firstLine, int lastLine);

} // namespace lanyard
