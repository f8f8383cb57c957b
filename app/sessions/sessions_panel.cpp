// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_panel.h"

#include "app/sessions/sessions_model.h"
#include "app/ui/filter_list.h"
#include "app/ui/grouped_view.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace lanyard {

SessionsPanel::SessionsPanel(QWidget *parent)
    : QWidget(parent), m_model(new SessionsModel(this)), m_view(new GroupedView(new GroupedFilter(m_model, this))),
      m_sidebar(new Sidebar(m_view,
                            {QStringLiteral("sessions"), tr("Import the conference’s schedule to see its sessions here."), tr("Import Schedule…")})),
      m_grouping(new QComboBox), m_attendedOnly(new QCheckBox(tr("Attended only")))
{
    setObjectName(QStringLiteral("sessionsPanel"));
    setAccessibleName(tr("Sessions"));
    m_view->setObjectName(QStringLiteral("sessions"));
    m_view->setAccessibleName(tr("Sessions"));
    m_view->setAccessibleDescription(tr("Enter inserts a session into the text, Space marks it as attended."));
    m_sidebar->filterField()->setPlaceholderText(tr("Filter sessions"));
    m_sidebar->filterField()->setAccessibleName(tr("Filter sessions by title, speaker, room or track"));
    m_sidebar->list()->addTool(tools());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sidebar);
    setFocusProxy(m_sidebar);

    FilterList *list = m_sidebar->list();
    connect(list, &FilterList::filterChanged, this, [this, list](const QString &typed) {
        m_model->setTyped(typed);
        m_view->openAllGroups(!typed.trimmed().isEmpty());
        list->refresh();
    });
    connect(list, &FilterList::chosen, this, [this](const QModelIndex &index) { emit insertRequested(index.data(IdRole).toString()); });
    connect(m_sidebar, &Sidebar::emptyActionTriggered, this, &SessionsPanel::importRequested);
    connect(m_model, &SessionsModel::attendedChanged, this, &SessionsPanel::attendedChanged);
    connect(m_model, &SessionsModel::attendedChanged, list, &FilterList::refresh);
}

QWidget *SessionsPanel::tools()
{
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Group sessions"));
    m_grouping->addItem(tr("By day"), int(SessionsModel::Grouping::Day));
    m_grouping->addItem(tr("By room"), int(SessionsModel::Grouping::Room));
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setGrouping(SessionsModel::Grouping(m_grouping->currentData().toInt())); });

    m_attendedOnly->setObjectName(QStringLiteral("attendedOnly"));
    m_attendedOnly->setToolTip(tr("Show only the sessions that you ticked"));
    connect(m_attendedOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setAttendedOnly(only);
        m_sidebar->list()->refresh();
    });

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_grouping);
    layout->addWidget(m_attendedOnly);
    layout->addStretch(1);
    return row;
}

void SessionsPanel::setEvent(const Event &event)
{
    m_model->setEvent(event);
    m_sidebar->showEmptyState(event.sessions.isEmpty());
    m_sidebar->list()->refresh();
}

} // namespace lanyard
