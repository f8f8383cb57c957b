// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QString>
#include <QStringList>

namespace lanyard {

// Where a text speaks of a talk, and what it has to say.
struct SessionCoverage
{
    enum class Place {
        None,
        Section, // a heading with what is below it
        Passage, // a paragraph or list item that links to the talk's page
    };

    QString session; // id
    Place place = Place::None;
    int line = -1;     // 0-based in the body, of the heading or passage; -1: none
    int endLine = -1;  // the line behind it
    int level = 0;     // of the heading; 0: none
    qsizetype at = -1; // in the body
    qsizetype end = -1; // where the section ends: at the next one's heading, at the rule that ends the last one, or at the end
    int words = 0;     // written by a person: without the heading and what a draft put in
    int photos = 0;
    bool slides = false; // linked or embedded
    bool video = false;
    int speakers = 0; // of the talk
    int linkedSpeakers = 0;
    QStringList foldedNotes; // see noteNames()

    bool isWritten() const { return words > 0; }
    bool operator==(const SessionCoverage &) const = default;
};

// For each attended talk, in time order. A section knows its talk by its anchor, else by a link in its heading, by the title, or by being
// the only one that links to the talk. Costs a parse.
QList<SessionCoverage> coverage(const QString &body, const Event &event);

// Two titles that a person would take for the same.
QString comparableTitle(const QString &title);

} // namespace lanyard
