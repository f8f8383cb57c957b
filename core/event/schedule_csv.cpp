// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_csv.h"

#include "core/base/html_entities.h"
#include "core/event/byte_text.h"
#include "core/event/column_choice.h"
#include "core/event/csv_people.h"
#include "core/event/csv_table.h"
#include "core/event/csv_times.h"
#include "core/event/event_days.h"
#include "core/event/json_table.h"
#include "core/event/person_names.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"
#include "core/event/schedule_columns.h"
#include "core/event/schedule_links.h"
#include "core/event/schedule_tidy.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype SampleBytes = 256 * 1024;

// A table with its header found.
struct Sheet
{
    QStringList header;
    QList<QStringList> rows;
    bool known = false; // by its words
    bool people = false;
    bool cutShort = false;
    bool whole = true;
    bool damaged = false;
};

Sheet sheetOf(const QByteArray &bytes, qsizetype mostRows)
{
    const ByteText decoded = byteText(bytes);
    CsvTable table = csvTable(decoded.text, mostRows);
    Sheet sheet;
    sheet.cutShort = table.cutShort;
    sheet.whole = table.whole;
    sheet.damaged = decoded.damaged;
    const int at = headerRow(table.rows);
    sheet.known = at >= 0;
    sheet.header = table.rows.value(qMax(at, 0));
    sheet.rows = table.rows.mid(qMax(at, 0) + 1);
    sheet.people = sheet.known && peopleColumns(sheet.header).areEnough();
    return sheet;
}

Sheet sheetOf(const JsonTable &table, bool people)
{
    Sheet sheet;
    sheet.header = table.header;
    sheet.rows = table.rows;
    sheet.known = true;
    sheet.people = people;
    return sheet;
}

// Prose has commas, too; a table has the same number of them in each row.
bool looksLikeTable(const QByteArray &bytes)
{
    QByteArray start = bytes.left(SampleBytes);
    if (bytes.size() > SampleBytes)
        start.truncate(start.lastIndexOf('\n') + 1);
    const QString text = byteText(start).text;
    const QString first = text.left(4000).trimmed();
    for (const char *other : {"<", "{", "[", "BEGIN:", "---\n", "+++", "#", "%PDF"}) {
        if (first.startsWith(QLatin1String(other)))
            return false;
    }
    if (std::any_of(first.cbegin(), first.cend(), [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); }))
        return false;
    const CsvTable table = csvTable(text, 200);
    if (table.rows.size() < 2)
        return false;
    return headerRow(table.rows) >= 0 || (table.width() >= 3 && table.evenness() > 0.8);
}

QString cellOf(const QStringList &row, int column)
{
    return column < 0 ? QString() : row.value(column);
}

bool wasDropped(const QString &state, const QString &header)
{
    static const QSet<QString> words{QStringLiteral("rejected"),  QStringLiteral("withdrawn"), QStringLiteral("canceled"), QStringLiteral("cancelled"),
                                     QStringLiteral("deleted"),   QStringLiteral("draft"),     QStringLiteral("declined"), QStringLiteral("abgelehnt"),
                                     QStringLiteral("abgesagt"),  QStringLiteral("refuse"),    QStringLiteral("annule"),   QStringLiteral("rechazada"),
                                     QStringLiteral("cancelada"), QStringLiteral("zuruckgezogen")};
    const bool yesOrNo = header.contains(QLatin1String("active"), Qt::CaseInsensitive) || header.contains(QLatin1String("published"), Qt::CaseInsensitive);
    const QString word = state.trimmed().toLower();
    return words.contains(word) || (yesOrNo && (word == u'n' || word == QLatin1String("no") || word == QLatin1String("false") || word == u'0'));
}

// The sessions of one sheet.
class SessionSheet
{
public:
    SessionSheet(const Sheet &sheet, const SessionColumns &columns, ScheduleBuilder &builder, CsvPeople &people)
        : m_sheet(sheet), m_columns(columns), m_builder(builder), m_people(people)
    {
    }

