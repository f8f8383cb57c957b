// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// What goes into the gaps that a piece of HTML has for footnotes (see HtmlGap), as cmark-gfm writes it.
QString footnoteReferenceHtml(const QString &label, int number, int reference); // reference 1: the first to this note
QString backreferencesHtml(const QString &label, int references);
QString footnotesHtml(const QString &items); // the list around the <li>s

} // namespace lanyard
