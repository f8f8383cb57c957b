// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"
#include "core/post/site.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <optional>

namespace lanyard {

// What the form shows of a post's head. A value, read from the head's text alone and so on any thread.
struct Details
{
    // A key that has no field of its own.
    struct Row
    {
        QString key;
        QString text;      // the scalar as it means; empty for a list or a map
        int line = -1;     // 1-based in the file
        bool editable = false;
        int entries = -1;  // of a list or a map; -1: it is a scalar
        bool repeated = false; // the key stands more than once

        bool operator==(const Row &) const = default;
    };
    // What the sidebars keep in the head.
    struct Kept
    {
        bool event = false;
        int sessions = 0;
        int speakers = 0;
        int photos = 0;

        bool operator==(const Kept &) const = default;
    };

    QString head; // what was read
    PostFields fields;
    QHash<Field, QString> keys;   // how this post calls its fields
    QHash<Field, Error> notShown; // and why some can't be shown or changed
    QString writtenDate;          // as in the head; empty: there is none, and fields.date is from the file's name
    bool dateInQuotes = false;
    bool slugWritten = false;     // in the head; else it comes from the file's name
    bool slugFollows = false;     // changes with the title
    QString address;              // "/2016/02/02/looking-back/"; empty: not known
    QDateTime notBefore;          // the post's moment, where it lies in the future
    QList<Row> rows;
    Kept kept;
    QList<Error> mistakes;        // by lines
    std::optional<Error> readOnly; // nothing can be changed: why

    bool operator==(const Details &) const = default;
};

// `postName` as Post::fields() takes it; `now` with the computer's zone.
Details detailsOf(const QString &head, const QString &postName, const Site &site, const QDateTime &now);

} // namespace lanyard
