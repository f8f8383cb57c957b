// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/speakers_desk.h"

#include "app/document/document_flow.h"
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/caret.h"
#include "app/speakers/speakers_panel.h"
#include "app/ui/error_text.h"
#include "app/ui/settings_store.h"
#include "app/workspace/people_met.h"
#include "app/workspace/workspace_session.h"
#include "core/compose/link_kind.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace lanyard {

SpeakersDesk::SpeakersDesk(const Parts &parts, QObject *parent)
    : QObject(parent), m_files(parts.files), m_workspace(parts.workspace), m_document(parts.document), m_editor(parts.editor), m_settings(parts.settings),
      m_panel(new SpeakersPanel),
      m_mentions(new MentionsDesk({parts.workspace, parts.document, parts.flow, parts.editor}, *m_panel, this)),
      m_met(new PeopleMet(parts.files, this))
{
    m_panel->apply(readSpeakersSettings(m_settings));
    connect(&m_workspace, &WorkspaceSession::eventChanged, this, [this](const Event &event) {
        const QString folder = m_workspace.folder();
        m_panel->setEvent(event, folder.isEmpty() ? QString() : folder + QStringLiteral("/schedule"));
        recognise();
    });
    connect(m_panel, &SpeakersPanel::edited, this, &SpeakersDesk::update);
    connect(m_panel, &SpeakersPanel::insertRequested, this,
            [this](const QString &id) { putCaret(m_editor, m_workspace.insertSpeaker(id, m_editor.textCursor().position())); });
    connect(m_panel, &SpeakersPanel::importRequested, this, &SpeakersDesk::importRequested);
    connect(m_panel, &SpeakersPanel::postWanted, this, &SpeakersDesk::postWanted);
    connect(m_panel, &SpeakersPanel::linkWanted, this, [](const QString &url) {
        if (const QString web = webAddress(url); !web.isEmpty()) // a file or a script is no link of a person
            QDesktopServices::openUrl(QUrl(web));
    });
    connect(m_mentions, &MentionsDesk::notice, this, &SpeakersDesk::notice);
    connect(m_mentions, &MentionsDesk::told, this, &SpeakersDesk::told);

    connect(m_panel, &SpeakersPanel::cameIntoSight, this, &SpeakersDesk::readBook);
    connect(&m_document, &DocumentSession::opened, this, [this] {
        m_recognised.clear();
        readBook();
    });
    connect(m_met, &PeopleMet::changed, this, [this] {
        m_recognised.clear();
        lookUp();
        recognise();
    });
    connect(m_panel, &SpeakersPanel::personChanged, this, &SpeakersDesk::lookUp);
}

SidePanel SpeakersDesk::sidePanel() const
{
    return {QStringLiteral("speakers"), tr("Speakers"), QStringLiteral("speakers"), m_panel};
}

void SpeakersDesk::finishEditing()
{
    m_panel->tellNow();
}

void SpeakersDesk::remember()
{
    writeSpeakersSettings(m_settings, m_panel->settings());
}

void SpeakersDesk::update(const Speaker &speaker)
{
    if (!m_workspace.event().speaker(speaker.id))
        return; // of a post that was left
    if (const auto updated = m_workspace.updateSpeaker(speaker); !updated) {
        tell(updated.error());
        m_panel->setEvent(m_workspace.event()); // the fields go back
    }
}

void SpeakersDesk::readBook()
{
    if (!m_panel->isVisible() || !m_document.isOpen())
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString last = m_settings.lastFolder(SettingsStore::Place::Posts);
    if (m_files.exists(last + QStringLiteral("/index.md"))) // a recap was opened there; others lie beside it
        last = QFileInfo(last).absolutePath();
    recognise();
    m_met->read(bookRoots(m_document.path(), {last,
                                              documents.isEmpty() ? QString() : documents + QStringLiteral("/Recaps")}));
}

void SpeakersDesk::lookUp()
{
    const Speaker *speaker = m_workspace.event().speaker(m_panel->currentId());
    if (!speaker)
        return;
    m_met->lookUp(*speaker, m_document.path(), [this, id = speaker->id](const QList<Meeting> &meetings) {
        m_panel->setMeetings(id, meetings, m_met->problems());
    });
}

void SpeakersDesk::recognise()
{
    const QList<Speaker> &speakers = m_workspace.event().speakers;
    if (!m_panel->isVisible() || speakers == m_recognised)
        return;
    m_recognised = speakers;
    m_met->recognise(m_recognised, m_document.path(), [this](const QSet<QString> &ids) { m_panel->setMetBefore(ids); });
}

void SpeakersDesk::tell(const Error &error)
{
    emit notice(errorText(error));
}

} // namespace lanyard
