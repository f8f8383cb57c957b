// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way: a schedule and photos in, a draft, and both exports out.
#include "core/compose/recap.h"
#include "tests/cli/program.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QDirIterator>
#include <QXmlStreamReader>

using namespace lanyard::test;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList result;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        result.append(QDir(folder).relativeFilePath(walk.next()));
    result.sort();
    return result;
}

QStringList paths(const QJsonObject &exported, const QString &state)
{
    QStringList result;
    for (const QJsonValue &file : exported[key("files")].toArray()) {
        EXPECT_EQ(file.toObject().keys(), (QStringList{key("path"), key("state")}));
        if (file.toObject()[key("state")] == state)
            result.append(file.toObject()[key("path")].toString());
    }
    result.sort();
    return result;
}

class Recap : public CliTest
{
protected:
    static QString titleOf(const QByteArray &post, const QString &session)
    {
        const lanyard::Recap recap = lanyard::recapOf(lanyard::Post(QString::fromUtf8(post)));
        const lanyard::Session *found = recap.event.session(session);
        return found ? found->title : QString();
    }
    QString made() // a recap of the sample evening with two photos
    {
        EXPECT_TRUE(QDir(folder()).mkdir(key("album")));
        EXPECT_TRUE(writePicture(at(key("album/The Quay.JPG"))));
        EXPECT_TRUE(writePicture(at(key("album/-deck.jpg")), Qt::darkRed));
        const Answer run =
            lanyardCli({key("new"), key("trip"), key("--schedule"), sample(key("evening.xml")), key("--attend"),
                        key("aaaa-2, aaaa-1"), key("--photos"), key("album"), key("--title"), key("An evening out")},
                       folder());
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        return run.out;
    }
    QJsonObject exported(const QString &post, const QString &to, const QString &output, const QStringList &more = {})
    {
        const Answer run = lanyardCli(QStringList{key("export"), post, key("--to"), to, key("--output"), output,
                                                  key("--json"), key("--site-url"), key("https://blog.example"),
                                                  key("--media-url"), key("https://blog.example/media")} +
                                          more,
                                      folder());
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
        const QJsonObject object = run.object();
        EXPECT_EQ(object.keys(), (QStringList{key("address"), key("files"), key("findings")}));
        for (const QJsonValue &finding : object[key("findings")].toArray())
            EXPECT_EQ(finding.toObject().keys(), (QStringList{key("code"), key("kind"), key("line"), key("text")}));
        return object;
    }
};

TEST_F(Recap, NewPrintsThePathAndMakesTheDraft)
{
    EXPECT_EQ(made(), at(key("trip/index.md")) + u'\n');
    const QJsonObject post = lanyardCli({key("show"), at(key("trip")), key("--json")}).object();
    EXPECT_EQ(post[key("title")], key("An evening out"));
    EXPECT_EQ(post[key("event")].toObject()[key("name")], key("Harbour Meetup"));
    EXPECT_EQ(post[key("sessions")].toArray().size(), 2);
    EXPECT_EQ(post[key("speakers")].toArray().size(), 2);
    EXPECT_EQ(post[key("pictures")].toArray().size(), 2);
    EXPECT_EQ(filesBelow(at(key("trip/schedule"))).size(), 1);
    EXPECT_EQ(filesBelow(at(key("trip/photos"))), (QStringList{key("deck.jpg"), key("the-quay.jpg")}));
}

TEST_F(Recap, NewNeverWritesIntoAFolderWithFiles)
{
    ASSERT_TRUE(QDir(folder()).mkdir(key("trip")));
    ASSERT_TRUE(writeFile(at(key("trip/index.md")), "mine"));
    const Answer run = lanyardCli(
        {key("new"), key("trip"), key("--schedule"), sample(key("evening.xml")), key("--attend-all")}, folder());
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(contents(at(key("trip/index.md"))), "mine");
    EXPECT_EQ(filesBelow(at(key("trip"))), QStringList{key("index.md")});
}

TEST_F(Recap, AMissingZoneIsSaidAndTheRecapIsMadeAllTheSame)
{
    const Answer run = lanyardCli(
        {key("new"), key("trip"), key("--schedule"), sample(key("evening-without-zone.xml")), key("--attend-all")},
        folder());
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.out, at(key("trip/index.md")) + u'\n');
    EXPECT_TRUE(run.err.contains(key("--zone"))) << run.err.toStdString();
}

TEST_F(Recap, AZoneThatTheScheduleContradictsIsSaid)
{
    const Answer run = lanyardCli({key("new"), key("trip"), key("--schedule"), sample(key("evening.xml")), key("--attend-all"),
                                   key("--zone"), key("Asia/Tokyo")},
                                  folder());
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.err.contains(key("Europe/Berlin"))) << run.err.toStdString();
}

TEST_F(Recap, ADryRunTellsAndWritesNothing)
{
    made();
    const QJsonObject told = exported(key("trip"), key("jekyll"), key("site"), {key("--dry-run")});
    EXPECT_FALSE(paths(told, key("new")).isEmpty());
    EXPECT_FALSE(QDir(at(key("site"))).exists());
}

TEST_F(Recap, WhatIsToldIsWhatIsWrittenAndASecondRunIsTheSame)
{
    made();
    for (const QString &to : {key("jekyll"), key("wordpress")}) {
        SCOPED_TRACE(to.toStdString());
        const QJsonObject first = exported(key("trip"), to, to);
        EXPECT_GE(paths(first, key("new")).size(), 1);
        EXPECT_EQ(paths(first, key("new")), filesBelow(at(to)));
        const QJsonObject second = exported(key("trip"), to, to);
        EXPECT_EQ(paths(second, key("same")), filesBelow(at(to)));
    }
}

