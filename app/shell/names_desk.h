// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class QTextCursor;

namespace lanyard {

class DocumentFlow;
class MarkdownEditor;
class NamePopup;
class SettingsPages;
class SettingsStore;
class WorkspaceSession;
struct NameEntry;

// Ties the list behind an @ to the recap's people and talks, and puts the chosen one into the text as the person likes it.
class NamesDesk : public QObject
{
    Q_OBJECT

public:
    NamesDesk(MarkdownEditor &editor, WorkspaceSession &workspace, DocumentFlow &flow, SettingsPages &pages, SettingsStore &store,
              QObject *parent = nullptr);

private:
    void put(const NameEntry &entry, QTextCursor place);

    MarkdownEditor &m_editor;
    SettingsStore &m_store;
    NamePopup *m_popup; // the editor's
    QStringList m_names;
    QSet<QString> m_inText; // as of the last @
};

} // namespace lanyard
