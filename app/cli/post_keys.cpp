// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/post_keys.h"

namespace lanyard::cli {

std::optional<PostKey> postKeyNamed(const QString &argument)
{
    const QLatin1String raw("raw:");
    if (argument.startsWith(raw)) {
        const QString key = argument.mid(raw.size());
        return key.isEmpty() ? std::nullopt : std::optional<PostKey>(key);
    }
    if (const std::optional<Field> field = fieldNamed(argument))
        return *field;
    return std::nullopt;
}

QString unknownKey(const QString &argument)
{
    return QStringLiteral(
               "There is no field \"%1\"; the fields are title, date, slug, excerpt, tags, categories, author, draft, "
               "image, lang, and raw:KEY for any other key.")
        .arg(argument);
}

} // namespace lanyard::cli
