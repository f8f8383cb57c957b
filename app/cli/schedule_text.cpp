// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/schedule_text.h"

#include "app/cli/output.h"

#include <QLocale>

namespace lanyard::cli {

namespace {

QString dates(const Event &event)
{
    const QString start = event.start.toString(Qt::ISODate);
    const QString end = event.end.toString(Qt::ISODate);
    return start == end || end.isEmpty() ? start : start + QStringLiteral(" to ") + end;
}

QString clock(const Session &session)
{
    const QString format = QStringLiteral("HH:mm");
    if (!session.start.isValid())
        return {};
    return session.start.toString(format) + (session.end.isValid() ? u'–' + session.end.toString(format) : QString());
}

QString row(const Session &session, const Event &event)
{
    QStringList people;
    for (const Speaker &speaker : event.speakersOf(session))
        people.append(speaker.name);
    QStringList details;
    for (const QString &detail :
         {people.join(QStringLiteral(", ")), session.room, QStringLiteral("id ") + session.id}) {
        if (!detail.isEmpty())
            details.append(plain(detail));
    }
    return QStringLiteral("  %1  %2\n%3%4\n")
        .arg(clock(session), -11)
        .arg(plain(session.title), QString(15, u' '), details.join(QStringLiteral(" · ")));
}

} // namespace

QString scheduleText(const Schedule &schedule)
{
    const Event &event = schedule.event;
    QStringList head;
    for (const QString &part : {event.name, event.venue, event.city, dates(event), QString::fromUtf8(event.timeZone)}) {
        if (!part.isEmpty())
            head.append(plain(part));
    }
    head.append(counted(event.sessions.size(), QStringLiteral("session"), QStringLiteral("sessions")));
    head.append(counted(event.speakers.size(), QStringLiteral("speaker"), QStringLiteral("speakers")));
    QString text = head.join(QStringLiteral(" · ")) + u'\n';

    // They come sorted by start; those without one are gathered at the end.
    QString unplaced;
    QDate day;
    for (const Session &session : event.sessions) {
        if (!session.start.isValid()) {
            unplaced += row(session, event);
            continue;
        }
        if (session.start.date() != day) {
            day = session.start.date();
            text += u'\n' + QLocale::c().toString(day, QStringLiteral("dddd, yyyy-MM-dd")) + u'\n';
        }
        text += row(session, event);
    }
    return unplaced.isEmpty() ? text : text + QStringLiteral("\nWithout a time\n") + unplaced;
}

void sayNotes(const QList<Error> &notes)
{
    for (const Error &note : notes)
        say(sentence(note));
}

void sayUnread(const QList<UnreadFile> &files)
{
    for (const UnreadFile &file : files)
        say(plain(file.name) + QStringLiteral(": ") + sentence(file.why));
}

void sayZone(const QByteArray &zone, const QByteArray &asked, const QList<QByteArray> &likely)
{
    if (zone.isEmpty())
        say(QStringLiteral("The schedule names no time zone, so its clock times are held as UTC; give the event's with --zone, such as "
                           "--zone %1.")
                .arg(QString::fromLatin1(likely.value(0, "Europe/Brussels"))));
    else if (!asked.isEmpty() && zone != asked)
        say(QStringLiteral("The file says that its times are those of %1, so --zone %2 was not used.")
                .arg(QString::fromUtf8(zone), QString::fromUtf8(asked)));
}

} // namespace lanyard::cli
