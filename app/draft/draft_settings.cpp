// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/draft_settings.h"

#include "app/ui/settings_store.h"

namespace lanyard {

namespace {

struct Tick
{
    QString key;
    bool DraftChoices::*what;
};

const QList<Tick> &ticks()
{
    static const QList<Tick> all{
        {QStringLiteral("draft/speakers"), &DraftChoices::speakers}, {QStringLiteral("draft/links"), &DraftChoices::links},
        {QStringLiteral("draft/photos"), &DraftChoices::photos},     {QStringLiteral("draft/notes"), &DraftChoices::notes},
        {QStringLiteral("draft/thanks"), &DraftChoices::thanks},     {QStringLiteral("draft/resources"), &DraftChoices::resources},
    };
    return all;
}

const QString layoutKey = QStringLiteral("draft/template");
const QString groupKey = QStringLiteral("draft/group");
const QString levelKey = QStringLiteral("draft/heading");
const QString abstractKey = QStringLiteral("draft/abstract");
const QString albumKey = QStringLiteral("draft/album");
const QString albumEventKey = QStringLiteral("draft/albumEvent");

} // namespace

DraftSettings readDraftSettings(const SettingsStore &store, const QString &event)
{
    DraftSettings found;
    if (!event.isEmpty() && store.value(albumEventKey).toString() == event)
        found.choices.album = store.value(albumKey).toString();
    if (const QString layout = store.value(layoutKey).toString(); !layout.isEmpty())
        found.layout = layout;
    const auto grouping = groupingNamed(store.value(groupKey).toString());
    found.chosen = grouping.has_value();
    if (!found.chosen)
        return found;
    found.choices.grouping = *grouping;
    found.choices.headingLevel = store.number(levelKey, found.choices.headingLevel, 1, 5);
    found.choices.abstract = abstractNamed(store.value(abstractKey).toString()).value_or(found.choices.abstract);
    for (const Tick &tick : ticks())
        found.choices.*tick.what = store.value(tick.key, found.choices.*tick.what).toBool();
    return found;
}

void writeDraftSettings(SettingsStore &store, const DraftSettings &settings, const QString &event)
{
    store.setValue(layoutKey, settings.layout);
    if (!settings.choices.album.isEmpty()) {
        store.setValue(albumKey, settings.choices.album);
        store.setValue(albumEventKey, event);
    } else if (store.value(albumEventKey).toString() == event) {
        store.setValue(albumKey, QString());
    }
    store.setValue(groupKey, settings.chosen ? groupingName(settings.choices.grouping) : QString()); // empty: the template's own choices
    if (!settings.chosen)
        return;
    store.setValue(levelKey, settings.choices.headingLevel);
    store.setValue(abstractKey, abstractName(settings.choices.abstract));
    for (const Tick &tick : ticks())
        store.setValue(tick.key, settings.choices.*tick.what);
}

} // namespace lanyard
