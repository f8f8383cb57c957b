// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/findings.h"
#include "core/exchange/post_names.h"
#include "core/post/site.h"

#include <optional>

namespace lanyard {

// The day that a Jekyll post stands under, and its `date:` so that no builder's time zone moves it.
struct JekyllDate
{
    QDate day;   // invalid: a draft without a date
    Value value; // Null: no date key
    bool keep = false; // what the head says is safe as it is
};
JekyllDate jekyllDate(const PostFields &fields, bool draft, const ExportRequest &request, const Site &site, Findings &findings);

struct JekyllHeadRequest
{
    PostFields fields;
    PostNames names;
    JekyllDate date;
    bool draft = false;
    QString excerpt;          // to be added where the head has none; empty: none
    QString excerptSeparator; // the more marker as it stands in the body; empty: none
    QString image;            // what `image:` is to say; empty: as it is
};

// The head of a post with its last line's end: in Jekyll's keys, without what would stop or hide the post. The writer's own lines stay
// where they can.
QString jekyllHead(const Post &post, const JekyllHeadRequest &request, Findings &findings);

// Where Jekyll will put the post: "/2016/02/02/looking-back/"; empty if the site's own settings decide in a way that isn't known here.
QString jekyllAddress(const PostFields &fields, const QDate &day, const QString &slug, const Site &site);

} // namespace lanyard
