// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/pretalx_json.h"

#include "core/event/json_links.h"
#include "core/event/json_text.h"
#include "core/event/plain_text.h"
#include "core/event/pretalx_answers.h"
#include "core/event/pretalx_parts.h"
#include "core/event/schedule_builder.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

bool isRefused(const QString &state)
{
    static const QSet<QString> refused{QStringLiteral("rejected"), QStringLiteral("canceled"), QStringLiteral("cancelled"),
                                       QStringLiteral("withdrawn"), QStringLiteral("deleted"), QStringLiteral("draft")};
    return refused.contains(state);
}

class PretalxFiles
{
public:
    PretalxFiles(PretalxParts parts, const ScheduleOptions &options)
        : m_parts(std::move(parts)), m_builder(firstJsonLine(m_parts.event(), {"timezone"}), options)
    {
    }

    Schedule read()
    {
        for (const QJsonObject &submission : m_parts.submissions())
            readSubmission(submission);
        for (const QJsonObject &slot : m_parts.breaks())
            readBreak(slot);
        for (const QJsonObject &speaker : m_parts.speakers()) {
            if (!isOnlyRefused(speaker))
                readSpeaker(speaker);
        }
        describe();
        if (m_strangers)
            m_builder.notePeopleElsewhere();
        if (m_parts.hasGaps()) {
            m_builder.note("schedule.parts-elsewhere",
                           QT_TRANSLATE_NOOP("Error", "Some times, rooms, tracks or links are only numbers here that other files explain. "
                                                      "Import those files together with this one."));
        }
        m_builder.noteLeftOut(int(m_refused.size()));
        return m_builder.finish();
    }

private:
    void readSubmission(const QJsonObject &submission)
    {
        const QString code = firstJsonLine(submission, {"code"});
        const QString state = m_parts.inLanguage(submission.value(QLatin1String("state"))).toLower();
        const QList<QJsonObject> times = m_parts.slotsOf(submission);
        if (isRefused(state) || (state == QLatin1String("submitted") && times.isEmpty())) {
            m_refused.insert(code);
            return;
        }
        Session session;
        session.title = m_parts.inLanguage(submission.value(QLatin1String("title")));
        session.subtitle = m_parts.inLanguage(submission.value(QLatin1String("subtitle")));
        session.abstract = joinedAbstract(jsonParagraphs(submission.value(QLatin1String("abstract"))),
                                          jsonParagraphs(submission.value(QLatin1String("description"))));
        session.type = named(submission, {"submission_type", "submission_type_id", "session_type"}, PretalxParts::Kind::Type);
        session.track = named(submission, {"track", "track_id"}, PretalxParts::Kind::Track);
        session.language = firstJsonLine(submission, {"content_locale", "language"});
        session.language.remove(QLatin1String("-formal"));
        session.url = pageOf(submission, code);
        readPeople(submission, session);
        readLinks(submission, session);
        if (times.isEmpty())
            m_builder.add(session, {code});
        for (const QJsonObject &slot : times) {
            Session at = session;
            readSlot(slot, submission, at);
            m_builder.add(at, {code});
        }
    }

    QString named(const QJsonObject &submission, std::initializer_list<const char *> keys, PretalxParts::Kind kind)
    {
        for (const char *key : keys) {
            const QJsonValue value = submission.value(QLatin1String(key));
            if (value.isUndefined() || value.isNull())
                continue;
            if (const QString name = m_parts.name(value, kind); !name.isEmpty())
                return name;
        }
        return {};
    }

    void readSlot(const QJsonObject &slot, const QJsonObject &submission, Session &session)
    {
        session.room = named(slot, {"room", "room_id"}, PretalxParts::Kind::Room);
        session.start = m_builder.time(firstJsonLine(slot, {"start"}), session.title);
        QString duration = firstJsonLine(slot, {"duration"});
        if (duration.isEmpty())
            duration = firstJsonLine(submission, {"duration"});
        session.end = m_builder.end(session.start, firstJsonLine(slot, {"end"}), duration, session.title);
    }

    void readBreak(const QJsonObject &slot)
    {
        Session session;
        session.title = m_parts.inLanguage(slot.value(QLatin1String("description")));
        if (session.title.isEmpty())
            return;
        session.type = QStringLiteral("Break");
        readSlot(slot, {}, session);
        m_builder.add(session, {});
    }

    QString pageOf(const QJsonObject &submission, const QString &code) const
    {
        for (const char *key : {"website_url", "public_url", "url"}) {
            if (const QString page = webAddress(jsonLine(submission.value(QLatin1String(key))), m_parts.base()); !page.isEmpty())
                return page;
        }
        return webAddress(QLatin1String("talk/") + code + u'/', m_parts.base());
    }

