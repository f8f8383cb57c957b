// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspace/open_recap.h"

#include <QThreadPool>

namespace lanyard::test {
namespace {

class PhotosTest : public OpenRecap
{
protected:
    void openWithPhotos(const QByteArray &post)
    {
        draw(QStringLiteral("trip/photos/hall.png"), Qt::red);
        draw(QStringLiteral("trip/photos/lake (1) é.png"), Qt::blue);
        openTrip(post, {});
        ASSERT_TRUE(waitUntil([&] { return workspace.photos().size() == 2; }));
    }
    Photo photo(const QString &file) const
    {
        for (const Photo &each : workspace.photos()) {
            if (each.file == file)
                return each;
        }
        ADD_FAILURE() << "no photo " << file.toStdString();
        return {};
    }
    QStringList add(const QStringList &paths)
    {
        std::optional<QStringList> added;
        workspace.addPhotos(paths, [&](const QStringList &names) { added = names; });
        EXPECT_TRUE(waitUntil([&] { return added.has_value(); }));
        return added.value_or(QStringList());
    }
    bool usedIs(const QSet<QString> &wanted)
    {
        return waitUntil([&] { return used == wanted; });
    }
    void SetUp() override
    {
        OpenRecap::SetUp();
        QObject::connect(&workspace, &WorkspaceSession::usedPhotosChanged, &workspace, [this](const QSet<QString> &now) { used = now; });
        QObject::connect(&workspace, &WorkspaceSession::photosProgressed, &workspace, [this](int done, int total) { over = done == total; });
    }

