// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/byte_text.h"
#include "core/event/column_choice.h"
#include "core/event/csv_table.h"
#include "core/event/csv_times.h"
#include "core/event/person_names.h"
#include "core/event/schedule_columns.h"
#include "core/event/schedule_reader.h"
#include "core/event/zone_names.h"
#include "tests/support/core/places.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Schedule read(const QList<QByteArray> &tables, const ScheduleOptions &options = {})
{
    QList<ScheduleFile> files;
    for (const QByteArray &table : tables)
        files.append({{}, table});
    const auto schedule = readSchedule(files, options);
    EXPECT_TRUE(schedule) << (schedule ? std::string() : schedule.error().english().toStdString());
    return schedule.value_or(Schedule());
}

QString shown(const Schedule &schedule, qsizetype at = 0)
{
    const Session session = schedule.event.sessions.value(at);
    QStringList names;
    for (const Speaker &speaker : schedule.event.speakersOf(session))
        names.append(speaker.name);
    return QStringList({session.title, session.start.toString(QStringLiteral("yyyy-MM-dd HH:mm")), session.end.toString(QStringLiteral("HH:mm")),
                        session.room, session.track, names.join(u'+')})
        .join(u'|');
}

QList<QByteArray> codes(const Schedule &schedule)
{
    QList<QByteArray> result;
    for (const Error &note : schedule.notes)
        result.append(note.code);
    return result;
}

TEST(CsvTables, AreReadAsSpreadsheetsWriteThem)
{
    using Rows = QList<QStringList>;
    const auto text = [](const char *written) { return QString::fromUtf8(written); };
    const struct
    {
        const char *csv;
        Rows rows;
    } rows[] = {
        {"a,b\n1,2\n", {{text("a"), text("b")}, {text("1"), text("2")}}},
        {"a;b\r\n\"1;x\";\"say \"\"hi\"\"\"\r\n", {{text("a"), text("b")}, {text("1;x"), text("say \"hi\"")}}},
        {"a\tb\n1\t\n", {{text("a"), text("b")}, {text("1"), {}}}},
        {"sep=|\na|b,c\n1|2\n", {{text("a"), text("b,c")}, {text("1"), text("2")}}},
        {"a,b\n\n,\n\"two\nlines\",2", {{text("a"), text("b")}, {text("two\nlines"), text("2")}}},
        {"a,b\n\"1\" x,2\n", {{text("a"), text("b")}, {text("1 x"), text("2")}}},
        {"a,b\n\"never closed,2\n3,4\n", {{text("a"), text("b")}, {text("never closed"), text("2")}, {text("3"), text("4")}}},
        {"only one column\nreally\n", {}},
    };
    for (const auto &row : rows)
        EXPECT_EQ(csvTable(text(row.csv), 1000).rows, row.rows) << row.csv;
    EXPECT_FALSE(csvTable(text("a,b\n1,2\n3,4\n"), 2).whole);
}

