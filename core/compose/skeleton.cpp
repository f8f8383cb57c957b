// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/skeleton.h"

#include "core/base/slug.h"
#include "core/compose/figure.h"
#include "core/compose/opening_line.h"
#include "core/compose/photo_matcher.h"
#include "core/compose/recap.h"
#include "core/compose/recap_times.h"
#include "core/compose/session_text.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

QList<Session> attendedInOrder(const Event &event)
{
    QList<Session> result;
    for (const Session &session : event.sessions) {
        if (session.attended)
            result.append(session);
    }
    std::stable_sort(result.begin(), result.end(), comesBefore);
    return result;
}

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
    const auto add = [&text](QLatin1String key, const Value &value) {
        const bool empty = value.isNull() || (value.kind() == Value::Kind::List && value.items().isEmpty())
            || (value.kind() == Value::Kind::Map && value.entries().isEmpty());
        if (!empty)
            text += key + QLatin1Char(':') + yaml(value) + QLatin1Char('\n');
    };
    add(QLatin1String("title"), Value(title));
    if (request.date.isValid()) // an empty date: stops Jekyll
        add(QLatin1String("date"), Value::date(jekyllDate(request.date)));
    if (!chosen.isEmpty())
        add(QLatin1String("slug"), Value(chosen));
    add(QLatin1String("event"), eventValue(request.event));
    add(QLatin1String("sessions"), sessionsValue(request.event));
    add(QLatin1String("speakers"), speakersValue(request.event));
    add(QLatin1String("photos"), photosValue(request.photos));
    return text + QLatin1String("---\n");
}

} // namespace

QString skeleton(const SkeletonRequest &asked)
{
    SkeletonRequest request = asked;
    request.photos = inOrderTaken(asked.photos, asked.event);
    QStringList blocks;
    const QString opening = openingLine(request.event);
    if (!opening.isEmpty())
        blocks.append(opening);

    const QList<Session> sessions = attendedInOrder(request.event);
    QSet<QString> written;
    for (const Session &session : sessions) {
        blocks.append(sessionText(session, request.event).text);
        written.insert(session.id);
        for (const Photo &photo : std::as_const(request.photos)) {
            if (photo.session == session.id)
                blocks.append(figure(photo).text);
        }
    }
    QStringList others;
    for (const Photo &photo : std::as_const(request.photos)) {
        if (!written.contains(photo.session))
            others.append(figure(photo).text);
    }
    if (!others.isEmpty() && !sessions.isEmpty())
        blocks.append(QStringLiteral("* * *")); // so that they don't seem to belong to the last session
    blocks += others;

    QString text = head(request);
    if (!blocks.isEmpty())
        text += QLatin1Char('\n') + blocks.join(QLatin1String("\n\n")) + QLatin1Char('\n');
    return text;
}

} // namespace lanyard