    const QString hall = QStringLiteral("photos/hall.png");
    const QString lake = QStringLiteral("photos/lake (1) é.png");
    QSet<QString> used;
    bool over = false;
};

TEST_F(PhotosTest, AnInsertedPhotoStandsInTextAndHeadAndOneUndoTakesBackBoth)
{
    openWithPhotos("---\ntitle: Knots\n---\n\nWords.\n");
    const std::string before = text();
    workspace.insertPhotos({hall}, int(before.size()));
    EXPECT_NE(text().find("Words.\n\n![](photos/hall.png)\n"), std::string::npos) << text();
    EXPECT_NE(text().find("photos:\n  - {file: photos/hall.png}\n"), std::string::npos) << text();
    EXPECT_TRUE(usedIs({hall}));
    document.document()->undo();
    EXPECT_EQ(text(), before);
    EXPECT_TRUE(usedIs({}));
}

TEST_F(PhotosTest, AltAndCaptionGoIntoTheTextAndTheCreditIntoTheHead)
{
    openWithPhotos("---\ntitle: Knots\nphotos:\n  - {file: photos/hall.png, mood: fine}\n  - {file: photos/gone.jpg, credit: Di}\n---\n\n"
                   "![Old](photos/hall.png)\n\nWords.\n");
    ASSERT_TRUE(usedIs({hall}));
    const std::string before = text();
    Photo changed = photo(hall);
    EXPECT_EQ(changed.alt, QStringLiteral("Old"));
    changed.alt = QStringLiteral("A [full] hall");
    changed.caption = QStringLiteral("Before \"the\" rush");
    changed.credit = QStringLiteral("Cy: Test");
    ASSERT_TRUE(workspace.updatePhoto(changed));
    EXPECT_NE(text().find("{file: photos/hall.png, credit: 'Cy: Test', mood: fine}"), std::string::npos) << text();
    EXPECT_NE(text().find("{file: photos/gone.jpg, credit: Di}"), std::string::npos) << text();
    ASSERT_TRUE(settled());
    ASSERT_EQ(flow.settledText().pictures.size(), 1);
    EXPECT_EQ(flow.settledText().pictures.first().text, changed.alt);
    EXPECT_EQ(flow.settledText().pictures.first().title, changed.caption);
    EXPECT_EQ(photo(hall), changed);
    document.document()->undo();
    EXPECT_EQ(text(), before);
}

TEST_F(PhotosTest, OnlyWhatChangedIsWritten)
{
    const QByteArray post = "---\ntitle: Knots\n---\n\n![Hall](<photos/hall.png> 'Rush')\n";
    openWithPhotos(post);
    ASSERT_TRUE(usedIs({hall}));
    Photo changed = photo(hall);
    ASSERT_TRUE(workspace.updatePhoto(changed));
    EXPECT_EQ(text(), post.toStdString());
    changed.credit = QStringLiteral("Di");
    ASSERT_TRUE(workspace.updatePhoto(changed));
    EXPECT_NE(text().find("![Hall](<photos/hall.png> 'Rush')"), std::string::npos) << text();
    EXPECT_NE(text().find("credit: Di"), std::string::npos);
}

TEST_F(PhotosTest, AltTextIsKeptInTheTextWhereTheHeadCannotBeEdited)
{
    openWithPhotos("+++\ntitle = 'Knots'\n+++\n\n![](photos/hall.png)\n");
    ASSERT_TRUE(usedIs({hall}));
    Photo changed = photo(hall);
    changed.alt = QStringLiteral("Hall");
    ASSERT_TRUE(workspace.updatePhoto(changed));
    EXPECT_NE(text().find("![Hall](photos/hall.png)"), std::string::npos);
    changed.credit = QStringLiteral("Di");
    const auto failed = workspace.updatePhoto(changed);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "front-matter.read-only");
}

// Neither the text nor the head held it, so that it was gone a moment later.
TEST_F(PhotosTest, TheAltTextOfAPhotoThatIsNotInTheTextIsNotLost)
{
    openWithPhotos("---\ntitle: Knots\n---\n\nWords.\n");
    Photo changed = photo(hall);
    changed.alt = QStringLiteral("A full hall");
    changed.caption = QStringLiteral("Rush");
    ASSERT_TRUE(workspace.updatePhoto(changed));
    ASSERT_TRUE(settled());
    EXPECT_EQ(photo(hall).alt, QStringLiteral("A full hall"));
    Photo other = photo(lake);
    other.credit = QStringLiteral("Di");
    ASSERT_TRUE(workspace.updatePhoto(other));
    EXPECT_EQ(photo(hall).caption, QStringLiteral("Rush"));
    workspace.insertPhotos({hall}, int(document.text().size()));
    EXPECT_NE(text().find("![A full hall](photos/hall.png \"Rush\")"), std::string::npos) << text();
    EXPECT_EQ(text().find("alt:"), std::string::npos) << text(); // it has moved
}

TEST_F(PhotosTest, AnOddNameWorksBothWays)
{
    openWithPhotos("Words.\n");
    workspace.insertPhotos({lake}, 0);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(usedIs({lake})) << text();
    Photo changed = photo(lake);
    changed.alt = QStringLiteral("The lake");
    ASSERT_TRUE(workspace.updatePhoto(changed));
    ASSERT_TRUE(settled());
    ASSERT_EQ(flow.settledText().pictures.size(), 1) << text();
    EXPECT_EQ(flow.settledText().pictures.first().text, QStringLiteral("The lake"));
}

TEST_F(PhotosTest, SeveralAreAGallery)
{
    openWithPhotos("---\ntitle: Knots\n---\n");
    workspace.insertPhotos({hall, lake}, int(document.text().size()));
    EXPECT_TRUE(usedIs({hall, lake})) << text();
    EXPECT_EQ(text().find("hall.png)\n\n!["), std::string::npos) << text();
    workspace.insertPhotos({}, 0);
}

TEST_F(PhotosTest, APictureWrittenAsHtmlSaysWhereItsWordsAreChanged)
{
    openWithPhotos("---\ntitle: Knots\n---\n\n<img src=\"photos/hall.png\" alt=\"Old\">\n");
    ASSERT_TRUE(usedIs({hall}));
    const std::string before = text();
    Photo changed = photo(hall);
    changed.alt = QStringLiteral("New");
    const auto failed = workspace.updatePhoto(changed);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "photo.not-a-figure");
    EXPECT_EQ(text(), before);
}

TEST_F(PhotosTest, WhatCannotComeInIsToldAndTheRestComesIn)
{
    openWithPhotos("Words.\n");
    const QStringList added = add({draw(QStringLiteral("new/Café Ünter.PNG"), Qt::green), put(QStringLiteral("new/bad.jpg"), "no picture"),
                                   path(QStringLiteral("new/none.jpg"))});
    EXPECT_EQ(added, QStringList(QStringLiteral("photos/cafe-uenter.png")));
    EXPECT_EQ(notices.size(), 2);
    EXPECT_TRUE(over);
    EXPECT_TRUE(waitUntil([&] { return workspace.photos().size() == 3; }));
}