TEST(CsvTimes, AreReadInTheFormsThatPeopleWrite)
{
    const QDate day(2026, 6, 5);
    const struct
    {
        const char *cell;
        CellTime expected;
    } rows[] = {
        {"2026-06-05", {day, {}, {}, {}}},
        {"2026-06-05 09:30", {day, QTime(9, 30), {}, {}}},
        {"2026-06-05T09:30:00+02:00", {day, QTime(9, 30), {}, 7200}},
        {"2026/6/5", {day, {}, {}, {}}},
        {"46178", {day, {}, {}, {}}}, // as spreadsheets count the days, with the time as a part of one
        {"46178,40625", {day, QTime(9, 45), {}, {}}},
        {"0.375", {{}, QTime(9, 0), {}, {}}},
        {"0.30", {{}, QTime(0, 30), {}, {}}},
        {"5.6.2026", {day, {}, {}, {}}},
        {"05/06/26", {day, {}, {}, {}}},
        {"20260605", {day, {}, {}, {}}},
        {"5. Juni 2026", {day, {}, {}, {}}},
        {"Freitag, 5. Juni 2026, 9.30 Uhr", {day, QTime(9, 30), {}, {}}},
        {"Fri, June 5, 2026 9:30 AM - 1:00 PM", {day, QTime(9, 30), QTime(13, 0), {}}},
        {"vendredi 5 juin 2026 à 13h30", {day, QTime(13, 30), {}, {}}},
        {"viernes, 5 de junio de 2026", {day, {}, {}, {}}},
        {"mardi 5 mai 2026", {QDate(2026, 5, 5), {}, {}, {}}},
        {"09:30–10:15", {{}, QTime(9, 30), QTime(10, 15), {}}},
        {"9.30 - 10.15", {{}, QTime(9, 30), QTime(10, 15), {}}},
        {"9:30", {{}, QTime(9, 30), {}, {}}},
        {"0930", {{}, QTime(9, 30), {}, {}}},
        {"9 am", {{}, QTime(9, 0), {}, {}}},
        {"12:00 AM", {{}, QTime(0, 0), {}, {}}},
        {"12:15 p.m.", {{}, QTime(12, 15), {}, {}}},
        {"14h", {{}, QTime(14, 0), {}, {}}},
        {"24:00", {{}, QTime(0, 0), {}, {}}},
        {"25:00", {}},
        {"soon", {}},
        {"32.6.2026", {}},
        {"", {}},
    };
    for (const auto &row : rows) {
        const CellTime read = cellTime(QString::fromUtf8(row.cell), DateOrder::DayFirst);
        EXPECT_EQ(read.date, row.expected.date) << row.cell;
        EXPECT_EQ(read.start, row.expected.start) << row.cell;
        EXPECT_EQ(read.end, row.expected.end) << row.cell;
        EXPECT_EQ(read.offset, row.expected.offset) << row.cell;
    }
    EXPECT_EQ(cellTime(QStringLiteral("6/5/2026"), DateOrder::MonthFirst).date, day);
    const std::pair<const char *, int> durations[] = {{"00:45", 45}, {"45", 45}, {"45 min", 45}, {"1h", 60}, {"1h 30m", 90}, {"1,5 Stunden", 90}, {"", 0}, {"long", 0}};
    for (const auto &[cell, minutes] : durations)
        EXPECT_EQ(cellDuration(QLatin1String(cell)).value_or(0), minutes * 60) << cell;
}

TEST(CsvTimes, TellDaysFromMonthsOverTheWholeColumn)
{
    const struct
    {
        QStringList cells;
        DateOrder order;
        bool guessed;
    } rows[] = {
        {{QStringLiteral("05/06/2026"), QStringLiteral("13/06/2026")}, DateOrder::DayFirst, false},
        {{QStringLiteral("05/06/2026"), QStringLiteral("05/13/2026")}, DateOrder::MonthFirst, false},
        {{QStringLiteral("05.06.2026")}, DateOrder::DayFirst, false},
        {{QStringLiteral("05/06/2026"), QStringLiteral("06/06/2026")}, DateOrder::DayFirst, false},   // else a month lies between
        {{QStringLiteral("05/06/2026"), QStringLiteral("05/07/2026")}, DateOrder::MonthFirst, false}, // here, too
        {{QStringLiteral("05/06/2026")}, DateOrder::DayFirst, true},
        {{QStringLiteral("05/06/2026"), QStringLiteral("1:00 PM")}, DateOrder::MonthFirst, true},
        {{QStringLiteral("2026-05-06")}, DateOrder::DayFirst, false},
    };
    for (const auto &row : rows) {
        const DateHabit habit = dateHabit(row.cells);
        EXPECT_EQ(habit.order, row.order) << row.cells.join(u' ').toStdString();
        EXPECT_EQ(habit.guessed, row.guessed) << row.cells.join(u' ').toStdString();
    }
}

