// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace lanyard {

// Small things that delegates draw themselves, to be readable on every palette.

// The colour of details beside text: quieter, but above 4.5 : 1 where the text itself is black on white.
QColor quiet(const QPalette &palette, QPalette::ColorRole text = QPalette::Text, QPalette::ColorRole ground = QPalette::Base);

// The hook alone, over most of the box.
void drawHook(QPainter *painter, const QRectF &box, const QColor &colour);

// A box to tick. `ink` is the colour of text on `ground`; a ticked one is filled with `accent`.
void drawTickBox(QPainter *painter, const QRectF &box, bool ticked, const QColor &ink, const QColor &ground, const QColor &accent);

} // namespace lanyard
