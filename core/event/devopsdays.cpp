// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/devopsdays.h"

#include "core/base/slug.h"
#include "core/event/byte_text.h"
#include "core/event/plain_text.h"
#include "core/event/program_pages.h"
#include "core/event/schedule_builder.h"
#include "core/event/schedule_links.h"

#include <QRegularExpression>
#include <QSet>

namespace lanyard {

namespace {

enum class Part { None, Event, Talk, Speaker };

bool hasLine(const QString &text, const char *pattern)
{
    return text.contains(QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption));
}

Part partOf(const QByteArray &bytes)
{
    const QString text = byteText(bytes.left(64 * 1024)).text;
    if (text.trimmed().startsWith(QLatin1String("+++")) || hasLine(text.left(200), "\\A\\s*---\\s*$")) {
        // As the site's own tool begins such pages.
        if (hasLine(text, "^type\\s*[=:]\\s*[\"']?speaker\\b"))
            return Part::Speaker;
        if (hasLine(text, "^talk_(date|start_time)\\s*[=:]") || (hasLine(text, "^speakers\\s*[=:]") && hasLine(text, "^type\\s*[=:]\\s*[\"']?(talk|ignite|workshop)\\b")))
            return Part::Talk;
    }
    const bool event = hasLine(text, "^startdate:") && hasLine(text, "^enddate:") && (hasLine(text, "^city:") || hasLine(text, "^program:"));
    return event ? Part::Event : Part::None;
}

QString pageName(const QString &path)
{
    QString name = path.mid(path.lastIndexOf(u'/') + 1);
    if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0)
        name.truncate(dot);
    return name.toLower();
}

// "donovan-brown" -> "Donovan Brown"
QString nameFromSlug(const QString &written)
{
    QStringList words = written.split(u'-', Qt::SkipEmptyParts);
    for (QString &word : words)
        word[0] = word[0].toUpper();
    return words.join(u' ');
}

bool isSlug(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)+$"));
    return form.match(text).hasMatch();
}

QString valueOf(const FlatMap &map, const char *name)
{
    return map.value(QLatin1String(name)).value(0).trimmed();
}

class Program
{
public:
    Program(const ProgramFile &file, const ScheduleOptions &options) : m_file(file), m_builder(valueOf(file.values, "timezone"), options) {}

    void addSpeaker(const QString &name, const ProgramPage &page) { m_speakers.insert(nameOrTitle(name, page), page); }
    void addTalk(const QString &name, const ProgramPage &page) { m_talks.insert(nameOrTitle(name, page), page); }
    void addBroken(const QString &name)
    {
        m_builder.note("schedule.page", QT_TRANSLATE_NOOP("Error", "The front matter of the page “%1” can’t be read."), {name});
    }

    Schedule read()
    {
        describe();
        const QList<FlatMap> entries = m_file.lists.value(QStringLiteral("program"));
        for (const FlatMap &entry : entries)
            readEntry(entry, {});
        const QList<FlatMap> ignites = m_file.lists.value(QStringLiteral("ignites"));
        for (const FlatMap &ignite : ignites)
            readEntry(ignite, QStringLiteral("ignite"));
        for (auto talk = m_talks.cbegin(); talk != m_talks.cend(); ++talk)
            readLonelyTalk(talk.key(), talk.value());
        for (auto speaker = m_speakers.cbegin(); speaker != m_speakers.cend(); ++speaker)
            (void)speakerId(speaker.key());
        return m_builder.finish();
    }

private:
    static QString nameOrTitle(const QString &name, const ProgramPage &page)
    {
        const QString link = page.value("linktitle");
        return !name.isEmpty() ? name : !link.isEmpty() ? link.toLower() : slug(page.value("title"));
    }

    void describe()
    {
        Event &event = m_builder.event();
        static const QRegularExpression ownName(QStringLiteral("^\\d{4}-[a-z0-9-]+$"));
        event.city = plainLine(valueOf(m_file.values, "city"));
        event.venue = plainLine(valueOf(m_file.values, "location"));
        if (event.venue == event.city)
            event.venue.clear();
        const QString name = plainLine(valueOf(m_file.values, "name"));
        const QString year = valueOf(m_file.values, "year");
        event.name = ownName.match(name).hasMatch() && !event.city.isEmpty() ? QStringLiteral("devopsdays %1 %2").arg(event.city, year).trimmed() : name;
        if (ownName.match(name).hasMatch())
            event.url = QStringLiteral("https://devopsdays.org/events/%1/").arg(name);
        for (const auto &[key, day] : {std::pair{"startdate", &event.start}, std::pair{"enddate", &event.end}}) {
            if (const auto written = writtenTime(valueOf(m_file.values, key)))
                *day = written->date;
        }
    }