QString shown(const QList<WrittenPerson> &people)
{
    QStringList result;
    for (const WrittenPerson &person : people) {
        result.append(person.name + (person.affiliation.isEmpty() ? QString() : QStringLiteral(" of ") + person.affiliation)
                      + (person.pronouns.isEmpty() ? QString() : QStringLiteral(" as ") + person.pronouns));
    }
    return result.join(u'+');
}

TEST(PersonNames, ArePartedInEveryWayThatOccurs)
{
    const std::pair<const char *, const char *> rows[] = {
        {"Ada Example", "Ada Example"},
        {"Ada, Bo & Cy", "Ada+Bo+Cy"},
        {"Ada und Bo", "Ada+Bo"},
        {"Ada et Bo, and Cy", "Ada+Bo+Cy"},
        {"Ada\nBo", "Ada+Bo"},
        {"Ada Test / Bo + Cy", "Ada Test+Bo+Cy"},
        {"A/Prof Ada Test", "A/Prof Ada Test"},
        {"Test, Ada; Probe, Bo", "Ada Test+Bo Probe"},
        {"Test, Ada", "Ada Test"},
        {"van der Probe, Ada; O’Test, Bo", "Ada van der Probe+Bo O’Test"},
        {"Ada Test, PhD, Bo", "Ada Test, PhD+Bo"},
        {"10:Ada Test|11:Bo", "Ada Test+Bo"},
        {"Ada, Ada", "Ada"},
        {"Ada Test,", "Ada Test"},
        {" , ;", ""},
        {"TBA", ""},
        {"Ada Test and more", "Ada Test"},
        {"Ada Test et al.", "Ada Test"},
        {"with Ada Test & others", "Ada Test"},
        {"Ada Test <ada@e.example>, Bo (bo@e.example)", "Ada Test+Bo"},
        {"Dr. Ada Test (Probe Corp)", "Dr. Ada Test of Probe Corp"},
        {"Ada Test (CTO, Probe and Sons); Bo Probe (TU Graz)", "Ada Test of CTO, Probe and Sons+Bo Probe of TU Graz"},
        {"Ada Test, Probe GmbH", "Ada Test of Probe GmbH"},
        {"Ada Test, Probe GmbH; Bo Probe, University of Tests", "Ada Test of Probe GmbH+Bo Probe of University of Tests"},
        {"Ada Test - Probe Corp", "Ada Test of Probe Corp"},
        {"Ada Test (she/her), Bo [they]", "Ada Test as she/her+Bo as they"},
        {"Ada Test (ducky)", "Ada Test (ducky)"},
        {"Ada (Bo) Test", "Ada (Bo) Test"},
    };
    for (const auto &[written, people] : rows)
        EXPECT_EQ(shown(writtenPeople(QString::fromUtf8(written))).toStdString(), people) << written;
}

TEST(ScheduleCsv, TakesAllColumnsAndRowsOfPeopleTogether)
{
    const QByteArray tables[] = {
        "Title,Start,Speaker 1,Speaker 2\nKnots,2026-06-05 09:00,Ada Test,Bo Probe\n",
        "Event Name,Event Start Date & Time,Speakers,Moderators\nKnots,2026-06-05 09:00,Ada Test,Bo Probe\n",
        // The Events Calendar's
        "Event Name,Event Venue Name,Event Start Date,Event Start Time,Event End Date,Event End Time,Event Website,Event Description,Speakers\n"
        "Knots,Hall,2026-06-05,9:00 am,2026-06-05,10:00 am,https://e.example,<p>d</p>,Ada Test & Bo Probe\n",
        // Sessionize's table has a row for each person
        "Session Id,Title,Scheduled At,Scheduled Duration,FirstName,LastName,TagLine\n7,Knots,05 Jun 2026 09:00 AM,45,Ada,Test,x\n7,Knots,05 Jun 2026 09:00 AM,45,Bo,Probe,y\n",
    };
    for (const QByteArray &table : tables) {
        const Schedule schedule = read({table});
        EXPECT_EQ(schedule.event.sessions.size(), 1) << table.toStdString();
        EXPECT_TRUE(shown(schedule).startsWith(QStringLiteral("Knots|2026-06-05 09:00|")) && shown(schedule).endsWith(QStringLiteral("|Ada Test+Bo Probe")))
            << shown(schedule).toStdString();
    }
}

