// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/core/places.h"

#include <QDir>

using namespace lanyard::test;

namespace {

class ScheduleFolder : public CliTest
{
};

TEST(Schedule, TellsEventSessionsAndSpeakers)
{
    const Answer run = lanyardCli({key("schedule"), sample(key("evening.xml")), key("--json")});
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.err, QString());
    const QJsonObject schedule = run.object();
    EXPECT_EQ(schedule[key("event")].toObject()[key("name")], key("Harbour Meetup"));
    EXPECT_EQ(schedule[key("event")].toObject()[key("timezone")], key("Europe/Berlin"));
    EXPECT_EQ(schedule[key("zoneMissing")], false);
    EXPECT_EQ(schedule[key("speakers")].toArray().size(), 2);
    ASSERT_EQ(schedule[key("sessions")].toArray().size(), 2);
    const QJsonObject session = schedule[key("sessions")].toArray().first().toObject();
    EXPECT_EQ(session[key("id")], key("aaaa-1"));
    EXPECT_EQ(session[key("title")], key("Ropes and knots"));
    EXPECT_EQ(session[key("room")], key("Deck"));
    EXPECT_EQ(session[key("start")], key("2026-04-16T19:00:00+02:00"));
    EXPECT_EQ(session[key("end")], key("2026-04-16T19:30:00+02:00"));
    EXPECT_EQ(session[key("offset")], key("+02:00"));
    EXPECT_EQ(session[key("attended")], false);
}

TEST(Schedule, PeopleCanPickIdsFromIt)
{
    const Answer run = lanyardCli({key("schedule"), sample(key("evening.xml"))});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    for (const QString &part :
         {key("Harbour Meetup"), key("2 sessions"), key("Thursday, 2026-04-16"), QStringLiteral("19:00–19:30"),
          key("Lamps at sea"), key("Di Placeholder"), key("Deck"), key("id aaaa-2")})
        EXPECT_TRUE(run.out.contains(part)) << part.toStdString() << "\n" << run.out.toStdString();
}

TEST(Schedule, AMissingZoneIsSaidAndNotInvented)
{
    const QString file = sample(key("evening-without-zone.xml"));
    const Answer without = lanyardCli({key("schedule"), file, key("--json")});
    EXPECT_EQ(without.code, 0);
    EXPECT_TRUE(without.err.contains(key("--zone"))) << without.err.toStdString();
    const QJsonObject clock = without.object()[key("sessions")].toArray().first().toObject();
    EXPECT_EQ(without.object()[key("zoneMissing")], true);
    EXPECT_EQ(clock[key("start")], key("2026-04-16T19:00:00"));
    EXPECT_TRUE(clock[key("offset")].isNull());

    const Answer with = lanyardCli({key("schedule"), file, key("--json"), key("--zone"), key("America/New_York")});
    EXPECT_EQ(with.code, 0) << with.err.toStdString();
    EXPECT_FALSE(with.err.contains(key("names no time zone"))) << with.err.toStdString();
    EXPECT_EQ(with.object()[key("sessions")].toArray().first().toObject()[key("start")],
              key("2026-04-16T19:00:00-04:00"));
}

TEST(Schedule, TheZoneOfTheCityIsProposedAndUtcIsSaid)
{
    const Answer run = lanyardCli({key("schedule"), sample(key("evening-without-zone.xml"))});
    EXPECT_TRUE(run.err.contains(key("UTC"))) << run.err.toStdString();
}

TEST_F(ScheduleFolder, SeveralFilesAndAFolderAreOneEvent)
{
    QFile first(sample(key("evening.xml")));
    ASSERT_TRUE(first.open(QIODevice::ReadOnly));
    const QByteArray one = first.readAll();
    ASSERT_TRUE(QDir(folder()).mkpath(key("days/second")));
    ASSERT_TRUE(writeFile(at(key("days/one.xml")), one));
    ASSERT_TRUE(writeFile(at(key("days/second/two.xml")), QByteArray(one).replace("aaaa-", "bbbb-")));
    ASSERT_TRUE(writeFile(at(key("days/read me.txt")), "nothing"));
    for (const QStringList &words : {QStringList{key("days")}, QStringList{key("days/one.xml"), key("days/second"), key("days/read me.txt")}}) {
        const Answer run = lanyardCli(QStringList{key("schedule")} + words + QStringList{key("--json")}, folder());
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        EXPECT_EQ(run.object()[key("sessions")].toArray().size(), 4);
        EXPECT_EQ(run.object()[key("speakers")].toArray().size(), 2);
        ASSERT_EQ(run.object()[key("notes")].toArray().size(), 1);
        EXPECT_EQ(run.object()[key("notes")].toArray().first().toObject()[key("file")], key("read me.txt"));
        EXPECT_TRUE(run.err.contains(key(": read me.txt: "))) << run.err.toStdString();
    }
    const Answer made = lanyardCli({key("new"), key("trip"), key("--schedule"), key("days/one.xml"), key("--schedule"), key("days/second/two.xml"),
                                    key("--attend"), key("aaaa-1,bbbb-2")}, folder());
    EXPECT_EQ(made.code, 0) << made.err.toStdString();
    EXPECT_TRUE(QFile::exists(at(key("trip/schedule/one.xml"))));
    EXPECT_TRUE(QFile::exists(at(key("trip/schedule/two.xml"))));
    EXPECT_EQ(lanyardCli({key("new"), key("trip2"), key("--schedule"), key("days")}, folder()).code, 0);
    EXPECT_TRUE(QFile::exists(at(key("trip2/schedule/second/two.xml"))));
}

