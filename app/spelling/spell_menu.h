// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling/spell_marks.h"
#include "app/spelling/word_lists.h"

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QPointer>

namespace lanyard {

// What the editor's context menu says about a wrong word: what may be meant, and where it can be put so that it is right.
class SpellMenu : public QObject
{
    Q_OBJECT

public:
    SpellMenu(MarkdownEditor &editor, Spelling &spelling, SpellMarks &marks, QObject *parent = nullptr);

    void setLanguages(QMenu *languages) { m_languages = languages; } // shown at the end of what is said about a wrong word
    void openAtCaret();

signals:
    void told(const QString &sentence);

private:
    void fill(QMenu *menu, int position);
    void addMistake(QMenu *menu, const SpellMarks::Place &place);
    void addListed(QMenu *menu, int position);
    void takeSuggestions(int request, const QStringList &words);
    void replace(const SpellMarks::Place &place, const QString &with);
    QString wordAt(int position) const; // as SpellWord has it; empty: none

    MarkdownEditor &m_editor;
    Spelling &m_spelling;
    SpellMarks &m_marks;
    QPointer<QMenu> m_languages;
    QPointer<QMenu> m_open;       // waits for suggestions
    QPointer<QAction> m_waiting;  // "Looking for suggestions…"
    SpellMarks::Place m_place;
    int m_request = 0;
    int m_revision = 0; // of the document when the menu opened
};

} // namespace lanyard
