// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/findings.h"

#include <QHash>
#include <QString>

namespace lanyard {

// A body for a system that knows no Liquid: what can be resolved is, {% highlight %} becomes a fence, the rest is taken out with a
// finding. Code stays as typed. Every line stays on its line.
QString bodyWithoutLiquid(const QString &body, const QHash<QString, QString> &values, int bodyLine, Findings &findings);

} // namespace lanyard
