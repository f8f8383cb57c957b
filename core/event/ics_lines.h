// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard {

// A content line of an iCalendar file (RFC 5545, section 3.1), read leniently.
struct IcsLine
{
    QString name; // upper case
    QList<std::pair<QString, QString>> parameters; // names in upper case; values without quotes, RFC 6868's ^n, ^^ and ^' resolved
    QString value; // as written

    QString parameter(const char *key) const; // empty: none
};

struct IcsComponent
{
    QList<IcsLine> lines; // its own, without those of components inside of it, such as alarms
    QStringList source;   // all its content lines, BEGIN and END too

    const IcsLine *first(const char *name) const; // nullptr: none
    QString value(const char *name) const; // as written
    QString text(const char *name) const;  // with its escapes resolved
};

struct IcsFile
{
    IcsComponent calendar; // what stands in no component of it
    QList<IcsComponent> events;
    QList<IcsComponent> zones;
    int unfinished = 0;    // events without an END
    bool cutShort = false; // the calendar has no END
    bool damaged = false;  // bytes that are not of the file's encoding
};

bool isCalendar(const QByteArray &bytes);
// Unfolds the bytes before it decodes them: files are folded inside of characters, too.
IcsFile icsFile(const QByteArray &bytes, qsizetype mostEvents);

// "a\, b\nc" -> "a, b" and "c" on a line of its own. A backslash before anything else is itself.
QString unescapedIcs(const QString &value);

} // namespace lanyard
