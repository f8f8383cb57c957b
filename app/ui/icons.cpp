// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lanyard {
namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    QColor colour = palette.color(QPalette::Active, QPalette::WindowText);
    if (mode == QIcon::Disabled)
        colour.setAlphaF(0.4f);
    return colour;
}

QByteArray recoloured(QByteArray svg, const QColor &colour)
{
    return svg.replace("#555555", colour.name(QColor::HexRgb).toLatin1());
}

// The palette is asked at each painting, so that a switch between light and dark needs no new icons.
class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    // `size` is in real pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor colour = colourFor(mode);
        const QString key = QStringLiteral("lanyard-icon/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(colour.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = drawn(size, colour);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }
    QString key() const override { return QStringLiteral("lanyard"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QPixmap drawn(const QSize &size, const QColor &colour)
    {
        if (m_svg.isEmpty()) {
            QFile file(pathOf(m_name));
            if (file.open(QIODevice::ReadOnly))
                m_svg = file.readAll();
        }
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(recoloured(m_svg, colour));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (renderer.isValid()) {
            QPainter painter(&image);
            renderer.render(&painter);
            // The whole at once: strokes that are dimmed one by one would show where they cross.
            painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
            painter.fillRect(image.rect(), QColor(0, 0, 0, colour.alpha()));
        }
        return QPixmap::fromImage(image);
    }

    QString m_name;
    QByteArray m_svg; // as drawn; empty: not read yet
};

} // namespace

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QIcon icon(const QString &name)
{
    return QIcon(new DrawnIcon(name));
}

} // namespace lanyard