    void read()
    {
        m_habit = dateHabit(timeCells());
        findLinkColumns();
        for (const QStringList &row : m_sheet.rows)
            readRow(row);
        if (m_dropped > 0) {
            m_builder.note("schedule.dropped", QT_TRANSLATE_NOOP("Error", "Sessions that were withdrawn, rejected or not published were left out: %1."),
                           {QString::number(m_dropped)});
        }
        if (m_habit.guessed) {
            m_builder.note("schedule.date-order",
                           m_habit.order == DateOrder::DayFirst
                               ? QT_TRANSLATE_NOOP("Error", "The dates of this table can be read in two ways; the day was taken to stand before the month.")
                               : QT_TRANSLATE_NOOP("Error", "The dates of this table can be read in two ways; the month was taken to stand before the day."));
        }
    }

private:
    QString cell(const QStringList &row, ColumnRole role) const { return cellOf(row, m_columns.roles.value(role, -1)); }

    QStringList timeCells() const
    {
        QStringList cells;
        for (const QStringList &row : m_sheet.rows) {
            for (const ColumnRole role : {ColumnRole::Date, ColumnRole::Start, ColumnRole::End, ColumnRole::EndDate}) {
                if (const QString text = cell(row, role); !text.isEmpty())
                    cells.append(text);
            }
        }
        return cells;
    }

    // Columns nobody named whose cells are addresses: "File URL", "Repository".
    void findLinkColumns()
    {
        const auto used = m_columns.roles.values();
        for (int i = 0; i < m_sheet.header.size(); ++i) {
            int filled = 0;
            int addresses = 0;
            for (const QStringList &row : m_sheet.rows.mid(0, 200)) {
                filled += row.value(i).isEmpty() ? 0 : 1;
                addresses += row.value(i).startsWith(QLatin1String("http")) && !webAddress(row.value(i)).isEmpty() ? 1 : 0;
            }
            if (!used.contains(i) && addresses > 0 && addresses * 2 > filled)
                m_linkColumns.append(i);
        }
    }

    void readRow(const QStringList &row)
    {
        Session session;
        session.title = cleanLine(cell(row, ColumnRole::Title));
        if (session.title.isEmpty() && !m_columns.roles.values().contains(m_columns.moreTitle))
            session.title = cleanLine(cellOf(row, m_columns.moreTitle));
        if (session.title.isEmpty()) {
            // A row that only names a day is the heading of those below.
            if (const CellTime day = cellTime(row.value(0), m_habit.order); day.date.isValid())
                m_day = day.date;
            return;
        }
        const int stateColumn = m_columns.roles.value(ColumnRole::State, -1);
        if (stateColumn >= 0 && wasDropped(row.value(stateColumn), m_sheet.header.value(stateColumn))) {
            ++m_dropped;
            return;
        }
        session.subtitle = plainLine(cell(row, ColumnRole::Subtitle));
        session.abstract = joinedAbstract(plainText(cell(row, ColumnRole::Abstract)), plainText(cellOf(row, m_columns.moreAbstract)));
        session.type = plainLine(cell(row, ColumnRole::Type));
        session.track = plainLine(cell(row, ColumnRole::Track));
        session.room = plainLine(cell(row, ColumnRole::Room));
        session.language = plainLine(cell(row, ColumnRole::Language));
        session.url = webAddress(cell(row, ColumnRole::Url));
        readTimes(row, session);
        readPeople(row, session);
        if (!m_columns.roles.contains(ColumnRole::Speakers) && m_people.hasTitles())
            session.speakers = m_people.speakersOf(session.title);
        readLinks(row, session);
        addOnce(session, plainLine(cell(row, ColumnRole::Id)));
    }

    // Some exports have a row for each person of a session.
    void addOnce(const Session &session, const QString &id)
    {
        const QString key = QStringList{id, session.title, session.start.toString(Qt::ISODate)}.join(QChar(0x1f));
        QList<Session> &all = m_builder.event().sessions;
        if (const auto known = m_byKey.constFind(key); !id.isEmpty() && known != m_byKey.constEnd()) {
            for (const QString &speaker : session.speakers) {
                if (!all[*known].speakers.contains(speaker))
                    all[*known].speakers.append(speaker);
            }
            return;
        }
        m_builder.add(session, {id});
        m_byKey.insert(key, all.size() - 1);
    }

