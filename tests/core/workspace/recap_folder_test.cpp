// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_file_system.h"
#include "core/compose/recap.h"
#include "core/post/post.h"
#include "core/workspace/recap_folder.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 22), QTime(10, 30), Qt::OffsetFromUTC, 3600); }
};

// The disk, but one of its files can't be written or moved.
class FailingDisk final : public FileSystem
{
public:
    explicit FailingDisk(QString fatal) : m_fatal(std::move(fatal)) {}
    bool exists(const QString &path) const override { return m_disk.exists(path); }
    bool isFolder(const QString &path) const override { return m_disk.isFolder(path); }
    qint64 size(const QString &path) const override { return m_disk.size(path); }
    QDateTime changedAt(const QString &path) const override { return m_disk.changedAt(path); }
    Result<QByteArray> read(const QString &path, qint64 limit) const override { return m_disk.read(path, limit); }
    Result<void> write(const QString &path, const QByteArray &bytes) override { return fails(path) ? full(path) : m_disk.write(path, bytes); }
    Result<void> copy(const QString &from, const QString &to) override { return fails(to) ? full(to) : m_disk.copy(from, to); }
    Result<void> rename(const QString &from, const QString &to) override { return fails(to) ? full(to) : m_disk.rename(from, to); }
    Result<void> remove(const QString &path) override { return m_disk.remove(path); }
    Result<void> makeFolder(const QString &path) override { return m_disk.makeFolder(path); }
    QStringList files(const QString &folder) const override { return m_disk.files(folder); }
    QStringList folders(const QString &folder) const override { return m_disk.folders(folder); }

private:
    bool fails(const QString &path) const { return path.endsWith(m_fatal); }
    static Result<void> full(const QString &path) { return failure("file.no-space", "There is no space left for %1.", {path}); }
    DiskFileSystem m_disk;
    QString m_fatal;
};

