// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/session_facets.h"

#include <QToolButton>

class QTreeWidget;
class QTreeWidgetItem;

namespace lanyard {

class SessionsModel;

// A funnel beside the filter field. It opens a small window with everything by which sessions can be chosen, to be ticked.
class FacetButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit FacetButton(SessionsModel *model, QWidget *parent = nullptr);

    void open();
    void setFacets(const SessionFacets &facets);

signals:
    void facetsChanged(const lanyard::SessionFacets &facets);

private:
    void fill(QTreeWidget *list);
    void take(QTreeWidgetItem *item);

    SessionsModel *m_model;
    SessionFacets m_facets;
    QWidget *m_popup = nullptr; // while it is open
};

} // namespace lanyard
