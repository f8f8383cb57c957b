// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/speaker_book.h"

#include "core/base/disk_file_system.h"
#include "tests/support/core/memory_file_system.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

const char *const harbour = "---\ntitle: At the harbour\nevent: {name: Harbour Days 2024, start: 2024-05-01}\n"
                            "sessions:\n  - {id: t1, title: Tides, speakers: [s1, s2], attended: true}\n"
                            "  - {id: t2, title: Anchors, speakers: [s3], missed: true, attended: false}\n"
                            "speakers:\n  - {id: s1, name: Tomás Ferreira, url: \"https://www.ferreira.example/\", pronouns: he/him, no_photos: true}\n"
                            "  - {id: s2, name: Maren Okafor, affiliation: Skerry}\n  - {id: s3, name: Bo Sample}\n---\n\nText.\n";
const char *const summer = "---\ntitle: Summer school\ndate: 2025-07-02\nspeakers:\n"
                           "  - {id: f7b1c1ae-0000-4000-8000-000000000001, name: Tomas Ferreira, affiliation: Rope Works}\n---\n";

Speaker person(const char *name, const char *url = "", const char *id = "7")
{
    Speaker speaker;
    speaker.id = QString::fromUtf8(id);
    speaker.name = QString::fromUtf8(name);
    speaker.url = QString::fromUtf8(url);
    return speaker;
}

QString told(const QList<Meeting> &meetings)
{
    QStringList all;
    for (const Meeting &meeting : meetings)
        all.append(meeting.event + QLatin1Char(' ') + meeting.day.toString(Qt::ISODate) + QStringLiteral(": ") + meeting.speaker.name);
    return all.join(QStringLiteral(" | "));
}

class Book : public ::testing::Test
{
protected:
    Book()
    {
        files.put(QStringLiteral("/recaps/2024-05-01-harbour/index.md"), harbour);
        files.put(QStringLiteral("/recaps/2025-07-02-summer/index.md"), summer);
        files.put(QStringLiteral("/recaps/2025-07-02-summer/notes/x.md"), "---\nspeakers: [Nobody]\n---\n");
        files.put(QStringLiteral("/blog/_posts/2023-02-03-loose.md"), "---\ntitle: Loose\nspeakers: [Maren Okafor]\n---\n");
        files.put(QStringLiteral("/blog/_posts/readme.txt"), "---\nspeakers: [Nobody]\n---\n");
    }
    MemoryFileSystem files;
    const QStringList roots{QStringLiteral("/recaps"), QStringLiteral("/blog/_posts/"), QStringLiteral("/recaps"), QStringLiteral("/nowhere")};
};

TEST_F(Book, TellsWhereSomebodyWasMetTheNewestFirst)
{
    const SpeakerBook book = SpeakerBook::read(files, roots, {});
    EXPECT_EQ(book.postsRead(), 3);
    EXPECT_TRUE(book.problems().isEmpty());
    EXPECT_EQ(told(book.meetings(person("Tomás Ferreira"))),
              QStringLiteral("Summer school 2025-07-02: Tomas Ferreira | Harbour Days 2024 2024-05-01: Tomás Ferreira"));
    EXPECT_EQ(told(book.meetings(person("Tomás Ferreira"), QStringLiteral("/recaps/2025-07-02-summer/index.md"))),
              QStringLiteral("Harbour Days 2024 2024-05-01: Tomás Ferreira"));
    EXPECT_EQ(told(book.meetings(person("Maren Okafor"))),
              QStringLiteral("Harbour Days 2024 2024-05-01: Maren Okafor | Loose 2023-02-03: Maren Okafor"));
    const QList<Meeting> tomas = book.meetings(person("Tomás Ferreira"));
    EXPECT_EQ(tomas[1].post, QStringLiteral("/recaps/2024-05-01-harbour/index.md"));
    EXPECT_EQ(tomas[1].talks, QStringList{QStringLiteral("Tides")});
    EXPECT_TRUE(tomas[0].heard);
    EXPECT_FALSE(book.meetings(person("Bo Sample")).first().heard);
}

TEST_F(Book, RecognisesPeopleByNameLinkAndId)
{
    const SpeakerBook book = SpeakerBook::read(files, roots, {});
    const std::pair<Speaker, int> cases[] = {
        {person("TOMAS FERREIRA"), 2},
        {person("Ferreira, Tomás"), 2},
        {person("T. Ferreira"), 0}, // may be another
        {person("T. Ferreira", "", "s1"), 1},
        {person("Tom Ferreira", "http://ferreira.example"), 1},
        {person("The Skerry Crew", "http://ferreira.example"), 0}, // a link that several share
        {person("Tom Rope", "", "f7b1c1ae-0000-4000-8000-000000000001"), 1},
        {person("Tom Rope", "", "s1"), 0}, // each event has an s1
        {person("Nobody"), 0},
        {person(""), 0},
    };
    for (const auto &[who, count] : cases) {
        EXPECT_EQ(book.meetings(who).size(), count) << who.name.toStdString() << who.url.toStdString();
        EXPECT_EQ(book.met({who}).contains(who.id), count > 0) << who.name.toStdString() << who.url.toStdString();
    }
    EXPECT_TRUE(book.met({person("Bo Sample")}).isEmpty()) << "their only talk was missed";
    EXPECT_TRUE(book.met({person("Maren Okafor")}, QStringLiteral("/recaps/2024-05-01-harbour/index.md")).contains(QStringLiteral("7")));
    Speaker other = person("Thomas Rope");
    other.aliases = {QStringLiteral("Tomás Ferreira")};
    EXPECT_EQ(book.meetings(other).size(), 2);
}

