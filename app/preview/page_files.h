// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

// A file of the preview's page, built into the program: "index.html", "purify.min.js". Empty if there is none of that name.
QByteArray pageFile(const QString &name);
// The scripts that the page needs from its start, in order, as one.
QString pageScript();

// The library that colours code, and how it is handed to the page: big, so only for a page with code.
QString highlighterScript();

} // namespace lanyard