TEST(PersonNames, OfAHostileLengthTakeOnlyAMoment)
{
    for (const char *piece : {"a", "a.", "(", "A, ", "a-", " - ", "a@"})
        EXPECT_LE(writtenPeople(QString::fromLatin1(piece).repeated(500'000)).size(), 5000) << piece;
}

TEST(ScheduleCsv, TakesAPlaceholderForNothing)
{
    const Schedule schedule = read({"Title,Date,Start,Room,Speakers,Abstract\nKnots,TBA,TBD,tba,TBA,n/a\nSails,2026-06-05,10:00,Hall,to be announced,x\n"});
    EXPECT_EQ(schedule.event.sessions.size(), 2);
    EXPECT_TRUE(schedule.event.speakers.isEmpty());
    EXPECT_TRUE(schedule.notes.isEmpty()) << "nobody knows the time yet, so there is nothing to read";
    EXPECT_EQ(shown(schedule, 1), QStringLiteral("Knots|||||"));
    EXPECT_TRUE(schedule.event.sessions[1].abstract.isEmpty());
}

TEST(ScheduleCsv, KnowsTheColumnsByTheirWords)
{
    const char *expected = "Engines|2026-06-05 09:30|10:15|Hall|Machines|Ada Example";
    const QByteArray tables[] = {
        "ID,Proposal title,Abstract,Speaker names,Date,Start Time,Duration,Room,Track,,\nX1,Engines,Text,Ada Example,2026-06-05,09:30,00:45,Hall,Machines,,\n",
        // Sched's export
        "event_key,active,name,event_start,event_end,event_type,event_subtype,description,speakers,venue,Track\n"
        "1,Y,Engines,2026-06-05 09:30:00,2026-06-05 10:15:00,Talk,,Text,Ada Example,Hall,Machines\n2,N,Gone,2026-06-05 09:30:00,,Talk,,,,,\n",
        // Guidebook's template
        "Session Title,Date,Time Start,Time End,Room/Location,Schedule Track (Optional),Description (Optional),Speaker\n"
        "Engines,6/5/26,9:30 AM,10:15 AM,Hall,Machines,Text,Ada Example\nLater,6/15/26,9:30 AM,10:15 AM,Hall,,Text,\n",
        "Room,Date,Day,Start,Duration,Title,ID,Abstract,Description,Language,Speakers,Track,File URL\n"
        "Hall,2026-06-05,1,9:30,0:45,Engines,1,Short,\"Long\n\ntext\",en,1:Ada Example,Machines,https://e.example/1.mkv\n",
        "Titel;Vortragende;Datum;Beginn;Ende;Raum;Schiene\nEngines;Ada Example;5.6.2026;9.30;10.15;Hall;Machines\n",
        "Titre;Intervenant·e·s;Date;Heure de début;Durée;Salle;Catégorie\nEngines;Ada Example;05/06/2026;09h30;45 min;Hall;Machines\nB;;15/06/2026;10h;;;\n",
        "Título,Ponentes,Fecha,Hora de inicio,Hora de fin,Sala,Categoría\nEngines,Ada Example,5 de junio de 2026,09:30,10:15,Hall,Machines\n",
        "Day,Time,Room,Title,Speakers,Track\n\"Friday, June 5, 2026\",9:30 AM - 10:15 AM,Hall,Engines,Ada Example,Machines\n",
        "Our meeting,,,,,\nTitle,Speaker,Start,End,Room,Track\nEngines,Ada Example,2026-06-05 09:30,2026-06-05 10:15,Hall,Machines\n",
        "\xEF\xBB\xBF\"Title\"\t\"Speaker\"\t\"startsAt\"\t\"endsAt\"\t\"Room\"\t\"Track\"\n\"Engines\"\t\"Ada Example\"\t\"2026-06-05T09:30:00\"\t\"2026-06-05T10:15:00\"\tHall\tMachines\n",
    };
    for (const QByteArray &table : tables) {
        const Schedule schedule = read({table});
        EXPECT_EQ(shown(schedule), QString::fromUtf8(expected)) << table.toStdString();
        EXPECT_TRUE(schedule.zoneMissing);
    }
    EXPECT_EQ(codes(read({tables[1]})), QList<QByteArray>{"schedule.dropped"});
    const Session film = read({tables[3]}).event.sessions.first();
    EXPECT_EQ(film.video, QStringLiteral("https://e.example/1.mkv"));
    EXPECT_EQ(film.abstract, QStringLiteral("Short\n\nLong\n\ntext"));
}

TEST(ScheduleCsv, PutsSessionsAndPeopleTogether)
{
    const QByteArray sessions = "ID,Title,Speaker names,Date,Start,Duration\n"
                                "A,\"Engines, and more\",\"Ada Example, Jo Twice\",2026-06-05,09:30,45\nB,Looms,Jo Twice,2026-06-05,10:30,45\n";
    const QByteArray people = "ID,Name,Biography,Picture,Proposal titles,Your company,X (user URL),Github (user URL)\n"
                              "P1,Jo Twice,\"First\n\nJo\",https://e.example/a.jpg,\"Engines, and more\",One Ltd,x.com/jo,N/A\n"
                              "P2,Jo Twice,Second Jo,,Looms,,,https://github.example/jo\nP3,Ada Example,,,\"Engines, and more\",,,\nP4,Quiet,,,Other,,,\n";
    const Schedule schedule = read({people, sessions});
    EXPECT_EQ(schedule.event.speakers.size(), 4);
    EXPECT_EQ(schedule.event.session(QStringLiteral("A"))->speakers, QStringList({QStringLiteral("P3"), QStringLiteral("P1")}));
    EXPECT_EQ(schedule.event.session(QStringLiteral("B"))->speakers, QStringList{QStringLiteral("P2")});
    const Speaker *jo = schedule.event.speaker(QStringLiteral("P1"));
    EXPECT_EQ(jo->biography, QStringLiteral("First\n\nJo"));
    EXPECT_EQ(jo->affiliation, QStringLiteral("One Ltd"));
    EXPECT_EQ(jo->links, QList<WebLink>({{QStringLiteral("X"), QStringLiteral("https://x.com/jo")}}));
    EXPECT_TRUE(jo->avatar.isEmpty()); // never an address

    const Schedule unnamed = read({"Title,Start\nLooms,2026-06-05 09:30\n", people});
    EXPECT_EQ(unnamed.event.sessions.first().speakers, QStringList{QStringLiteral("P2")});
    const auto alone = readSchedule(people);
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, "schedule.people-only");
}

TEST(ScheduleCsv, CarriesADayOverItsRowsAndATalkOverMidnight)
{
    const Schedule schedule = read({"Date,Start,End,Title\n2026-06-05,22:00,23:00,One\n,23:30,00:30,Two\n\"Saturday, 6 June 2026\",,,\n,09:00,09:30,Three\n,,,Some time\n"});
    EXPECT_EQ(shown(schedule, 1).section(u'|', 0, 2), QStringLiteral("Two|2026-06-05 23:30|00:30"));
    EXPECT_EQ(shown(schedule, 2).section(u'|', 0, 2), QStringLiteral("Three|2026-06-06 09:00|09:30"));
    EXPECT_FALSE(schedule.event.sessions[3].start.isValid());
    EXPECT_EQ(codes(schedule), QList<QByteArray>{});
    EXPECT_EQ(codes(read({"Title,Start\nOne,sometime\n"})), QList<QByteArray>{"schedule.time"});
}

TEST(ScheduleCsv, TakesTheZoneThatThePersonSays)
{
    const Schedule schedule = read({"Title,Start\nLocal,2026-06-05 09:30\nAway,2026-06-05T08:30:00Z\n"}, {"Europe/Paris"});
    EXPECT_FALSE(schedule.zoneMissing);
    EXPECT_EQ(schedule.event.session(QStringLiteral("local"))->start.toUTC().time(), QTime(7, 30));
    EXPECT_EQ(schedule.event.session(QStringLiteral("away"))->start.time(), QTime(10, 30));
}

const QByteArray unclearTable = "Foo;Bar;Baz\nEngines;5.6.2026 9:30;Ada Example\nLooms;5.6.2026 10:30;Bo\n";

TEST(ScheduleCsv, AsksWhatTheColumnsAreWhereTheirWordsDoNotTell)
{
    const auto schedule = readSchedule(unclearTable);
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, "schedule.columns");
    const auto table = scheduleTable({{{}, unclearTable}});
    ASSERT_TRUE(table);
    EXPECT_EQ(table->header, QStringList({QStringLiteral("Foo"), QStringLiteral("Bar"), QStringLiteral("Baz")}));
    EXPECT_EQ(table->rows.size(), 2);
    EXPECT_TRUE(table->guessed.isEmpty());

    ScheduleOptions options;
    options.columns = {{ColumnRole::Title, 0}, {ColumnRole::Start, 1}, {ColumnRole::Speakers, 2}};
    EXPECT_EQ(shown(read({unclearTable}, options)), QStringLiteral("Engines|2026-06-05 09:30||||Ada Example"));
    // A table that is known by its words keeps them beside one that isn't.
    const Schedule both = read({"Title,Start\nKnown,2026-06-05 08:30\n", unclearTable}, options);
    EXPECT_EQ(both.event.sessions.size(), 3);
    EXPECT_EQ(codes(read({"Title,Start\nKnown,2026-06-05 08:30\n", unclearTable})), QList<QByteArray>{"schedule.columns"});
    EXPECT_FALSE(scheduleTable({{{}, "<schedule/>"}}));
    options.columns = {{ColumnRole::Title, 99}, {ColumnRole::Start, -3}};
    EXPECT_FALSE(readSchedule(unclearTable, options));
}

TEST(ScheduleCsv, ReadsWhatWasSaidOfTheColumnsFromAFileBesideTheTable)
{
    const ColumnChoice choice{{QStringLiteral("Foo"), QStringLiteral("Bar"), QStringLiteral("Baz")}, {{ColumnRole::Title, 2}, {ColumnRole::Start, 1}}};
    EXPECT_EQ(columnChoice(written(choice)), choice);
    EXPECT_EQ(shown(read({written(choice), unclearTable})).section(u'|', 0, 1), QStringLiteral("Ada Example|2026-06-05 09:30"));
    EXPECT_FALSE(readSchedule({{{}, written({{QStringLiteral("Other")}, choice.roles})}, {{}, unclearTable}}));
    EXPECT_EQ(columnChoiceName(choice.header), columnChoiceName(choice.header));
    EXPECT_NE(columnChoiceName(choice.header), columnChoiceName({QStringLiteral("Foo,Bar,Baz")}));
    const auto alone = readSchedule(written(choice));
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, "schedule.no-table");
    EXPECT_FALSE(columnChoice("{\"lanyardColumns\": 7}"));
}

