// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/sidebar.h"
#include "core/event/event.h"

class QCheckBox;
class QComboBox;

namespace lanyard {

class GroupedView;
class SessionsModel;

// The talks of the conference: to be found, ticked as attended, and inserted into the text.
class SessionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsPanel(QWidget *parent = nullptr);

    void setEvent(const Event &event);
    SessionsModel *model() const { return m_model; }

signals:
    void attendedChanged(const QString &id, bool attended);
    void insertRequested(const QString &id);
    void importRequested();

private:
    QWidget *tools();

    SessionsModel *m_model;
    GroupedView *m_view;
    Sidebar *m_sidebar;
    QComboBox *m_grouping;
    QCheckBox *m_attendedOnly;
};

} // namespace lanyard
