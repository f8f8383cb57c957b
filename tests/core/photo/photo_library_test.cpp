// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_library.h"

#include "core/base/disk_file_system.h"

#include "tests/core/photo/picture_samples.h"

#include <QDir>
#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::test;

namespace {

class Library : public ::testing::Test
{
protected:
    QTemporaryDir folder;
    DiskFileSystem files;
    PhotoLibrary library{files, folder.filePath(QStringLiteral("recap"))};

    QString outside(const char *name, const char *from) // a picture somewhere else on the disk
    {
        const QString path = folder.filePath(QString::fromUtf8(name));
        EXPECT_TRUE(QFile::copy(sample(from), path)) << name;
        return path;
    }
    QString added(const char *name, const char *from)
    {
        const auto photo = library.add(outside(name, from));
        EXPECT_TRUE(photo) << photo.error().english().toStdString();
        return photo ? photo->file : QString();
    }
    QByteArray bytesOf(const QString &file) { return contents(folder.filePath(QStringLiteral("recap/")) + file); }
};

TEST(SafePhotoName, IsShortPlainAndNeverEmpty)
{
    const struct
    {
        const char *name;
        const char *extension;
        const char *expected;
    } rows[] = {{"日本語 🎤 naïve.JPG", "jpg", "naive.jpg"},
                {"IMG_1234.HEIC", "heic", "img-1234.heic"},
                {"日本語.png", "png", "photo.png"},
                {".jpg", "jpg", "photo.jpg"},
                {"", "jpg", "photo.jpg"},
                {"-leading-dash.jpg", "jpg", "leading-dash.jpg"},
                {"quote's \"and\" #hash %41 & amp.jpg", "png", "quotes-and-hash-41-amp.png"},
                {"nfd-re\xCC\x81sume\xCC\x81.jpg", "jpg", "nfd-resume.jpg"},
                {"Gro\xCC\x88\xC3\x9F" "e.jpg", "jpg", "groesse.jpg"},
                {"Dr. Ada on stage", "jpg", "dr-ada-on-stage.jpg"},
                {"../../etc/passwd.jpg", "jpg", "passwd.jpg"},
                {"CON.jpg", "jpg", "photo-con.jpg"},
                {"lpt1.png", "png", "photo-lpt1.png"}};
    for (const auto &row : rows)
        EXPECT_EQ(PhotoLibrary::safeName(QString::fromUtf8(row.name), QString::fromLatin1(row.extension)).toStdString(), row.expected) << row.name;
    EXPECT_LE(PhotoLibrary::safeName(QString(500, u'a'), QStringLiteral("jpg")).size(), 90);
}

TEST_F(Library, ThePhotosToComeAreThoseThatAreAdded)
{
    QStringList paths{outside("On stage.JPG", "private.jpg"), outside("again.jpg", "private.jpg"), outside("called.jpg", "png-called.jpg")};
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("more"))));
    paths.append(outside("more/on-stage.jpg", "captions.jpg"));
    paths.append(folder.filePath(QStringLiteral("missing.jpg")));
    const QList<Photo> coming = photosToCome(files, paths);
    QList<Photo> added;
    for (const QString &path : paths) {
        if (const auto photo = library.add(path); photo && !added.contains(*photo))
            added.append(*photo);
    }
    ASSERT_EQ(added.size(), 3);
    EXPECT_EQ(coming, added);
}

TEST_F(Library, CopiesByteForByteUnderTheExtensionOfTheBytes)
{
    EXPECT_EQ(added("On stage.JPG", "private.jpg"), QStringLiteral("photos/on-stage.jpg"));
    EXPECT_EQ(bytesOf(QStringLiteral("photos/on-stage.jpg")), contents(sample("private.jpg")));
    EXPECT_EQ(added("called.jpg", "png-called.jpg"), QStringLiteral("photos/called.png"));
    EXPECT_EQ(added("phone.heic", "phone.heic"), QStringLiteral("photos/phone.heic"));
    EXPECT_EQ(library.photos(), QStringList({QStringLiteral("photos/called.png"), QStringLiteral("photos/on-stage.jpg"), QStringLiteral("photos/phone.heic")}));
}

TEST_F(Library, FillsWhatThePictureSaysOfItself)
{
    const auto photo = library.add(sample("languages.jpg"));
    ASSERT_TRUE(photo);
    EXPECT_EQ(photo->alt, QStringLiteral("Two people at a lectern"));
    EXPECT_EQ(photo->caption, QStringLiteral("Two people"));
    EXPECT_EQ(photo->credit, QStringLiteral("Example Agency"));
    EXPECT_EQ(photo->licence, QStringLiteral("CC BY 4.0"));
    EXPECT_TRUE(photo->offsetKnown);
    const auto other = library.add(sample("captions.jpg"));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->credit, QStringLiteral("Ada Example, Bob Example")) << "without a credit line the creator is named";
}

