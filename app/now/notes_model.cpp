// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/notes_model.h"

#include "app/ui/icons.h"

#include <QCoreApplication>

namespace lanyard {

QString iconNameOf(SessionNote::Kind kind)
{
    switch (kind) {
    case SessionNote::Kind::Quote: return QStringLiteral("note-quote");
    case SessionNote::Kind::ToDo: return QStringLiteral("note-todo");
    case SessionNote::Kind::Idea: return QStringLiteral("note-idea");
    case SessionNote::Kind::Words: break;
    }
    return {};
}

QString nameOf(SessionNote::Kind kind)
{
    switch (kind) {
    case SessionNote::Kind::Quote: return QCoreApplication::translate("NoteKind", "Quote");
    case SessionNote::Kind::ToDo: return QCoreApplication::translate("NoteKind", "To-do");
    case SessionNote::Kind::Idea: return QCoreApplication::translate("NoteKind", "Idea");
    case SessionNote::Kind::Words: break;
    }
    return QCoreApplication::translate("NoteKind", "Note");
}

void NotesModel::setNotes(const QList<SessionNote> &notes)
{
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionNote &note = m_notes[index.row()];
    const QString time = note.second >= 0 ? runningTime(note.second) : QString();
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? time : note.text.simplified();
    case Qt::EditRole: return index.column() == 0 ? time : typedText(note);
    case Qt::DecorationRole:
        if (const QString name = iconNameOf(note.kind); index.column() == 0 && !name.isEmpty())
            return icon(name);
        return {};
    case Qt::ToolTipRole:
        return note.text.contains(u'\n') ? note.text + u'\n' + tr("This note has several lines. Change it in its file.") : QVariant();
    case Qt::AccessibleTextRole: {
        const QString words = index.column() == 0 ? time : note.text.simplified();
        return index.column() == 0 ? (time.isEmpty() ? nameOf(note.kind) : tr("%1 at %2").arg(nameOf(note.kind), time)) : words;
    }
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

bool NotesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != 1)
        return false;
    const SessionNote old = m_notes[index.row()];
    SessionNote fresh = typedNote(value.toString(), old.second);
    fresh.done = old.done && fresh.kind == SessionNote::Kind::ToDo;
    if (fresh == old || value.toString() == typedText(old))
        return false;
    emit changeWanted(old, fresh);
    return true;
}

Qt::ItemFlags NotesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.isValid() && index.column() == 1 && !m_notes[index.row()].text.contains(u'\n'))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace lanyard
