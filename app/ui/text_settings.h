// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

class SettingsStore;

// How the text looks to its writer, and what is told about its length.
struct TextSettings
{
    enum class Focus { Paragraph, Sentence }; // what focus mode leaves clear

    QString fontFamily; // empty: the system's font of one width
    int fontSize = 11;  // points, 6 to 48
    int lineWidth = 76; // characters of the text column, 40 to 200; 0: as wide as the window
    Focus focus = Focus::Paragraph;
    int wordsPerMinute = 230; // of a reader, 50 to 1000
    int goal = 0;             // words of a post, up to a million; 0: none

    bool operator==(const TextSettings &) const = default;
};

TextSettings readTextSettings(const SettingsStore &store);
void writeTextSettings(SettingsStore &store, const TextSettings &settings);

} // namespace lanyard
