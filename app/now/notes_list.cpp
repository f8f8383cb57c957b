// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/notes_list.h"

#include "app/now/notes_model.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace lanyard {

namespace {

// Whose editor is open?
class View final : public QTreeView
{
public:
    using QTreeView::QTreeView;
    bool isEditing() const { return state() == EditingState; }
};

// Rows with some air.
class Rows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).grownBy(QMargins(0, 4, 8, 4));
    }
};

} // namespace

NotesList::NotesList(QWidget *parent) : QWidget(parent), m_view(new View), m_nothing(new QLabel), m_model(new NotesModel(this))
{
    m_view->setObjectName(QStringLiteral("notesView"));
    m_view->setAccessibleName(tr("Notes on this talk"));
    m_view->setModel(m_model);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->setItemDelegate(new Rows(m_view));
    m_view->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("noNotes"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(56);
    m_nothing->setText(tr("No notes on this talk yet."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_nothing);
    connect(m_model, &NotesModel::changeWanted, this, &NotesList::changeWanted);
    setFocusProxy(m_view);
    setNotes({}, {});
}

bool NotesList::isEditing() const
{
    return static_cast<View *>(m_view)->isEditing();
}

void NotesList::setNotes(const QString &title, const QList<SessionNote> &notes)
{
    const int row = m_view->currentIndex().row();
    const bool more = notes.size() > m_model->notes().size();
    m_view->setAccessibleName(title.isEmpty() ? tr("Notes on this talk") : tr("Notes on “%1”").arg(title));
    m_model->setNotes(notes);
    m_view->setVisible(!notes.isEmpty());
    m_nothing->setVisible(notes.isEmpty());
    if (notes.isEmpty())
        return;
    constexpr int mostRows = 8;
    const int height = m_view->sizeHintForRow(0);
    m_view->setFixedHeight(qMin(mostRows, int(notes.size())) * height + 2 * m_view->frameWidth());
    const int current = more || row < 0 ? int(notes.size()) - 1 : qMin(row, int(notes.size()) - 1);
    m_view->setCurrentIndex(m_model->index(current, 1));
    m_view->scrollTo(m_view->currentIndex());
}

bool NotesList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || isEditing())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex current = m_view->currentIndex();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current.isValid()) {
        m_view->edit(current.siblingAtColumn(1));
        return true;
    }
    if (key == Qt::Key_Delete && current.isValid()) {
        emit changeWanted(m_model->notes()[current.row()], {});
        return true;
    }
    if (key == Qt::Key_Up && current.row() <= 0) {
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
