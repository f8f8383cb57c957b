// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/avatar.h"

#include "app/ui/tasks.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace lanyard {
namespace {

constexpr int side = 48;
constexpr qint64 mostPixels = 60'000'000; // more is no avatar

// The middle of the picture, at twice the size for screens with fine pixels. Null: it can't be read.
QImage readAvatar(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    reader.setScaledSize(size.scaled(2 * side, 2 * side, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.copy((image.width() - 2 * side) / 2, (image.height() - 2 * side) / 2, 2 * side, 2 * side);
}

} // namespace

Avatar::Avatar(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("avatar"));
    setFixedSize(side, side);
    hide();
}

void Avatar::setPicture(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    hide();
    if (path.isEmpty())
        return;
    Task::run(
        this, [path](TaskControl &) { return readAvatar(path); },
        [this, path](const QImage &picture) {
            if (path == m_path && !picture.isNull())
                show(picture);
        });
}

void Avatar::show(const QImage &picture)
{
    QPixmap round(picture.size());
    round.fill(Qt::transparent);
    QPainter painter(&round);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(round.rect());
    painter.setClipPath(circle);
    painter.drawImage(0, 0, picture);
    painter.end();
    round.setDevicePixelRatio(2);
    setPixmap(round);
    setVisible(true);
}

} // namespace lanyard
