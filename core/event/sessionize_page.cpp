// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/sessionize_page.h"

#include "core/event/byte_text.h"
#include "core/event/csv_times.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"

#include <QRegularExpression>
#include <QSet>

namespace lanyard {

namespace {

constexpr qsizetype LongestCard = 40'000; // characters of one session's markup

QString firstOf(const QRegularExpression &form, const QString &text)
{
    return form.match(text).captured(1);
}

// What stands in the element of a class; the script writes its markup in one way, so there is no need for the whole page as a tree.
QString textIn(const QString &card, const char *className)
{
    const QRegularExpression form(QStringLiteral("class=\"[^\"]{0,200}\\b%1\\b[^\"]{0,200}\"[^>]{0,1000}>(.{0,8000}?)</(?:div|h[1-6]|p|span)>").arg(QLatin1String(className)),
                                  QRegularExpression::DotMatchesEverythingOption);
    return plainText(firstOf(form, card));
}

class SessionizePage
{
public:
    SessionizePage(const QString &page, const ScheduleOptions &options) : m_page(page), m_builder({}, options) {}

    Schedule read()
    {
        static const QRegularExpression title(QStringLiteral("<title[^>]{0,200}>([^<]{1,300})</title>"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression card(QStringLiteral("<[a-z]{1,10}\\s[^<>]{0,500}class=\"[^\"]{0,300}\\bsz-session(?=[\\s\"])[^\"]{0,500}\"[^<>]{0,500}>"));
        m_builder.event().name = plainLine(firstOf(title, m_page));
        auto each = card.globalMatch(m_page);
        QRegularExpressionMatch now = each.hasNext() ? each.next() : QRegularExpressionMatch();
        while (now.hasMatch()) {
            const QRegularExpressionMatch next = each.hasNext() ? each.next() : QRegularExpressionMatch();
            const qsizetype end = next.hasMatch() ? next.capturedStart() : m_page.size();
            readSession(now.captured(), m_page.mid(now.capturedEnd(), qMin(end - now.capturedEnd(), LongestCard)));
            now = next;
        }
        return m_builder.finish();
    }

private:
    void readSession(const QString &tag, const QString &card)
    {
        static const QRegularExpression mark(QStringLiteral("data-sessionid=\"([^\"]{1,80})\""));
        const QString id = firstOf(mark, tag);
        Session session;
        session.title = plainLine(textIn(card, "sz-session__title"));
        // The phones' list repeats the grid's.
        if (session.title.isEmpty() || (!id.isEmpty() && m_seen.contains(id)))
            return;
        m_seen.insert(id);
        session.abstract = textIn(card, "sz-session__description");
        session.room = plainLine(textIn(card, "sz-session__room"));
        if (tag.contains(QLatin1String("sz-session--service")))
            session.type = QStringLiteral("Service session");
        readTimes(card, session);
        readPeople(card, session);
        m_builder.add(session, {id});
    }

    // "TimeWithDuration|en-US|2026-06-05T15:00:00.0000000Z|2026-06-05T15:45:00.0000000Z", and in words the clock of the place.
    void readTimes(const QString &card, Session &session)
    {
        static const QRegularExpression form(QStringLiteral("data-sztz=\"[^\"|]{0,40}\\|[^\"|]{0,20}\\|([^\"|]{1,40})(?:\\|([^\"|]{1,40}))?\""));
        static const QRegularExpression range(QStringLiteral("[→–-]"));
        const auto match = form.match(card);
        const QTime clock = cellTime(plainLine(textIn(card, "sz-session__time")).section(range, 0, 0), DateOrder::DayFirst).start;
        session.start = m_builder.time(match.captured(1), session.title, clock);
        const auto start = writtenTime(match.captured(1));
        const auto end = writtenTime(match.captured(2));
        if (!session.start.isValid() || !start || !end)
            return;
        const qint64 seconds = QDateTime(start->date, start->time, Qt::UTC).secsTo(QDateTime(end->date, end->time, Qt::UTC));
        if (seconds > 0)
            session.end = session.start.addSecs(seconds);
    }

    void readPeople(const QString &card, Session &session)
    {
        static const QRegularExpression person(QStringLiteral("data-speakerid=\"([^\"]{1,80})\"[^>]{0,300}>(.{1,2000}?)</(?:li|span)>"),
                                               QRegularExpression::DotMatchesEverythingOption);
        auto each = person.globalMatch(card);
        while (each.hasNext()) {
            const auto match = each.next();
            const QString name = plainLine(plainText(match.captured(2)));
            const QString id = name.isEmpty() ? QString() : m_builder.people().idOf(match.captured(1), {}, name);
            if (!id.isEmpty() && !session.speakers.contains(id))
                session.speakers.append(id);
        }
    }

    const QString m_page;
    ScheduleBuilder m_builder;
    QSet<QString> m_seen;
};

} // namespace

bool SessionizePageReader::recognises(const ScheduleFile &file) const
{
    return file.bytes.contains("sz-session__title") && file.bytes.trimmed().startsWith('<');
}

Result<Schedule> SessionizePageReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    return withSessions(SessionizePage(byteText(bytes).text, options).read());
}

} // namespace lanyard
