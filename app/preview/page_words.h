// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace lanyard {

// What the page has to be told once: its own words in the person's language, with %1 to be filled in there, and which addresses are
// those of films.
QJsonObject pageWords();
QJsonObject pageFilms();

} // namespace lanyard
