// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/error_text.h"

#include <QCoreApplication>

namespace lanyard {

QString errorText(const Error &error)
{
    const QString sentence = filledIn(QCoreApplication::translate("Error", error.sentence), error.arguments);
    if (error.line < 1)
        return sentence;
    return filledIn(QCoreApplication::translate("Error", "Line %1: %2"), {QString::number(error.line), sentence});
}

} // namespace lanyard
