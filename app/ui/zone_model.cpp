// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/zone_model.h"

#include <QFont>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace lanyard {

namespace {

// "UTC+05:30"
QString distance(const QByteArray &zone, const QDateTime &when)
{
    const int seconds = QTimeZone(zone).offsetFromUtc(when);
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

ZoneModel::ZoneModel(const QList<QByteArray> &offered, const QDate &day, QObject *parent)
    : QAbstractTableModel(parent), m_all(placeZones()), m_noon(day.isValid() ? QDateTime(day, QTime(12, 0), Qt::UTC) : QDateTime::currentDateTimeUtc())
{
    const auto others = std::stable_partition(m_all.begin(), m_all.end(), [&offered](const PlaceZone &zone) { return offered.contains(zone.id); });
    m_offered = others - m_all.begin();
    filter({});
}

void ZoneModel::filter(const QString &typed)
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < int(m_all.size()); ++row) {
        if (matchesZone(m_all[row], typed))
            m_shown.append(row);
    }
    endResetModel();
}

int ZoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ZoneModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ZoneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = m_shown[index.row()];
    const PlaceZone &zone = m_all[row];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == City ? zone.city + QStringLiteral(", ") + zone.country : distance(zone.id, m_noon);
    case Qt::ToolTipRole:
        return QString::fromLatin1(zone.id);
    case Qt::AccessibleTextRole:
        return index.column() == City ? QVariant(zone.city + QStringLiteral(", ") + zone.country + QStringLiteral(", ") + distance(zone.id, m_noon)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == City ? QVariant() : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return row < m_offered ? QVariant(font) : QVariant();
    }
    case zoneRole:
        return zone.id;
    default:
        return {};
    }
}

} // namespace lanyard
