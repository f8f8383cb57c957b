// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

QByteArray calendar(const char *events, const char *head = "X-WR-TIMEZONE:Europe/Berlin\n")
{
    return QByteArray("BEGIN:VCALENDAR\nVERSION:2.0\n") + head + events + "END:VCALENDAR\n";
}

QByteArray event(const char *lines)
{
    return QByteArray("BEGIN:VEVENT\nUID:a@x\nSUMMARY:Talk\nDTSTART:20260601T080000Z\n") + lines + "END:VEVENT\n";
}

Schedule read(const QByteArray &bytes, const QByteArray &zone = {})
{
    const auto schedule = readSchedule(bytes, {zone});
    EXPECT_TRUE(schedule) << (schedule ? std::string() : schedule.error().english().toStdString());
    return schedule.value_or(Schedule());
}

Session only(const QByteArray &bytes)
{
    const Schedule schedule = read(bytes);
    EXPECT_EQ(schedule.event.sessions.size(), 1);
    return schedule.event.sessions.value(0);
}

QStringList peopleOf(const Schedule &schedule)
{
    QStringList names;
    for (const Speaker &speaker : schedule.event.speakers)
        names.append(speaker.name);
    return names;
}

QStringList starts(const Schedule &schedule)
{
    QStringList result;
    for (const Session &session : schedule.event.sessions)
        result.append(session.start.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return result;
}

QList<QByteArray> codes(const Schedule &schedule)
{
    QList<QByteArray> result;
    for (const Error &note : schedule.notes)
        result.append(note.code);
    return result;
}

TEST(Icalendar, ReadsWhatDesktopCalendarsWrite)
{
    const Session outlook = only(calendar(event("LOCATION;LANGUAGE=de-DE:Saal 2; Microsoft Teams-Besprechung\n").constData()));
    EXPECT_EQ(outlook.room, QStringLiteral("Saal 2"));
    EXPECT_EQ(only(calendar(event("LOCATION:Salle B\\n1 rue des Essais\\, Paris\n").constData())).room, QStringLiteral("Salle B")) << "Apple’s has the address below";
    EXPECT_EQ(only("BEGIN:VCALENDAR\r\nVERSION:1.0\r\nBEGIN:VEVENT\r\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Z=C3=BCge und=\r\n Weichen\r\n"
                   "DTSTART:20260601T090000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                  .title,
              QStringLiteral("Züge und Weichen"));
    EXPECT_EQ(only(calendar("BEGIN:VEVENT\nSUMMARY:Knots &amp; <b>Sails</b> in vector<int>\nDTSTART:20260601T080000Z\nEND:VEVENT\n")).title,
              QStringLiteral("Knots & Sails in vector<int>"));
    for (const char *calendarOfAGroup : {"ORGANIZER;CN=Data Night:mailto:x@group.calendar.google.com\n", "ORGANIZER;CN=Data Night:MAILTO:calendar-invite@lu.ma\n"})
        EXPECT_TRUE(only(calendar(event(calendarOfAGroup).constData())).speakers.isEmpty()) << calendarOfAGroup;
}

TEST(Icalendar, FindsThePeopleOfSchedsTitlesAndOfLists)
{
    const auto sched = [](const char *title) {
        const Schedule schedule = read(QByteArray("BEGIN:VCALENDAR\nPRODID:-//Sched.com Tools 2026//EN\nBEGIN:VEVENT\nUID:1\nDTSTART:20260601T080000Z\nSUMMARY:") + title
                                       + "\nEND:VEVENT\nEND:VCALENDAR\n");
        QString result = schedule.event.sessions.value(0).title;
        for (const Speaker &speaker : schedule.event.speakers)
            result += u'|' + speaker.name + u'@' + speaker.affiliation;
        return result.toStdString();
    };
    EXPECT_EQ(sched("Small Knots - Ada Test\\, Probe Corp"), "Small Knots|Ada Test@Probe Corp");
    EXPECT_EQ(sched("Knots - A Tale - Ada Test & Bo van Probe\\, Probe Corp"), "Knots - A Tale|Ada Test@Probe Corp|Bo van Probe@Probe Corp");
    EXPECT_EQ(sched("Panel - Moderated by Ada Test\\, Probe\\; Bo Probe\\, Sails"), "Panel|Ada Test@Probe|Bo Probe@Sails");
    EXPECT_EQ(sched("Panel - Ada Test\\, Bo Probe & Cy Sample\\, Sails"), "Panel|Ada Test@Sails|Bo Probe@Sails|Cy Sample@Sails");
    for (const char *whole : {"Workshop - Part 2", "Lunch - Main Hall", "Knots - rope\\, yarn and twine", "Coffee Break"})
        EXPECT_EQ(sched(whole), QByteArray(whole).replace("\\", "").toStdString());
    const Schedule list = read(calendar(event("DESCRIPTION:About knots.\\n\\nSpeakers:\\nAda Test\\nBo Probe (Sails)\\n\\nMore below.\n").constData()));
    EXPECT_EQ(peopleOf(list), QStringList({QStringLiteral("Ada Test"), QStringLiteral("Bo Probe")}));
}

TEST(Icalendar, FindsThePeopleBehindTheTitleAndTheAddressInTheText)
{
    const auto shown = [](const char *lines) {
        const Schedule schedule = read(calendar((QByteArray("BEGIN:VEVENT\nUID:1\nDTSTART:20260601T080000Z\n") + lines + "END:VEVENT\n").constData()));
        const Session session = schedule.event.sessions.value(0);
        return (session.title + u'|' + peopleOf(schedule).join(u'+') + u'|' + session.abstract + u'|' + session.url).toStdString();
    };
    EXPECT_EQ(shown("SUMMARY:Knots (talk by Ada Test & Bo Probe)\nDESCRIPTION:https://e.example/knots/\nURL:https://e.example/knots/\n"),
              "Knots|Ada Test+Bo Probe||https://e.example/knots/");
    EXPECT_EQ(shown("SUMMARY:Knots (by Ada Test)\nDESCRIPTION:https://e.example/knots/\n"), "Knots|Ada Test||https://e.example/knots/");
    EXPECT_EQ(shown("SUMMARY:Knots (step by step)\nDESCRIPTION:See https://e.example/\n"), "Knots (step by step)||See https://e.example/|");
}

TEST(Icalendar, TellsOfAZoneThatNobodyKnows)
{
    const QByteArray file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART;TZID=CEST:20260601T080000\nEND:VEVENT\nEND:VCALENDAR\n";
    EXPECT_EQ(codes(read(file)), QList<QByteArray>{"schedule.zone-in-file"});
    QByteArray offset = file;
    offset.replace("CEST", "GMT+0200");
    EXPECT_TRUE(codes(read(offset)).isEmpty());
    EXPECT_EQ(starts(read(offset, "Europe/London")), QStringList{QStringLiteral("2026-06-01 07:00")});
}

TEST(Icalendar, ReadsTimesInEveryFormThatOccurs)
{
    const struct
    {
        const char *lines;
        const char *start;
        const char *end;
    } rows[] = {
        {"DTSTART:20260601T080000Z\nDTEND:20260601T083000Z\n", "2026-06-01T10:00:00+02:00", "2026-06-01T10:30:00+02:00"},
        {"DTSTART:20260601T080000\nDURATION:PT45M\n", "2026-06-01T08:00:00+02:00", "2026-06-01T08:45:00+02:00"},
        {"DTSTART;TZID=America/New_York:20260601T080000\n", "2026-06-01T14:00:00+02:00", ""},
        {"DTSTART;TZID=\"W. Europe Standard Time\":20260601T080000\n", "2026-06-01T08:00:00+02:00", ""},
        {"DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260601T080000\n", "2026-06-01T09:00:00+02:00", ""},
        {"DTSTART;VALUE=DATE-TIME;TZID=Europe/London:20260601T080000\n", "2026-06-01T09:00:00+02:00", ""},
        {"TZID:Europe-London\nDTSTART:20260601T080000\n", "2026-06-01T09:00:00+02:00", ""},
        {"DTSTART;VALUE=DATE:20260601\nDTEND;VALUE=DATE:20260603\n", "2026-06-01T00:00:00+02:00", "2026-06-03T00:00:00+02:00"},
        {"DTSTART:2026-06-01T08:00:00Z\n", "2026-06-01T10:00:00+02:00", ""},
        {"DTSTART:20260601T0800\n", "2026-06-01T08:00:00+02:00", ""},
        {"DTSTART:20260601T080000\nDTEND:20260601T070000\n", "2026-06-01T08:00:00+02:00", ""},
    };
    for (const auto &row : rows) {
        const Session session = only(calendar(("BEGIN:VEVENT\nSUMMARY:Talk\n" + QByteArray(row.lines) + "END:VEVENT\n").constData()));
        EXPECT_EQ(session.start.toOffsetFromUtc(session.start.offsetFromUtc()).toString(Qt::ISODate), QLatin1String(row.start)) << row.lines;
        const QString end = session.end.isValid() ? session.end.toOffsetFromUtc(session.end.offsetFromUtc()).toString(Qt::ISODate) : QString();
        EXPECT_EQ(end, QLatin1String(row.end)) << row.lines;
    }
    const Schedule nonsense = read(calendar("BEGIN:VEVENT\nSUMMARY:Talk\nDTSTART:tomorrow\nEND:VEVENT\n"));
    EXPECT_EQ(codes(nonsense), QList<QByteArray>{"schedule.time"});
    EXPECT_FALSE(nonsense.event.sessions.first().start.isValid());
}

TEST(Icalendar, DoesNotBelieveThatTheEventTookPlaceInUtc)
{
    const QByteArray bytes = calendar(event("").constData(), "X-WR-TIMEZONE:UTC\n");
    EXPECT_TRUE(read(bytes).zoneMissing);
    EXPECT_EQ(read(bytes).event.timeZone, "");
    EXPECT_EQ(starts(read(bytes)), QStringList{QStringLiteral("2026-06-01 08:00")});
    EXPECT_EQ(starts(read(bytes, "Asia/Tokyo")), QStringList{QStringLiteral("2026-06-01 17:00")});
    EXPECT_FALSE(read(bytes, "Asia/Tokyo").zoneMissing);
    // A name beside the clock times is worth more.
    const char *london = "BEGIN:VEVENT\nSUMMARY:A\nDTSTART;TZID=Europe/London:20260601T080000\nEND:VEVENT\n";
    EXPECT_EQ(read(calendar(london, "X-WR-TIMEZONE:UTC\n")).event.timeZone, "Europe/London");
}

TEST(Icalendar, FindsThePeopleWhereverTheyStand)
{
    const struct
    {
        const char *head;
        const char *lines;
        QStringList people;
        const char *title;
        const char *abstract;
    } rows[] = {
        {"", "DESCRIPTION:Speaker: Ada Example\\nAbout engines.\n", {QStringLiteral("Ada Example")}, "Talk", "About engines."},
        {"", "DESCRIPTION:Speakers: Ada Example\\, Bo Test and Cy Three\\n\\nText\n",
         {QStringLiteral("Ada Example"), QStringLiteral("Bo Test"), QStringLiteral("Cy Three")}, "Talk", "Text"},
        {"", "DESCRIPTION:<p>Speaker: Ada Example</p>\\n<p>About <em>engines</em>.</p>\n", {QStringLiteral("Ada Example")}, "Talk", "About engines."},
        {"", "DESCRIPTION:von: Ada Example\\n\\nText\nATTENDEE;CN=\"Ada Example\";ROLE=REQ-PARTICIPANT:invalid:\n nomail\n",
         {QStringLiteral("Ada Example")}, "Talk", "Text"},
        {"PRODID:-//pretalx//x//\n", "SUMMARY:Before - and after - Ada Example\\, Bo Test\nDESCRIPTION:Text\n",
         {QStringLiteral("Ada Example"), QStringLiteral("Bo Test")}, "Before - and after", "Text"},
        {"PRODID:-//pretalx//x//\n", "SUMMARY:Lunch - \nDESCRIPTION:\n", {}, "Lunch", ""},
        {"", "SUMMARY:Before - and after\n", {}, "Before - and after", ""},
        {"", "ATTENDEE;CN=ada@example.org:mailto:ada@example.org\nATTENDEE;CUTYPE=ROOM;CN=Hall:invalid:x\n", {}, "Talk", ""},
        {"", "ORGANIZER;CN=\"O^'Brien\":mailto:o@example.org\n", {QStringLiteral("O\"Brien")}, "Talk", ""},
        {"", "ORGANIZER;CN=Team:mailto:o@example.org\nATTENDEE;CN=Ada Example:mailto:a@example.org\n", {QStringLiteral("Ada Example")}, "Talk", ""},
        {"", "DESCRIPTION:By the way: this is text\n", {}, "Talk", "By the way: this is text"},
    };
    for (const auto &row : rows) {
        QByteArray lines = "BEGIN:VEVENT\nUID:a@x\nDTSTART:20260601T080000Z\n" + QByteArray(row.lines);
        if (!lines.contains("SUMMARY"))
            lines += "SUMMARY:Talk\n";
        const Schedule schedule = read(calendar((lines + "END:VEVENT\n").constData(), row.head));
        EXPECT_EQ(peopleOf(schedule), row.people) << row.lines;
        EXPECT_EQ(schedule.event.sessions.first().title, QLatin1String(row.title));
        EXPECT_EQ(schedule.event.sessions.first().abstract, QLatin1String(row.abstract));
    }
}

TEST(Icalendar, TakesTheOwnerOfTheCalendarForNoSpeaker)
{
    QByteArray events;
    for (const char *uid : {"1", "2", "3"})
        events += QByteArray("BEGIN:VEVENT\nUID:") + uid + "\nSUMMARY:T\nDTSTART:20260601T080000Z\nORGANIZER;CN=The Team:mailto:t@example.org\nEND:VEVENT\n";
    EXPECT_TRUE(read(calendar(events.constData())).event.speakers.isEmpty());
}

TEST(Icalendar, UnderstandsFoldsEscapesAndOddParameters)
{
    const Session session = only(calendar(event("SUMMARY;CHARSET=UTF-8;ENCODING=8BIT:ignored\nLOCATION;ALTREP=\"cid:a;b:c\":Hall\\, \xC3\n \x84rger\r\n"
                                                "CATEGORIES:APIs: REST, GraphQL, and friends,Web\nURL:https:/e.example/1\n"
                                                "ATTACH;FILENAME=Slides.pdf:https://e.example/s.pdf\nATTACH;VALUE=BINARY;ENCODING=BASE64:QUJD\n"
                                                "DESCRIPTION:one\\ntwo\\\\three \\x\n"
                                                "BEGIN:VALARM\nDESCRIPTION:Reminder\nSUMMARY:Alarm\nEND:VALARM\n")
                                              .constData()));
    EXPECT_EQ(session.title, QStringLiteral("Talk"));
    EXPECT_EQ(session.room, QStringLiteral("Hall, Ärger"));
    EXPECT_EQ(session.track, QStringLiteral("APIs: REST, GraphQL, and friends"));
    EXPECT_EQ(session.url, QStringLiteral("https://e.example/1"));
    EXPECT_EQ(session.slides, QStringLiteral("https://e.example/s.pdf"));
    EXPECT_TRUE(session.links.isEmpty());
    EXPECT_EQ(session.abstract, QStringLiteral("one\ntwo\\three \\x"));
    EXPECT_EQ(session.id, QStringLiteral("a@x"));
}

TEST(Icalendar, ReadsQuotedPrintableAndOtherEncodings)
{
    EXPECT_EQ(only(calendar("BEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Caf=C3=A9 am=\nMeer\nEND:VEVENT\n")).title,
              QStringLiteral("Café amMeer"));
    EXPECT_EQ(only(calendar("BEGIN:VEVENT\nSUMMARY:Caf\xE9\nEND:VEVENT\n")).title, QStringLiteral("Café"));
    const QString wide = QStringLiteral("\uFEFFBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Größe\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    EXPECT_EQ(only(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)).title, QStringLiteral("Größe"));
}

TEST(Icalendar, TellsEventsApartThatShareAnIdentifier)
{
    const QByteArray bytes = calendar("BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20260601T080000Z\nEND:VEVENT\n"
                                      "BEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20260601T090000Z\nEND:VEVENT\n"
                                      "BEGIN:VEVENT\nUID:1\nSUMMARY:B\nDTSTART:20260601T090000Z\nEND:VEVENT\n"
                                      "BEGIN:VEVENT\nUID:1\nSUMMARY:B\nDTSTART:20260601T090000Z\nEND:VEVENT\n"); // listed twice
    QStringList ids;
    for (const Session &session : read(bytes).event.sessions)
        ids.append(session.id);
    EXPECT_EQ(ids, QStringList({QStringLiteral("1-20260601T1000"), QStringLiteral("1-20260601T1100"), QStringLiteral("1-20260601T1100-b")}));
}

TEST(Icalendar, RepeatsWithinReason)
{
    const auto repeated = [](const char *lines) {
        return read(calendar((QByteArray("BEGIN:VEVENT\nUID:r\nSUMMARY:Daily\nDTSTART;TZID=Europe/Berlin:20261023T090000\nDURATION:PT30M\n") + lines
                              + "END:VEVENT\n")
                                 .constData()));
    };
    const QStringList kept{QStringLiteral("2026-10-23 09:00"), QStringLiteral("2026-10-25 09:00"), QStringLiteral("2026-10-26 09:00")};
    // The clocks go back on the 25th; nine o'clock stays nine o'clock.
    EXPECT_EQ(starts(repeated("RRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Berlin:20261024T090000\n")), kept);
    EXPECT_EQ(starts(repeated("RRULE:FREQ=DAILY;UNTIL=20261026T080000Z\nEXDATE;VALUE=DATE:20261024\n")), kept);
    EXPECT_EQ(starts(repeated("RRULE:FREQ=DAILY;UNTIL=20261026\nEXDATE:20261024T070000Z\n")), kept);
    EXPECT_EQ(starts(repeated("RDATE;TZID=Europe/Berlin:20261025T090000,20261026T090000\n")), kept);
    EXPECT_EQ(starts(repeated("RRULE:FREQ=WEEKLY;BYDAY=FR,SU,MO;COUNT=3\n")), kept);

    const Schedule endless = repeated("RRULE:FREQ=DAILY\n");
    EXPECT_EQ(endless.event.sessions.size(), 50);
    EXPECT_EQ(codes(endless), QList<QByteArray>{"schedule.repeats"});
    for (const char *odd : {"RRULE:FREQ=SECONDLY\n", "RRULE:FREQ=HOURLY;COUNT=3\n", "RRULE:nonsense\n", "RRULE:FREQ=DAILY;INTERVAL=0\n",
                            "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n", "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO\n"}) {
        EXPECT_EQ(repeated(odd).event.sessions.size(), 1) << odd;
        EXPECT_EQ(codes(repeated(odd)), QList<QByteArray>{"schedule.repeats"}) << odd;
    }
}

TEST(Icalendar, PutsAMovedOccurrenceInThePlaceOfTheOldOne)
{
    const Schedule schedule = read(calendar("BEGIN:VEVENT\nUID:r\nSUMMARY:Daily\nDTSTART:20260601T080000Z\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\n"
                                            "BEGIN:VEVENT\nUID:r\nRECURRENCE-ID:20260602T080000Z\nSUMMARY:Daily (moved)\nDTSTART:20260602T100000Z\nEND:VEVENT\n"));
    EXPECT_EQ(starts(schedule), QStringList({QStringLiteral("2026-06-01 10:00"), QStringLiteral("2026-06-02 12:00")}));
    EXPECT_EQ(schedule.event.sessions.last().title, QStringLiteral("Daily (moved)"));
}

TEST(Icalendar, KnowsTheClocksThatACalendarDefinesItself)
{
    const auto zoned = [](const char *name, const char *zone) {
        return read(calendar((QByteArray("BEGIN:VTIMEZONE\nTZID:") + name
                              + "\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n"
                                "END:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
                                "BEGIN:VEVENT\nSUMMARY:T\nDTSTART;TZID="
                              + name + ":20261024T090000\nEND:VEVENT\n")
                                 .constData(),
                             ""),
                    zone);
    };
    EXPECT_EQ(zoned("Our/Brussels", "").event.timeZone, "Europe/Brussels");
    EXPECT_EQ(zoned("Our/New_York", "").event.timeZone, ""); // the name of a city whose clocks differ
    EXPECT_TRUE(zoned("Our/Clock", "").zoneMissing);
    EXPECT_EQ(starts(zoned("Our/Clock", "")), QStringList{QStringLiteral("2026-10-24 09:00")});
    EXPECT_EQ(starts(zoned("Our/Clock", "Europe/London")), QStringList{QStringLiteral("2026-10-24 08:00")});
}

TEST(Icalendar, GivesWhatIsWholeOfACutFile)
{
    const QByteArray whole = calendar((event("") + event("UID:b@x\n")).constData());
    const Schedule cut = read(whole.left(whole.indexOf("END:VEVENT") + 60));
    EXPECT_EQ(cut.event.sessions.size(), 1);
    EXPECT_EQ(codes(cut), QList<QByteArray>{"schedule.cut-short"});
    const auto nothing = readSchedule(whole.left(90));
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, "schedule.cut-off");
    const auto empty = readSchedule(calendar("BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n"));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, "schedule.no-sessions");
}

TEST(Icalendar, LeavesOutWhatWasCancelledAndSaysSo)
{
    const Schedule schedule = read(calendar((event("") + "BEGIN:VEVENT\nSUMMARY:Gone\nSTATUS:CANCELLED\nDTSTART:20260601T080000Z\nEND:VEVENT\n").constData()));
    EXPECT_EQ(schedule.event.sessions.size(), 1);
    EXPECT_EQ(codes(schedule), QList<QByteArray>{"schedule.cancelled"});
}

TEST(Icalendar, NamesTheEventAsItsCalendarDoes)
{
    EXPECT_EQ(read(calendar(event("").constData(), "X-WR-CALNAME;VALUE=TEXT:Open\\, Days\n")).event.name, QStringLiteral("Open, Days"));
    EXPECT_EQ(read(calendar(event("").constData(), "PRODID:-//Sched.com Open Days 2026//EN\nX-WR-CALNAME:opendays2026\n")).event.name,
              QStringLiteral("Open Days 2026"));
    EXPECT_EQ(read(calendar(event("").constData(), "X-WR-CALDESC:open days\n")).event.name, QStringLiteral("open days"));
}

TEST(Icalendar, SurvivesNonsense)
{
    for (const QByteArray &bytes : {QByteArray("BEGIN:VCALENDAR"), QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n").repeated(1000),
                                    QByteArray("BEGIN:VCALENDAR\n") + QByteArray("BEGIN:X\n").repeated(100'000),
                                    QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n") + QByteArray(";").repeated(100'000),
                                    QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nX;A=\"") + QByteArray("\";B=\"").repeated(100'000)})
        EXPECT_FALSE(readSchedule(bytes)) << bytes.left(60).toStdString();
}

struct RealCalendar
{
    const char *file;
    const char *zone; // that the person says; empty: the file knows it
    int sessions;
    int speakers;
    int withPeople;
    const char *title;
    const char *start;
    const char *end;
    QList<QByteArray> notes;
};

void PrintTo(const RealCalendar &calendar, std::ostream *out)
{
    *out << calendar.file;
}

class RealCalendars : public testing::TestWithParam<RealCalendar>
{
};

TEST_P(RealCalendars, LoseNothingAndKeepLocalTime)
{
    SKIP_WITHOUT_FIXTURES();
    const RealCalendar &expected = GetParam();
    const QByteArray bytes = contents(fixture(QLatin1String("schedules/") + QLatin1String(expected.file)));
    EXPECT_EQ(read(bytes).zoneMissing, *expected.zone != 0);
    const Schedule schedule = read(bytes, expected.zone);
    EXPECT_EQ(schedule.event.sessions.size(), expected.sessions);
    EXPECT_EQ(schedule.event.speakers.size(), expected.speakers);
    EXPECT_EQ(codes(schedule), expected.notes);
    int withPeople = 0;
    QSet<QString> ids;
    bool found = false;
    for (const Session &session : schedule.event.sessions) {
        ids.insert(session.id);
        withPeople += session.speakers.isEmpty() ? 0 : 1;
        EXPECT_FALSE(session.abstract.contains(QLatin1String("<p>")) || session.abstract.contains(QLatin1String("</"))) << session.id.toStdString();
        EXPECT_FALSE(session.abstract.startsWith(QLatin1String("Speaker:")) || session.abstract.startsWith(QLatin1String("von:")));
        if (!found && session.title == QString::fromUtf8(expected.title)) {
            found = true;
            EXPECT_EQ(session.start.toOffsetFromUtc(session.start.offsetFromUtc()).toString(Qt::ISODate), QLatin1String(expected.start));
            EXPECT_EQ(session.end.toOffsetFromUtc(session.end.offsetFromUtc()).toString(Qt::ISODate), QLatin1String(expected.end));
        }
    }
    EXPECT_TRUE(found);
    EXPECT_EQ(withPeople, expected.withPeople);
    EXPECT_EQ(ids.size(), expected.sessions);
}

INSTANTIATE_TEST_SUITE_P(
    Files, RealCalendars,
    testing::Values(RealCalendar{"jococruise-2026-sched.ics", "America/New_York", 489, 0, 0, "Theme: Welcome, New Cruisers!", "2026-03-21T09:00:00-04:00",
                                 "2026-03-22T03:00:00-04:00", {}},
                    RealCalendar{"linux-conf-au-2020.ics", "", 262, 151, 190, "Keynote: Who cares about Democracy?", "2020-01-16T09:10:00+10:00",
                                 "2020-01-16T10:10:00+10:00", {}},
                    RealCalendar{"kielux-2020.ics", "Europe/Berlin", 24, 20, 24, "Xen - ist das nicht tot?", "2020-09-18T14:00:00+02:00",
                                 "2020-09-18T15:00:00+02:00", {}},
                    RealCalendar{"made/made-fosdem-style.ics", "", 2, 2, 1, "Welcome", "2026-02-01T09:00:00+01:00", "2026-02-01T09:30:00+01:00", {}},
                    RealCalendar{"made/made-rrule-dst-escape.ics", "", 8, 1, 1, "Daily stand-up (moved)", "2026-10-26T10:00:00+01:00",
                                 "2026-10-26T10:30:00+01:00", {"schedule.cancelled", "schedule.ends-early", "schedule.repeats"}},
                    RealCalendar{"made/made-truncated.ics", "", 3, 0, 0, "Daily stand-up (23, 25, 26 Oct; DST ends 25 Oct)", "2026-10-23T09:00:00+02:00",
                                 "2026-10-23T09:45:00+02:00", {"schedule.cut-short"}}));

} // namespace
} // namespace lanyard::test