class RecapFolder : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        request.folder = place.filePath(QStringLiteral("trips/harbour"));
        request.scheduleFiles = {sourcePath(QStringLiteral("tests/data/event/small-meetup.xml"))};
        before = everything();
    }

    // Hidden files, too.
    QStringList everything() const
    {
        QStringList found;
        QDirIterator all(place.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(QDir(place.path()).relativeFilePath(all.next()));
        found.sort();
        return found;
    }

    QString picture(const QString &name, QRgb colour = qRgb(200, 10, 10))
    {
        QImage image(8, 6, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = place.filePath(name);
        EXPECT_TRUE(image.save(path, "PNG"));
        before = everything();
        return path;
    }

    Result<NewRecap> create(const std::function<bool(int, int)> &step = {}) { return createRecap(request, disk, clock, step); }

    QTemporaryDir place;
    DiskFileSystem disk;
    FixedClock clock;
    NewRecapRequest request;
    QStringList before;
};

TEST_F(RecapFolder, HoldsThePostThePhotosAndTheScheduleAsItCame)
{
    request.attend = {QStringLiteral("aaaa-1")};
    request.photoFiles = {picture(QStringLiteral("My Hall.PNG"))};
    request.title = QStringLiteral("By the sea");
    const auto recap = create();
    ASSERT_TRUE(recap) << recap.error().english().toStdString();
    EXPECT_EQ(recap->postPath, request.folder + QStringLiteral("/index.md"));
    EXPECT_FALSE(recap->zoneMissing);
    EXPECT_TRUE(recap->notes.isEmpty());
    QStringList made = everything();
    for (const QString &old : std::as_const(before))
        made.removeAll(old);
    EXPECT_EQ(made, QStringList({QStringLiteral("trips"), QStringLiteral("trips/harbour"), QStringLiteral("trips/harbour/index.md"),
                                 QStringLiteral("trips/harbour/photos"), QStringLiteral("trips/harbour/photos/my-hall.png"),
                                 QStringLiteral("trips/harbour/schedule"), QStringLiteral("trips/harbour/schedule/small-meetup.xml")}));
    EXPECT_EQ(contents(request.folder + QStringLiteral("/schedule/small-meetup.xml")), contents(request.scheduleFiles.first()));
    EXPECT_EQ(contents(request.folder + QStringLiteral("/photos/my-hall.png")), contents(request.photoFiles.first()));

    const Post post(QString::fromUtf8(contents(recap->postPath)));
    EXPECT_EQ(post.fields().title, QStringLiteral("By the sea"));
    EXPECT_EQ(post.fields().slug, QStringLiteral("by-the-sea"));
    EXPECT_EQ(post.fields().date->moment, clock.now());
    const Recap read = recapOf(post);
    ASSERT_EQ(read.event.sessions.size(), 1);
    EXPECT_EQ(read.event.sessions.first().id, QStringLiteral("aaaa-1"));
    EXPECT_EQ(read.event.speakers.size(), 2);
    ASSERT_EQ(read.photos.size(), 1);
    EXPECT_EQ(read.photos.first().file, QStringLiteral("photos/my-hall.png"));
    EXPECT_TRUE(post.body().contains(QLatin1String("](photos/my-hall.png)")));
}

TEST_F(RecapFolder, TakesAllSessionsWhenAsked)
{
    request.attendAll = true;
    const auto recap = create();
    ASSERT_TRUE(recap);
    EXPECT_EQ(recapOf(Post(QString::fromUtf8(contents(recap->postPath)))).event.sessions.size(), 3);
}

TEST_F(RecapFolder, RefusesASessionThatIsNotThereAndLeavesNothing)
{
    request.attend = {QStringLiteral("aaaa-1"), QStringLiteral("zzz"), QStringLiteral("yyy")};
    const auto recap = create();
    ASSERT_FALSE(recap);
    EXPECT_EQ(recap.error().code, "recap.no-session");
    EXPECT_EQ(recap.error().arguments, QStringList({QStringLiteral("yyy")}));
    EXPECT_EQ(everything(), before);
}

TEST_F(RecapFolder, NotesUnreadablePhotosAndTakesTheOthers)
{
    const QString good = picture(QStringLiteral("good.png"));
    const QString bad = place.filePath(QStringLiteral("bad.jpg"));
    ASSERT_TRUE(disk.write(bad, "no picture at all"));
    request.photoFiles = {bad, good, place.filePath(QStringLiteral("missing.jpg")), good};
    const auto recap = create();
    ASSERT_TRUE(recap);
    EXPECT_EQ(recap->notes.size(), 2);
    EXPECT_EQ(recapOf(Post(QString::fromUtf8(contents(recap->postPath)))).photos.size(), 1); // the same one twice is one
    EXPECT_EQ(disk.files(request.folder + QStringLiteral("/photos")), QStringList({QStringLiteral("good.png")}));
}

TEST_F(RecapFolder, LeavesNothingBehindAFailure)
{
    request.photoFiles = {picture(QStringLiteral("a.png"))};
    for (const char *fatal : {"/index.md", "/schedule/small-meetup.xml", "/trips/harbour", "/photos/a.png"}) {
        FailingDisk failing{QLatin1String(fatal)};
        const auto recap = createRecap(request, failing, clock);
        ASSERT_FALSE(recap) << fatal;
        EXPECT_EQ(recap.error().code, "file.no-space") << fatal;
        EXPECT_TRUE(recap.error().arguments.first().startsWith(request.folder)) << "a hidden name: " << recap.error().english().toStdString();
        EXPECT_EQ(everything(), before) << fatal;
    }
}

TEST_F(RecapFolder, FillsAnEmptyFolderAndEmptiesItAgainAfterAFailure)
{
    ASSERT_TRUE(disk.makeFolder(request.folder));
    ASSERT_TRUE(disk.write(request.folder + QStringLiteral("/.keep"), "hidden"));
    before = everything();
    FailingDisk failing{QStringLiteral("harbour/index.md")};
    ASSERT_FALSE(createRecap(request, failing, clock));
    EXPECT_EQ(everything(), before);
    const auto recap = create();
    ASSERT_TRUE(recap) << recap.error().english().toStdString();
    EXPECT_TRUE(disk.exists(request.folder + QStringLiteral("/index.md")));
    EXPECT_TRUE(disk.exists(request.folder + QStringLiteral("/.keep")));
    EXPECT_EQ(everything().filter(QStringLiteral(".new")), QStringList());
}

TEST_F(RecapFolder, RefusesAFolderThatHoldsSomething)
{
    ASSERT_TRUE(disk.makeFolder(request.folder));
    ASSERT_TRUE(disk.write(request.folder + QStringLiteral("/mine.txt"), "mine"));
    before = everything();
    EXPECT_EQ(create().error().code, "recap.folder-taken");
    EXPECT_EQ(everything(), before);
    request.folder += QStringLiteral("/mine.txt");
    EXPECT_EQ(create().error().code, "recap.folder-taken");
}

TEST_F(RecapFolder, StopsWhenAskedAndTellsHowFarItIs)
{
    request.photoFiles = {picture(QStringLiteral("a.png")), picture(QStringLiteral("b.png"), qRgb(1, 2, 3))};
    QList<std::pair<int, int>> steps;
    EXPECT_EQ(create([&steps](int done, int total) {
                  steps.append({done, total});
                  return done < 1;
              }).error().code,
              "recap.cancelled");
    EXPECT_EQ(everything(), before);
    steps.clear();
    ASSERT_TRUE(create([&steps](int done, int total) {
        steps.append({done, total});
        return true;
    }));
    EXPECT_EQ(steps, (QList<std::pair<int, int>>{{0, 3}, {1, 3}, {2, 3}, {3, 3}}));
}

TEST_F(RecapFolder, WorksWithoutASchedule)
{
    request.scheduleFiles.clear();
    request.title = QStringLiteral("An evening");
    const auto recap = create();
    ASSERT_TRUE(recap);
    EXPECT_FALSE(disk.exists(request.folder + QStringLiteral("/schedule")));
    EXPECT_EQ(Post(QString::fromUtf8(contents(recap->postPath))).fields().title, request.title);
    EXPECT_EQ(scheduleOf(disk, recap->postPath, {}).error().code, "recap.no-schedule");
    request.folder += QStringLiteral("2");
    request.attend = {QStringLiteral("x")};
    EXPECT_EQ(create().error().code, "recap.no-session");
}

TEST_F(RecapFolder, RemembersTheZoneThatThePersonSaid)
{
    const QString file = place.filePath(QStringLiteral("No Zone (1).XML"));
    ASSERT_TRUE(disk.write(file, "<schedule><conference><title>T</title></conference><day date='2026-05-01'>"
                                 "<event id='1'><start>10:00</start><title>A</title></event></day></schedule>"));
    request.scheduleFiles = {file};
    request.attendAll = true;
    request.options.timeZone = "Asia/Tokyo";
    const auto recap = create();
    ASSERT_TRUE(recap);
    EXPECT_FALSE(recap->zoneMissing);
    EXPECT_TRUE(disk.exists(request.folder + QStringLiteral("/schedule/no-zone-1.xml")));
    const Recap read = recapOf(Post(QString::fromUtf8(contents(recap->postPath))));
    EXPECT_EQ(read.event.timeZone, "Asia/Tokyo");
    const auto schedule = scheduleOf(disk, recap->postPath, {});
    ASSERT_TRUE(schedule);
    EXPECT_FALSE(schedule->zoneMissing);
    EXPECT_EQ(schedule->event.sessions.first().start, read.event.sessions.first().start);

    request.folder += QStringLiteral("2");
    request.options = {};
    const auto without = create();
    ASSERT_TRUE(without);
    EXPECT_TRUE(without->zoneMissing);
    request.folder += QStringLiteral("3");
    request.options.timeZone = "Nowhere/Else";
    EXPECT_EQ(create().error().code, "schedule.zone");
}

TEST_F(RecapFolder, SaysWhyItsScheduleCanNotBeRead)
{
    ASSERT_TRUE(disk.makeFolder(request.folder + QStringLiteral("/schedule")));
    ASSERT_TRUE(disk.write(request.folder + QStringLiteral("/schedule/x.xml"), "nonsense"));
    EXPECT_EQ(scheduleOf(disk, request.folder + QStringLiteral("/index.md"), {}).error().code, "schedule.unknown");
    request.scheduleFiles = {request.folder + QStringLiteral("/schedule/x.xml")};
    request.folder = place.filePath(QStringLiteral("new"));
    EXPECT_EQ(create().error().code, "schedule.unknown");
    request.scheduleFiles = {place.filePath(QStringLiteral("missing.xml"))};
    EXPECT_EQ(create().error().code, "file.missing");
}

TEST_F(RecapFolder, FindsPicturesByTheirExtensions)
{
    for (const char *name : {"b.JPG", "a.heic", "c.webp", "d.txt", "e.jpeg.part", "f.Png", "g.gif", "h.HEIF", "i", "j.jfif", "k.hif"})
        ASSERT_TRUE(disk.write(place.filePath(QLatin1String(name)), "x"));
    QStringList expected;
    for (const char *name : {"a.heic", "b.JPG", "c.webp", "f.Png", "g.gif", "h.HEIF", "j.jfif", "k.hif"})
        expected.append(place.filePath(QLatin1String(name)));
    EXPECT_EQ(pictureFiles(disk, place.path()), expected);
    EXPECT_TRUE(pictureFiles(disk, place.filePath(QStringLiteral("nowhere"))).isEmpty());
}

TEST(RecapFolderName, HasTheLastDayAndTheEventsName)
{
    Event event;
    EXPECT_EQ(recapFolderName(event, QDate(2026, 11, 22)), QStringLiteral("2026-11-22-recap"));
    event.name = QStringLiteral("FOSDEM 2026");
    event.end = QDate(2026, 2, 1);
    EXPECT_EQ(recapFolderName(event, QDate(2026, 11, 22)), QStringLiteral("2026-02-01-fosdem-2026"));
}

TEST(RealRecap, IsMadeFromFosdemWithItsPhotos)
{
    SKIP_WITHOUT_FIXTURES();
    QTemporaryDir place;
    DiskFileSystem disk;
    NewRecapRequest request;
    request.folder = place.filePath(QStringLiteral("trip"));
    request.scheduleFiles = {fixture(QStringLiteral("schedules/fosdem-2026.xml"))};
    request.attend = {QStringLiteral("9c3ebb8c-7716-5130-b9fe-ff8544f5636d"), QStringLiteral("e47b417f-2dc6-5f65-8141-98fbd8725afc"),
                      QStringLiteral("8ce3ffa3-2053-5f4d-8fc4-f223e5859a53")};
    request.photoFiles = pictureFiles(disk, fixture(QStringLiteral("photos")));
    ASSERT_GT(request.photoFiles.size(), 10);
    const auto recap = createRecap(request, disk, FixedClock());
    ASSERT_TRUE(recap) << recap.error().english().toStdString();
    const Post post(QString::fromUtf8(contents(recap->postPath)));
    ASSERT_FALSE(post.frontMatter().problem());
    const Recap read = recapOf(post);
    EXPECT_EQ(read.event.sessions.size(), 3);
    EXPECT_EQ(read.event.start, QDate(2026, 1, 31));
    EXPECT_EQ(read.photos.size(), disk.files(request.folder + QStringLiteral("/photos")).size());
    EXPECT_GT(read.photos.size(), 10);
    for (const Photo &photo : read.photos)
        EXPECT_TRUE(post.body().contains(QLatin1String("](") + photo.file)) << photo.file.toStdString();
    EXPECT_EQ(contents(request.folder + QStringLiteral("/schedule/fosdem-2026.xml")), contents(request.scheduleFiles.first()));
}

} // namespace
} // namespace lanyard::test