TEST(ScheduleCsv, LeavesOtherTextsAlone)
{
    for (const QByteArray &bytes : {QByteArray("Dear all,\nthe talks, and the rooms, are not fixed yet.\nSee you\n"), QByteArray("title\none\ntwo\n"),
                                    QByteArray("---\ntitle: a, b\n---\n"), QByteArray("# Talks, people\n\na, b\n"), QByteArray("a,b,c\n"),
                                    QByteArray("\x01\x02,\x03,\x04\n1,2,3\n")}) {
        const auto schedule = readSchedule(bytes);
        ASSERT_FALSE(schedule);
        EXPECT_EQ(schedule.error().code, "schedule.unknown") << bytes.toStdString();
    }
}

TEST(ScheduleCsv, TakesHostileTablesInStride)
{
    for (const QByteArray &bytes : {QByteArray("Title,Start\n") + QByteArray("\"").repeated(300'001), QByteArray("Title,Start\n") + QByteArray("\"a\n").repeated(100'001),
                                    QByteArray("Title,Start\n") + QByteArray(",").repeated(2'000'000), QByteArray("Title,Start\nx,") + QByteArray("9:30 ").repeated(300'000)})
        (void)readSchedule(bytes); // comes back at all
    const Schedule many = read({QByteArray("Title,Start\n") + QByteArray("x,2026-01-01 10:00\n").repeated(30'000)});
    EXPECT_EQ(codes(many), QList<QByteArray>{"schedule.too-many"});
}

TEST(ByteText, FindsTheEncoding)
{
    const QString german = QStringLiteral("Größe; Müller; “x”");
    QByteArray utf16(reinterpret_cast<const char *>(german.utf16()), german.size() * 2);
    EXPECT_EQ(byteText(german.toUtf8()).text, german);
    EXPECT_EQ(byteText("\xEF\xBB\xBF" + german.toUtf8()).text, german);
    EXPECT_EQ(byteText(QByteArray("\xFF\xFE") + utf16).text, german);
    EXPECT_EQ(byteText(utf16).text, german);
    EXPECT_EQ(byteText("Gr\xF6\xDF"
                       "e; M\xFCller; \x93x\x94")
                  .text,
              german);
    // "Программа конференции: открытие, доклады и перерыв" in Windows-1251, often enough to be told
    const QByteArray russian = "\xCF\xF0\xEE\xE3\xF0\xE0\xEC\xEC\xE0 \xEA\xEE\xED\xF4\xE5\xF0\xE5\xED\xF6\xE8\xE8: \xEE\xF2\xEA\xF0\xFB\xF2\xE8\xE5, "
                               "\xE4\xEE\xEA\xEB\xE0\xE4\xFB \xE8 \xEF\xE5\xF0\xE5\xF0\xFB\xE2\n";
    EXPECT_TRUE(byteText(russian.repeated(10)).text.startsWith(QStringLiteral("Программа конференции")));
    const ByteText cut = byteText(QStringLiteral("ä").repeated(20).toUtf8() + "\xC3");
    EXPECT_TRUE(cut.damaged);
    EXPECT_EQ(cut.text.count(u'ä'), 20);
}

TEST(ZoneNames, AreUnderstoodAsProgramsWriteThem)
{
    const std::pair<const char *, const char *> rows[] = {{"Europe/Berlin", "Europe/Berlin"}, {"W. Europe Standard Time", "Europe/Berlin"},
                                                          {"Europe-Brussels", "Europe/Brussels"}, {"/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"},
                                                          {"/x/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"}, {"", ""}, {"Nowhere/Land", ""}, {"Hall-1", ""},
                                                          {"US/Eastern", "US/Eastern"}, {"Asia/Calcutta", "Asia/Calcutta"}, {"CET", "CET"}, {"europe/berlin", "Europe/Berlin"},
                                                          {"Eastern Daylight Time", "America/New_York"}, {"Pacific Time (US & Canada)", "America/Los_Angeles"},
                                                          {"(UTC+01:00) Amsterdam, Berlin, Bern, Rome", "Europe/Amsterdam"}, {"(GMT-05.00) Eastern Time (US & Canada)", "America/New_York"},
                                                          {"Europe/Berlin (Germany)", "Europe/Berlin"}, {"America/New_York-2", "America/New_York"},
                                                          {"W. Europe Standard Time 1", "Europe/Berlin"}, {"Berlin", "Europe/Berlin"},
                                                          {"tzone://Microsoft/Utc", "UTC"}, {"CEST", ""}, {"PDT", ""}, {"UTC+2", ""}, {"America/Indiana", ""}, {"Europe", ""},
                                                          {"Etc/../../../etc/passwd", ""}};
    for (const auto &[name, zone] : rows) {
        const QTimeZone found = zoneNamed(QLatin1String(name));
        EXPECT_EQ(found.isValid() ? found.id() : QByteArray(), QByteArray(zone)) << name;
    }
    EXPECT_EQ(readSchedule("Title,Start\nA,2026-06-05 09:00\n", {"CEST"}).error().code, "schedule.zone") << "Qt takes it for a rule without an offset";
    EXPECT_EQ(readSchedule("Title,Start\nA,2026-06-05 09:00\n", {"W. Europe Standard Time"})->event.timeZone, "Europe/Berlin");
    EXPECT_EQ(offsetNamed(QStringLiteral("GMT+0200")), 7200);
    EXPECT_EQ(offsetNamed(QStringLiteral("utc-3:30")), -12600);
    EXPECT_FALSE(offsetNamed(QStringLiteral("CET")));
    EXPECT_TRUE(isUniversalTime(QTimeZone("Etc/UTC")) && isUniversalTime(QTimeZone::utc()));
    EXPECT_FALSE(isUniversalTime(QTimeZone("Europe/London")));
}

TEST(RealTables, GiveTheCountsAndTimesOfTheirSources)
{
    SKIP_WITHOUT_FIXTURES();
    const auto file = [](const char *name) { return contents(fixture(QLatin1String("schedules/") + QLatin1String(name))); };
    const Schedule droidcon = read({file("droidcon-2025-pretalx-sessions.csv"), file("droidcon-2025-pretalx-speakers.csv")}, {"Europe/Rome"});
    EXPECT_EQ(droidcon.event.sessions.size(), 28);
    EXPECT_EQ(droidcon.event.speakers.size(), 31);
    EXPECT_TRUE(droidcon.notes.isEmpty());
    const Session *koin = droidcon.event.session(QStringLiteral("7MATXR"));
    ASSERT_TRUE(koin);
    EXPECT_EQ(koin->start.toUTC(), QDateTime(QDate(2025, 11, 19), QTime(10, 30), Qt::UTC));
    EXPECT_EQ(koin->start.secsTo(koin->end), 45 * 60);
    EXPECT_EQ(koin->speakers, QStringList{QStringLiteral("3RY8PC")});
    EXPECT_EQ(droidcon.event.speaker(QStringLiteral("3RY8PC"))->affiliation, QStringLiteral("Kotzilla"));
    for (const Speaker &speaker : droidcon.event.speakers)
        EXPECT_TRUE(speaker.id.size() == 6 && speaker.id == speaker.id.toUpper()) << speaker.id.toStdString(); // all were found in the other table

    EXPECT_EQ(shown(read({file("made/made-excel-semicolon-bom.csv")})), QStringLiteral("Eröffnung; Teil 1|2026-10-24 09:00|09:30|Saal A||Anna Müller+José Garça"));
    EXPECT_EQ(read({file("made/made-excel-semicolon-bom.csv")}).event.sessions.first().abstract, QStringLiteral("Mehrzeilig\nmit \"Zitat\""));
    EXPECT_EQ(shown(read({file("made/made-excel-semicolon-bom.csv")}), 1), QStringLiteral("=HYPERLINK(\"http://evil.example\",\"x\")|2026-10-25 09:00|09:30|@SUM(1)||+49 123"));
    EXPECT_EQ(shown(read({file("made/made-cp1252.csv")})), QStringLiteral("Café – quotes “x”|2026-05-06 13:00|13:45|||René"));
    EXPECT_EQ(codes(read({file("made/made-cp1252.csv")})), QList<QByteArray>{"schedule.date-order"});
    EXPECT_EQ(shown(read({file("made/made-tsv.csv")})), QStringLiteral("One|2026-05-01 10:00|10:30|||Ada"));
}

} // namespace
} // namespace lanyard::test