    void readEntry(const FlatMap &entry, const QString &kind)
    {
        const QString name = plainLine(valueOf(entry, "title"));
        Session session;
        session.type = plainLine(kind.isEmpty() ? valueOf(entry, "type") : kind);
        static const QSet<QString> withPages{QStringLiteral("talk"), QStringLiteral("ignite"), QStringLiteral("workshop")};
        const auto page = m_talks.constFind(name.toLower());
        if (withPages.contains(session.type) && page != m_talks.constEnd()) {
            readPage(*page, name.toLower(), session);
        } else if (withPages.contains(session.type) && isSlug(name)) {
            session.title = nameFromSlug(name);
            m_builder.note("schedule.reference", QT_TRANSLATE_NOOP("Error", "The program names a page that is not there: “%1”."), {name});
        } else {
            session.title = name;
        }
        if (session.type == QLatin1String("custom"))
            session.type.clear();
        const QString comments = plainText(valueOf(entry, "comments"));
        session.abstract = joinedAbstract(session.abstract, comments);
        if (session.room.isEmpty())
            session.room = plainLine(valueOf(entry, "room"));
        setTimes(session, valueOf(entry, "date"), valueOf(entry, "start_time"), valueOf(entry, "end_time"));
        if (kind == QLatin1String("ignite")) {
            session.track = QStringLiteral("Ignites");
            // The list has only the day; they are given one after the other in that day's slot.
            const auto slot = m_igniteSlots.constFind(valueOf(entry, "date"));
            if (!session.start.isValid() && slot != m_igniteSlots.constEnd()) {
                session.start = slot->first;
                session.end = slot->second;
            }
        } else if (session.type == QLatin1String("ignite")) {
            m_igniteSlots.insert(valueOf(entry, "date"), {session.start, session.end});
        }
        m_builder.add(session, {page != m_talks.constEnd() || isSlug(name) ? name.toLower() : QString()});
    }

    // A page that the event's file doesn't name: newer programs stand in the pages alone.
    void readLonelyTalk(const QString &name, const ProgramPage &page)
    {
        if (m_used.contains(name))
            return;
        Session session;
        session.type = plainLine(page.value("type").toLower());
        readPage(page, name, session);
        setTimes(session, page.value("talk_date"), page.value("talk_start_time"), page.value("talk_end_time"));
        if (session.start.isValid() || m_file.lists.value(QStringLiteral("program")).isEmpty()) {
            m_builder.add(session, {name});
        } else {
            m_builder.note("schedule.not-in-program", QT_TRANSLATE_NOOP("Error", "The program doesn’t name the talk “%1”, so it was left out."),
                           {session.title});
        }
    }

    void readPage(const ProgramPage &page, const QString &name, Session &session)
    {
        m_used.insert(name);
        QStringList people;
        for (const QString &speaker : page.head.value(QStringLiteral("speakers"))) {
            if (speaker.trimmed().isEmpty())
                continue;
            const QString id = speakerId(speaker.trimmed().toLower());
            if (!session.speakers.contains(id))
                session.speakers.append(id);
            people.append(m_builder.people().find(id)->name);
        }
        session.title = plainLine(page.value("title"));
        if (session.title.isEmpty()) {
            session.title = people.isEmpty() ? nameFromSlug(name) : people.join(QLatin1String(", "));
            m_builder.note("schedule.no-title", QT_TRANSLATE_NOOP("Error", "The talk of the page “%1” has no title."), {name});
        }
        session.abstract = plainText(page.body);
        if (session.abstract.isEmpty())
            session.abstract = plainText(page.value("description"));
        session.room = plainLine(page.value("room"));
        session.track = plainLine(page.value("track"));
        if (const QString event = m_builder.event().url; !event.isEmpty())
            session.url = event + QLatin1String("program/") + name + QLatin1Char('/');
        LinkSorter sorter;
        for (const char *key : {"pdf", "slides", "slideshare", "speakerdeck", "googleslides"})
            sorter.add(LinkSorter::From::Slides, {}, webAddress(page.value(key)));
        sorter.add(LinkSorter::From::Recording, {}, film(page.value("youtube"), QStringLiteral("https://www.youtube.com/watch?v=")));
        sorter.add(LinkSorter::From::Recording, {}, film(page.value("vimeo"), QStringLiteral("https://vimeo.com/")));
        sorter.give(session, {});
    }

