// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/grouped_model.h"
#include "core/event/event.h"

#include <QBitArray>

namespace lanyard {

// The sessions of an event in groups, one a day or one a room; ticked where attended.
class SessionsModel final : public GroupedModel
{
    Q_OBJECT

public:
    enum class Grouping { Day, Room };

    using GroupedModel::GroupedModel;

    // Views keep their place if only the ticks differ from the event before.
    void setEvent(const Event &event);
    const Event &event() const { return m_event; }
    void setGrouping(Grouping grouping);

    // What is shown: only sessions that match what was typed, only attended ones.
    void setTyped(const QString &typed);
    void setAttendedOnly(bool only);
    bool accepts(int item) const override;

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

signals:
    // The person ticked, or took a tick away.
    void attendedChanged(const QString &id, bool attended);

protected:
    QVariant itemData(int item, int role) const override;
    Qt::ItemFlags itemFlags(int item) const override;

private:
    void group();
    void match();
    QString detail(int item) const;
    QString toolTip(int item) const;

    Event m_event;
    QStringList m_names; // of the speakers, by item
    Grouping m_grouping = Grouping::Day;
    bool m_severalDays = false;
    QString m_typed;
    QStringList m_searchTexts; // by item; empty until something is typed
    QBitArray m_matches;       // by item, for what was typed
    bool m_attendedOnly = false;
};

} // namespace lanyard
