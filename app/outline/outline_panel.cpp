// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outline/outline_panel.h"

#include "app/outline/outline_model.h"
#include "app/ui/filter_list.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>

namespace lanyard {

OutlinePanel::OutlinePanel(OutlineModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_shown(new QSortFilterProxyModel(this)), m_view(new QTreeView), m_list(new FilterList(m_view)),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("outlinePanel"));
    setAccessibleName(tr("Outline"));
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSourceModel(m_model);

    m_view->setObjectName(QStringLiteral("outline"));
    m_view->setAccessibleName(tr("Headings"));
    m_view->setAccessibleDescription(tr("Enter goes to a heading, Alt+Up and Alt+Down move its section."));
    m_view->setModel(m_shown);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(16);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragEnabled(true);
    m_view->setAcceptDrops(true);
    m_view->setDropIndicatorShown(true);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->installEventFilter(this);

    m_list->field()->setPlaceholderText(tr("Filter headings"));
    m_list->field()->setAccessibleName(tr("Filter headings"));

    auto *nothing = new QLabel(tr("The headings of the text will stand here. A line that begins with # is one."));
    nothing->setObjectName(QStringLiteral("noHeadings"));
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing->setMargin(24);
    m_pages->addWidget(m_list);
    m_pages->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setFocusProxy(m_list->field());

    connect(m_list, &FilterList::filterChanged, this, &OutlinePanel::filter);
    connect(m_list, &FilterList::chosen, this, &OutlinePanel::choose);
    connect(m_view, &QTreeView::clicked, this, &OutlinePanel::choose);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_folded.insert(nameOf(index)); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_folded.remove(nameOf(index)); });
    connect(m_model, &OutlineModel::modelAboutToBeReset, this, [this] { m_chosen = nameOf(m_view->currentIndex()); });
    connect(m_shown, &QAbstractItemModel::modelReset, this, &OutlinePanel::restoreFolds);
    restoreFolds();
}

void OutlinePanel::setCurrent(int heading)
{
    m_view->setCurrentIndex(m_shown->mapFromSource(m_model->indexOf(heading)));
}

void OutlinePanel::filter(const QString &typed)
{
    m_shown->setFilterFixedString(typed.trimmed());
    // Where only some headings show, the place between two of them could be anywhere.
    m_view->setDragEnabled(typed.trimmed().isEmpty());
    restoreFolds();
}

void OutlinePanel::restoreFolds()
{
    const QSignalBlocker quiet(m_view);
    m_view->expandAll();
    const bool filtered = !m_list->field()->text().trimmed().isEmpty();
    if (filtered || (m_folded.isEmpty() && m_chosen.isEmpty())) {
        m_chosen.clear();
        showWhatIsThere();
        return;
    }
    QSet<QString> there;
    for (int i = 0; i < m_model->headings().size(); ++i) {
        const QModelIndex index = m_shown->mapFromSource(m_model->indexOf(i));
        const QString name = nameOf(index);
        if (m_folded.contains(name)) {
            there.insert(name);
            m_view->collapse(index);
        }
        if (name == m_chosen)
            m_view->setCurrentIndex(index);
    }
    m_folded = there;
    m_chosen.clear();
    showWhatIsThere();
}

void OutlinePanel::showWhatIsThere()
{
    m_list->refresh();
    m_pages->setCurrentIndex(m_model->headings().isEmpty() ? 1 : 0);
}

void OutlinePanel::choose(const QModelIndex &index)
{
    const int heading = m_model->headingOf(m_shown->mapToSource(index));
    if (heading >= 0)
        emit headingChosen(heading);
}

QString OutlinePanel::nameOf(const QModelIndex &index) const
{
    QString name;
    for (QModelIndex each = index; each.isValid(); each = each.parent())
        name.prepend(u'\n' + each.data().toString());
    return name;
}

bool OutlinePanel::moveByKey(int key)
{
    const int heading = m_model->headingOf(m_shown->mapToSource(m_view->currentIndex()));
    if (key == Qt::Key_Up) {
        if (const int before = m_model->siblingBefore(heading); before >= 0)
            emit m_model->moveWanted(heading, before);
        return true;
    }
    if (key == Qt::Key_Down) {
        if (const int after = m_model->siblingAfter(heading); after >= 0)
            emit m_model->moveWanted(heading, m_model->sectionEnd(after));
        return true;
    }
    return false;
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::AltModifier && moveByKey(press->key()))
            return true;
    }
    if (watched == m_view && event->type() == QEvent::ShortcutOverride) { // Alt+Up would move lines of the text
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::AltModifier && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