    void readPeople(const QStringList &row, Session &session)
    {
        QStringList cells{cell(row, ColumnRole::Speakers)};
        for (const int column : m_columns.moreSpeakers)
            cells.append(row.value(column));
        if (m_columns.firstName >= 0 && m_columns.lastName >= 0)
            cells.append(plainLine(row.value(m_columns.firstName) + QLatin1Char(' ') + row.value(m_columns.lastName)));
        for (const QString &written : cells) {
            for (const WrittenPerson &person : writtenPeople(cleanLines(written))) {
                const QString id = m_people.idOf(person, session.title);
                if (!session.speakers.contains(id))
                    session.speakers.append(id);
            }
        }
    }

    // "<a href='…'>Ada Example</a>"
    static QString cleanLines(const QString &written)
    {
        return written.contains(u'<') || written.contains(u'&') ? plainText(written) : written;
    }

    void readLinks(const QStringList &row, Session &session) const
    {
        LinkSorter sorter;
        sorter.add(LinkSorter::From::Slides, {}, webAddress(cell(row, ColumnRole::Slides)));
        sorter.add(LinkSorter::From::Recording, {}, webAddress(cell(row, ColumnRole::Video)));
        for (const int column : m_linkColumns)
            sorter.add(LinkSorter::From::Attachment, plainLine(m_sheet.header.value(column)), webAddress(row.value(column)));
        sorter.give(session, {});
    }

    void readTimes(const QStringList &row, Session &session)
    {
        const QString dateText = cell(row, ColumnRole::Date);
        const QString startText = cell(row, ColumnRole::Start);
        const CellTime day = cellTime(dateText, m_habit.order);
        CellTime start = cellTime(startText, m_habit.order);
        if (!start.start.isValid() && day.start.isValid()) { // "Date and time" in one cell
            start.start = day.start;
            start.end = day.end;
            start.offset = day.offset;
        }
        if (!start.date.isValid())
            start.date = day.date.isValid() ? day.date : m_day; // spreadsheets write a day once for all its rows
        if (start.date.isValid())
            m_day = start.date;
        if (!start.start.isValid() || !start.date.isValid()) {
            const bool nobodyKnows = isPlaceholder(startText) || (startText.isEmpty() && (dateText.isEmpty() || isPlaceholder(dateText)));
            if (!nobodyKnows)
                m_builder.unreadableTime(session.title, (dateText + QLatin1Char(' ') + startText).simplified());
            return;
        }
        session.start = m_builder.clock().at(WrittenTime{start.date, start.start, start.offset});
        session.end = endOf(row, start, session.start);
    }

    QDateTime endOf(const QStringList &row, const CellTime &start, const QDateTime &begin) const
    {
        CellTime end = cellTime(cell(row, ColumnRole::End), m_habit.order);
        if (!end.start.isValid()) {
            const CellTime whole = cellTime(cell(row, ColumnRole::EndDate), m_habit.order);
            end = whole.start.isValid() ? whole : end;
        }
        if (!end.start.isValid())
            end.start = start.end;
        if (end.start.isValid()) {
            const CellTime endDay = cellTime(cell(row, ColumnRole::EndDate), m_habit.order);
            const bool dated = end.date.isValid() || endDay.date.isValid();
            if (!end.date.isValid())
                end.date = endDay.date.isValid() ? endDay.date : start.date;
            const auto offset = end.offset ? end.offset : start.offset;
            QDateTime moment = m_builder.clock().at(WrittenTime{end.date, end.start, offset});
            if (moment < begin && !dated) // past midnight
                moment = m_builder.clock().at(WrittenTime{end.date.addDays(1), end.start, offset});
            if (moment > begin)
                return moment;
        }
        const auto seconds = cellDuration(cell(row, ColumnRole::Duration));
        return seconds ? begin.addSecs(*seconds) : QDateTime();
    }

    const Sheet &m_sheet;
    const SessionColumns &m_columns;
    ScheduleBuilder &m_builder;
    CsvPeople &m_people;
    DateHabit m_habit;
    QList<int> m_linkColumns;
    QDate m_day; // of the rows before
    QHash<QString, qsizetype> m_byKey; // id, title and start -> the session's place
    int m_dropped = 0;
};

