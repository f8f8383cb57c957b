// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photos_panel.h"

#include "app/photos/photo_fields.h"
#include "app/photos/photo_view.h"
#include "app/photos/photos_model.h"
#include "app/ui/filter_list.h"
#include "app/ui/icons.h"
#include "app/ui/mime.h"
#include "app/ui/sidebar.h"
#include "core/event/event_query.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QLocale>
#include <QRubberBand>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QToolButton>

namespace lanyard {
PhotosPanel::PhotosPanel(QWidget *parent)
    : QWidget(parent), m_model(new PhotosModel(this)), m_shown(new QSortFilterProxyModel(this)), m_view(new PhotoView),
      m_sidebar(new Sidebar(m_view, {QStringLiteral("photos"), tr("Drop photos here, or add them from a folder."), tr("Add Photos…")})),
      m_fields(new PhotoFields), m_insert(new QAction(tr("Insert into the Text"), this)),
      m_remove(new QAction(tr("Remove from the Recap"), this)), m_dropMark(new QRubberBand(QRubberBand::Rectangle, this))
{
    setObjectName(QStringLiteral("photosPanel"));
    setAccessibleName(tr("Photos"));
    setAcceptDrops(true);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(PhotosModel::SearchRole);
    m_view->setModel(m_shown);
    m_view->setObjectName(QStringLiteral("photos"));
    m_view->setAccessibleName(tr("Photos of this recap"));
    m_view->setAccessibleDescription(tr("Enter inserts the selected photos into the text, Delete removes them from the recap."));
    m_sidebar->filterField()->setPlaceholderText(tr("Filter photos"));
    m_sidebar->filterField()->setAccessibleName(tr("Filter photos by name or description"));
    m_sidebar->filterField()->setAcceptDrops(false); // files that fall here are photos to be added
    // Scrolled, since the lines of its texts depend on the width and the dock may be low.
    auto *below = new QScrollArea;
    below->setFrameShape(QFrame::NoFrame);
    below->setWidgetResizable(true);
    below->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    below->setMinimumHeight(96);
    below->setWidget(m_fields);
    m_sidebar->addBelow(below);

    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("addPhotos"));
    add->setIcon(icon(QStringLiteral("photo-add")));
    add->setToolTip(tr("Add photos from a folder"));
    add->setAccessibleName(tr("Add photos"));
    add->setAutoRaise(true);
    m_sidebar->list()->addBeside(add);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sidebar);
    setFocusProxy(m_sidebar);
    addActions();

    connect(add, &QToolButton::clicked, this, &PhotosPanel::addRequested);
    connect(m_sidebar, &Sidebar::emptyActionTriggered, this, &PhotosPanel::addRequested);
    connect(m_sidebar->list(), &FilterList::filterChanged, this, &PhotosPanel::filter);
    connect(m_sidebar->list(), &FilterList::chosen, this, [this](const QModelIndex &index) {
        const QString file = index.data(PhotosModel::FileRole).toString();
        const QStringList selected = m_view->selectedFiles();
        tellNow(); // so that the figure has the alt text that was just typed
        emit insertRequested(selected.contains(file) ? selected : QStringList{file});
    });
    connect(m_fields, &PhotoFields::edited, this, &PhotosPanel::photoEdited);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhotosPanel::showSelected);
    connect(m_model, &PhotosModel::dataChanged, this, &PhotosPanel::showSelected);
    showSelected();
}

void PhotosPanel::addActions()
{
    m_insert->setObjectName(QStringLiteral("insertPhotos"));
    m_insert->setIcon(icon(QStringLiteral("insert")));
    connect(m_insert, &QAction::triggered, this, [this] {
        tellNow();
        emit insertRequested(m_view->selectedFiles());
    });
    m_remove->setObjectName(QStringLiteral("removePhotos"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut); // in the fields Delete is for letters
    connect(m_remove, &QAction::triggered, this, [this] { emit removeRequested(m_view->selectedFiles()); });
    m_view->QWidget::addActions({m_insert, m_remove});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PhotosPanel::setPhotos(const QString &recapFolder, const QList<Photo> &photos)
{
    const QStringList selected = m_view->selectedFiles();
    m_model->setPhotos(recapFolder, photos);
    m_sidebar->showEmptyState(photos.isEmpty());
    m_sidebar->list()->refresh();
    restoreSelection(selected);
    showSelected();
}

void PhotosPanel::restoreSelection(const QStringList &files)
{
    if (m_view->selectedFiles() == files)
        return;
    for (const QString &file : files) {
        const QModelIndex index = m_shown->mapFromSource(m_model->indexOf(file));
        if (!index.isValid())
            continue;
        m_view->selectionModel()->select(index, QItemSelectionModel::Select);
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void PhotosPanel::setUsed(const QSet<QString> &files)
{
    m_model->setUsed(files);
}

void PhotosPanel::setSpeakers(const QList<Speaker> &speakers)
{
    QStringList names;
    for (const Speaker &speaker : speakers)
        names.append(speaker.name);
    m_fields->setNames(names);
    m_model->setSpeakers(speakers);
}

void PhotosPanel::tellNow()
{
    m_fields->tellNow();
}

void PhotosPanel::showSelected()
{
    const QStringList files = m_view->selectedFiles();
    m_insert->setEnabled(!files.isEmpty());
    m_remove->setEnabled(!files.isEmpty());
    if (files.size() != 1) {
        m_fields->setPhoto(Photo());
        m_fields->setNotice({}, false);
        return;
    }
    m_fields->setPhoto(m_model->photo(files.first()));
    const QModelIndex index = m_model->indexOf(files.first());
    const QString problem = index.data(PhotosModel::ProblemRole).toString();
    const QStringList unwilling = index.data(PhotosModel::UnwillingRole).toStringList();
    const QString asked = unwilling.isEmpty()
        ? QString()
        : tr("Asked not to be shown in photos: %1.").arg(QLocale().createSeparatedList(unwilling));
    m_fields->setNotice(problem.isEmpty() ? asked : problem, index.data(PhotosModel::PlaceRole).toBool());
}

void PhotosPanel::filter(const QString &typed)
{
    m_shown->setFilterFixedString(folded(typed.trimmed()));
    m_sidebar->list()->refresh();
}

void PhotosPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (mime::localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // a move would ask the file manager to delete the original
    event->accept();
    m_dropMark->setGeometry(rect());
    m_dropMark->show();
}

void PhotosPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropMark->hide();
}

void PhotosPanel::dropEvent(QDropEvent *event)
{
    m_dropMark->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(mime::localFiles(event->mimeData()));
}

} // namespace lanyard
