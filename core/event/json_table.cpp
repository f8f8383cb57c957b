// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_table.h"

#include "core/event/byte_text.h"
#include "core/event/csv_columns.h"
#include "core/event/csv_times.h"
#include "core/event/json_text.h"
#include "core/event/program_pages.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Deepest = 24;
constexpr qsizetype MostRows = 20'100;
constexpr qsizetype MostColumns = 200;

// What stands around sessions and counts for all of them.
struct Around
{
    QString date;
    QString room;
    QString track;
    QString start; // {"time": "09:00", "talks": [ … ]}
    QString end;
};

QString textIn(const QJsonValue &value);

QString nameIn(const QJsonObject &object)
{
    const QString name = firstJsonLine(object, {"name", "fullName", "full_name", "public_name", "displayName", "display_name", "title", "label", "en"});
    const QString whole = (firstJsonLine(object, {"first_name", "firstName"}) + u' ' + firstJsonLine(object, {"last_name", "lastName"})).trimmed();
    return name.isEmpty() ? whole : name;
}

QString textIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isObject())
        return nameIn(value.toObject());
    if (!value.isArray())
        return jsonLine(value);
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        if (const QString part = textIn(each); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'\n');
}

// Seconds or milliseconds since 1970 stand for a moment where a time is meant.
QString momentIn(const QString &key, const QJsonValue &value)
{
    static const QRegularExpression time(QStringLiteral("start|end|begin|finish|time|date"), QRegularExpression::CaseInsensitiveOption);
    const double number = value.toDouble(0);
    if (number < 9e8 || !key.contains(time))
        return {};
    const auto moment = QDateTime::fromMSecsSinceEpoch(qint64(number > 1e11 ? number : number * 1000), Qt::UTC);
    return moment.toString(Qt::ISODate);
}

class Gathering
{
public:
    JsonTables run(const QJsonDocument &document)
    {
        const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        gatherPeople(root, {}, 0);
        walk(root, {}, {}, 0);
        JsonTables tables{tableOf(m_sessions), tableOf(m_people)};
        if (!m_timed || !sessionColumns(tables.sessions.header).areEnough())
            return {};
        if (!peopleColumns(tables.people.header).areEnough())
            tables.people = {};
        return tables;
    }

private:
    using Row = QHash<QString, QString>;

    // False: these keys are no session's.
    bool isSession(const QJsonObject &object, bool &timed)
    {
        const QStringList keys = object.keys();
        const SessionColumns columns = columnsOf(keys);
        if (!columns.roles.contains(ColumnRole::Title) || !object.value(keys[columns.roles[ColumnRole::Title]]).isString())
            return false;
        for (const ColumnRole role : {ColumnRole::Start, ColumnRole::Date}) {
            const QString key = columns.roles.contains(role) ? keys[columns.roles[role]] : QString();
            const QJsonValue value = object.value(key);
            if (!key.isEmpty() && (cellTime(jsonLine(value), DateOrder::DayFirst).start.isValid() || !momentIn(key, value).isEmpty())) {
                timed = true;
                return true;
            }
        }
        const bool somewhere = columns.roles.contains(ColumnRole::Room) || columns.roles.contains(ColumnRole::Abstract);
        return somewhere && (columns.roles.contains(ColumnRole::Speakers) || columns.roles.contains(ColumnRole::Start));
    }

    // Objects of one list have the same keys.
    SessionColumns columnsOf(const QStringList &keys)
    {
        const QString all = keys.join(QChar(0x1f));
        const auto known = m_columns.constFind(all);
        return known != m_columns.constEnd() ? *known : *m_columns.insert(all, sessionColumns(keys));
    }

    static bool isPeopleList(const QString &key)
    {
        static const QRegularExpression people(QStringLiteral("^(speakers?|presenters?|people|persons?|authors?|instructors?)$"), QRegularExpression::CaseInsensitiveOption);
        return people.match(key).hasMatch();
    }