    void readPeople(const QJsonObject &submission, Session &session)
    {
        const QJsonArray speakers = jsonList(submission.value(QLatin1String("speakers")));
        for (const QJsonValue &value : speakers) {
            const QString code = value.isObject() ? firstJsonLine(value.toObject(), {"code"}) : jsonLine(value);
            const QJsonObject known = m_parts.speaker(code);
            const QString id = readSpeaker(known.isEmpty() ? value.toObject() : known);
            if (id.isEmpty())
                m_strangers = true;
            else if (!session.speakers.contains(id))
                session.speakers.append(id);
        }
    }

    // The person's id; empty: has no name.
    QString readSpeaker(const QJsonObject &person)
    {
        const QString name = firstJsonLine(person, {"name", "public_name", "fullname"});
        if (name.isEmpty())
            return {};
        const QString id = m_builder.people().idOf(firstJsonLine(person, {"code"}), {}, name);
        if (m_read.contains(id))
            return id;
        m_read.insert(id);
        Speaker &speaker = *m_builder.people().find(id);
        fillPerson(speaker, person, m_parts.base());
        for (const QJsonObject &answer : m_parts.answersOf(person)) {
            if (firstJsonLine(answer, {"submission"}).isEmpty())
                takePersonAnswer(speaker, m_parts.questionOf(answer), firstJsonLine(answer, {"answer"}));
        }
        return id;
    }

    void readLinks(const QJsonObject &submission, Session &session)
    {
        using From = LinkSorter::From;
        LinkSorter sorter;
        for (const char *key : {"recording_url", "video_url", "youtube_url", "recording", "video"})
            sorter.add(From::Recording, {}, jsonLink(submission.value(QLatin1String(key)), m_parts.base()).url);
        for (const char *key : {"slides_url", "slides"})
            sorter.add(From::Slides, {}, jsonLink(submission.value(QLatin1String(key)), m_parts.base()).url);
        for (const QJsonObject &resource : m_parts.resourcesOf(submission)) {
            const WebLink link = jsonLink(resource, m_parts.base());
            sorter.add(From::Attachment, link.title, link.url);
        }
        addJsonLinks(sorter, From::Link, submission.value(QLatin1String("links")), m_parts.base());
        const QString code = firstJsonLine(submission, {"code"});
        for (const QJsonObject &answer : m_parts.answersOf(submission))
            takeSessionAnswer(sorter, m_parts.questionOf(answer), firstJsonLine(answer, {"answer"}));
        // Speakers' files hold what they answered about their sessions, too.
        const QJsonArray speakers = jsonList(submission.value(QLatin1String("speakers")));
        for (const QJsonValue &value : speakers) {
            const QString person = value.isObject() ? firstJsonLine(value.toObject(), {"code"}) : jsonLine(value);
            for (const QJsonObject &answer : m_parts.answersOf(m_parts.speaker(person))) {
                if (firstJsonLine(answer, {"submission"}) == code)
                    takeSessionAnswer(sorter, m_parts.questionOf(answer), firstJsonLine(answer, {"answer"}));
            }
        }
        sorter.give(session, {});
    }

    // Whether all that the person proposed was refused.
    bool isOnlyRefused(const QJsonObject &speaker) const
    {
        const QJsonArray proposals = jsonList(speaker.value(QLatin1String("submissions")));
        return !proposals.isEmpty() && std::all_of(proposals.begin(), proposals.end(), [this](const QJsonValue &each) {
            return m_refused.contains(each.isObject() ? firstJsonLine(each.toObject(), {"code"}) : jsonLine(each));
        });
    }

    void describe()
    {
        Event &event = m_builder.event();
        const QJsonObject said = m_parts.event();
        event.name = m_parts.inLanguage(said.value(QLatin1String("name")));
        event.url = m_parts.base().isEmpty() ? QString() : m_parts.base().toString();
        const auto day = [&said](const char *key) {
            const auto written = writtenTime(jsonLine(said.value(QLatin1String(key))));
            return written ? written->date : QDate();
        };
        event.start = day("date_from");
        event.end = day("date_to");
    }

    PretalxParts m_parts;
    ScheduleBuilder m_builder;
    QSet<QString> m_read; // people whose objects are read
    QSet<QString> m_refused; // codes of what was not accepted
    bool m_strangers = false; // people stand only as codes
};

} // namespace

bool PretalxReader::recognises(const ScheduleFile &file) const
{
    const auto document = jsonWithOneOf(file.bytes, {"code", "submission", "date_from", "default_duration", "speaker_info", "capacity", "color",
                                                     "position", "question", "resource"});
    return document && PretalxParts::holdsAny(*document);
}

Result<Schedule> PretalxReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    PretalxParts parts;
    QList<Error> notes;
    for (const ScheduleFile &file : files) {
        const JsonText text = jsonText(file.bytes);
        const auto document = jsonDocument(text);
        if (!document)
            return Failure(document.error());
        if (text.damaged)
            notes.append(jsonDamageNote());
        parts.gather(*document);
    }
    parts.settle();
    Schedule schedule = PretalxFiles(std::move(parts), options).read();
    schedule.notes = notes + schedule.notes;
    return schedule.event.speakers.isEmpty() ? withSessions(std::move(schedule)) : schedule;
}

} // namespace lanyard
