// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_settings.h"

#include "app/ui/settings_store.h"
#include "core/base/slug.h"

namespace lanyard {

namespace {

const QString placeKey = QStringLiteral("now/place");
const QString watchedKey = QStringLiteral("now/watchedFolder");

QString roomKey(const Event &event)
{
    // The name alone comes again every year, in other halls.
    QString name = slug(event.name);
    if (name.isEmpty())
        name = QString::fromLatin1(event.name.toUtf8().toHex().left(80));
    return QStringLiteral("now/rooms/%1-%2").arg(name, event.start.toString(Qt::ISODate));
}

} // namespace

NowSettings readNowSettings(const SettingsStore &store)
{
    NowSettings settings;
    if (const QVariant place = store.value(placeKey); place.canConvert<QPoint>())
        settings.place = place.toPoint();
    settings.watched = store.value(watchedKey).toString();
    return settings;
}

void writeNowSettings(SettingsStore &store, const NowSettings &settings)
{
    if (settings.place)
        store.setValue(placeKey, *settings.place);
    store.setValue(watchedKey, settings.watched);
}

QString roomAt(const SettingsStore &store, const Event &event)
{
    return store.value(roomKey(event)).toString();
}

void rememberRoom(SettingsStore &store, const Event &event, const QString &room)
{
    store.setValue(roomKey(event), room);
}

QRect placeOfBar(const std::optional<QPoint> &place, const QSize &size, const QList<QRect> &screens)
{
    constexpr int margin = 8;
    if (screens.isEmpty())
        return {place.value_or(QPoint()), size};
    QRect screen = screens.first();
    QRect wanted(QPoint(screen.center().x() - size.width() / 2, screen.top() + margin), size);
    if (place) {
        const QRect before(*place, size);
        for (const QRect &each : screens) {
            if (each.contains(before.center()) || each.contains(before.topLeft())) {
                screen = each;
                wanted = before;
                break;
            }
        }
    }
    wanted.setSize(wanted.size().boundedTo(screen.size()));
    wanted.moveLeft(qBound(screen.left(), wanted.left(), screen.right() + 1 - wanted.width()));
    wanted.moveTop(qBound(screen.top(), wanted.top(), screen.bottom() + 1 - wanted.height()));
    return wanted;
}

} // namespace lanyard
