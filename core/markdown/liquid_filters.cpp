// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/liquid_filters.h"

#include "core/base/slug.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace lanyard {

namespace {

constexpr int longestText = 1'000'000; // what a post's own filters may blow a value up to

LiquidValue text(const QString &text)
{
    return {text, {}, false};
}

// The clock's time as it is written: Jekyll shows it in the site's time zone, which is the writer's own.
struct WrittenTime
{
    QDateTime moment; // UTC holds the written clock time
    QString offset;   // "+0100"; "+0000" where none is written
};

std::optional<WrittenTime> writtenTime(const QString &written)
{
    static const QRegularExpression form(QStringLiteral(
        "^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?\\s*$"));
    const auto match = form.match(written);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!match.hasMatch() || !day.isValid() || !time.isValid())
        return std::nullopt;
    QString offset = match.captured(7).remove(u':');
    if (offset.isEmpty() || offset == u"Z")
        offset = QStringLiteral("+0000");
    return WrittenTime{QDateTime(day, time, Qt::UTC), offset};
}

QString padded(int number, int width, QChar flag, QChar usual)
{
    return flag == u'-' ? QString::number(number) : QStringLiteral("%1").arg(number, width, 10, flag == u'_' ? QLatin1Char(' ') : usual);
}

int twelve(int hour)
{
    return hour % 12 == 0 ? 12 : hour % 12;
}

// Ruby's strftime, as far as blogs use it. Null: a mark that we don't know.
QString directive(const WrittenTime &time, QChar mark, QChar flag)
{
    static const QLocale english(QLocale::English);
    const QDate day = time.moment.date();
    const QTime clock = time.moment.time();
    switch (mark.unicode()) {
    case u'Y': return QString::number(day.year());
    case u'C': return padded(day.year() / 100, 2, flag, u'0');
    case u'y': return padded(day.year() % 100, 2, flag, u'0');
    case u'm': return padded(day.month(), 2, flag, u'0');
    case u'd': return padded(day.day(), 2, flag, u'0');
    case u'e': return padded(day.day(), 2, flag, u' ');
    case u'j': return padded(day.dayOfYear(), 3, flag, u'0');
    case u'H': return padded(clock.hour(), 2, flag, u'0');
    case u'k': return padded(clock.hour(), 2, flag, u' ');
    case u'I': return padded(twelve(clock.hour()), 2, flag, u'0');
    case u'l': return padded(twelve(clock.hour()), 2, flag, u' ');
    case u'M': return padded(clock.minute(), 2, flag, u'0');
    case u'S': return padded(clock.second(), 2, flag, u'0');
    case u'p': return clock.hour() < 12 ? QStringLiteral("AM") : QStringLiteral("PM");
    case u'P': return clock.hour() < 12 ? QStringLiteral("am") : QStringLiteral("pm");
    case u'B': return english.standaloneMonthName(day.month());
    case u'b':
    case u'h': return english.standaloneMonthName(day.month(), QLocale::ShortFormat);
    case u'A': return english.standaloneDayName(day.dayOfWeek());
    case u'a': return english.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    case u'u': return QString::number(day.dayOfWeek());
    case u'w': return QString::number(day.dayOfWeek() % 7);
    case u'z': return time.offset;
    case u'F': return day.toString(Qt::ISODate);
    case u'T': return clock.toString(QStringLiteral("HH:mm:ss"));
    case u'R': return clock.toString(QStringLiteral("HH:mm"));
    case u'D': return day.toString(QStringLiteral("MM/dd/yy"));
    case u'%': return QStringLiteral("%");
    default: return {};
    }
}

std::optional<QString> formatted(const WrittenTime &time, const QString &format)
{
    QString result;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%') {
            result += format[i];
            continue;
        }
        QChar flag;
        if (++i < format.size() && QStringView(u"-_^0").contains(format[i]))
            flag = format[i++];
        const QString part = i < format.size() ? directive(time, format[i], flag) : QString();
        if (part.isNull())
            return std::nullopt;
        result += flag == u'^' ? part.toUpper() : part;
    }
    return result;
}

