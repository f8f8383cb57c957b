// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/coverage.h"

#include <QHash>

namespace lanyard {

using CoverageOfSessions = QHash<QString, SessionCoverage>; // by session id

QString coverageInShort(const SessionCoverage &cover); // "120 words", "nothing written yet", "no section yet"
// The same with photos and links, and a link to the section or to make it; HTML.
QString coverageSentence(const SessionCoverage &cover);

} // namespace lanyard
