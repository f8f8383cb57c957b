// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photos_model.h"

#include "app/ui/mime.h"
#include "tests/app/photos/made_recap.h"
#include "tests/support/core/places.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QMimeData>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

class Photos : public ::testing::Test
{
protected:
    void SetUp() override { m_model.setPhotos(m_recap.folder(), m_recap.photos); }
    QModelIndex at(const char *file) const { return m_model.indexOf(QLatin1String(file)); }
    QPixmap thumbnail(const char *file) const { return at(file).data(Qt::DecorationRole).value<QPixmap>(); }
    bool waitForThumbnail(const char *file) const
    {
        return QTest::qWaitFor([&] { return !thumbnail(file).isNull(); });
    }

    test::MadeRecap m_recap;
    PhotosModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Photos, ThumbnailsComeLaterAndAreTold)
{
    QSignalSpy changed(&m_model, &PhotosModel::dataChanged);
    EXPECT_TRUE(thumbnail("photos/hall.jpg").isNull()) << "nothing is decoded while the window waits";
    ASSERT_TRUE(waitForThumbnail("photos/hall.jpg"));
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_LE(thumbnail("photos/hall.jpg").width(), qRound(256 * qApp->devicePixelRatio()));
    EXPECT_GT(thumbnail("photos/hall.jpg").toImage().pixelColor(10, 10).red(), 240);
    ASSERT_TRUE(waitForThumbnail("photos/lake.jpg"));
    EXPECT_GT(thumbnail("photos/lake.jpg").height(), thumbnail("photos/lake.jpg").width());
}

TEST_F(Photos, AFileThatIsNoPictureSaysSo)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return !at("photos/broken.jpg").data(PhotosModel::ProblemRole).toString().isEmpty(); }));
    EXPECT_TRUE(thumbnail("photos/broken.jpg").isNull());
}

TEST_F(Photos, APlaceInTheFileIsNoticed)
{
    SKIP_WITHOUT_FIXTURES();
    ASSERT_TRUE(QFile::copy(test::fixture(QStringLiteral("photos/gps-nikon-DSCN0010.jpg")), m_recap.path(QStringLiteral("photos/gps.jpg"))));
    Photo gps;
    gps.file = QStringLiteral("photos/gps.jpg");
    m_model.setPhotos(m_recap.folder(), {gps, m_recap.photos.first()});
    ASSERT_TRUE(waitForThumbnail("photos/gps.jpg"));
    ASSERT_TRUE(waitForThumbnail("photos/hall.jpg"));
    EXPECT_TRUE(at("photos/gps.jpg").data(PhotosModel::PlaceRole).toBool());
    EXPECT_FALSE(at("photos/hall.jpg").data(PhotosModel::PlaceRole).toBool());
}

TEST_F(Photos, AnotherPictureUnderTheOldNameGetsItsOwnThumbnail)
{
    ASSERT_TRUE(waitForThumbnail("photos/hall.jpg"));
    const QList<Photo> all = m_recap.photos;
    m_model.setPhotos(m_recap.folder(), all.mid(1));
    m_recap.draw(QStringLiteral("photos/hall.jpg"), QSize(640, 480), Qt::green);
    m_model.setPhotos(m_recap.folder(), all);
    ASSERT_TRUE(waitForThumbnail("photos/hall.jpg"));
    EXPECT_GT(thumbnail("photos/hall.jpg").toImage().pixelColor(10, 10).green(), 200);
}

TEST_F(Photos, AnEditedDescriptionLeavesTheRowsAlone)
{
    QSignalSpy reset(&m_model, &PhotosModel::modelReset);
    QSignalSpy changed(&m_model, &PhotosModel::dataChanged);
    QList<Photo> photos = m_recap.photos;
    photos[1].alt = QStringLiteral("A lake");
    m_model.setPhotos(m_recap.folder(), photos);
    EXPECT_EQ(reset.size(), 0);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_FALSE(at("photos/lake.jpg").data(PhotosModel::AltMissingRole).toBool());
}

TEST_F(Photos, KnowWhichLackAnAltTextAndWhichAreUsed)
{
    EXPECT_FALSE(at("photos/hall.jpg").data(PhotosModel::AltMissingRole).toBool());
    EXPECT_TRUE(at("photos/lake.jpg").data(PhotosModel::AltMissingRole).toBool());
    m_model.setUsed({QStringLiteral("photos/lake.jpg")});
    EXPECT_TRUE(at("photos/lake.jpg").data(PhotosModel::UsedRole).toBool());
    EXPECT_FALSE(at("photos/hall.jpg").data(PhotosModel::UsedRole).toBool());
    EXPECT_EQ(at("photos/lake.jpg").data(Qt::AccessibleTextRole).toString(), QStringLiteral("lake.jpg, no alt text, used in the text"));
}

TEST_F(Photos, ADragCarriesFilesAndMarkdownInTheOrderOfTheView)
{
    const std::unique_ptr<QMimeData> data(m_model.mimeData({at("photos/badge.png"), at("photos/hall.jpg")}));
    ASSERT_NE(data, nullptr);
    EXPECT_EQ(data->data(mime::photos), QByteArray("photos/hall.jpg\nphotos/badge.png"));
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("![A full hall](photos/hall.jpg)"))) << data->text().toStdString();
    EXPECT_TRUE(data->text().contains(QStringLiteral("![My badge](photos/badge.png)")));
    EXPECT_FALSE(data->hasUrls()) << "else the panel would take its own photos in again";
}

TEST(PhotosGone, WithTheModelNoThumbnailComesAfterwards)
{
    test::MadeRecap recap;
    {
        PhotosModel model;
        model.setPhotos(recap.folder(), recap.photos);
        for (int row = 0; row < model.rowCount(); ++row)
            model.index(row).data(Qt::DecorationRole);
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents(); // would touch what is gone
    SUCCEED();
}

} // namespace
} // namespace lanyard
