// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/event_faults.h"

#include <QSet>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace lanyard::test {

namespace {

class Judge
{
public:
    QStringList faults;

    void check(bool sound, const QString &what, const QString &where)
    {
        if (!sound)
            faults.append(where + QLatin1String(": ") + what);
    }

    void line(const QString &text, const char *field, const QString &where)
    {
        check(std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.category() == QChar::Other_Control; }),
              QLatin1String("a control character in ") + QLatin1String(field), where);
        check(text == text.trimmed(), QLatin1String("blanks around ") + QLatin1String(field), where);
    }

    void paragraphs(const QString &text, const char *field, const QString &where)
    {
        check(std::none_of(text.begin(), text.end(),
                           [](QChar letter) { return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t'; }),
              QLatin1String("a control character in ") + QLatin1String(field), where);
    }

    void address(const QString &url, const char *field, const QString &where)
    {
        const QUrl parsed(url);
        const bool web = parsed.isValid() && !parsed.host().isEmpty()
            && (parsed.scheme() == QLatin1String("https") || parsed.scheme() == QLatin1String("http"));
        check(url.isEmpty() || web, QLatin1String("no web address in ") + QLatin1String(field) + QLatin1String(": ") + url, where);
    }

    void links(const QList<WebLink> &all, const QString &where)
    {
        for (const WebLink &link : all) {
            check(!link.url.isEmpty(), QStringLiteral("a link to nothing"), where);
            address(link.url, "links", where);
            line(link.title, "a link's title", where);
        }
    }

    void id(const QString &id, QSet<QString> &ids, const QString &where)
    {
        check(!id.isEmpty(), QStringLiteral("no id"), where);
        check(!ids.contains(id), QLatin1String("an id twice: ") + id, where);
        ids.insert(id);
    }
};

} // namespace

QStringList faultsOf(const Event &event)
{
    Judge judge;
    const QString whole = QStringLiteral("event");
    judge.line(event.name, "name", whole);
    judge.line(event.venue, "venue", whole);
    judge.line(event.city, "city", whole);
    judge.address(event.url, "url", whole);
    judge.check(event.timeZone.isEmpty() || QTimeZone(event.timeZone).isValid(), QStringLiteral("no such zone"), whole);
    QSet<QString> people;
    for (const Speaker &speaker : event.speakers) {
        const QString where = QLatin1String("speaker ") + speaker.id;
        judge.id(speaker.id, people, where);
        judge.check(!speaker.name.isEmpty(), QStringLiteral("no name"), where);
        judge.line(speaker.name, "name", where);
        judge.line(speaker.affiliation, "affiliation", where);
        judge.line(speaker.pronouns, "pronouns", where);
        judge.paragraphs(speaker.biography, "biography", where);
        judge.address(speaker.url, "url", where);
        judge.links(speaker.links, where);
        judge.check(!speaker.avatar.contains(QLatin1String("://")), QStringLiteral("an avatar elsewhere"), where);
    }
    QSet<QString> ids;
    for (const Session &session : event.sessions) {
        const QString where = QLatin1String("session ") + session.id;
        judge.id(session.id, ids, where);
        judge.check(!session.title.isEmpty(), QStringLiteral("no title"), where);
        judge.line(session.title, "title", where);
        judge.line(session.subtitle, "subtitle", where);
        judge.line(session.type, "type", where);
        judge.line(session.track, "track", where);
        judge.line(session.room, "room", where);
        judge.line(session.language, "language", where);
        judge.paragraphs(session.abstract, "abstract", where);
        judge.address(session.url, "url", where);
        judge.address(session.slides, "slides", where);
        judge.address(session.video, "video", where);
        judge.address(session.code, "code", where);
        judge.address(session.notes, "notes", where);
        judge.links(session.links, where);
        judge.check(!session.end.isValid() || session.end > session.start, QStringLiteral("an end not behind its start"), where);
        judge.check(!session.end.isValid() || session.start.isValid(), QStringLiteral("an end without a start"), where);
        judge.check(session.rating >= 0 && session.rating <= 5, QStringLiteral("a rating of its own kind"), where);
        QSet<QString> speakers;
        for (const QString &speaker : session.speakers) {
            judge.check(people.contains(speaker), QLatin1String("an unknown speaker: ") + speaker, where);
            judge.check(!speakers.contains(speaker), QLatin1String("a speaker twice: ") + speaker, where);
            speakers.insert(speaker);
        }
    }
    judge.check(std::is_sorted(event.sessions.begin(), event.sessions.end(), comesBefore), QStringLiteral("sessions out of order"), whole);
    return judge.faults;
}

} // namespace lanyard::test
