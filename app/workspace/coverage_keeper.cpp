// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/coverage_keeper.h"

#include "app/document/document_flow.h"
#include "app/ui/tasks.h"
#include "app/workspace/workspace_session.h"
#include "core/post/front_matter.h"

#include <algorithm>

namespace lanyard {

namespace {

QList<SessionCoverage> coverageOf(const QString &text, const Event &event)
{
    const FrontMatter head = FrontMatter::parse(text);
    QList<SessionCoverage> result = coverage(text.mid(head.bodyAt()), event);
    for (SessionCoverage &cover : result) {
        if (cover.line < 0)
            continue;
        cover.line += head.bodyLine() - 1;
        cover.endLine += head.bodyLine() - 1;
        cover.at += head.bodyAt();
        cover.end += head.bodyAt();
    }
    return result;
}

} // namespace

CoverageKeeper::CoverageKeeper(DocumentFlow &flow, WorkspaceSession &workspace, QObject *parent)
    : QObject(parent), m_flow(flow), m_workspace(workspace)
{
    connect(&flow, &DocumentFlow::settled, this, &CoverageKeeper::ask);
    connect(&workspace, &WorkspaceSession::eventChanged, this, &CoverageKeeper::ask);
}

QString CoverageKeeper::sessionAt(int line) const
{
    QString found;
    int begins = -1;
    for (const SessionCoverage &cover : m_sessions) {
        if (cover.line >= 0 && cover.line <= line && line < cover.endLine && cover.line > begins) {
            found = cover.session;
            begins = cover.line;
        }
    }
    return found;
}

void CoverageKeeper::ask()
{
    const int request = ++m_requests;
    const Event &event = m_workspace.event();
    if (std::none_of(event.sessions.begin(), event.sessions.end(), [](const Session &session) { return session.attended; })) {
        take({});
        return;
    }
    m_flow.readText(this, [this, request](const QString &text) {
        if (request != m_requests)
            return;
        Task::run(
            this, [text, event = m_workspace.event()](TaskControl &) { return coverageOf(text, event); },
            [this, request](const QList<SessionCoverage> &sessions) {
                if (request == m_requests)
                    take(sessions);
            });
    });
}

void CoverageKeeper::take(const QList<SessionCoverage> &sessions)
{
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    emit changed(m_sessions);
}

} // namespace lanyard
