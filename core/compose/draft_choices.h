// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

// How a first draft is laid out and what a talk's section holds.
struct DraftChoices
{
    enum class Grouping {
        Sessions, // one after the other
        Days,
        Tracks, // themes; in the order in which they begin
        Events, // several meetups in one post
    };
    enum class Abstract {
        None,
        Quote,
        Hint, // a comment that only the writer sees
    };

    Grouping grouping = Grouping::Sessions;
    int headingLevel = 2; // of the outermost headings; 1 to 5
    bool speakers = true;
    bool links = true; // talk page, slides, video …
    bool photos = true;
    bool notes = true;
    Abstract abstract = Abstract::None;
    bool thanks = false; // the closing
    bool resources = false;
    QString album = {}; // address of all the photos; empty: none

    bool operator==(const DraftChoices &) const = default;
};

// "session", "day", "track", "event", as the command line and templates have them.
QString groupingName(DraftChoices::Grouping grouping);
std::optional<DraftChoices::Grouping> groupingNamed(const QString &name);
QStringList groupingNames();
QString abstractName(DraftChoices::Abstract abstract); // "none", "quote", "hint"
std::optional<DraftChoices::Abstract> abstractNamed(const QString &name);

} // namespace lanyard
