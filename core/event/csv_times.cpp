// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/csv_times.h"

#include "core/event/event_query.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype LongestCell = 80; // longer ones are prose

const QRegularExpression &numericDate()
{
    static const QRegularExpression form(QStringLiteral("(?<!\\d)(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)"));
    return form;
}

const QRegularExpression &isoDate()
{
    static const QRegularExpression form(QStringLiteral("(?<!\\d)(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"));
    return form;
}

// Of a month's name in English, German, French, Spanish, Italian, Portuguese or Dutch; 0: none. Without accents, lower case.
int monthNamed(const QString &word)
{
    static const QHash<QString, int> byStart{
        {QStringLiteral("jan"), 1},  {QStringLiteral("ene"), 1},  {QStringLiteral("gen"), 1},  {QStringLiteral("feb"), 2},
        {QStringLiteral("fev"), 2},  {QStringLiteral("mar"), 3},  {QStringLiteral("mrz"), 3},  {QStringLiteral("maa"), 3},
        {QStringLiteral("apr"), 4},  {QStringLiteral("avr"), 4},  {QStringLiteral("abr"), 4},  {QStringLiteral("may"), 5},
        {QStringLiteral("mai"), 5},  {QStringLiteral("mag"), 5},  {QStringLiteral("mei"), 5},  {QStringLiteral("jun"), 6},
        {QStringLiteral("giu"), 6},  {QStringLiteral("jul"), 7},  {QStringLiteral("lug"), 7},  {QStringLiteral("aug"), 8},
        {QStringLiteral("aou"), 8},  {QStringLiteral("ago"), 8},  {QStringLiteral("sep"), 9},  {QStringLiteral("set"), 9},
        {QStringLiteral("oct"), 10}, {QStringLiteral("okt"), 10}, {QStringLiteral("out"), 10}, {QStringLiteral("ott"), 10},
        {QStringLiteral("nov"), 11}, {QStringLiteral("dec"), 12}, {QStringLiteral("dez"), 12}, {QStringLiteral("dic"), 12}};
    static const QSet<QString> other{QStringLiteral("martes"), QStringLiteral("mardi"), QStringLiteral("martedi"), QStringLiteral("segunda")};
    if (word.startsWith(QLatin1String("juin")))
        return 6;
    if (word.startsWith(QLatin1String("juil")))
        return 7;
    return word.size() < 3 || other.contains(word) ? 0 : byStart.value(word.left(3), 0);
}

QDate namedDate(const QString &cell)
{
    static const QRegularExpression word(QStringLiteral("[a-z]+|\\d+"));
    int day = 0;
    int month = 0;
    int year = 0;
    auto each = word.globalMatch(folded(cell));
    while (each.hasNext()) {
        const QString part = each.next().captured();
        if (!part[0].isDigit())
            month = month == 0 ? monthNamed(part) : month;
        else if (part.size() == 4)
            year = part.toInt();
        else if (part.size() <= 2 && day == 0)
            day = part.toInt();
    }
    return month > 0 && year > 0 ? QDate(year, month, day) : QDate();
}

QDate dateOf(const QString &cell, DateOrder order)
{
    if (const auto iso = isoDate().match(cell); iso.hasMatch())
        return QDate(iso.captured(1).toInt(), iso.captured(3).toInt(), iso.captured(4).toInt());
    if (const auto numeric = numericDate().match(cell); numeric.hasMatch()) {
        const int first = numeric.captured(1).toInt();
        const int second = numeric.captured(3).toInt();
        const int year = numeric.captured(4).toInt() + (numeric.capturedLength(4) == 2 ? 2000 : 0);
        return order == DateOrder::DayFirst ? QDate(year, second, first) : QDate(year, first, second);
    }
    static const QRegularExpression compact(QStringLiteral("^\\s*(20\\d\\d)(\\d\\d)(\\d\\d)\\s*$"));
    if (const auto match = compact.match(cell); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return namedDate(cell);
}

QTime clockOf(int hour, int minute, const QString &half)
{
    const QString letter = half.left(1).toLower();
    if (!letter.isEmpty() && (hour < 1 || hour > 12))
        return {};
    if (letter == u'p' && hour < 12)
        hour += 12;
    else if (letter == u'a' && hour == 12)
        hour = 0;
    if (hour == 24 && minute == 0)
        hour = 0; // the end of a day
    return QTime::isValid(hour, minute, 0) ? QTime(hour, minute) : QTime();
}

// Takes the times out of the cell, so that the date remains.
QList<QTime> takeTimes(QString &cell)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\d:.])(?:(\\d{1,2})[:h](\\d{2})(?::\\d{2})?(?:\\.\\d+)?\\s*([ap])?(?:\\.?\\s?m\\b\\.?)?|"
                       "(\\d{1,2})\\s*([ap])\\.?m\\b\\.?|(\\d{1,2})\\.(\\d{2})\\s*(?:uhr|h\\b)|(\\d{1,2})\\s*(?:uhr|h)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(QStringLiteral("^\\s*(\\d{1,2})\\.?(\\d{2})\\s*$"));
    static const QRegularExpression range(QStringLiteral("^\\s*(\\d{1,2})\\.(\\d{2})\\s*[-–—]\\s*(\\d{1,2})\\.(\\d{2})\\s*$"));
    QList<QTime> result;
    if (const auto match = alone.match(cell); match.hasMatch()) {
        cell.clear();
        return {clockOf(match.captured(1).toInt(), match.captured(2).toInt(), {})};
    }
    if (const auto match = range.match(cell); match.hasMatch()) {
        cell.clear();
        return {clockOf(match.captured(1).toInt(), match.captured(2).toInt(), {}), clockOf(match.captured(3).toInt(), match.captured(4).toInt(), {})};
    }
    auto each = form.globalMatch(cell);
    while (each.hasNext() && result.size() < 2) {
        const auto match = each.next();
        const int at = match.capturedLength(1) > 0 ? 1 : match.capturedLength(4) > 0 ? 4 : match.capturedLength(6) > 0 ? 6 : 8;
        const QTime time = at == 1 ? clockOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3))
            : at == 4              ? clockOf(match.captured(4).toInt(), 0, match.captured(5))
            : at == 6              ? clockOf(match.captured(6).toInt(), match.captured(7).toInt(), {})
                                   : clockOf(match.captured(8).toInt(), 0, {});
        result.append(time);
    }
    cell.replace(form, QStringLiteral(" "));
    return result;
}

