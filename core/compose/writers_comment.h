// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// HTML comments in a body that are for the writer and for Lanyard alone: "<!-- hint: … -->". kramdown and the preview show nothing of them,
// and the exports to WordPress leave them out, where each would be a block of its own.
struct WritersComment
{
    enum class Kind {
        Session, // which talk the section is about: its id
        Notes,   // which notes stand in the section already
        Hint,    // something to write about
        ToDo,    // something to do
    };

    Kind kind = Kind::Hint;
    QString text; // no "--" in it

    bool operator==(const WritersComment &) const = default;
};

QString written(const WritersComment &comment); // any text; what would end the comment or be Liquid is put otherwise
// Nothing else may stand before or behind it. False: it isn't one.
bool readWritersComment(const QString &html, WritersComment *comment);

// "<!-- session: k-1 -->", for any id, and back; empty: it is none.
QString sessionAnchor(const QString &sessionId);
QString anchoredSession(const QString &html);

} // namespace lanyard
