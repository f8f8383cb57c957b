// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mentions.h"

#include <QObject>
#include <QPointer>

namespace lanyard {

class DocumentFlow;
class DocumentSession;
class MarkdownEditor;
class SpeakersPanel;
class Task;
class WorkspaceSession;

// Finds where the text names the recap's people, while their panel is in sight and the text rests; goes there, and writes names as
// they should be.
class MentionsDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WorkspaceSession &workspace;
        DocumentSession &document;
        DocumentFlow &flow;
        MarkdownEditor &editor;
    };
    MentionsDesk(const Parts &parts, SpeakersPanel &panel, QObject *parent);

    bool isLooking() const { return m_looking; } // for tests

signals:
    void notice(const QString &sentence);
    void told(const QString &sentence); // briefly

private:
    void look();
    void lookIn(const QString &text, int bodyAt, int revision);
    void goTo(const Mention &place);
    void mend(const QList<Mention> &places);
    bool stillStands(const Mention &place) const;

    WorkspaceSession &m_workspace;
    DocumentSession &m_document;
    DocumentFlow &m_flow;
    MarkdownEditor &m_editor;
    SpeakersPanel &m_panel;
    bool m_looking = false;
    bool m_again = false; // the text or the people have changed meanwhile
    int m_bodyAt = 0;     // what the shown places refer to
    int m_revision = -1;
    int m_generation = 0; // grows with each post
};

} // namespace lanyard
