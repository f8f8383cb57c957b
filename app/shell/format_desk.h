// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/writing_helps.h"

class QAction;
class QMenu;

namespace lanyard {

class Actions;
class MarkdownEditor;

// The Format menu, and the tables and blocks of the Insert menu: commands of the writing helps with their keys.
class FormatDesk : public QObject
{
    Q_OBJECT

public:
    FormatDesk(Actions &actions, MarkdownEditor *editor, QObject *parent);

    WritingHelps &helps() const { return *m_helps; }

signals:
    void told(const QString &sentence); // for the status bar

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys, WritingHelps::Help help);
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &keys, const std::function<void()> &what);
    void addMarks();
    void addHeadings();
    void addLists();
    void addTables();

    Actions &m_actions;
    WritingHelps *m_helps; // the editor's
};

} // namespace lanyard