std::optional<LiquidValue> dateFilter(const LiquidValue &value, const QString &filter, const QStringList &arguments)
{
    QString format;
    const QString style = arguments.value(0);
    if (filter == u"date" && arguments.size() == 1) {
        format = arguments[0];
    } else if (filter == u"date_to_xmlschema" && arguments.isEmpty()) {
        format = QStringLiteral("%Y-%m-%dT%H:%M:%S%z");
    } else if (filter == u"date_to_rfc822" && arguments.isEmpty()) {
        format = QStringLiteral("%a, %d %b %Y %H:%M:%S %z");
    } else if (filter == u"date_to_string" || filter == u"date_to_long_string") {
        const QString month = filter == u"date_to_string" ? QStringLiteral("%b") : QStringLiteral("%B");
        if (style.isEmpty())
            format = QStringLiteral("%d ") + month + QStringLiteral(" %Y");
        else if (style == u"ordinal" && arguments.value(1) == u"US")
            format = month + QStringLiteral(" %-dth, %Y");
        else if (style == u"ordinal")
            format = QStringLiteral("%-dth ") + month + QStringLiteral(" %Y");
    }
    const auto time = writtenTime(value.text);
    if (format.isEmpty() || !time)
        return std::nullopt;
    auto result = formatted(*time, format);
    if (!result)
        return std::nullopt;
    if (style == u"ordinal" && filter != u"date") {
        const int day = time->moment.date().day();
        const int last = day / 10 == 1 ? 0 : day % 10;
        result->replace(QStringLiteral("%1th").arg(day),
                        QString::number(day) + (last == 1 ? QLatin1String("st") : last == 2 ? QLatin1String("nd") : last == 3 ? QLatin1String("rd") : QLatin1String("th")));
    }
    if (filter == u"date_to_xmlschema")
        result->insert(result->size() - 2, u':');
    return text(*result);
}

QString sentence(const QStringList &items, const QString &connector)
{
    if (items.size() < 3)
        return items.join(u' ' + connector + u' ');
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(", ") + connector + u' ' + items.last();
}

std::optional<LiquidValue> listFilter(const LiquidValue &value, const QString &filter, const QStringList &arguments)
{
    const QStringList items = value.isList ? value.items : QStringList{value.text};
    if (filter == u"join" && arguments.size() <= 1)
        return text(items.join(arguments.value(0, QStringLiteral(" "))));
    if (filter == u"array_to_sentence_string" && arguments.size() <= 1)
        return text(sentence(items, arguments.value(0, QStringLiteral("and"))));
    if (filter == u"size" && arguments.isEmpty())
        return text(QString::number(value.isList ? value.items.size() : value.text.size()));
    if (!value.isList || !arguments.isEmpty())
        return std::nullopt;
    if (filter == u"first")
        return text(items.value(0));
    if (filter == u"last")
        return text(items.isEmpty() ? QString() : items.last());
    QStringList changed = items;
    if (filter == u"sort")
        changed.sort();
    else if (filter == u"reverse")
        std::reverse(changed.begin(), changed.end());
    else if (filter == u"uniq")
        changed.removeDuplicates();
    else if (filter != u"compact")
        return std::nullopt;
    return LiquidValue{changed.join(QString()), changed, true};
}

QString withoutBlanks(const QString &value, bool atStart, bool atEnd)
{
    qsizetype from = 0;
    qsizetype end = value.size();
    while (atStart && from < end && value[from].isSpace())
        ++from;
    while (atEnd && end > from && value[end - 1].isSpace())
        --end;
    return value.mid(from, end - from);
}

