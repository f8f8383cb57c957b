// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/recap.h"

#include <QJsonObject>

namespace lanyard {

// What a post is about in the words of schema.org: a BlogPosting about an Event, whose talks that were attended are its subEvents. For
// <script type="application/ld+json">; exporters put it in where a writer asks for it. Nothing of what the writer kept for themselves is in
// it: no marks, ratings or notes. `address`: of the published post; empty: not known. Paths of pictures are left out.
QJsonObject structuredData(const Recap &recap, const PostFields &fields, const QString &address = {});
QJsonObject structuredEvent(const Event &event);

} // namespace lanyard