    // The page holds the film's mark alone, or its address.
    static QString film(const QString &written, const QString &site)
    {
        static const QRegularExpression mark(QStringLiteral("^[A-Za-z0-9_-]{5,20}$"));
        return mark.match(written).hasMatch() ? site + written : webAddress(written);
    }

    static QString profile(const QString &written, const QString &site)
    {
        static const QRegularExpression handle(QStringLiteral("^@?([A-Za-z0-9_.-]{1,60})$"));
        const auto match = handle.match(written);
        return match.hasMatch() ? site + match.captured(1) : webAddress(written);
    }

    QString speakerId(const QString &name)
    {
        const auto page = m_speakers.constFind(name);
        QString shown = page == m_speakers.constEnd() ? QString() : plainLine(page->value("title"));
        if (shown.isEmpty())
            shown = isSlug(name) ? nameFromSlug(name) : plainLine(name);
        const QString id = m_builder.people().idOf({}, name, shown);
        Speaker *speaker = m_builder.people().find(id);
        if (page == m_speakers.constEnd() || m_known.contains(id)) {
            if (!m_known.contains(id))
                m_builder.note("schedule.reference", QT_TRANSLATE_NOOP("Error", "The program names a page that is not there: “%1”."), {name});
            m_known.insert(id);
            return id;
        }
        m_known.insert(id);
        speaker->biography = plainText(page->body);
        speaker->pronouns = plainLine(page->value("pronouns"));
        speaker->affiliation = plainLine(page->value("company"));
        speaker->url = webAddress(page->value("website"));
        const std::tuple<const char *, const char *, const char *> sites[] = {{"twitter", "Twitter", "https://twitter.com/"},
                                                                              {"linkedin", "LinkedIn", "https://www.linkedin.com/in/"},
                                                                              {"github", "GitHub", "https://github.com/"},
                                                                              {"mastodon", "Mastodon", ""},
                                                                              {"bluesky", "Bluesky", "https://bsky.app/profile/"}};
        for (const auto &[key, title, site] : sites) {
            const QString address = *site ? profile(page->value(key), QLatin1String(site)) : webAddress(page->value(key));
            if (!address.isEmpty())
                speaker->links.append({QLatin1String(title), address});
        }
        return id;
    }

    void setTimes(Session &session, const QString &date, const QString &start, const QString &end)
    {
        const auto day = writtenTime(date);
        const QTime begin = clockTime(start);
        if (!day || !begin.isValid()) {
            if (!start.isEmpty())
                m_builder.unreadableTime(session.title, date + QLatin1Char(' ') + start);
            return;
        }
        session.start = m_builder.clock().at(day->date, begin);
        if (const QTime finish = clockTime(end); finish.isValid())
            session.end = m_builder.clock().at(day->date.addDays(finish < begin ? 1 : 0), finish);
    }

    const ProgramFile m_file;
    ScheduleBuilder m_builder;
    QMap<QString, ProgramPage> m_talks; // by the page's name
    QMap<QString, ProgramPage> m_speakers;
    QMap<QString, std::pair<QDateTime, QDateTime>> m_igniteSlots; // by date
    QSet<QString> m_used;
    QSet<QString> m_known; // speakers that are filled in
};

} // namespace

bool DevopsdaysReader::recognises(const ScheduleFile &file) const
{
    return partOf(file.bytes) != Part::None;
}

Result<Schedule> DevopsdaysReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    std::optional<ProgramFile> main;
    bool broken = false;
    for (const ScheduleFile &file : files) {
        if (partOf(file.bytes) != Part::Event || main)
            continue;
        main = programFile(byteText(file.bytes).text);
        broken = broken || !main;
    }
    if (!main) {
        if (broken) {
            return failure("schedule.yaml", QT_TRANSLATE_NOOP("Error", "The event’s YAML file is broken, so its program can’t be read."));
        }
        return failure("schedule.no-event-file",
                       QT_TRANSLATE_NOOP("Error", "These are pages of a devopsdays program. Choose or drop the event’s own file, such as main.yml, "
                                                  "together with the folders program and speakers."));
    }
    Program program(*main, options);
    for (const ScheduleFile &file : files) {
        const Part part = partOf(file.bytes);
        if (part != Part::Talk && part != Part::Speaker)
            continue;
        const auto page = programPage(byteText(file.bytes).text);
        if (!page)
            program.addBroken(file.name);
        else if (part == Part::Talk)
            program.addTalk(pageName(file.name), *page);
        else
            program.addSpeaker(pageName(file.name), *page);
    }
    return withSessions(program.read());
}

} // namespace lanyard
