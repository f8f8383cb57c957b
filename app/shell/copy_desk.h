// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/clipping.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace lanyard {

class Actions;
class DocumentSession;
class FileSystem;
class MarkdownEditor;
class Task;

// Copies the post, or what is selected of it, for other programs: as rich text, or as HTML.
class CopyDesk : public QObject
{
    Q_OBJECT

public:
    CopyDesk(const FileSystem &files, DocumentSession &document, MarkdownEditor &editor, Actions &actions, QObject *parent = nullptr);

    QList<QAction *> actions() const { return {m_richText, m_html}; }

signals:
    void status(const QString &sentence); // passing

private:
    void copy(ClippingWish::Kind kind);
    void put(ClippingWish::Kind kind, const Clipping &clipping);

    const FileSystem &m_files;
    DocumentSession &m_document;
    MarkdownEditor &m_editor;
    QAction *m_richText;
    QAction *m_html;
    QPointer<Task> m_task; // the latest; an older one's result is dropped
};

} // namespace lanyard