TEST_F(Book, ReadsOnlyWhatChanged)
{
    const SpeakerBook first = SpeakerBook::read(files, roots, {});
    const SpeakerBook same = SpeakerBook::read(files, roots, first);
    EXPECT_EQ(same.postsRead(), 0);
    EXPECT_EQ(same, first);
    files.put(QStringLiteral("/recaps/2025-07-02-summer/index.md"), QByteArray(summer).replace("Tomas Ferreira", "Tamas Ferreira"));
    ASSERT_TRUE(files.remove(QStringLiteral("/blog/_posts/2023-02-03-loose.md")));
    const SpeakerBook next = SpeakerBook::read(files, roots, same);
    EXPECT_EQ(next.postsRead(), 1);
    EXPECT_EQ(next.meetings(person("Tomás Ferreira")).size(), 1);
    EXPECT_EQ(next.meetings(person("Maren Okafor")).size(), 1) << "the post is gone";
    EXPECT_EQ(SpeakerBook::read(files, roots, next, [] { return true; }), next) << "stopped: what was known stays";
}

TEST_F(Book, SaysWhichRecapsItCouldNotRead)
{
    files.put(QStringLiteral("/recaps/broken/index.md"), "---\nspeakers:\n  - {id: x, name: Eve\n---\n");
    files.put(QStringLiteral("/recaps/elsewhere/index.md"), "---\ntitle: ][\nspeakers:\n  - {id: x, name: Eve}\n---\n");
    files.put(QStringLiteral("/recaps/open/index.md"), "---\nspeakers:\n  - {id: x, name: Eve}\n");
    files.put(QStringLiteral("/recaps/shape/index.md"), "---\nspeakers: {a: [b], c: 3}\nsessions: 7\n---\n");
    files.put(QStringLiteral("/recaps/none/index.md"), "---\ntitle: [\n---\nNo people here.\n");
    files.put(QStringLiteral("/recaps/shut/index.md"), harbour);
    files.failOn(MemoryFileSystem::Operation::Read, Error{"file.unreadable", "%1 can't be read.", {QStringLiteral("/recaps/shut/index.md")}},
                 QStringLiteral("/recaps/shut/index.md"));
    const SpeakerBook book = SpeakerBook::read(files, roots, {});
    QStringList posts;
    for (const Error &error : book.problems()) {
        EXPECT_EQ(error.code, "book.unreadable");
        posts.append(error.arguments.value(0));
    }
    EXPECT_EQ(posts, QStringList({QStringLiteral("/recaps/broken/index.md"), QStringLiteral("/recaps/open/index.md"),
                                  QStringLiteral("/recaps/shut/index.md")}));
    EXPECT_EQ(book.meetings(person("Eve")).size(), 1) << "what is broken is the title";
    EXPECT_EQ(book.meetings(person("Tomás Ferreira")).size(), 2) << "the others are known all the same";
}

TEST(SpeakerBookOnDisk, NeverWritesToAPost)
{
    QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    QDir(folder.path()).mkpath(QStringLiteral("a"));
    const QString path = folder.filePath(QStringLiteral("a/index.md"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF---\r\ntitle: A\r\nspeakers: [Ada Wren]\r\n---\r\n");
    file.close();
    const DiskFileSystem disk;
    const QDateTime before = disk.changedAt(path);
    const SpeakerBook book = SpeakerBook::read(disk, {folder.path()}, {});
    EXPECT_EQ(book.meetings(person("ada wren")).size(), 1);
    EXPECT_EQ(disk.changedAt(path), before);
    EXPECT_EQ(disk.files(folder.filePath(QStringLiteral("a"))), QStringList{QStringLiteral("index.md")});
}

TEST(SpeakerBookOffers, WhatAnotherRecapKnowsAndThisOneLacks)
{
    Speaker known = person("Tomás Ferreira", "https://ferreira.example/");
    known.pronouns = QStringLiteral("he/him");
    known.affiliation = QStringLiteral("Rope Works");
    known.noPhotos = true;
    Speaker here = person("Tomás Ferreira");
    here.affiliation = QStringLiteral("Knots & Co"); // since then
    EXPECT_EQ(lacking(here, known), QStringList({QStringLiteral("url"), QStringLiteral("pronouns"), QStringLiteral("no_photos")}));
    EXPECT_TRUE(lacking(known, here).isEmpty());
    const Speaker taken = withTaken(here, known, {QStringLiteral("url"), QStringLiteral("pronouns")});
    EXPECT_EQ(taken.url, known.url);
    EXPECT_EQ(taken.pronouns, known.pronouns);
    EXPECT_EQ(taken.affiliation, here.affiliation);
    EXPECT_FALSE(taken.noPhotos);
}

} // namespace
} // namespace lanyard::test
