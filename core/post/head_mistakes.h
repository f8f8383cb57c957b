// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

namespace lanyard {

// What is wrong with a post's head, line by line: what keeps it from being read, keys that stand twice, and what is valid YAML but
// stops Jekyll or hides the post. By their lines, which are the file's.
QList<Error> headMistakes(const Post &post);

} // namespace lanyard
