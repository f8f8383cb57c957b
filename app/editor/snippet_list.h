// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/snippet.h"

#include <QFrame>

class QSortFilterProxyModel;
class QStandardItemModel;

namespace lanyard {

class FilterList;

// The snippets to choose from, at the caret: type to filter, Enter takes one, Escape closes.
class SnippetList : public QFrame
{
    Q_OBJECT

public:
    explicit SnippetList(QWidget *parent);

    // titles: what a person reads for each.
    void open(const QPoint &globalPlace, const QList<Snippet> &snippets, const QStringList &titles);

signals:
    void chosen(int snippet);

private:
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
    FilterList *m_list;
};

} // namespace lanyard
