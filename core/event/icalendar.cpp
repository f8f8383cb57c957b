// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/icalendar.h"

#include "core/base/html_entities.h"
#include "core/base/slug.h"
#include "core/event/event_days.h"
#include "core/event/ics_times.h"
#include "core/event/people.h"
#include "core/event/person_names.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"
#include "core/event/schedule_links.h"
#include "core/event/zone_names.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int MostRepeats = 50;  // of one event that are taken
constexpr int MostNotes = 100;
constexpr int MostRules = 200;   // of a file that are followed; each costs some milliseconds at worst

// An event of the file before it is known how often it takes place.
struct Draft
{
    Session session;
    QString uid;
    QStringList people;
    CalendarTime start;
    bool timed = false;
    qint64 seconds = 0; // 0: no end
    QString rule;
    QList<CalendarTime> without; // EXDATE
    QList<CalendarTime> also;    // RDATE
    std::optional<CalendarTime> replaces; // RECURRENCE-ID
};

// "Speaker: Ada Example" as the first line of a description, in the words that conferences use.
const QRegularExpression &speakerLine()
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*(?:<p>)?\\s*(?:speakers?|presenters?|presented by|by|hosts?|von|referent(?:in|en|innen)?|vortragender?|sprecher(?:in)?|"
                       "intervenante?s?|orateurs?|oratrices?|par|ponentes?|por)\\s*:[ \\t]*([^\\n]{1,400})(?:\\n|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return line;
}

// Names one a line below "Speakers:", up to a blank line, anywhere in a description.
const QRegularExpression &speakerList()
{
    static const QRegularExpression list(QStringLiteral("(?:^|\\n)\\s*(?:speakers?|presenters?|moderators?|sprecher(?:innen)?|referenten)\\s*:?[ \\t]*\\n((?:[ \\t•*-]*\\p{Lu}[^\\n:]{2,120}(?:\\n|$)){1,12})"),
                                         QRegularExpression::CaseInsensitiveOption);
    return list;
}

// Sched's calendars hang the people on the title: "Small Tools - Ada Example, Example Corp; Bo Test & Cy Sample, Probe GmbH". Nothing: it
// ends in something else, such as "Part 2".
QList<WrittenPerson> peopleBehindDash(const QString &written)
{
    static const QRegularExpression name(QStringLiteral("^(?:(?:Dr|Prof)\\.? )*\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|da|del|der|den|di|la|le|bin|dos)){1,4}$"));
    static const QRegularExpression moderator(QStringLiteral("^Moderated by "), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral(" & |, (?=[^,]*(?: & |, ))"));
    QList<WrittenPerson> people;
    for (const QString &piece : written.split(u';', Qt::SkipEmptyParts)) {
        QString group = QString(piece).simplified().remove(moderator);
        const QString organization = group.section(QLatin1String(", "), -1);
        const bool employed = group.contains(QLatin1String(", "));
        if (employed)
            group = group.section(QLatin1String(", "), 0, -2);
        else if (!piece.contains(u'&') && !written.contains(u';'))
            return {}; // one name alone may be anything
        for (const QString &part : group.split(between)) {
            for (const QString &one : part.split(QLatin1String(", "))) {
                if (!name.match(one).hasMatch())
                    return {};
                people.append({one, employed ? organization : QString(), {}});
            }
        }
    }
    return people;
}

class CalendarFile
{
public:
    CalendarFile(const IcsFile &file, const ScheduleOptions &options) : m_file(file), m_clock(file)
    {
        m_clock.setEventZone(settleZone(m_result, zoneOfTheFile(), options));
    }

