// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/composition.h"
#include "core/writing/snippet.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace lanyard {

class DocumentFlow;
class SnippetList;
class SnippetSession;
class WritingHelps;

// The snippets that come with Lanyard and those in the person's own folder: in a menu, in a list at the caret, and by their names.
class SnippetDesk : public QObject
{
    Q_OBJECT

public:
    SnippetDesk(const World &world, Actions &actions, WritingHelps &helps, DocumentFlow &flow, QObject *parent);

signals:
    void told(const QString &sentence); // for the status bar

private:
    void load(const std::function<void()> &done = {});
    void take(const QList<Snippet> &own);
    void choose();
    void insert(const Snippet &snippet);
    bool expand(); // the name before the caret
    void openFolder();
    QString folder() const; // the person's own; empty: there is none
    static QString title(const Snippet &snippet);
    QHash<QString, QString> values() const;

    World m_world;
    WritingHelps &m_helps;
    DocumentFlow &m_flow;
    SnippetSession *m_session;
    QList<Snippet> m_shipped;
    QList<Snippet> m_snippets; // all, by title
    QMenu *m_menu;
    QPointer<SnippetList> m_list;
};

} // namespace lanyard
