// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/grouped_model.h"

namespace lanyard {
namespace {

// The internal id of a group's row; an item's row carries its group's number.
constexpr quintptr noGroup = ~quintptr(0);

} // namespace

int GroupedModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this || index.internalId() == noGroup)
        return -1;
    return m_groups.at(int(index.internalId())).items.at(index.row());
}

QModelIndex GroupedModel::indexOfItem(int item) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (const auto row = m_groups.at(group).items.indexOf(item); row >= 0)
            return createIndex(int(row), 0, quintptr(group));
    }
    return {};
}

QModelIndex GroupedModel::indexOfId(const QString &id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<int> &items = m_groups.at(group).items;
        for (int row = 0; row < items.size(); ++row) {
            if (itemData(items.at(row), IdRole).toString() == id)
                return createIndex(row, 0, quintptr(group));
        }
    }
    return {};
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : noGroup);
}

QModelIndex GroupedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == noGroup)
        return {};
    return createIndex(int(child.internalId()), 0, noGroup);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == noGroup && parent.column() == 0 ? int(m_groups.at(parent.row()).items.size()) : 0;
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const int item = itemAt(index); item >= 0)
        return itemData(item, role);
    const Group &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case IdRole:
        return group.key;
    case GroupRole:
        return true;
    default:
        return {};
    }
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int item = itemAt(index);
    return item < 0 ? Qt::ItemFlags(Qt::ItemIsEnabled) : itemFlags(item);
}

void GroupedModel::tellAllChanged()
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent); rows > 0)
            emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
}

GroupedFilter::GroupedFilter(GroupedModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setRecursiveFilteringEnabled(true); // a group stays as long as an item of it does
    setFilterRole(Qt::CheckStateRole); // its change alone may bring a group back, as with "attended only"
    setSourceModel(model);
    connect(model, &GroupedModel::acceptanceChanged, this, [this] { invalidateFilter(); });
}

bool GroupedFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const int item = m_model->itemAt(m_model->index(row, 0, parent));
    return item >= 0 && m_model->accepts(item);
}

} // namespace lanyard
