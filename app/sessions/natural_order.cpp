// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/natural_order.h"

namespace lanyard {

QCollator naturalOrder()
{
    QCollator collator;
    if (collator.locale().language() == QLocale::C) // knows no numbers
        collator.setLocale(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace lanyard
