// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/link_edits.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace lanyard {

class Actions;
class DocumentFlow;
class DocumentSession;
class LinkPopover;
class WritingHelps;
struct SettledText;
struct TextEdit;

// Links and footnotes: a new one in the way the post has them, the one at the caret in a popover, all of them gathered or written out.
class LinkDesk : public QObject
{
    Q_OBJECT

public:
    LinkDesk(Actions &actions, WritingHelps &helps, DocumentSession &document, DocumentFlow &flow, QObject *parent);

    void link();     // Ctrl+K
    void footnote();

signals:
    void told(const QString &sentence); // for the status bar

private:
    // What the parser has read of the post so far; says so and gives nothing where that is still of another one.
    std::optional<LinkHabits> habits();
    int bodyLine() const;
    void edit(const LinkSpot &link);
    void rewriteAll(const std::function<QList<TextEdit>(const QString &body)> &rewrite, const QString &nothing);

    WritingHelps &m_helps;
    DocumentSession &m_document;
    DocumentFlow &m_flow;
    bool m_isRead = false; // the settled text is this post's
    QStringList m_newFootnotes; // since the habits were last told
    QPointer<LinkPopover> m_popover;
};

} // namespace lanyard
