// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;

namespace lanyard {

class FilterList;

// Asks for an IANA time zone: a list to filter by city, with the suggested one (else the computer's) chosen at first.
class ZoneDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ZoneDialog(const QByteArray &suggested, QWidget *parent = nullptr);

    QByteArray zone() const; // empty: none is chosen

private:
    void choose(const QByteArray &zone);
    void filter(const QString &typed);

    QSortFilterProxyModel *m_zones;
    FilterList *m_list;
    QPushButton *m_use;
};

} // namespace lanyard
