// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

std::string shown(const QByteArray &json)
{
    const auto schedule = readSchedule(json);
    if (!schedule)
        return schedule.error().code.toStdString();
    QStringList lines;
    for (const Session &session : schedule->event.sessions) {
        QStringList people;
        for (const Speaker &speaker : schedule->event.speakersOf(session))
            people.append(speaker.name + (speaker.affiliation.isEmpty() ? QString() : u'@' + speaker.affiliation));
        lines.append(QStringList({session.title, session.start.toString(QStringLiteral("MM-dd HH:mm")), session.end.toString(QStringLiteral("HH:mm")), session.room, session.track,
                                  session.type, people.join(u'+')})
                         .join(u'|'));
    }
    return lines.join(u'\n').toStdString();
}

TEST(JsonTables, AreReadInTheFormsOfManySites)
{
    const std::pair<const char *, const char *> rows[] = {
        // Symposion's, as PyCons have it
        {R"({"schedule":[{"conf_key":5,"name":"Knots","kind":"talk","authors":["Ada Test","Bo Probe"],"room":"R 1","start":"2026-06-05T09:00:00","end":"2026-06-05T09:45:00",
             "duration":45,"conf_url":"https://e.example/5/","abstract":"a","description":"d","cancelled":false},
             {"conf_key":6,"name":"Gone","kind":"talk","authors":["X"],"room":"R 1","start":"2026-06-05T09:00:00","duration":45,"cancelled":true}]})",
         "Knots|06-05 09:00|09:45|R 1||talk|Ada Test+Bo Probe"},
        // EMF camp's
        {R"([{"id":12,"title":"Knots","speaker":"Ada Test","pronouns":"she/her","start_date":"2026-06-05 23:50:00","end_date":"2026-06-06 00:20:00","start_time":"23:50",
             "end_time":"00:20","venue":"Stage A","type":"talk","description":"x","is_fave":false,"latlon":[52,-2]},
             {"title":"Sails","start_date":"2026-06-06 00:30:00","end_date":"2026-06-06 01:30:00"}])",
         "Knots|06-05 23:50|00:20|Stage A||talk|Ada Test\nSails|06-06 00:30|01:30||||"},
        // Open Event's
        {R"([{"id":1,"title":"Knots","short-abstract":"<p>a</p>","starts-at":"2026-06-05T10:00:00+08:00","ends-at":"2026-06-05T10:30:00+08:00","track":{"id":1,"name":"Ropes"},
             "microlocation":{"name":"Hall A"},"session-type":{"name":"Talk"},"speakers":[{"id":5,"name":"Ada Test","organisation":"Probe"}]}])",
         "Knots|06-05 10:00|10:30|Hall A|Ropes|Talk|Ada Test@Probe"},
        {R"([{"title":"Knots","starts-at":"2026-06-05T10:00:00","venue":"A"},{"name":"Sails","start_time":"2026-06-05T11:00:00","room":"B"}])",
         "Knots|06-05 10:00||A|||\nSails|06-05 11:00||B|||"}, // in different words
        // Sched's API
        {R"([{"event_key":"1","active":"Y","name":"Knots","event_start":"2026-06-05 09:00","event_end":"2026-06-05 10:00","event_type":"Talks","speakers":"Ada Test, Bo Probe",
             "venue":"Hall 1"},{"event_key":"2","active":"N","name":"Hidden","event_start":"2026-06-05 10:00"}])",
         "Knots|06-05 09:00|10:00|Hall 1||Talks|Ada Test+Bo Probe"},
        // days around, people by their ids, and a clock of twelve hours
        {R"({"days":[{"date":"2026-06-05","rooms":[{"name":"Hall","talks":[{"time":"9:00 AM - 9:30 AM","title":"Knots","speakers":["ada",7]}]}]}],
             "speakers":{"ada":{"name":"Ada Test","company":"Sails"},"bo":{"id":7,"name":"Bo Probe"}}})",
         "Knots|06-05 09:00|09:30|Hall|||Ada Test@Sails+Bo Probe"},
        {R"({"2026-06-05":[{"startTime":"13:00","endTime":"13:30","title":"Knots","presenter":"Ada Test"}]})", "Knots|06-05 13:00|13:30||||Ada Test"},
        {R"([{"title":"Knots","start":1780650000,"end":1780651800000,"room":"Hall"}])", "Knots|06-05 09:00|09:30|Hall|||"},
        // times around, too
        {R"([{"date":"2026-06-05","timetable":[{"time":"09:00","title":"Intro","type":"PLENARY"},
             {"startTime":"10:00","endTime":"10:45","talks":[{"track":"Ropes","title":"Knots","speaker":"Ada Test & Bo Probe","description":"x"},{"track":"Yarn","title":"Lunch"}]}]}])",
         "Intro|06-05 09:00||||PLENARY|\nKnots|06-05 10:00|10:45||Ropes||Ada Test+Bo Probe"},
        // Notion's
        {R"x([{"Kind":"Other","Name":"Opening","Talk":"","Speakers":"","Time":"June 5, 2026 9:00 → 9:30","Speaker Names":""},
             {"Kind":"Talk","Name":"Knots","Talk":"Knots (https://www.notion.so/Knots-0a1b?pvs=21)","Speakers":"https://www.notion.so/0a1b2c","Time":"June 5, 2026 9:30 → 10:00",
             "Speaker Names":"Ada Test"}])x",
         "Opening|06-05 09:00|09:30|||Other|\nKnots|06-05 09:30|10:00|||Talk|Ada Test"},
        // a site's own script
        {"export const talks = [\n  { title: 'Knots', start: '2026-06-05 09:00', speaker: 'Ada Test' },\n];\n", "Knots|06-05 09:00|||||Ada Test"},
        // the data of a Jekyll site
        {"# programme\n- date: 2026-06-05\n  timeslots:\n    - startTime: \"09:00\"\n      endTime: 09:30\n      title: 'Knots: a start'\n      speakers: [Ada Test, Bo]\n      place: Hall\n"
         "    - {startTime: 10:00, title: Sails}\n",
         "Knots: a start|06-05 09:00|09:30|Hall|||Ada Test+Bo\nSails|06-05 10:00|||||"},
        {"name: x\non:\n  push:\njobs:\n  build:\n    timeout: 5\n    steps:\n      - name: Check\n        run: make\n", "schedule.unknown"},
        {"title: A page\ndate: 2026-06-05 10:00\n", "schedule.unknown"},
        {R"({"name":"x","version":"1","description":"d","scripts":{"start":"x"}})", "schedule.unknown"},
        {R"([{"name":"SomeConf","url":"https://e.example","startDate":"2026-05-01","endDate":"2026-05-02","city":"Graz"}])", "schedule.unknown"},
        {R"({"type":"FeatureCollection","features":[{"properties":{"name":"a"},"geometry":{"coordinates":[1,2]}}]})", "schedule.unknown"},
    };
    for (const auto &[json, sessions] : rows)
        EXPECT_EQ(shown(json), sessions) << json;
}

TEST(JsonTables, OfManySessionsTakeOnlyAMoment)
{
    const QByteArray many = '[' + QByteArray(R"({"title":"Knots","start":"2026-06-05 09:00","speaker":"Ada","room":"Hall"},)").repeated(30'000) + "{}]";
    const auto schedule = readSchedule(many);
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.sessions.size(), 20'000);
    EXPECT_FALSE(readSchedule("title: x\n" + QByteArray("time").repeated(500'000)));
    EXPECT_FALSE(readSchedule(QByteArray(R"({"a":)").repeated(900) + "1" + QByteArray("}").repeated(900)));
}

} // namespace
} // namespace lanyard::test
