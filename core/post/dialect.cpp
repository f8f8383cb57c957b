// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post.h"

namespace lanyard {

QString dialectName(Dialect dialect)
{
    return dialect == Dialect::GitHubSync ? QStringLiteral("github-sync") : QStringLiteral("jekyll");
}

std::optional<Field> fieldNamed(const QString &name)
{
    static const std::pair<const char *, Field> fields[] = {
        {"title", Field::Title},           {"date", Field::Date},     {"slug", Field::Slug},   {"excerpt", Field::Excerpt},
        {"tags", Field::Tags},             {"categories", Field::Categories}, {"author", Field::Author}, {"draft", Field::Draft},
        {"image", Field::Image},           {"lang", Field::Language},
    };
    for (const auto &[known, field] : fields) {
        if (name == QLatin1String(known))
            return field;
    }
    return {};
}

} // namespace lanyard