    void gatherPeople(const QJsonValue &value, const QString &key, int depth)
    {
        if (depth > Deepest)
            return;
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &each : list)
                gatherPeople(each, key, depth + 1);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (isPeopleList(key) && !nameIn(object).isEmpty()) {
                addPerson(object, {});
                return;
            }
            for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
                // "speakers": {"ada": {"name": …}}
                if (isPeopleList(key) && each.value().isObject() && !nameIn(each.value().toObject()).isEmpty())
                    addPerson(each.value().toObject(), each.key());
                else
                    gatherPeople(each.value(), each.key(), depth + 1);
            }
        }
    }

    void addPerson(const QJsonObject &person, const QString &key)
    {
        const QString name = nameIn(person);
        for (const QString &id : {key, firstJsonLine(person, {"id"}), firstJsonLine(person, {"key", "slug", "code", "uid"})}) {
            if (!id.isEmpty())
                m_names.insert(id, name);
        }
        if (m_people.size() < MostRows && !m_told.contains(name)) {
            m_told.insert(name);
            Row row = rowOf(person, m_peopleKeys);
            row.insert(QStringLiteral("name"), name);
            note(m_peopleKeys, QStringLiteral("name"));
            m_people.append(row);
        }
    }

    void walk(const QJsonValue &value, const QString &key, Around around, int depth)
    {
        if (depth > Deepest || m_sessions.size() >= MostRows || isPeopleList(key))
            return;
        if (cellTime(key, DateOrder::DayFirst).date.isValid()) // {"2026-05-01": [ … ]}
            around.date = key;
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &each : list)
                walk(each, key, around, depth + 1);
            return;
        }
        if (!value.isObject())
            return;
        const QJsonObject object = value.toObject();
        bool timed = false;
        if (isSession(object, timed)) {
            m_timed = m_timed || timed;
            addSession(object, around);
            return;
        }
        const Around inner = within(object, key, around);
        for (auto each = object.constBegin(); each != object.constEnd(); ++each)
            walk(each.value(), each.key(), inner, depth + 1);
    }

    static Around within(const QJsonObject &object, const QString &key, Around around)
    {
        static const QRegularExpression rooms(QStringLiteral("^(rooms?|stages?|halls?|venues?|locations?)$"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression tracks(QStringLiteral("^(tracks?|streams?)$"), QRegularExpression::CaseInsensitiveOption);
        const QString date = firstJsonLine(object, {"date", "day", "start_date"});
        if (cellTime(date, DateOrder::DayFirst).date.isValid())
            around.date = date;
        if (const QString start = firstJsonLine(object, {"startTime", "start_time", "start", "time", "begin"}); cellTime(start, DateOrder::DayFirst).start.isValid()) {
            around.start = start;
            around.end = firstJsonLine(object, {"endTime", "end_time", "end"});
        }
        if (const QString room = key.contains(rooms) ? nameIn(object) : firstJsonLine(object, {"room"}); !room.isEmpty())
            around.room = room;
        if (const QString track = key.contains(tracks) ? nameIn(object) : firstJsonLine(object, {"track"}); !track.isEmpty())
            around.track = track;
        return around;
    }

    void addSession(const QJsonObject &object, const Around &around)
    {
        // Objects of one file may name the same thing in different ways, so each is put under the table's own words.
        const QStringList keys = object.keys();
        const SessionColumns columns = columnsOf(keys);
        QStringList rest;
        const Row found = rowOf(object, rest);
        Row row;
        for (const QString &key : keys) {
            const QString column = columnFor(int(keys.indexOf(key)), columns);
            row.insert(column.isEmpty() ? key : column, found.value(key));
        }
        for (const char *gone : {"cancelled", "canceled", "is_cancelled", "isCancelled"}) {
            if (object.value(QLatin1String(gone)).toBool())
                row.insert(QStringLiteral("state"), QStringLiteral("cancelled"));
        }
        for (const auto &[column, text] : {std::pair{"date", around.date}, std::pair{"room", around.room}, std::pair{"track", around.track}}) {
            if (row.value(QLatin1String(column)).isEmpty() && !text.isEmpty())
                row.insert(QLatin1String(column), text);
        }
        if (row.value(QStringLiteral("start")).isEmpty() && !around.start.isEmpty()) {
            row.insert(QStringLiteral("start"), around.start);
            if (row.value(QStringLiteral("end")).isEmpty())
                row.insert(QStringLiteral("end"), around.end);
            m_timed = true;
        }
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
            note(m_sessionKeys, cell.key());
        m_sessions.append(row);
    }

    static QString columnFor(int place, const SessionColumns &columns)
    {
        static const QList<std::pair<ColumnRole, QString>> names{
            {ColumnRole::Title, QStringLiteral("title")},     {ColumnRole::Subtitle, QStringLiteral("subtitle")}, {ColumnRole::Speakers, QStringLiteral("speakers")},
            {ColumnRole::Date, QStringLiteral("date")},       {ColumnRole::Start, QStringLiteral("start")},       {ColumnRole::End, QStringLiteral("end")},
            {ColumnRole::EndDate, QStringLiteral("end date")}, {ColumnRole::Duration, QStringLiteral("duration")}, {ColumnRole::Room, QStringLiteral("room")},
            {ColumnRole::Track, QStringLiteral("track")},     {ColumnRole::Type, QStringLiteral("type")},         {ColumnRole::Language, QStringLiteral("language")},
            {ColumnRole::Abstract, QStringLiteral("abstract")}, {ColumnRole::Slides, QStringLiteral("slides")},   {ColumnRole::Video, QStringLiteral("video")},
            {ColumnRole::Url, QStringLiteral("url")},         {ColumnRole::Id, QStringLiteral("id")}}; // what a state means depends on its own name
        for (const auto &[role, name] : names) {
            if (columns.roles.value(role, -1) == place)
                return name;
        }
        return columns.moreAbstract == place ? QStringLiteral("description") : QString();
    }

    Row rowOf(const QJsonObject &object, QStringList &keys) const
    {
        Row row;
        for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
            QString text = momentIn(each.key(), each.value());
            if (text.isEmpty())
                text = isPeopleList(each.key()) ? namesIn(each.value()) : textIn(each.value());
            note(keys, each.key());
            row.insert(each.key(), text);
        }
        return row;
    }

    // Ids as names, where the file tells them.
    QString namesIn(const QJsonValue &value) const
    {
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        QStringList names;
        for (const QJsonValue &each : list) {
            const QString text = textIn(each);
            if (const auto known = m_names.constFind(text); known != m_names.constEnd())
                names.append(*known);
            else if (!text.isEmpty() && !each.isDouble())
                names.append(text);
        }
        return names.join(u'\n');
    }

    static void note(QStringList &keys, const QString &key)
    {
        if (!keys.contains(key) && keys.size() < MostColumns)
            keys.append(key);
    }

    JsonTable tableOf(const QList<Row> &rows) const
    {
        JsonTable table;
        table.header = &rows == &m_sessions ? m_sessionKeys : m_peopleKeys;
        for (const Row &row : rows) {
            QStringList cells;
            for (const QString &key : std::as_const(table.header))
                cells.append(row.value(key));
            table.rows.append(cells);
        }
        return table;
    }

    QList<Row> m_sessions;
    QList<Row> m_people;
    QStringList m_sessionKeys; // in order of first appearance
    QStringList m_peopleKeys;
    QHash<QString, QString> m_names; // of people, by id
    QSet<QString> m_told;
    QHash<QString, SessionColumns> m_columns; // by the keys
    bool m_timed = false; // some session has a time of day
};

