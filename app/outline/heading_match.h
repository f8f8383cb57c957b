// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lanyard {

// How well what was typed fits a title: its letters in their order, case and accents aside, better at the beginnings of words and
// side by side. -1: not at all; nothing typed fits all alike.
int titleFit(const QString &typed, const QString &title);

// The titles that fit, best first, those that fit alike in their own order.
QList<int> fittingTitles(const QString &typed, const QStringList &titles);

} // namespace lanyard
