// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

namespace lanyard {

// A body as text to be read in a mail: no marks, links with their addresses behind them, tables as lines, footnotes at the end.
QString plainPost(const Document &document);

} // namespace lanyard
