// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_difference.h"

#include <QDialog>
#include <QSet>

class QTreeWidget;

namespace lanyard {

// What a newer schedule changes, shown before it is taken.
class ReimportDialog final : public QDialog
{
    Q_OBJECT

public:
    // `marked`: ids, of the older schedule, of sessions that carry a mark; a dropped one of these stays in the recap.
    ReimportDialog(const EventDifference &difference, const QSet<QString> &marked, QWidget *parent = nullptr);

private:
    QTreeWidget *changes(const EventDifference &difference, const QSet<QString> &marked);
};

// "3 sessions changed, 12 are new, 1 was dropped."
QString inShort(const EventDifference &difference);

} // namespace lanyard