// Spreadsheets count the days since 1899-12-30 and write the time as a part of one: "46143", "0.40625", "46143,375".
std::optional<CellTime> spreadsheetTime(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^([4-6]\\d{4}|0)?(?:[.,](\\d{1,16}))?$"));
    const auto match = form.match(cell);
    const bool day = match.captured(1).size() == 5;
    const QString part = match.captured(2);
    if (!match.hasMatch() || (!day && (part.isEmpty() || (part.size() == 2 && part.toInt() < 60)))) // "0.30" is half past midnight
        return std::nullopt;
    CellTime result;
    if (day)
        result.date = QDate(1899, 12, 30).addDays(match.captured(1).toInt());
    if (!part.isEmpty())
        result.start = QTime(0, 0).addSecs(qRound((QLatin1String("0.") + part).toDouble() * 1440) % 1440 * 60);
    return result;
}

} // namespace

DateHabit dateHabit(const QStringList &cells)
{
    bool dayFirst = false;
    bool monthFirst = false;
    bool dots = false;
    bool halves = false;
    bool any = false;
    static const QRegularExpression half(QStringLiteral("\\d\\s*[ap]\\.?m\\b"), QRegularExpression::CaseInsensitiveOption);
    for (const QString &cell : cells) {
        if (cell.size() > LongestCell)
            continue;
        halves = halves || cell.contains(half);
        const auto match = numericDate().match(cell);
        if (!match.hasMatch() || isoDate().match(cell).hasMatch())
            continue;
        any = true;
        dots = dots || match.captured(2) == u'.';
        dayFirst = dayFirst || match.captured(1).toInt() > 12;
        monthFirst = monthFirst || match.captured(3).toInt() > 12;
    }
    if (dayFirst != monthFirst)
        return {dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, false};
    if (!any || dots)
        return {DateOrder::DayFirst, false};
    qint64 span[2] = {0, 0};
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        QDate first;
        QDate last;
        for (const QString &cell : cells) {
            const QDate date = cell.size() > LongestCell || !numericDate().match(cell).hasMatch() ? QDate() : dateOf(cell, order);
            if (!date.isValid())
                continue;
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        }
        span[order == DateOrder::MonthFirst] = first.isValid() ? first.daysTo(last) : 0;
    }
    if (span[0] != span[1] && qMin(span[0], span[1]) <= 14)
        return {span[0] < span[1] ? DateOrder::DayFirst : DateOrder::MonthFirst, false};
    return {halves ? DateOrder::MonthFirst : DateOrder::DayFirst, true};
}

CellTime cellTime(const QString &written, DateOrder order)
{
    CellTime result;
    QString cell = written.simplified();
    if (cell.isEmpty() || cell.size() > LongestCell)
        return result;
    if (const auto iso = writtenTime(cell)) {
        result.date = iso->date;
        result.start = iso->time;
        result.offset = iso->offset;
        return result;
    }
    if (const auto counted = spreadsheetTime(cell))
        return *counted;
    static const QRegularExpression compact(QStringLiteral("^20\\d\\d[01]\\d[0-3]\\d$"));
    if (!compact.match(cell).hasMatch()) {
        const QList<QTime> times = takeTimes(cell);
        result.start = times.value(0);
        result.end = times.value(1);
    }
    result.date = dateOf(cell, order);
    return result;
}

std::optional<qint64> cellDuration(const QString &cell)
{
    if (const auto plain = durationInSeconds(cell))
        return plain;
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,2})(?:[.,](\\d))?\\s*(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?)\\.?)?\\s*(?:(\\d{1,3})\\s*(?:m|min|mins|minutes?|minuten|minutos?|')?\\.?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(cell.trimmed());
    const qint64 seconds = match.captured(1).toInt() * 3600LL + match.captured(2).toInt() * 360LL + match.captured(3).toInt() * 60LL;
    return match.hasMatch() && seconds > 0 && seconds < 31 * 86400LL ? std::optional(seconds) : std::nullopt;
}

} // namespace lanyard
