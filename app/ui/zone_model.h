// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event_zones.h"

#include <QAbstractTableModel>

namespace lanyard {

// Time zones to choose from: the city, and its distance from UTC on a day. The offered ones come first, in bold.
class ZoneModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { City, Offset, Columns };
    static constexpr int zoneRole = Qt::UserRole + 1; // QByteArray, the IANA name

    ZoneModel(const QList<QByteArray> &offered, const QDate &day, QObject *parent = nullptr);

    void filter(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PlaceZone> m_all;
    QList<int> m_shown; // rows of m_all
    qsizetype m_offered = 0; // so many of m_all, at its beginning
    QDateTime m_noon;
};

} // namespace lanyard
