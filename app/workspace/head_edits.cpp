// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/head_edits.h"

#include "app/workspace/head_entries.h"
#include "core/compose/recap.h"

#include <algorithm>

namespace lanyard {

namespace {

const QString eventKey = QStringLiteral("event");
const QString photosKey = QStringLiteral("photos");

QString photoName(const Value &entry)
{
    return nameOf(entry, QStringLiteral("file"), {});
}

} // namespace

Result<QList<TextEdit>> eventEdits(const QString &head, const Event &event)
{
    const Value old = FrontMatter::parse(head).value(eventKey);
    return editsFor(head, {{eventKey, eventWith(old, eventValue(event).entries())}});
}

Result<QList<TextEdit>> timeZoneEdits(const QString &head, const Event &event, const QByteArray &zone)
{
    const Value old = FrontMatter::parse(head).value(eventKey);
    Event named = event;
    named.timeZone = zone;
    const QList<Value::Entry> zoneAlone{{QStringLiteral("timezone"), Value(QString::fromUtf8(zone))}};
    return editsFor(head, {{eventKey, eventWith(old, old.isNull() ? eventValue(named).entries() : zoneAlone)}});
}

Result<QList<TextEdit>> photoEdits(const QString &head, const QList<Photo> &photos, const QSet<QString> &placed)
{
    static const QStringList ours{QStringLiteral("file"),       QStringLiteral("alt"),     QStringLiteral("caption"),
                                  QStringLiteral("credit"),     QStringLiteral("credit_url"), QStringLiteral("licence"),
                                  QStringLiteral("taken"),      QStringLiteral("session"), QStringLiteral("people")};
    QList<Value> entries = entriesOf(FrontMatter::parse(head).value(photosKey));
    for (const Photo &photo : photos) {
        QList<Value::Entry> fresh = photosValue({photo}).items().first().entries();
        // Until the photo stands in the text there is no other place for these.
        if (!placed.contains(photo.file)) {
            if (!photo.alt.isEmpty())
                fresh.append({QStringLiteral("alt"), Value(photo.alt)});
            if (!photo.caption.isEmpty())
                fresh.append({QStringLiteral("caption"), Value(photo.caption)});
        }
        const auto old = std::find_if(entries.begin(), entries.end(), [&](const Value &entry) { return photoName(entry) == photo.file; });
        if (old == entries.end()) {
            entries.append(Value(fresh));
            continue;
        }
        for (const Value::Entry &entry : old->entries()) {
            if (!ours.contains(entry.first))
                fresh.append(entry);
        }
        *old = Value(fresh);
    }
    return editsFor(head, {{photosKey, listOrNothing(entries)}});
}

} // namespace lanyard
