// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icon_button.h"

#include "app/ui/icons.h"

#include <QToolButton>

namespace lanyard {

QToolButton *iconButton(const QString &iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace lanyard
