// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace lanyard {

// A picture of the recap: what is known about it besides its pixels.
struct Photo
{
    QString file;    // relative to the recap's folder: "photos/hall.jpg"
    QString alt;     // what it shows, for those who can't see it
    QString caption; // shown below it
    QString credit;  // who took it
    QString creditUrl;
    QString licence; // "CC BY 4.0"
    QDateTime taken; // invalid: not known. Qt::OffsetFromUTC if the offset is known, else Qt::UTC holds the camera's clock time
    bool offsetKnown = false;
    QString session;    // id of the session it belongs to; may be empty
    QStringList people; // names

    bool operator==(const Photo &) const = default;
};

} // namespace lanyard
