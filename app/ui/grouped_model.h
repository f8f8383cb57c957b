// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QSortFilterProxyModel>
#include <QString>

namespace lanyard {

// What every sidebar's model tells beside Qt's own roles. DisplayRole is a row's first line.
enum Role {
    DetailRole = Qt::UserRole + 1, // second line
    IdRole,                        // of a session or speaker; of a group: its key
    GroupRole,                     // true for a group's row
    MarksRole,                     // QList<RowMark>, drawn at the end of the first line
};

// A small drawing at the end of a row, with a word behind it.
struct RowMark
{
    QString icon; // a name for icon()
    QString text; // may be empty

    bool operator==(const RowMark &) const = default;
};

// A tree of two levels: groups, and in each some of the items 0 … n-1 that the model of a feature holds. One column.
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    int itemAt(const QModelIndex &index) const; // -1: a group's row, or no row of this model
    QModelIndex indexOfItem(int item) const;    // invalid: in no group
    QModelIndex indexOfId(const QString &id) const;

    // Whether the row of an item belongs on the screen; asked by GroupedFilter.
    virtual bool accepts(int item) const = 0;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    // accepts() may answer otherwise than before.
    void acceptanceChanged();

protected:
    struct Group
    {
        QString key; // the same for the same group of another event or grouping
        QString title;
        QList<int> items;
    };
    // Between beginResetModel() and endResetModel() only.
    void setGroups(const QList<Group> &groups) { m_groups = groups; }
    // Tells the views that all items may look different, but stand where they stood.
    void tellAllChanged();

    virtual QVariant itemData(int item, int role) const = 0;
    virtual Qt::ItemFlags itemFlags(int item) const = 0;

private:
    QList<Group> m_groups;
};

// Leaves out the items that the model doesn't accept, and groups without any.
class GroupedFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GroupedFilter(GroupedModel *model, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    GroupedModel *m_model;
};

} // namespace lanyard

Q_DECLARE_METATYPE(QList<lanyard::RowMark>)