TEST_F(Recap, PeopleSeeTheStateOfEachPath)
{
    made();
    const QStringList arguments{key("export"), key("trip"), key("--to"), key("jekyll"), key("--output"), key("site")};
    const Answer first = lanyardCli(arguments, folder());
    EXPECT_EQ(first.code, 0) << first.err.toStdString();
    EXPECT_TRUE(first.out.startsWith(key("New "))) << first.out.toStdString();
    EXPECT_EQ(lanyardCli({key("set"), key("trip"), key("excerpt=Other")}, folder()).code, 0);
    const Answer second = lanyardCli(arguments, folder());
    EXPECT_TRUE(second.out.contains(key("Changed "))) << second.out.toStdString();
    EXPECT_TRUE(second.out.contains(key("Same "))) << second.out.toStdString();
}

TEST_F(Recap, ARealConferenceGoesTheWholeWay)
{
    SKIP_WITHOUT_FIXTURES();
    const QString schedule = fixture(key("schedules/fosdem-2026.xml"));
    const QJsonArray sessions =
        lanyardCli({key("schedule"), schedule, key("--json")}).object()[key("sessions")].toArray();
    ASSERT_GT(sessions.size(), 300);
    QStringList ids;
    for (const int index : {10, 150, 290})
        ids.append(sessions[index].toObject()[key("id")].toString());

    ASSERT_TRUE(QDir(folder()).mkdir(key("album")));
    const QDir photos(fixture(key("photos")));
    for (const QString &name : photos.entryList(QDir::Files)) {
        if (name != key("SOURCES.md") && name != key("expected.json") && name != key("make-photos"))
            copyOf(photos.filePath(name), at(key("album")));
    }
    const Answer run = lanyardCli({key("new"), key("trip"), key("--schedule"), schedule, key("--attend"),
                                   ids.join(u','), key("--photos"), key("album")},
                                  folder());
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_FALSE(run.err.isEmpty()) << "some of the pictures can't be read, which is to be said";

    const QJsonObject post = lanyardCli({key("show"), key("trip"), key("--json")}, folder()).object();
    QStringList attended;
    for (const QJsonValue &session : post[key("sessions")].toArray())
        attended.append(session.toObject()[key("id")].toString());
    EXPECT_EQ(attended, ids) << "in time order";
    EXPECT_GT(post[key("pictures")].toArray().size(), 30);

    const QJsonObject jekyll = exported(key("trip"), key("jekyll"), key("site"));
    EXPECT_EQ(paths(jekyll, key("new")), filesBelow(at(key("site"))));
    EXPECT_TRUE(jekyll[key("address")].toString().startsWith(u'/'));

    const QJsonObject wordpress = exported(key("trip"), key("wordpress"), key("import"));
    const QStringList written = paths(wordpress, key("new"));
    EXPECT_EQ(written, filesBelow(at(key("import"))));
    const QStringList wxr = written.filter(key(".xml"));
    ASSERT_EQ(wxr.size(), 1);
    QXmlStreamReader xml(contents(at(key("import/") + wxr.first())));
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

TEST_F(Recap, FollowsANewerScheduleAndKeepsWhatIsTheWriters)
{
    made();
    const QByteArray before = contents(at(key("trip/index.md")));
    QByteArray newer = contents(sample(key("evening.xml")));
    ASSERT_TRUE(newer.contains("<room>") || newer.contains("room name="));
    const QString title = titleOf(before, key("aaaa-1"));
    ASSERT_FALSE(title.isEmpty());
    newer.replace(title.toUtf8(), "A title of today");
    ASSERT_TRUE(writeFile(at(key("newer.xml")), newer));

    const QStringList call{key("reimport"), key("trip"), key("--schedule"), key("newer.xml")};
    const Answer dry = lanyardCli(call + QStringList{key("--dry-run"), key("--json")}, folder());
    ASSERT_EQ(dry.code, 0) << dry.err.toStdString();
    EXPECT_EQ(dry.object().keys(), (QStringList{key("event"), key("sessions"), key("written")}));
    EXPECT_FALSE(dry.object()[key("written")].toBool());
    ASSERT_EQ(dry.object()[key("sessions")].toArray().size(), 1);
    const QJsonObject change = dry.object()[key("sessions")].toArray()[0].toObject();
    EXPECT_EQ(change[key("change")].toString(), key("changed"));
    EXPECT_EQ(change[key("fields")].toArray()[0].toObject()[key("after")].toString(), key("A title of today"));
    EXPECT_EQ(contents(at(key("trip/index.md"))), before) << "a dry run changes nothing";

    const Answer run = lanyardCli(call, folder());
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_TRUE(run.out.contains(key("A title of today"))) << run.out.toStdString();
    EXPECT_EQ(titleOf(contents(at(key("trip/index.md"))), key("aaaa-1")), key("A title of today"));
    EXPECT_EQ(contents(at(key("trip/schedule/newer.xml"))), newer);
    EXPECT_EQ(contents(at(key("trip/schedule/.replaced/evening.xml"))), contents(sample(key("evening.xml"))));

    const Answer again = lanyardCli(call, folder());
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.out.trimmed(), key("The schedule says nothing new."));
}

} // namespace
