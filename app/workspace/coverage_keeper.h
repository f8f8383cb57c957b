// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/coverage.h"

#include <QObject>

namespace lanyard {

class DocumentFlow;
class WorkspaceSession;

// What the open text says of each attended talk, whenever the hand rests. It is found out on another thread.
class CoverageKeeper final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    CoverageKeeper(DocumentFlow &flow, WorkspaceSession &workspace, QObject *parent = nullptr);

    // In time order; lines are of the document.
    const QList<SessionCoverage> &sessions() const { return m_sessions; }
    // The talk whose section the line stands in; empty: none.
    QString sessionAt(int line) const;

signals:
    void changed(const QList<lanyard::SessionCoverage> &sessions);

private:
    void ask();
    void take(const QList<SessionCoverage> &sessions);

    DocumentFlow &m_flow;
    WorkspaceSession &m_workspace;
    QList<SessionCoverage> m_sessions;
    int m_requests = 0; // only the last answer counts
};

} // namespace lanyard
