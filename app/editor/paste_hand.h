// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/paste_plan.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QMimeData;

namespace lanyard {

class MarkdownEditor;
class Task;
struct Fragment;

// Puts what is pasted or dropped into the text, each as one step of undo: rich text as Markdown, an address on selected words as their
// link, a dropped link with its title, all else as it is. Files, pictures and what is dragged from the sidebars it hands to the editor's signals. Large rich text is read on another thread and comes in where it was meant.
class PasteHand : public QObject
{
    Q_OBJECT

public:
    explicit PasteHand(MarkdownEditor &editor);

    static bool canTake(const QMimeData &data);
    void paste(const QMimeData &data);
    void pastePlain(const QMimeData &data);
    void drop(const QMimeData &data, int position);
    void forget(); // another post is open: what is still being read belongs to the old one

private:
    void follow(const PastePlan &plan, const ClipFacts &facts, const QMimeData &data, QTextCursor cursor);
    void insertRich(const ClipFacts &facts, const QTextCursor &cursor);
    void insertLinks(const PastePlan &plan, const QTextCursor &cursor);
    enum class Caret { Follows, StaysElsewhere }; // StaysElsewhere: unless it still is at the place
    void insertText(const QString &text, QTextCursor cursor, Caret caret = Caret::Follows);

    MarkdownEditor &m_editor;
    QList<QPointer<Task>> m_reading;
};

} // namespace lanyard
