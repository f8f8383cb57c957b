// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mentions_desk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/speakers/speakers_panel.h"
#include "app/ui/tasks.h"
#include "app/workspace/workspace_session.h"

#include <utility>

namespace lanyard {

MentionsDesk::MentionsDesk(const Parts &parts, SpeakersPanel &panel, QObject *parent)
    : QObject(parent), m_workspace(parts.workspace), m_document(parts.document), m_flow(parts.flow), m_editor(parts.editor), m_panel(panel)
{
    connect(&m_flow, &DocumentFlow::settled, this, &MentionsDesk::look);
    connect(&m_workspace, &WorkspaceSession::eventChanged, this, &MentionsDesk::look);
    connect(&panel, &SpeakersPanel::cameIntoSight, this, &MentionsDesk::look);
    connect(&panel, &SpeakersPanel::placeWanted, this, &MentionsDesk::goTo);
    connect(&panel, &SpeakersPanel::mendWanted, this, &MentionsDesk::mend);
    const auto forget = [this] {
        ++m_generation;
        m_revision = -1;
        m_panel.setPlaces({});
    };
    connect(&m_document, &DocumentSession::opened, this, forget);
    connect(&m_document, &DocumentSession::closed, this, forget);
}

void MentionsDesk::look()
{
    if (!m_panel.isVisible() || !m_document.isOpen())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_flow.readText(this, [this, bodyAt = m_flow.bodyAt(), revision = m_document.document()->revision(),
                           generation = m_generation](const QString &text) {
        if (generation == m_generation) {
            lookIn(text, bodyAt, revision);
        } else { // another post's
            m_looking = false;
            look();
        }
    });
}

void MentionsDesk::lookIn(const QString &text, int bodyAt, int revision)
{
    Task::run(
        this,
        [text, bodyAt, people = m_workspace.event().speakers](TaskControl &control) {
            return mentions(text.mid(bodyAt), people, [&control] { return control.cancelled(); });
        },
        [this, bodyAt, revision, generation = m_generation](const QList<Mention> &places) {
            m_looking = false;
            if (generation == m_generation) {
                m_bodyAt = bodyAt;
                m_revision = revision;
                m_panel.setPlaces(places);
            }
            if (std::exchange(m_again, false))
                look();
        });
}

// The name may have moved since it was found; then its line is near.
bool MentionsDesk::stillStands(const Mention &place) const
{
    return m_revision == m_document.document()->revision()
        && m_bodyAt + place.at + place.length < m_document.document()->characterCount();
}

void MentionsDesk::goTo(const Mention &place)
{
    if (!stillStands(place)) {
        m_editor.goToLine(m_flow.headLines() + place.line);
        return;
    }
    QTextCursor cursor(m_document.document());
    cursor.setPosition(int(m_bodyAt + place.at));
    m_editor.goToLine(cursor.blockNumber());
    cursor.setPosition(int(m_bodyAt + place.at + place.length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.setFocus();
}

void MentionsDesk::mend(const QList<Mention> &places)
{
    QList<TextEdit> edits;
    for (const Mention &place : places) {
        if (!stillStands(place)) {
            emit notice(tr("The text has changed meanwhile, so the names stay as they are. Try it again."));
            look();
            return;
        }
        for (TextEdit edit : place.mending) {
            edit.at += m_bodyAt;
            edits.append(edit);
        }
    }
    m_document.apply(edits);
    emit told(tr("%n name(s) mended.", nullptr, int(places.size())));
}

} // namespace lanyard
