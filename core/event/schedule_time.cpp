// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_time.h"

#include <QRegularExpression>

#include <cmath>

namespace lanyard {

namespace {

// The number that stands in two digits; -1: none does.
int twoDigits(QStringView text, qsizetype at)
{
    const auto digit = [text](qsizetype i) { return i < text.size() && text[i] >= u'0' && text[i] <= u'9' ? text[i].unicode() - u'0' : -1; };
    const int tens = digit(at);
    const int ones = digit(at + 1);
    return tens < 0 || ones < 0 ? -1 : 10 * tens + ones;
}

// "09:30"
bool isShortClock(QStringView text)
{
    return text.size() == 5 && text[2] == u':' && twoDigits(text, 0) >= 0 && twoDigits(text, 3) >= 0;
}

// "2026-02-01T09:30:00+01:00", which nearly all files write, without a regular expression. Nothing: it is not just that.
std::optional<WrittenTime> usualTime(QStringView text)
{
    constexpr QStringView form = u"dddd-dd-ddTdd:dd:dd+dd:dd";
    if (text.size() != form.size())
        return std::nullopt;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == u'd' ? text[i] >= u'0' && text[i] <= u'9' : text[i] == form[i] || (form[i] == u'+' && text[i] == u'-');
        if (!fits)
            return std::nullopt;
    }
    const int offset = twoDigits(text, 20) * 60 + twoDigits(text, 23);
    WrittenTime result{QDate(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)),
                       QTime(twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)), (text[19] == u'-' ? -60 : 60) * offset};
    return result.date.isValid() && result.time.isValid() && offset <= 14 * 60 ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<WrittenTime> writtenTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d?:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?\\s?(?:(Z)|([+-])(\\d\\d):?(\\d\\d)?)?)?$"));
    if (const auto usual = usualTime(text))
        return usual;
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    WrittenTime result;
    result.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!result.date.isValid())
        return std::nullopt;
    if (match.capturedLength(2) > 0) {
        result.time = clockTime(match.captured(2));
        if (!result.time.isValid())
            return std::nullopt;
    }
    if (match.capturedLength(3) > 0) {
        result.offset = 0;
    } else if (match.capturedLength(4) > 0) {
        const int minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
        if (minutes > 14 * 60)
            return std::nullopt;
        result.offset = (match.captured(4) == QLatin1String("-") ? -60 : 60) * minutes;
    }
    return result;
}

QTime clockTime(const QString &text)
{
    if (isShortClock(text))
        return QTime(twoDigits(text, 0), twoDigits(text, 3));
    static const QRegularExpression form(QStringLiteral("^(\\d\\d?):?(\\d\\d)(?::(\\d\\d))?$"));
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QTime();
}

std::optional<qint64> durationInSeconds(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):(\\d\\d)(?::(\\d\\d))?$"));
    static const QRegularExpression minutes(QStringLiteral("^\\d{1,5}$"));
    static const QRegularExpression iso(QStringLiteral("^P(?:(\\d{1,2})D)?T?(?:(\\d{1,3})H)?(?:(\\d{1,4})M)?(?:(\\d{1,5})S)?$"));
    const QString written = text.trimmed();
    qint64 seconds = 0;
    if (isShortClock(written))
        seconds = twoDigits(written, 0) * 3600LL + twoDigits(written, 3) * 60LL;
    else if (const auto byClock = clock.match(written); byClock.hasMatch())
        seconds = byClock.captured(1).toInt() * 3600LL + byClock.captured(2).toInt() * 60LL + byClock.captured(3).toInt();
    else if (minutes.match(written).hasMatch())
        seconds = written.toInt() * 60LL;
    else if (const auto byIso = iso.match(written); byIso.hasMatch())
        seconds = byIso.captured(1).toInt() * 86400LL + byIso.captured(2).toInt() * 3600LL + byIso.captured(3).toInt() * 60LL
            + byIso.captured(4).toInt();
    if (seconds <= 0 || seconds > 31 * 86400LL)
        return std::nullopt;
    return seconds;
}

QDateTime EventClock::at(const QDate &date, const QTime &clock) const
{
    return m_zone.isValid() ? QDateTime(date, clock, m_zone) : QDateTime(date, clock, Qt::UTC);
}

QDateTime EventClock::at(const WrittenTime &written, const QTime &localClock) const
{
    if (!written.offset)
        return at(written.date, written.time);
    if (m_zone.isValid())
        return QDateTime(written.date, written.time, Qt::OffsetFromUTC, *written.offset).toTimeZone(m_zone);

    const QDateTime moment(written.date, written.time, Qt::UTC);
    if (!localClock.isValid())
        return moment;
    QDateTime nearest = moment;
    qint64 smallest = -1;
    for (int days = -1; days <= 1; ++days) {
        const QDateTime candidate(written.date.addDays(days), localClock, Qt::UTC);
        const qint64 distance = std::abs(moment.secsTo(candidate));
        if (smallest < 0 || distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace lanyard
