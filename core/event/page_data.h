// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

// What a web page holds in <script type="application/ld+json">, each as written.
QStringList pageDataBlocks(const QByteArray &html);

} // namespace lanyard