// Filters that leave a text what it is to a reader's eye, or do as their names say.
std::optional<QString> plainFilter(const QString &value, const QString &filter)
{
    static const QStringList harmless{QStringLiteral("escape"), QStringLiteral("escape_once"), QStringLiteral("xml_escape"),
        QStringLiteral("relative_url"), QStringLiteral("absolute_url"), QStringLiteral("smartify"),
        QStringLiteral("markdownify"), QStringLiteral("strip_html"), QStringLiteral("uri_escape")};
    if (harmless.contains(filter))
        return value;
    if (filter == u"strip")
        return value.trimmed();
    if (filter == u"lstrip" || filter == u"rstrip")
        return withoutBlanks(value, filter == u"lstrip", filter == u"rstrip");
    if (filter == u"strip_newlines")
        return QString(value).remove(u'\n');
    if (filter == u"normalize_whitespace")
        return value.simplified();
    if (filter == u"upcase")
        return value.toUpper();
    if (filter == u"downcase")
        return value.toLower();
    if (filter == u"capitalize")
        return value.isEmpty() ? value : value.at(0).toUpper() + value.mid(1).toLower();
    if (filter == u"slugify")
        return slug(value, longestText);
    if (filter == u"url_encode")
        return QString::fromLatin1(QUrl::toPercentEncoding(value, " ")).replace(u' ', u'+');
    return std::nullopt;
}

std::optional<QString> shortened(const QString &value, const QString &filter, const QStringList &arguments)
{
    bool number = true;
    const int most = arguments.isEmpty() ? (filter == u"truncate" ? 50 : 15) : arguments[0].toInt(&number);
    const QString end = arguments.value(1, QStringLiteral("..."));
    if (!number || most < 0 || arguments.size() > 2)
        return std::nullopt;
    if (filter == u"truncate")
        return value.size() <= most ? value : value.left(qMax(qsizetype(0), most - end.size())) + end;
    const QStringList words = value.simplified().split(u' ', Qt::SkipEmptyParts);
    return words.size() <= most ? value : words.mid(0, qMax(1, most)).join(u' ') + end;
}

std::optional<QString> argumentFilter(const QString &value, const QString &filter, const QStringList &arguments)
{
    if (filter == u"truncate" || filter == u"truncatewords")
        return shortened(value, filter, arguments);
    if (filter == u"replace" && arguments.size() == 2 && !arguments[0].isEmpty())
        return QString(value).replace(arguments[0], arguments[1]);
    if (filter == u"replace_first" && arguments.size() == 2) {
        const qsizetype at = value.indexOf(arguments[0]);
        return at < 0 ? value : QString(value).replace(at, arguments[0].size(), arguments[1]);
    }
    if (arguments.size() != 1)
        return std::nullopt;
    if (filter == u"append")
        return value + arguments[0];
    if (filter == u"prepend")
        return arguments[0] + value;
    if (filter == u"remove")
        return QString(value).remove(arguments[0]);
    if (filter == u"default")
        return value.isEmpty() || value == u"false" ? arguments[0] : value;
    return std::nullopt;
}

} // namespace

std::optional<LiquidValue> filtered(const LiquidValue &value, const QString &filter, const QStringList &arguments)
{
    if (filter.startsWith(QLatin1String("date")))
        return dateFilter(value, filter, arguments);
    if (const auto list = listFilter(value, filter, arguments))
        return list;
    std::optional<QString> result = arguments.isEmpty() ? plainFilter(value.text, filter) : std::nullopt;
    if (!result)
        result = argumentFilter(value.text, filter, arguments);
    if (!result || result->size() > longestText)
        return std::nullopt;
    return text(*result);
}

std::optional<LiquidValue> liquidValue(const QHash<QString, QString> &values, const QString &name)
{
    const auto value = values.constFind(name);
    if (value == values.constEnd())
        return std::nullopt;
    LiquidValue result = text(*value);
    if (const auto size = values.constFind(name + QLatin1String(".size")); size != values.constEnd()) {
        result.isList = true;
        for (int i = 0; i < size->toInt(); ++i)
            result.items.append(values.value(name + u'.' + QString::number(i)));
    }
    return result;
}

} // namespace lanyard