// Of a site's data folder. Pages with a front matter are none.
bool looksLikeYaml(const QByteArray &bytes)
{
    static const QRegularExpression title(QStringLiteral("^[ ]*(?:- +)?[\"']?(?:title|name|session|talk|subject)[\"']?\\s*:\\s"),
                                          QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(QStringLiteral("^[ ]*(?:- +)?[\"']?\\w{0,20}(?:start|time|begin|from|date)\\w{0,20}[\"']?\\s*:\\s"),
                                         QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    if (bytes.size() > 2'000'000 || bytes.startsWith("BEGIN:"))
        return false;
    const QString text = byteText(bytes.left(64 * 1024)).text;
    const bool page = text.startsWith(QLatin1String("---")) && text.indexOf(QLatin1String("\n---"), 3) > 0;
    return !page && !text.trimmed().startsWith(u'<') && text.contains(title) && text.contains(time);
}

} // namespace

JsonTables jsonTables(const QByteArray &bytes)
{
    if (looksLikeJson(bytes)) {
        const auto document = jsonDocument(bytes);
        return document ? Gathering().run(*document) : JsonTables();
    }
    if (!looksLikeYaml(bytes))
        return {};
    const auto document = yamlAsJson(byteText(bytes).text);
    const JsonTables tables = document ? Gathering().run(*document) : JsonTables();
    return tables.sessions.rows.size() > 1 ? tables : JsonTables(); // one alone may be any page's title and date
}

} // namespace lanyard
