// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/session_notes.h"

#include <QAbstractTableModel>

namespace lanyard {

QString iconNameOf(SessionNote::Kind kind);
QString nameOf(SessionNote::Kind kind); // "Quote"

// The notes of one talk: icon and running time, and the words, which can be edited as they are typed.
class NotesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNotes(const QList<SessionNote> &notes);
    const QList<SessionNote> &notes() const { return m_notes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    // Asked for; the list shows it when it is on the disk.
    void changeWanted(const lanyard::SessionNote &old, const lanyard::SessionNote &fresh);

private:
    QList<SessionNote> m_notes;
};

} // namespace lanyard
