// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/photos/made_recap.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Photo photo(const QString &file, const QString &alt)
{
    Photo made;
    made.file = file;
    made.alt = alt;
    return made;
}

} // namespace

MadeRecap::MadeRecap()
{
    QDir(folder()).mkdir(QStringLiteral("photos"));
    draw(QStringLiteral("photos/hall.jpg"), QSize(640, 480), Qt::red);
    draw(QStringLiteral("photos/lake.jpg"), QSize(300, 600), Qt::blue);
    draw(QStringLiteral("photos/badge.png"), QSize(40, 30), Qt::green);
    QFile broken(path(QStringLiteral("photos/broken.jpg")));
    EXPECT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("this is no picture");
    photos = {photo(QStringLiteral("photos/hall.jpg"), QStringLiteral("A full hall")), photo(QStringLiteral("photos/lake.jpg"), QString()),
              photo(QStringLiteral("photos/badge.png"), QStringLiteral("My badge")),
              photo(QStringLiteral("photos/broken.jpg"), QString())};
    photos[0].taken = QDateTime(QDate(2026, 5, 9), QTime(10, 5), Qt::UTC);
}

void MadeRecap::draw(const QString &file, const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    EXPECT_TRUE(image.save(path(file)));
}

} // namespace lanyard::test