TEST_F(ScheduleFolder, ASlipInANameIsNoPartThatIsBroken)
{
    const Answer run = lanyardCli({key("schedule"), sample(key("evening.xml")), key("evning.xml")});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(key("evning.xml")));
    EXPECT_EQ(lanyardCli({key("new"), at(key("x")), key("--schedule"), sample(key("evening.xml")), key("--schedule"), key("")}).code, 2);
}

TEST(Schedule, AZoneThatTheFileContradictsIsSaid)
{
    const Answer run = lanyardCli({key("schedule"), sample(key("evening.xml")), key("--zone"), key("Asia/Tokyo")});
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.err.contains(key("Europe/Berlin"))) << run.err.toStdString();
}

TEST(Schedule, RealConferencesAreReadWhole)
{
    SKIP_WITHOUT_FIXTURES();
    const struct
    {
        QString file;
        int sessions;
        int speakers;
    } rows[] = {
        {key("fosdem-2026.xml"), 883, 927}, {key("debconf23-wafer.xml"), 117, 87}, {key("ccc-38c3.xml"), 1007, 571}};
    for (const auto &row : rows) {
        SCOPED_TRACE(row.file.toStdString());
        const Answer run = lanyardCli({key("schedule"), fixture(key("schedules/") + row.file), key("--json")});
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        EXPECT_EQ(run.object()[key("sessions")].toArray().size(), row.sessions);
        EXPECT_EQ(run.object()[key("speakers")].toArray().size(), row.speakers);
    }
}

class PhotoCommand : public CliTest
{
};

TEST_F(PhotoCommand, ABadFileDoesNotHideTheOthers)
{
    ASSERT_TRUE(writePicture(at(key("good.jpg"))));
    ASSERT_TRUE(writeFile(at(key("bad.jpg")), "not a picture at all"));
    const Answer run = lanyardCli({key("photo"), key("bad.jpg"), key("good.jpg"), key("--json")}, folder());
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.err.count(u'\n'), 1) << run.err.toStdString();
    const QJsonArray photos = run.array();
    ASSERT_EQ(photos.size(), 2);
    const QJsonObject bad = photos[0].toObject(), good = photos[1].toObject();
    EXPECT_EQ(bad.keys(), good.keys());
    EXPECT_EQ(bad[key("file")], key("bad.jpg"));
    EXPECT_FALSE(bad[key("error")].toString().isEmpty());
    EXPECT_TRUE(bad[key("width")].isNull());
    EXPECT_TRUE(good[key("error")].isNull());
    EXPECT_EQ(good[key("format")], key("jpeg"));
    EXPECT_EQ(good[key("width")], 64);
    EXPECT_EQ(good[key("height")], 48);
    EXPECT_TRUE(good[key("taken")].isNull());
    EXPECT_TRUE(good[key("place")].isNull());
}

TEST_F(PhotoCommand, NamesThatBeginWithAHyphenWork)
{
    ASSERT_TRUE(writePicture(at(key("-dash.jpg"))));
    EXPECT_EQ(lanyardCli({key("photo"), key("--"), key("-dash.jpg")}, folder()).code, 0);
    EXPECT_EQ(lanyardCli({key("photo"), at(key("-dash.jpg"))}).code, 0);
}

TEST_F(PhotoCommand, PeopleReadWhetherThePlaceIsIn)
{
    SKIP_WITHOUT_FIXTURES();
    const Answer run = lanyardCli({key("photo"), fixture(key("photos/gps-nikon-DSCN0010.jpg"))});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(key("Place     yes"))) << run.out.toStdString();
    EXPECT_TRUE(run.out.contains(QStringLiteral("640 × 480"))) << run.out.toStdString();
}

TEST_F(PhotoCommand, NoRealPictureIsTooStrange)
{
    SKIP_WITHOUT_FIXTURES();
    const QDir photos(fixture(key("photos")));
    QStringList arguments{key("photo"), key("--json"), key("--")};
    for (const QString &name : photos.entryList(QDir::Files)) {
        if (!name.endsWith(key(".md")) && !name.endsWith(key(".json")) && name != key("make-photos"))
            arguments.append(name);
    }
    const Answer run = lanyardCli(arguments, photos.path());
    EXPECT_EQ(run.code, 1) << "the empty one, for one, can't be read";
    EXPECT_EQ(run.array().size(), arguments.size() - 3);
}

} // namespace
