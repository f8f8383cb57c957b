// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lanyard {

class SettingsStore;

struct SpellingSettings
{
    bool check = true;
    bool asPostSays = true; // the dictionary that fits the post's `lang:`
    QStringList languages;  // names of dictionaries that are always used: "en_GB"; none: the system's, if the post names no language

    bool operator==(const SpellingSettings &) const = default;
};

SpellingSettings readSpellingSettings(const SettingsStore &store);
void writeSpellingSettings(SettingsStore &store, const SpellingSettings &settings);

// Which of the found dictionaries are to be used. `language`: the post's; empty: it names none. `home`: the system's locale, "en_GB".
QStringList dictionariesInUse(const SpellingSettings &settings, const QStringList &found, const QString &language, const QString &home);

// "English (United Kingdom)" for "en_GB", in that language; a name that says nothing stays as it is.
QString languageName(const QString &dictionary);

} // namespace lanyard
