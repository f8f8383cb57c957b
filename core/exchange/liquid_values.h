// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"
#include "core/post/site.h"

#include <QHash>

namespace lanyard {

// What {{ page.… }} and {{ site.… }} mean for a post: its front matter's scalars, also inside of maps, under Jekyll's names.
QHash<QString, QString> liquidValues(const Post &post, const PostFields &fields, const Site &site);

} // namespace lanyard
