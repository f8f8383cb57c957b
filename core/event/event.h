// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

struct WebLink
{
    QString title; // may be empty
    QString url;   // http or https, nothing else

    bool operator==(const WebLink &) const = default;
};

// A person who speaks.
struct Speaker
{
    QString id; // unique in the event
    QString name;
    QString affiliation;
    QString url;
    QString biography; // plain text
    QList<WebLink> links;

    bool operator==(const Speaker &) const = default;
};

// A talk, keynote, workshop, lightning talk …
struct Session
{
    QString id; // unique in the event
    QString title;
    QString subtitle;
    QString abstract; // plain text, paragraphs parted by a blank line
    QString type;
    QString track;
    QString room;
    QString language;
    QString url;       // the talk's page
    QDateTime start;   // in the event's zone (Qt::TimeZone); invalid: not scheduled or not known
    QDateTime end;     // same; invalid: not known
    QStringList speakers; // ids
    QString slides;    // URL
    QString video;     // URL
    QList<WebLink> links; // others worth keeping
    bool attended = false;

    bool operator==(const Session &) const = default;
};

// The order in which a programme lists them: by start, then room; those without a time come last.
bool comesBefore(const Session &one, const Session &other);

// A conference or meetup.
struct Event
{
    QString name;
    QString url;
    QString venue;
    QString city;
    QDate start; // first and last day, local to the event
    QDate end;
    QByteArray timeZone; // IANA name; empty: not known
    QList<Session> sessions; // as comesBefore() has it
    QList<Speaker> speakers; // in order of first appearance

    const Session *session(const QString &id) const; // nullptr: none
    const Speaker *speaker(const QString &id) const;
    QList<Speaker> speakersOf(const Session &session) const;

    bool operator==(const Event &) const = default;
};

} // namespace lanyard
