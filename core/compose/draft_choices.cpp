// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_choices.h"

namespace lanyard {

QStringList groupingNames()
{
    return {QStringLiteral("session"), QStringLiteral("day"), QStringLiteral("track"), QStringLiteral("event")};
}

QString groupingName(DraftChoices::Grouping grouping)
{
    return groupingNames().at(int(grouping));
}

std::optional<DraftChoices::Grouping> groupingNamed(const QString &name)
{
    const qsizetype index = groupingNames().indexOf(name.trimmed().toLower());
    return index < 0 ? std::nullopt : std::optional(DraftChoices::Grouping(index));
}

namespace {

const QStringList abstractNames{QStringLiteral("none"), QStringLiteral("quote"), QStringLiteral("hint")};

} // namespace

QString abstractName(DraftChoices::Abstract abstract)
{
    return abstractNames.at(int(abstract));
}

std::optional<DraftChoices::Abstract> abstractNamed(const QString &name)
{
    const qsizetype index = abstractNames.indexOf(name.trimmed().toLower());
    return index < 0 ? std::nullopt : std::optional(DraftChoices::Abstract(index));
}

} // namespace lanyard
