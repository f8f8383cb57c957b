// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/session_notes.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace lanyard {

class NotesModel;

// The notes of the talk below the bar. Enter or F2 edits one, Delete takes it away, Up above the first goes back to the field.
class NotesList final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesList(QWidget *parent = nullptr);

    void setNotes(const QString &title, const QList<SessionNote> &notes);
    bool isEditing() const;

signals:
    void changeWanted(const lanyard::SessionNote &old, const lanyard::SessionNote &fresh); // fresh without words: away with it
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeView *m_view;
    QLabel *m_nothing;
    NotesModel *m_model;
};

} // namespace lanyard
