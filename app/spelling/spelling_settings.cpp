// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spelling_settings.h"

#include "app/ui/settings_store.h"
#include "core/review/dictionaries.h"

#include <QLocale>

namespace lanyard {

namespace {

const QString checkKey = QStringLiteral("spelling/check");
const QString asPostSaysKey = QStringLiteral("spelling/asPostSays");
const QString languagesKey = QStringLiteral("spelling/languages");

} // namespace

SpellingSettings readSpellingSettings(const SettingsStore &store)
{
    SpellingSettings settings;
    settings.check = store.value(checkKey, settings.check).toBool();
    settings.asPostSays = store.value(asPostSaysKey, settings.asPostSays).toBool();
    settings.languages = store.value(languagesKey).toStringList();
    settings.languages.removeAll(QString());
    return settings;
}

void writeSpellingSettings(SettingsStore &store, const SpellingSettings &settings)
{
    store.setValue(checkKey, settings.check);
    store.setValue(asPostSaysKey, settings.asPostSays);
    store.setValue(languagesKey, settings.languages);
}

QStringList dictionariesInUse(const SpellingSettings &settings, const QStringList &found, const QString &language, const QString &home)
{
    QStringList names;
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && found.contains(name) && !names.contains(name))
            names += name;
    };
    if (settings.asPostSays)
        add(dictionaryFor(language, found, home));
    for (const QString &name : settings.languages)
        add(name);
    // A post in a language without a dictionary must not be underlined as a whole; one that names none is in the person's own.
    const bool named = settings.asPostSays && !language.trimmed().isEmpty();
    if (names.isEmpty() && settings.languages.isEmpty() && !named) {
        add(dictionaryFor(home, found, home));
        if (names.isEmpty())
            add(dictionaryFor(QStringLiteral("en"), found, home));
    }
    return names;
}

QString languageName(const QString &dictionary)
{
    QStringList parts = QString(dictionary).replace(u'-', u'_').split(u'_');
    const QLocale locale(parts.size() > 1 ? parts[0] + u'_' + parts[1] : parts[0]);
    if (locale.language() == QLocale::C)
        return dictionary;
    // Some countries' locales have a longer name for the language: "British English".
    QString name = locale.nativeLanguageName();
    for (const QLocale &each : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        if (!each.nativeLanguageName().isEmpty() && each.nativeLanguageName().size() < name.size())
            name = each.nativeLanguageName();
    }
    if (name.isEmpty())
        return dictionary;
    name[0] = name[0].toUpper();
    parts.removeFirst();
    if (!parts.isEmpty() && parts.first().size() == 2 && parts.first() == parts.first().toUpper()) {
        const QString country = locale.nativeTerritoryName();
        name += QStringLiteral(" (%1)").arg(country.isEmpty() ? parts.first() : country);
        parts.removeFirst();
    }
    return parts.isEmpty() ? name : name + QStringLiteral(" – ") + parts.join(u' ');
}

} // namespace lanyard
