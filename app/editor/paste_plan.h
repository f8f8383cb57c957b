// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

class QMimeData;

namespace lanyard {

// What a clipboard or a drag offers, as far as one has to know it to choose.
struct ClipFacts
{
    bool ownThings = false;     // a session, speaker or photos of our sidebars
    QStringList files;          // local ones
    QStringList addresses;      // of the web
    QStringList titles;         // of those, as the browser calls them; may be fewer
    QString text;
    QString html;
    bool picture = false;       // its pixels are there
    bool fromCodeEditor = false;

    bool operator==(const ClipFacts &) const = default;
};

ClipFacts clipFacts(const QMimeData &data);

// Where it would go.
struct PastePlace
{
    bool literal = false;   // code, front matter or an address: nothing there is Markdown
    bool selection = false; // words within one paragraph, which may become a link's

    bool operator==(const PastePlace &) const = default;
};

// What becomes of it.
struct PastePlan
{
    enum class What { Nothing, Things, Picture, RichText, Links, Text };
    What what = What::Nothing;
    QStringList addresses; // Links
    QStringList titles;    // Links: as many; empty ones where nobody gave any

    bool operator==(const PastePlan &) const = default;
};

PastePlan planPaste(const ClipFacts &facts, const PastePlace &place);
// Dropped links get their titles; pasted ones stay as they are unless words are selected.
PastePlan planDrop(const ClipFacts &facts, const PastePlace &place);

} // namespace lanyard