TEST_F(PhotosTest, AFullDiskIsTold)
{
    openWithPhotos("Words.\n");
    files.failOn(QStringLiteral("photos/new.png"));
    EXPECT_EQ(add({draw(QStringLiteral("new.png"), Qt::green)}), QStringList());
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices.first().code, "file.no-space");
}

TEST_F(PhotosTest, CancellingStopsAllThatWaits)
{
    openWithPhotos("Words.\n");
    const QString slow = draw(QStringLiteral("new/slow.png"), Qt::green);
    const QString other = draw(QStringLiteral("new/other.png"), Qt::black);
    const QString third = draw(QStringLiteral("new/third.png"), Qt::white);
    files.hold(QStringLiteral("new/slow.png"));
    QStringList added;
    int answers = 0;
    const auto done = [&](const QStringList &names) {
        added += names;
        ++answers;
    };
    workspace.addPhotos({slow, other}, done);
    workspace.addPhotos({third}, done);
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    workspace.cancelPhotos();
    files.letGo();
    ASSERT_TRUE(waitUntil([&] { return answers == 2; }));
    EXPECT_EQ(added, QStringList(QStringLiteral("photos/slow.png"))); // it was under way; the others are not
    EXPECT_TRUE(over);
}

TEST_F(PhotosTest, RemovedPhotosAreKeptAside)
{
    openWithPhotos("Words.\n");
    workspace.removePhotos({hall, QStringLiteral("../index.md")});
    ASSERT_TRUE(waitUntil([&] { return fileNames() == QStringList(lake); }));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/photos/.removed/hall.png"))));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/index.md"))));
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices.first().code, "photo.outside");
}

// Two posts of a blog lie in one folder, so the folder alone can't tell them apart.
TEST_F(PhotosTest, AnotherPostOfTheSameFolderDoesNotGetTheFirstOnesPhotos)
{
    put(QStringLiteral("blog/_posts/one.md"), "One.\n");
    put(QStringLiteral("blog/_posts/two.md"), "Two.\n");
    open(QStringLiteral("blog/_posts/one.md"));
    files.hold(QStringLiteral("slow.png"));
    bool told = false;
    workspace.addPhotos({draw(QStringLiteral("slow.png"), Qt::green)}, [&](const QStringList &) { told = true; });
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    open(QStringLiteral("blog/_posts/two.md"));
    files.letGo();
    ASSERT_TRUE(waitUntil([&] { return over; }));
    QTest::qWait(100);
    EXPECT_FALSE(told);
    EXPECT_EQ(text(), "Two.\n");
}

TEST_F(PhotosTest, AClosedPostHasNoPhotos)
{
    openWithPhotos("![](photos/hall.png)\n");
    ASSERT_TRUE(usedIs({hall}));
    document.close();
    EXPECT_TRUE(workspace.photos().isEmpty());
    EXPECT_TRUE(used.isEmpty());
}

TEST_F(PhotosTest, NoWorkOutlivesTheWindow)
{
    put(QStringLiteral("trip/index.md"), "Words.\n");
    HeldFiles own;
    own.hold(QStringLiteral("new/slow.png"));
    {
        WorkspaceSession inner(own, document, flow);
        open(QStringLiteral("trip/index.md"));
        inner.addPhotos({draw(QStringLiteral("new/slow.png"), Qt::green), draw(QStringLiteral("new/next.png"), Qt::black)}, {});
        ASSERT_TRUE(waitUntil([&] { return own.isWaiting(); }));
        QThreadPool::globalInstance()->start([&own] {
            QThread::msleep(100);
            own.letGo();
        });
    }
    EXPECT_FALSE(own.isWaiting());
    EXPECT_EQ(QDir(path(QStringLiteral("trip/photos"))).entryList(QDir::Files), QStringList(QStringLiteral("slow.png")));
}

} // namespace
} // namespace lanyard::test