// As the person said, where the header doesn't tell; and where it does, if no other sheet is in question.
SessionColumns columnsOf(const Sheet &sheet, const QList<ColumnChoice> &choices, const ScheduleOptions &options, bool allKnown)
{
    for (const ColumnChoice &choice : choices) {
        if (choice.header == sheet.header && options.columns.isEmpty())
            return {choice.roles, -1};
    }
    if (!options.columns.contains(ColumnRole::Title) || (sheet.known && !allKnown))
        return sheet.known ? sessionColumns(sheet.header) : SessionColumns();
    return {options.columns, -1};
}

Failure columnsUnclear()
{
    return failure("schedule.columns",
                   QT_TRANSLATE_NOOP("Error", "The columns of this table are not clear. Say which of them holds the titles, and which the times and the people."));
}

} // namespace

bool ScheduleCsvReader::recognises(const ScheduleFile &file) const
{
    return looksLikeTable(file.bytes) || columnChoice(file.bytes) || !jsonTables(file.bytes).sessions.rows.isEmpty();
}

Result<Schedule> ScheduleCsvReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    QList<Sheet> sheets;
    QList<ColumnChoice> choices;
    for (const ScheduleFile &file : files) {
        const JsonTables tables = jsonTables(file.bytes);
        if (const auto choice = columnChoice(file.bytes))
            choices.append(*choice);
        else if (!tables.sessions.rows.isEmpty())
            sheets += {sheetOf(tables.sessions, false), sheetOf(tables.people, true)};
        else
            sheets.append(sheetOf(file.bytes, mostSessions + 1));
    }
    if (sheets.isEmpty()) {
        return failure("schedule.no-table", QT_TRANSLATE_NOOP("Error", "This file only says what the columns of a table hold. Choose the table with it."));
    }
    ScheduleBuilder builder({}, options);
    CsvPeople people(builder.people());
    for (const Sheet &sheet : sheets) {
        if (sheet.people)
            people.addTable(sheet.header, sheet.rows);
    }
    const bool allKnown = std::all_of(sheets.cbegin(), sheets.cend(), [](const Sheet &sheet) { return sheet.known; });
    bool anySessions = false;
    bool unclear = false;
    for (const Sheet &sheet : sheets) {
        if (sheet.damaged) {
            builder.note("schedule.encoding",
                         QT_TRANSLATE_NOOP("Error", "Some characters of this file are damaged; names and titles may look odd."));
        }
        if (sheet.cutShort) {
            builder.note("schedule.quote", QT_TRANSLATE_NOOP("Error", "A quotation mark in this table is never closed; perhaps the file was cut short."));
        }
        if (!sheet.whole)
            builder.note("schedule.too-many", tooManySessions().sentence, tooManySessions().arguments);
        if (sheet.people)
            continue;
        const SessionColumns columns = columnsOf(sheet, choices, options, allKnown);
        if (!columns.roles.contains(ColumnRole::Title)) {
            unclear = true;
            continue;
        }
        SessionSheet(sheet, columns, builder, people).read();
        anySessions = true;
    }
    if (unclear && !anySessions)
        return columnsUnclear();
    if (unclear)
        builder.note("schedule.columns", columnsUnclear().value().sentence);
    if (!anySessions) {
        return failure("schedule.people-only",
                       QT_TRANSLATE_NOOP("Error", "This table lists people and no sessions. Choose or drop the table of the sessions together with it."));
    }
    return withSessions(builder.finish(QTime(4, 0)));
}

std::optional<ScheduleTable> scheduleTable(const QList<ScheduleFile> &files, int mostRows)
{
    std::optional<ScheduleTable> first;
    for (const ScheduleFile &file : files) {
        if (!looksLikeTable(file.bytes))
            continue;
        const Sheet sheet = sheetOf(file.bytes, mostRows + 6);
        if (sheet.people)
            continue;
        ScheduleTable table{sheet.header, sheet.rows.mid(0, mostRows), sessionColumns(sheet.header).roles};
        if (!sheet.known)
            return table;
        if (!first)
            first = table;
    }
    return first;
}

} // namespace lanyard
