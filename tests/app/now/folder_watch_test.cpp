// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/folder_watch.h"
#include "tests/app/now/hall.h"

#include <QSignalSpy>

namespace lanyard::test {

namespace {

class Watched : public Hall
{
protected:
    Watched()
    {
        write(at("old.jpg"), photo);
        QObject::connect(&watch, &FolderWatch::found, &watch, [this](const QStringList &paths) {
            for (const QString &path : paths)
                found.append(QFileInfo(path).fileName());
        });
        watch.watch(folder.path());
        watch.setPaused(false);
        settle();
    }
    QString at(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    // Nothing happens any more: so a test can say that nothing was told.
    static void settle() { QTest::qWait(150); }
    bool tells(const QStringList &names)
    {
        return waitUntil([&] { return found.size() >= names.size(); }) && found == names;
    }

    const QByteArray photo = contents(sourcePath(QStringLiteral("tests/data/photo/turned-1.jpg")));
    FolderWatch watch{files};
    QStringList found;
};

} // namespace

TEST_F(Watched, TellsOfEachNewPictureOnceAndOfNoOldOne)
{
    write(at("new.jpg"), photo);
    write(at("words.txt"), "words");
    ASSERT_TRUE(tells({QStringLiteral("new.jpg")})) << found.join(u' ').toStdString();
    write(at("new.jpg"), photo + photo);
    write(at("old.jpg"), photo + photo);
    watch.minuteBegan();
    write(at("another.jpg"), photo);
    ASSERT_TRUE(tells({QStringLiteral("new.jpg"), QStringLiteral("another.jpg")}));
    settle();
    EXPECT_EQ(found.size(), 2);
}

TEST_F(Watched, WaitsForAFileThatIsStillBeingWritten)
{
    QFile file(at("slow.jpg"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qsizetype place = 0; place < photo.size() - 2; place += 512) {
        EXPECT_GT(file.write(photo.mid(place, qMin<qsizetype>(512, photo.size() - 2 - place))), 0);
        QTest::qWait(5);
    }
    settle();
    EXPECT_TRUE(found.isEmpty());
    watch.minuteBegan(); // the first time that a minute sees it
    settle();
    EXPECT_TRUE(found.isEmpty());
    EXPECT_EQ(file.write(photo.right(2)), 2);
    ASSERT_TRUE(tells({QStringLiteral("slow.jpg")}));
}

TEST_F(Watched, TakesAFileThatDoesNotGrowForAMinuteAsWhole)
{
    write(at("motion.jpg"), photo + "a film");
    write(at("empty.jpg"), {});
    settle();
    watch.minuteBegan();
    settle();
    EXPECT_TRUE(found.isEmpty());
    watch.minuteBegan();
    ASSERT_TRUE(tells({QStringLiteral("motion.jpg")}));
    watch.minuteBegan();
    settle();
    EXPECT_EQ(found.size(), 1) << "an empty file is no photo yet";
}

TEST_F(Watched, TellsOfAFileThatIsRenamedIn)
{
    write(at("x.tmp"), photo);
    settle();
    EXPECT_TRUE(QFile::rename(at("x.tmp"), at("x.jpg")));
    ASSERT_TRUE(tells({QStringLiteral("x.jpg")}));
}

TEST_F(Watched, TellsLaterWhatCameDuringAPause)
{
    watch.setPaused(true);
    write(at("later.jpg"), photo);
    watch.minuteBegan();
    settle();
    EXPECT_TRUE(found.isEmpty());
    watch.setPaused(false);
    ASSERT_TRUE(tells({QStringLiteral("later.jpg")}));
}

TEST_F(Watched, SaysOnceThatItsFolderIsGoneAndComesBackWithIt)
{
    const QString inner = folder.filePath(QStringLiteral("card"));
    QDir().mkdir(inner);
    watch.watch(inner);
    settle();
    QSignalSpy gone(&watch, &FolderWatch::folderGone);
    ASSERT_TRUE(QDir(inner).removeRecursively());
    ASSERT_TRUE(waitUntil([&] { return gone.size() == 1; }));
    watch.minuteBegan();
    settle();
    EXPECT_EQ(gone.size(), 1);
    QDir().mkdir(inner);
    watch.minuteBegan();
    settle();
    write(inner + QStringLiteral("/back.jpg"), photo);
    EXPECT_TRUE(tells({QStringLiteral("back.jpg")}));
}

} // namespace lanyard::test
