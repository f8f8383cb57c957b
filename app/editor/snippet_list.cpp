// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/snippet_list.h"

#include "app/ui/filter_list.h"
#include "app/ui/popup_place.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lanyard {

SnippetList::SnippetList(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_model(new QStandardItemModel(this)), m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("snippetList"));
    setAccessibleName(tr("Snippets"));
    setFrameShape(QFrame::StyledPanel);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *view = new QListView;
    view->setModel(m_shown);
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setUniformItemSizes(true);
    m_list = new FilterList(view);
    m_list->field()->setPlaceholderText(tr("Find a snippet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &FilterList::filterChanged, this, [this](const QString &typed) {
        m_shown->setFilterFixedString(typed);
        m_list->refresh();
    });
    connect(m_list, &FilterList::chosen, this, [this](const QModelIndex &index) {
        const int row = m_shown->mapToSource(index).row();
        close();
        emit chosen(row);
    });
}

void SnippetList::open(const QPoint &globalPlace, const QList<Snippet> &snippets, const QStringList &titles)
{
    m_model->clear();
    for (int i = 0; i < snippets.size(); ++i) {
        auto *item = new QStandardItem(titles.value(i));
        item->setToolTip(tr("You can also type “%1” in the text and press Tab.").arg(snippets[i].name));
        m_model->appendRow(item);
    }
    m_list->field()->clear();
    m_list->refresh();
    m_list->view()->setCurrentIndex(m_shown->index(0, 0));
    constexpr int mostRows = 10;
    const int rows = qBound(3, int(snippets.size()), mostRows);
    resize(fontMetrics().averageCharWidth() * 40, rows * (fontMetrics().height() + 6) + m_list->field()->sizeHint().height() + 32);
    move(onScreen(globalPlace, size()));
    show();
    m_list->field()->setFocus();
}

} // namespace lanyard