    Schedule read()
    {
        readCalendar();
        QList<Draft> drafts;
        for (const IcsComponent &event : m_file.events) {
            if (const auto draft = drafted(event))
                drafts.append(*draft);
        }
        dropCommonOrganizer(drafts);
        for (const Draft &draft : drafts)
            m_uses[draft.uid] += draft.uid.isEmpty() ? 0 : 1;
        for (const Draft &draft : drafts) {
            if (draft.replaces)
                m_replaced[draft.uid].append(m_clock.at(*draft.replaces));
        }
        for (const Draft &draft : drafts)
            expand(draft);
        m_result.event.speakers = m_people.all();
        putInOrder(m_result.event);
        noteZones();
        noteDamage();
        return std::move(m_result);
    }

private:
    // The zone that the calendar names; else the one most of its times are in. UTC is what calendars say whose zone nobody set.
    QTimeZone zoneOfTheFile() const
    {
        const QTimeZone named = m_clock.zoneOf(m_file.calendar.text("X-WR-TIMEZONE"));
        if (named.isValid() && !isUniversalTime(named))
            return named;
        QHash<QString, int> uses;
        for (const IcsComponent &event : m_file.events) {
            const IcsLine *start = event.first("DTSTART");
            const QString tzid = start ? start->parameter("TZID") : QString();
            ++uses[tzid.isEmpty() ? event.value("TZID") : tzid];
        }
        QTimeZone most;
        int mostUses = 0;
        for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
            const QTimeZone zone = m_clock.zoneOf(use.key());
            if (zone.isValid() && !isUniversalTime(zone) && (use.value() > mostUses || (use.value() == mostUses && zone.id() < most.id()))) {
                most = zone;
                mostUses = use.value();
            }
        }
        return most;
    }

    void readCalendar()
    {
        static const QRegularExpression sched(QStringLiteral("^-//Sched\\.com (.{1,200})//\\w+$"));
        const IcsComponent &calendar = m_file.calendar;
        Event &event = m_result.event;
        // Sched's calendar name is the name in its address: "jococruise2026".
        const QString program = calendar.text("PRODID");
        m_pretalx = program.contains(QLatin1String("pretalx"), Qt::CaseInsensitive);
        m_sched = program.contains(QLatin1String("Sched.com"), Qt::CaseInsensitive) && namesPeopleInTitles();
        const QString names[] = {sched.match(program).captured(1), calendar.text("NAME"), calendar.text("X-WR-CALNAME"),
                                 calendar.text("X-WR-CALDESC")};
        for (const QString &name : names) {
            if (event.name.isEmpty())
                event.name = plainLine(name);
        }
        event.url = webAddress(calendar.value("URL"));
        if (event.url.isEmpty())
            event.url = webAddress(calendar.value("X-ORIGINAL-URL"));
        const QUrl first(m_file.events.isEmpty() ? QString() : webAddress(m_file.events.first().value("URL")));
        if (event.url.isEmpty() && first.host().endsWith(QLatin1String(".sched.com")))
            event.url = first.scheme() + QLatin1String("://") + first.host() + QLatin1Char('/');
    }

    // In many of them, that is: "Main Concert - Ada Example, Bo Test" alone is a title.
    bool namesPeopleInTitles() const
    {
        qsizetype many = 0;
        for (const IcsComponent &event : m_file.events) {
            const QString title = plainLine(event.text("SUMMARY"));
            const qsizetype dash = title.lastIndexOf(QLatin1String(" - "));
            many += dash > 0 && !peopleBehindDash(title.mid(dash + 3)).isEmpty() ? 1 : 0;
        }
        return many * 4 >= m_file.events.size();
    }

    std::optional<Draft> drafted(const IcsComponent &event)
    {
        Draft draft;
        Session &session = draft.session;
        session.title = plainLine(withoutHtmlEntities(event.text("SUMMARY")));
        draft.uid = plainLine(event.value("UID"));
        if (event.value("STATUS").compare(QLatin1String("CANCELLED"), Qt::CaseInsensitive) == 0) {
            note("schedule.cancelled", QT_TRANSLATE_NOOP("Error", "“%1” was cancelled; it was left out."), {session.title});
            return std::nullopt;
        }
        QString description = event.text("DESCRIPTION");
        if (description.trimmed().isEmpty())
            description = event.text("X-ALT-DESC");
        readPeople(event, draft, description);
        if (session.title.isEmpty())
            session.title = QStringLiteral("Untitled session");
        session.abstract = plainText(description);
        session.track = category(event);
        if (const IcsLine *summary = event.first("SUMMARY"))
            session.language = plainLine(summary->parameter("LANGUAGE"));
        session.url = webAddress(event.value("URL"));
        if (!session.abstract.isEmpty() && webAddress(session.abstract) == session.abstract) { // a page's address alone
            if (session.url.isEmpty())
                session.url = session.abstract;
            session.abstract.clear();
        }
        readLinks(event, session);
        readTimes(event, draft);
        return draft;
    }

    static QString category(const IcsComponent &event)
    {
        // A comma without a blank parts two of them; FOSDEM forgets to escape those in a name.
        static const QRegularExpression between(QStringLiteral("(?<!\\\\),(?=\\S)"));
        return plainLine(unescapedIcs(event.value("CATEGORIES").section(between, 0, 0)));
    }

    void readPeople(const IcsComponent &event, Draft &draft, QString &description)
    {
        for (const IcsLine &line : event.lines) {
            const bool organizer = line.name == QLatin1String("ORGANIZER");
            if (!organizer && line.name != QLatin1String("ATTENDEE"))
                continue;
            const QString name = plainLine(line.parameter("CN"));
            const QString kind = line.parameter("CUTYPE").toUpper();
            static const QRegularExpression calendars(QStringLiteral("@group\\.calendar\\.google\\.com|calendar-invite@|no-?reply@|@(?:events\\.)?lu\\.ma"),
                                                      QRegularExpression::CaseInsensitiveOption);
            const bool person = !line.value.contains(calendars) && (kind.isEmpty() || kind == QLatin1String("INDIVIDUAL") || kind == QLatin1String("UNKNOWN"));
            if (name.isEmpty() || name.contains(u'@') || !person || line.parameter("ROLE").toUpper() == QLatin1String("NON-PARTICIPANT"))
                continue;
            if (organizer)
                m_organizers[name] += 1;
            draft.people.append(organizer ? QChar(0x1f) + name : name);
        }
        // Who is named as attending speaks; an organizer does only where nobody else is named.
        const auto isOrganizer = [](const QString &name) { return name.startsWith(QChar(0x1f)); };
        const auto match = speakerLine().match(description);
        if (match.hasMatch()) {
            QString named = match.captured(1);
            named.remove(QLatin1String("</p>"));
            description = description.mid(match.capturedEnd());
            if (std::all_of(draft.people.cbegin(), draft.people.cend(), isOrganizer))
                draft.people += namesOf(writtenPeople(plainText(named)));
        } else if (std::all_of(draft.people.cbegin(), draft.people.cend(), isOrganizer)) {
            const QString plain = plainText(description);
            const auto list = speakerList().match(plain);
            if (list.hasMatch())
                draft.people += namesOf(writtenPeople(list.captured(1)));
        }
        QString &title = draft.session.title;
        if (m_pretalx && draft.people.isEmpty()) {
            const qsizetype dash = title.lastIndexOf(QLatin1String(" - "));
            if (dash > 0) {
                draft.people = namesOf(writtenPeople(title.mid(dash + 3)));
                title = title.left(dash).trimmed();
            } else if (title.endsWith(QLatin1String(" -"))) { // nobody speaks
                title.chop(2);
            }
        }
        static const QRegularExpression byline(QStringLiteral("\\s*\\((?:(?:talk|workshop|keynote|session|tutorial|panel|vortrag)\\s+)?(?:by|von|par|por) ([^()]{3,200})\\)$"),
                                               QRegularExpression::CaseInsensitiveOption);
        if (const auto by = byline.match(title); by.hasMatch() && by.capturedStart() > 0 && std::all_of(draft.people.cbegin(), draft.people.cend(), isOrganizer)) {
            draft.people += namesOf(writtenPeople(by.captured(1)));
            title.truncate(by.capturedStart());
        }
        if (const qsizetype dash = title.lastIndexOf(QLatin1String(" - ")); m_sched && dash > 0) {
            if (const QList<WrittenPerson> named = peopleBehindDash(title.mid(dash + 3)); !named.isEmpty()) {
                draft.people = namesOf(named);
                title = title.left(dash).trimmed();
            }
        }
        if (!std::all_of(draft.people.cbegin(), draft.people.cend(), isOrganizer))
            draft.people.removeIf(isOrganizer);
    }

    QStringList namesOf(const QList<WrittenPerson> &people)
    {
        QStringList names;
        for (const WrittenPerson &person : people) {
            names.append(person.name);
            m_told.insert(person.name, person);
        }
        return names;
    }

    // Whoever organizes several events is the calendar's owner.
    void dropCommonOrganizer(QList<Draft> &drafts) const
    {
        for (Draft &draft : drafts) {
            QStringList people;
            for (const QString &written : draft.people) {
                const bool organizer = written.startsWith(QChar(0x1f));
                const QString name = organizer ? written.mid(1) : written;
                const bool owner = organizer && (m_organizers.value(name) > 2 || name == m_result.event.name);
                if (!owner && !people.contains(name))
                    people.append(name);
            }
            draft.people = people;
        }
    }

    static void readLinks(const IcsComponent &event, Session &session)
    {
        LinkSorter sorter;
        for (const IcsLine &line : event.lines) {
            if (line.name == QLatin1String("ATTACH") && line.parameter("VALUE").toUpper() != QLatin1String("BINARY")) {
                const QString file = line.parameter("FILENAME");
                sorter.add(LinkSorter::From::Attachment, plainLine(file.isEmpty() ? line.parameter("X-FILENAME") : file), webAddress(line.value));
            } else if (line.name == QLatin1String("CONFERENCE")) {
                sorter.add(LinkSorter::From::Link, plainLine(line.parameter("LABEL")), webAddress(line.value));
            }
        }
        // Apple's calendar writes the address below the name, Outlook hangs its meeting on it.
        static const QRegularExpression meeting(QStringLiteral("(?:^|[;,]\\s*)Microsoft Teams[ -](?:Meeting|Besprechung|\\p{L}+)$"), QRegularExpression::CaseInsensitiveOption);
        const QString place = plainLine(withoutHtmlEntities(event.text("LOCATION").trimmed().section(u'\n', 0, 0)).remove(meeting));
        if (const QString address = webAddress(place); address.isEmpty())
            session.room = place;
        else
            sorter.add(LinkSorter::From::Link, {}, address);
        sorter.give(session, {});
    }

    void readTimes(const IcsComponent &event, Draft &draft)
    {
        const QString ownZone = event.value("TZID"); // FOSDEM writes it as a property
        const auto time = [&](const IcsLine &line) {
            const QString tzid = line.parameter("TZID");
            return calendarTime(line.value, tzid.isEmpty() ? ownZone : tzid);
        };
        const IcsLine *startLine = event.first("DTSTART");
        const auto start = startLine ? time(*startLine) : std::nullopt;
        if (!start) {
            if (startLine) {
                note("schedule.time", QT_TRANSLATE_NOOP("Error", "The time of “%1” can’t be read: %2."),
                     {draft.session.title, plainLine(startLine->value)});
            }
            return;
        }
        draft.start = *start;
        draft.timed = true;
        if (const IcsLine *endLine = event.first("DTEND")) {
            if (const auto end = time(*endLine)) {
                draft.seconds = m_clock.at(*start).secsTo(m_clock.at(*end));
                if (draft.seconds < 0) {
                    note("schedule.ends-early", QT_TRANSLATE_NOOP("Error", "“%1” ends before it begins, so its end was left out."),
                         {draft.session.title});
                    draft.seconds = 0;
                }
            }
        } else {
            draft.seconds = durationInSeconds(event.value("DURATION").remove(u'+')).value_or(0);
        }
        if (draft.seconds == 0 && !start->time.isValid())
            draft.seconds = 86400; // a day without an end is that day
        draft.rule = event.value("RRULE");
        for (const IcsLine &line : event.lines) {
            if (line.name == QLatin1String("EXDATE"))
                draft.without += calendarTimes(line);
            else if (line.name == QLatin1String("RDATE"))
                draft.also += calendarTimes(line).mid(0, MostRepeats);
            else if (line.name == QLatin1String("RECURRENCE-ID"))
                draft.replaces = time(line);
        }
    }

    void expand(const Draft &draft)
    {
        if (!draft.timed) {
            add(draft, {});
            return;
        }
        if (draft.rule.isEmpty() && draft.also.isEmpty()) {
            add(draft, m_clock.at(draft.start));
            return;
        }
        Occurrences found{{draft.start.clock()}, true};
        if (!draft.rule.isEmpty() && ++m_rules > MostRules)
            found.whole = false;
        else if (!draft.rule.isEmpty())
            found = occurrences(draft.rule, draft.start.clock(), MostRepeats);
        const auto until = calendarTime(untilOf(draft.rule), draft.start.zone);
        QList<CalendarTime> times;
        for (const QDateTime &start : found.starts) {
            const CalendarTime time = draft.start.at(start);
            const bool over = until && (until->time.isValid() ? m_clock.at(time) > m_clock.at(*until) : time.date > until->date);
            if (!over)
                times.append(time);
        }
        times += draft.also;
        for (const CalendarTime &time : times) {
            const QDateTime moment = m_clock.at(time);
            if (!isLeftOut(draft, time, moment))
                add(draft, moment);
        }
        if (!found.whole) {
            note("schedule.repeats", QT_TRANSLATE_NOOP("Error", "“%1” repeats without an end or in a way that no programme does. Of its dates, this many were taken: %2."),
                 {draft.session.title, QString::number(found.starts.size())});
        }
    }

    bool isLeftOut(const Draft &draft, const CalendarTime &time, const QDateTime &moment) const
    {
        const bool excluded = std::any_of(draft.without.cbegin(), draft.without.cend(), [&](const CalendarTime &out) {
            return out.time.isValid() ? m_clock.at(out) == moment : out.date == time.date;
        });
        return excluded || (!draft.replaces && m_replaced.value(draft.uid).contains(moment));
    }

    void add(const Draft &draft, const QDateTime &start)
    {
        if (m_result.event.sessions.size() >= mostSessions) {
            if (!m_full)
                m_result.notes.append(tooManySessions());
            m_full = true;
            return;
        }
        // Real calendars give one UID to many events, so these three together tell them apart; and some list an event twice.
        const QString when = start.isValid() ? start.toString(QStringLiteral("yyyyMMdd'T'HHmm")) : QString();
        const QString key = draft.uid + QChar(0x1f) + when + QChar(0x1f) + draft.session.title;
        if (!draft.uid.isEmpty() && m_seen.contains(key))
            return;
        m_seen.insert(key);
        Session session = draft.session;
        session.start = start;
        if (start.isValid() && draft.seconds > 0)
            session.end = start.addSecs(draft.seconds);
        const bool once = m_uses.value(draft.uid) == 1 && draft.rule.isEmpty() && draft.also.isEmpty();
        QString id = draft.uid.isEmpty() ? slug(session.title) : draft.uid;
        if (!once)
            id += (id.isEmpty() ? QString() : QStringLiteral("-")) + when;
        if (m_ids.contains(id))
            id += QLatin1Char('-') + slug(session.title);
        m_ids.insert(id);
        session.id = m_distinct.distinct(id.isEmpty() ? QStringLiteral("session") : id);
        for (const QString &name : draft.people) {
            const QString person = m_people.idOf({}, {}, name);
            const WrittenPerson told = m_told.value(name);
            Speaker *speaker = m_people.find(person);
            if (speaker->affiliation.isEmpty())
                speaker->affiliation = told.affiliation;
            if (speaker->pronouns.isEmpty())
                speaker->pronouns = told.pronouns;
            session.speakers.append(person);
        }
        m_result.event.sessions.append(session);
    }

    void noteZones()
    {
        QSet<QString> told;
        for (const IcsComponent &event : m_file.events) {
            const IcsLine *start = event.first("DTSTART");
            const QString tzid = start ? start->parameter("TZID") : QString();
            if (m_clock.knows(tzid) || told.contains(tzid))
                continue;
            told.insert(tzid);
            note("schedule.zone-in-file", QT_TRANSLATE_NOOP("Error", "The file names a time zone that is not known: “%1”."), {tzid});
        }
    }

    void noteDamage()
    {
        if (m_file.damaged) {
            note("schedule.encoding", QT_TRANSLATE_NOOP("Error", "Some characters of this file are damaged; names and titles may look odd."), {});
        }
        if (m_file.cutShort || m_file.unfinished > 0) {
            note("schedule.cut-short",
                 QT_TRANSLATE_NOOP("Error", "This calendar was cut short, so its last events may be missing. Download or export it again."), {});
        }
        if (m_file.events.size() >= mostSessions && !m_full)
            m_result.notes.append(tooManySessions());
    }

    void note(QByteArray code, const char *sentence, QStringList arguments)
    {
        if (m_result.notes.size() < MostNotes)
            m_result.notes.append(Error{std::move(code), sentence, std::move(arguments)});
    }

    Schedule m_result;
    const IcsFile &m_file;
    CalendarClock m_clock;
    bool m_pretalx = false; // writes its people into the title
    bool m_sched = false;   // does so in some events
    QHash<QString, WrittenPerson> m_told; // beside a name, by the name
    bool m_full = false;
    int m_rules = 0;
    QHash<QString, int> m_organizers;
    QHash<QString, int> m_uses; // of a UID
    QHash<QString, QList<QDateTime>> m_replaced; // by UID: occurrences that an event of their own stands for
    QSet<QString> m_seen;
    QSet<QString> m_ids;
    DistinctIds m_distinct;
    People m_people;
};

} // namespace

bool IcalendarReader::recognises(const ScheduleFile &file) const
{
    return isCalendar(file.bytes);
}

Result<Schedule> IcalendarReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    const IcsFile file = icsFile(bytes, mostSessions);
    if (file.events.isEmpty() && (file.cutShort || file.unfinished > 0)) {
        return failure("schedule.cut-off",
                       QT_TRANSLATE_NOOP("Error", "This calendar was cut short before its first event ends. Download or export it again."));
    }
    return withSessions(CalendarFile(file, options).read());
}

} // namespace lanyard
