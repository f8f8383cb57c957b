// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_walk.h"

#include <QJsonDocument>
#include <QUrl>

namespace lanyard {

// What pretalx's REST API gives in its several resources (docs.pretalx.org/api), gathered from one or several files. It has whole
// objects in one place and only their ids or codes in another, names in one language or in several, and lists by pages.
class PretalxParts
{
public:
    static bool holdsAny(const QJsonDocument &document);
    void gather(const QJsonDocument &document);
    void settle(); // when all is gathered: finds the language

    const QList<QJsonObject> &submissions() const { return m_submissions.all(); }
    const QList<QJsonObject> &speakers() const { return m_speakers.all(); }
    QJsonObject speaker(const QString &code) const { return m_speakers.value(code); } // empty: not known
    QJsonObject event() const { return m_event; }
    QList<QJsonObject> breaks() const { return m_breaks; } // slots that belong to no submission
    QUrl base() const { return m_base; } // of the event's pages, with a slash at the end; empty: no file tells
    bool hasGaps() const { return m_gaps; } // ids were asked for that no file explains

    QList<QJsonObject> slotsOf(const QJsonObject &submission); // with a time
    QList<QJsonObject> resourcesOf(const QJsonObject &submission);
    QList<QJsonObject> answersOf(const QJsonObject &submissionOrSpeaker);
    QString questionOf(const QJsonObject &answer) const;

    enum class Kind { Room, Track, Type };
    QString name(const QJsonValue &value, Kind kind); // of an id, an object or the name itself

    QString inLanguage(const QJsonValue &value) const; // a text, or the one of several that the event speaks

private:
    bool visit(const QJsonObject &object, const QString &name, const QJsonObject &around);
    void gatherSlot(const QJsonObject &slot);
    void gatherSubmission(const QJsonObject &submission);
    void gatherEvent(const QJsonObject &event);
    void findBase(const QJsonObject &page);
    QList<QJsonObject> resolved(const QJsonValue &list, const JsonGathered &known);

    JsonGathered m_submissions; // by code
    JsonGathered m_speakers; // by code
    JsonGathered m_rooms; // these by id
    JsonGathered m_tracks;
    JsonGathered m_types;
    JsonGathered m_questions;
    JsonGathered m_resources;
    JsonGathered m_answers;
    JsonGathered m_slots;
    QHash<QString, QList<QJsonObject>> m_slotsOf; // by the submission's code
    QHash<QString, QList<QJsonObject>> m_answersOf; // by the submission's or person's code
    QList<QJsonObject> m_breaks;
    QJsonObject m_event;
    QUrl m_base;
    QString m_language; // "en"
    bool m_gaps = false;
};

} // namespace lanyard