TEST_F(Library, TakesTheSamePictureOnce)
{
    EXPECT_EQ(added("a.jpg", "turned-1.jpg"), QStringLiteral("photos/a.jpg"));
    EXPECT_EQ(added("b.jpg", "turned-1.jpg"), QStringLiteral("photos/a.jpg")) << "the same bytes under another name";
    const auto again = library.add(folder.filePath(QStringLiteral("recap/photos/a.jpg")));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->file, QStringLiteral("photos/a.jpg"));
    EXPECT_EQ(library.photos().size(), 1);
}

TEST_F(Library, NumbersPicturesOfOneName)
{
    EXPECT_EQ(added("A.jpg", "turned-1.jpg"), QStringLiteral("photos/a.jpg"));
    QDir(folder.path()).mkdir(QStringLiteral("x"));
    EXPECT_EQ(added("x/a.JPG", "turned-2.jpg"), QStringLiteral("photos/a-2.jpg"));
    EXPECT_EQ(added("ä.jpg", "turned-3.jpg"), QStringLiteral("photos/ae.jpg"));
    EXPECT_EQ(added("a!.jpg", "turned-4.jpg"), QStringLiteral("photos/a-3.jpg"));
    EXPECT_EQ(bytesOf(QStringLiteral("photos/a.jpg")), contents(sample("turned-1.jpg")));
}

TEST_F(Library, RefusesWhatIsNoPictureAndLeavesNoFolderBehind)
{
    EXPECT_EQ(library.add(sample("make-pictures")).error().code, "photo.not-a-picture");
    EXPECT_EQ(library.add(sample("none.jpg")).error().code.left(5), "file.");
    EXPECT_FALSE(QFile::exists(library.folder()));
    EXPECT_TRUE(library.photos().isEmpty());
}

TEST_F(Library, RemovesWithoutDeletingEvenTwice)
{
    for (const char *from : {"turned-1.jpg", "turned-2.jpg"}) {
        QFile::remove(folder.filePath(QStringLiteral("a.jpg")));
        ASSERT_EQ(added("a.jpg", from), QStringLiteral("photos/a.jpg"));
        ASSERT_TRUE(library.remove(QStringLiteral("photos/a.jpg")));
    }
    EXPECT_TRUE(library.photos().isEmpty()) << "removed ones must not be listed";
    EXPECT_EQ(bytesOf(QStringLiteral("photos/.removed/a.jpg")), contents(sample("turned-1.jpg")));
    EXPECT_EQ(bytesOf(QStringLiteral("photos/.removed/a-2.jpg")), contents(sample("turned-2.jpg")));
    EXPECT_EQ(library.remove(QStringLiteral("photos/a.jpg")).error().code, "photo.missing");
}

TEST_F(Library, RenamesUnderASafeNameWithTheSameExtension)
{
    added("a.jpg", "turned-1.jpg");
    added("b.jpg", "turned-2.jpg");
    EXPECT_EQ(library.rename(QStringLiteral("photos/a.jpg"), QStringLiteral("Größe.png")).value_or(QString()), QStringLiteral("photos/groesse.jpg"));
    EXPECT_EQ(library.rename(QStringLiteral("photos/groesse.jpg"), QStringLiteral("groesse")).value_or(QString()), QStringLiteral("photos/groesse.jpg"));
    EXPECT_EQ(library.rename(QStringLiteral("photos/groesse.jpg"), QStringLiteral("b")).value_or(QString()), QStringLiteral("photos/b-2.jpg"));
    EXPECT_EQ(bytesOf(QStringLiteral("photos/b.jpg")), contents(sample("turned-2.jpg"))) << "the other picture was overwritten";
}

TEST_F(Library, TouchesNothingOutsideOfItsFolder)
{
    added("a.jpg", "turned-1.jpg");
    for (const char *file : {"photos/../a.jpg", "../a.jpg", "a.jpg", "photos/", "photos/.removed", "/etc/passwd", "photos/x/../a.jpg"}) {
        EXPECT_EQ(library.remove(QString::fromLatin1(file)).error().code, "photo.outside") << file;
        EXPECT_EQ(library.rename(QString::fromLatin1(file), QStringLiteral("x")).error().code, "photo.outside") << file;
    }
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("a.jpg"))));
}

TEST_F(Library, BytesOfTheClipboardComeInUnderTheirNameAndNeverOverAFile)
{
    const QByteArray png = contents(sample("see-through.png"));
    const auto first = library.addBytes(png, QStringLiteral("pasted-20260314-120000"));
    ASSERT_TRUE(first) << first.error().english().toStdString();
    EXPECT_EQ(first->file, QStringLiteral("photos/pasted-20260314-120000.png"));
    EXPECT_EQ(bytesOf(first->file), png);
    const auto same = library.addBytes(png, QStringLiteral("pasted-20260314-120001"));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->file, first->file) << "the same picture again";
    const auto other = library.addBytes(contents(sample("deep.png")), QStringLiteral("pasted-20260314-120000"));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->file, QStringLiteral("photos/pasted-20260314-120000-2.png"));
    EXPECT_EQ(bytesOf(first->file), png);
    EXPECT_EQ(library.addBytes("no picture", QStringLiteral("x")).error().code, "photo.not-a-picture");
    EXPECT_EQ(QDir(library.folder()).entryList(QDir::Files | QDir::Hidden).size(), 2) << "nothing half written";
}

} // namespace
