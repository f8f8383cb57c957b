// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/grouped_model.h"
#include "core/event/event.h"

#include <QBitArray>
#include <QSet>

namespace lanyard {

// The speakers of an event: first those of the talks that were attended, then the others; each by name.
class SpeakersModel final : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    void setEvent(const Event &event);
    // Only speakers that match are shown.
    void setTyped(const QString &typed);
    // Whom the text names by another spelling, too.
    void setSpeltOtherwise(const QSet<QString> &ids);
    void setMetBefore(const QSet<QString> &ids); // known from other recaps
    QString talksOf(const QString &id) const; // titles, joined
    bool accepts(int item) const override { return m_matches.testBit(item); }

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

protected:
    QVariant itemData(int item, int role) const override;
    Qt::ItemFlags itemFlags(int item) const override;

private:
    void group();
    QString detailOf(int item) const;
    void match();

    QList<Speaker> m_speakers;
    QStringList m_talks; // titles by item, joined
    QList<int> m_met;    // items that spoke in an attended talk
    QSet<QString> m_speltOtherwise;
    QSet<QString> m_metBefore; // ids
    QString m_typed;
    QStringList m_searchTexts; // by item; empty until something is typed
    QBitArray m_matches;       // by item, for what was typed
};

} // namespace lanyard
