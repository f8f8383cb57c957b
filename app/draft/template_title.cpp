// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draft/template_title.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

// As the heads of the files in resources/templates have them.
[[maybe_unused]] constexpr const char *titles[] = {
    QT_TRANSLATE_NOOP("Template", "Trip report"),
    QT_TRANSLATE_NOOP("Template", "Day by day"),
    QT_TRANSLATE_NOOP("Template", "Meetup recap"),
    QT_TRANSLATE_NOOP("Template", "Link list"),
};

} // namespace

QString templateTitle(const TemplateEntry &entry)
{
    return entry.own ? entry.title : QCoreApplication::translate("Template", entry.title.toUtf8().constData());
}

} // namespace lanyard
