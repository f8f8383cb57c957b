// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/name_search.h"

#include <QFrame>
#include <QTextCursor>

class QListView;
class QStandardItemModel;

namespace lanyard {

class MarkdownEditor;

// The list at the caret after an @: speakers and sessions whose names what is typed on finds. The keyboard stays with the text. Up and
// Down walk, Enter, Tab or a click take, Escape leaves the @ alone. In words, code, addresses and the front matter an @ is only an @.
class NamePopup : public QFrame
{
    Q_OBJECT

public:
    explicit NamePopup(MarkdownEditor &editor);

    void setEntries(const QList<NameEntry> &entries) { m_entries = entries; }

signals:
    void opened();
    // One was taken; `place` is the @ with what was typed behind it.
    void taken(const lanyard::NameEntry &entry, const QTextCursor &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onContentsChange(int position, int removed, int added);
    void onCaret();
    bool mayOpenAt(int position) const;
    void search();
    void showAtCaret();
    void takeCurrent();
    void walk(int rows);
    void close();
    bool onKey(class QKeyEvent *event);

    MarkdownEditor &m_editor;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<NameEntry> m_entries;
    QList<NameEntry> m_found;
    int m_typedAt = -1;  // an @ was typed there just now; the caret has not followed yet
    QTextCursor m_place; // before the @; null: closed
    QString m_query;
};

} // namespace lanyard
