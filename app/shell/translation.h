// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace lanyard {

// Lanyard and Qt's own buttons speak the first language of the locale that translations/ knows; English where it knows none. Takes the
// place of what an earlier call installed. The application owns the translators.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale());

} // namespace lanyard
