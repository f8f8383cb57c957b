// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

// A kind of address that leads to a film. The patterns are regular expressions that the preview's page (films.js) reads as well, so
// keep to what Perl's and JavaScript's have in common.
struct FilmPlace
{
    QString name; // "YouTube"
    QString host; // the whole host without "www."; empty: any
    QString path; // the beginning of the path with its query
    // The same for a film that can be shown within another page, its id in the first group, and the address that shows it there, with
    // %1 for the id and %2 for "https://host". Both empty: there is none.
    QString id = {};
    QString frame = {};
};

const QList<FilmPlace> &filmPlaces();
const QStringList &filmEndings(); // of files: "webm"

} // namespace lanyard
