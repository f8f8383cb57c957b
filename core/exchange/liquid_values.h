// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"
#include "core/post/site.h"

#include <QHash>

namespace lanyard {

// What {{ page.… }} and {{ site.… }} mean for a post: its front matter's scalars, also inside of maps and lists, under Jekyll's
// names: page.title, page.event.name, page.sessions.0.title, page.tags.size.
QHash<QString, QString> liquidValues(const Post &post, const PostFields &fields, const Site &site);

} // namespace lanyard
