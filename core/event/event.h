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
    QString pronouns = {};
    QString avatar = {};         // a picture file on this machine, absolute or beside the schedule; never an address
    bool noPhotos = false;  // asked not to be shown in photos
    QStringList aliases = {};    // other spellings of the name
    QStringList replaces = {};   // ids of entries that are this person, too; sessions name this one for them
    // What the writer changed by hand, by the names that speakers: has for it in the front matter ("name", "url", "bio" …); a newer
    // schedule leaves these alone.
    QStringList edited = {};

    bool isMarked() const; // carries anything of the writer's, so it belongs into the post, whoever's talk was attended

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
    QString code = {};      // URL of a repository
    QString notes = {};     // URL of notes that are shared, such as a pad
    QList<WebLink> links; // others worth keeping

    // The writer's own marks.
    bool attended = false;
    bool missed = false;
    bool watchLater = false;
    bool favourite = false;
    int rating = 0;     // 1 to 5; 0: none
    bool own = false;   // made by the writer, in no schedule: the hallway track, a dinner
    // What the writer changed by hand, by the names that sessions: has for it in the front matter ("title", "start", "room" …); a
    // newer schedule leaves these alone.
    QStringList edited = {};
    // Ids that older schedules gave it, by which its section, its notes and its photos may still name it.
    QStringList replaces = {};

    bool isMarked() const; // carries anything of the writer's, so it belongs into the post

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

    const Session *session(const QString &id) const; // by its id, else by one that it had before; nullptr: none
    const Speaker *speaker(const QString &id) const;
    QList<Speaker> speakersOf(const Session &session) const;

    bool operator==(const Event &) const = default;
};

} // namespace lanyard
