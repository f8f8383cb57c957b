// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/coverage_words.h"
#include "app/sessions/session_facets.h"
#include "app/ui/grouped_model.h"
#include "core/event/event.h"

#include <QBitArray>
#include <QHash>

namespace lanyard {

// The sessions of an event in groups; ticked where attended.
class SessionsModel final : public GroupedModel
{
    Q_OBJECT

public:
    enum class Grouping { Day, Time, Room, Track }; // Time: one group for all that begin together

    using GroupedModel::GroupedModel;

    // Views keep their place if the same sessions stand where they stood before.
    void setEvent(const Event &event);
    const Event &event() const { return m_event; }
    void setCoverage(const CoverageOfSessions &coverage); // what the text says of them
    const CoverageOfSessions &coverage() const { return m_coverage; }
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    // What is shown: only sessions that match what was typed and what is switched on. The words of a large event are gathered beside the
    // window; until they are there, what was typed waits.
    void setTyped(const QString &typed);
    void setFacets(const SessionFacets &facets);
    const SessionFacets &facets() const { return m_facets; }
    bool accepts(int item) const override;
    bool acceptsAll() const { return m_typed.trimmed().isEmpty() && m_facets.isEmpty(); }

    const Session &session(int item) const { return m_event.sessions.at(item); }
    QStringList overlapsOf(const QString &id) const { return m_overlaps.value(id); } // others at the same time
    const QHash<QString, QStringList> &overlaps() const { return m_overlaps; }
    QString speakers(int item) const { return m_names.at(item); } // their names in one line
    QString toolTip(int item) const;
    // Shown at once and told; the document takes it from the signal, and gives the event back as its text says.
    void change(const Session &session);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    QMimeData *mimeDataOf(int item) const;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

signals:
    // The person changed a mark.
    void sessionChanged(const lanyard::Session &session);
    void attendedChanged(const QString &id, bool attended);

protected:
    QVariant itemData(int item, int role) const override;
    Qt::ItemFlags itemFlags(int item) const override;

private:
    struct Heading
    {
        QString key;
        QString title;
    };
    void group();
    Heading headingOf(const Session &session) const; // without a key: none
    QString looseTitle() const;
    void gatherWords();
    void match();
    QString detail(int item) const;

    Event m_event;
    QStringList m_names; // of the speakers, by item
    QHash<QString, QStringList> m_overlaps;
    CoverageOfSessions m_coverage;
    Grouping m_grouping = Grouping::Day;
    bool m_severalDays = false;
    QString m_typed;
    SessionFacets m_facets;
    QStringList m_words;   // by item, as EventQuery wants them; empty until they are gathered
    int m_gathering = 0;   // only the last one's answer counts
    QBitArray m_matches;   // by item, for what was typed
};

} // namespace lanyard
