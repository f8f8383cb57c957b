// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling/spelling.h"

#include <QObject>

class QMenu;

namespace lanyard {

class Actions;
class Dialogs;
class DocumentFlow;
class DocumentSession;
class MarkdownEditor;
class MistakeSearch;
class SettingsPages;
class SpellMarks;
class SpellMenu;
class WorkspaceSession;
struct World;

// Ties spelling to the editor, the open recap and the menus.
class SpellingDesk : public QObject
{
    Q_OBJECT

public:
    // What it looks at; all outlive it.
    struct Room
    {
        MarkdownEditor &editor;
        DocumentSession &document;
        DocumentFlow &flow;
        WorkspaceSession &workspace;
        Dialogs &dialogs;
    };
    SpellingDesk(const World &world, const Room &room, Actions &actions, SettingsPages &pages, QObject *parent = nullptr);
    ~SpellingDesk() override;

    Spelling &spelling() { return m_spelling; }
    SpellMarks &marks() { return *m_marks; }

signals:
    void told(const QString &sentence);   // in passing
    void notice(const QString &sentence); // something went wrong

private:
    void tieActions(Actions &actions);
    void tiePost();
    void onParsed();
    void fillLanguages();
    void nameWords();
    void nameRecapList();
    void addDictionaries();

    Room m_room;
    Spelling m_spelling;
    SpellMarks *m_marks;
    SpellMenu *m_menu;
    MistakeSearch *m_search;
    QMenu *m_languages = nullptr; // the Edit menu's
    bool m_opening = false; // a post was opened and not parsed yet
    QStringList m_others; // names that the front matter holds beside the event's
};

} // namespace lanyard
