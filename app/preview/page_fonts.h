// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace lanyard {

// The page's families as CSS, keyed by their use: "text", "heads", "code". Only those that this machine has, in our order, and the
// generic one behind them: for every name that isn't here the web engine goes through all of fontconfig, which takes it longer
// than to lay out the post.
QJsonObject pageFonts();

} // namespace lanyard
