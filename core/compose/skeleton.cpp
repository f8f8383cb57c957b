// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/skeleton.h"

#include "core/base/slug.h"
#include "core/compose/photo_matcher.h"
#include "core/compose/recap.h"
#include "core/compose/recap_times.h"

namespace lanyard {

namespace {

// "2026-11-22 10:00:00 +0100", as Jekyll's own documentation writes it.
QString jekyllDate(const QDateTime &date)
{
    return date.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + writtenOffset(date).remove(u':');
}

QString titleOf(const SkeletonRequest &request)
{
    const QString title = request.title.simplified();
    if (!title.isEmpty())
        return title;
    return request.event.name.isEmpty() ? QStringLiteral("Recap") : QStringLiteral("Looking back at ") + request.event.name;
}

QString head(const SkeletonRequest &request)
{
    const QString title = titleOf(request);
    const QString chosen = request.slug.isEmpty() ? slug(title) : request.slug;
    QString text = QStringLiteral("---\n");
    const auto add = [&text](const QString &key, const Value &value) {
        const bool empty = value.isNull() || (value.kind() == Value::Kind::List && value.items().isEmpty())
            || (value.kind() == Value::Kind::Map && value.entries().isEmpty());
        if (!empty)
            text += key + QLatin1Char(':') + yaml(value) + QLatin1Char('\n');
    };
    add(QStringLiteral("title"), Value(title));
    if (request.date.isValid()) // an empty date: stops Jekyll
        add(QStringLiteral("date"), Value::date(jekyllDate(request.date)));
    if (!chosen.isEmpty())
        add(QStringLiteral("slug"), Value(chosen));
    const QStringList ours{QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("slug"), QStringLiteral("event"),
                           QStringLiteral("sessions"), QStringLiteral("speakers"), QStringLiteral("photos")};
    for (const auto &[key, value] : request.layout.postKeys()) {
        if (!ours.contains(key))
            add(key, value);
    }
    add(QStringLiteral("event"), eventValue(request.event));
    add(QStringLiteral("sessions"), sessionsValue(request.event));
    add(QStringLiteral("speakers"), speakersValue(request.event));
    add(QStringLiteral("photos"), photosValue(request.photos));
    return text + QLatin1String("---\n");
}

} // namespace

DraftMaterial materialOf(const SkeletonRequest &request)
{
    return {request.event, inOrderTaken(request.photos, request.event), request.notes, titleOf(request), request.layout, request.choices};
}

QString skeleton(const SkeletonRequest &asked)
{
    SkeletonRequest request = asked;
    request.photos = inOrderTaken(asked.photos, asked.event);
    const QString body = draftBody(materialOf(request));
    QString text = head(request);
    if (!body.isEmpty())
        text += QLatin1Char('\n') + body;
    return text;
}

} // namespace lanyard
