// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post.h"

#include <optional>
#include <variant>

namespace lanyard::cli {

// What a KEY argument names: a field whatever the dialect calls it, or with "raw:" a front matter key as it stands.
using PostKey = std::variant<Field, QString>;
std::optional<PostKey> postKeyNamed(const QString &argument); // nothing: no such name
QString unknownKey(const QString &argument);                  // the sentence that names the known ones

} // namespace lanyard::cli
