// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_tools.h"

#include "app/ui/icon_button.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QToolButton>

namespace lanyard {

SessionTools::SessionTools(QWidget *parent)
    : QWidget(parent), m_grouping(new QComboBox),
      m_smaller(tool("timetableSmaller", QStringLiteral("zoom-out"), tr("Smaller timetable (Ctrl and the wheel)"))),
      m_larger(tool("timetableLarger", QStringLiteral("zoom-in"), tr("Larger timetable (Ctrl and the wheel)"))),
      m_asTimetable(tool("asTimetable", QStringLiteral("view-timetable"), tr("Show as a timetable"))),
      m_add(tool("addSession", QStringLiteral("add"), tr("Add a session of your own")))
{
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("Group sessions"));
    m_grouping->addItem(tr("By day"), int(SessionsModel::Grouping::Day));
    m_grouping->addItem(tr("By time"), int(SessionsModel::Grouping::Time));
    m_grouping->addItem(tr("By room"), int(SessionsModel::Grouping::Room));
    m_grouping->addItem(tr("By track"), int(SessionsModel::Grouping::Track));
    m_asTimetable->setCheckable(true);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this] { emit groupingChosen(SessionsModel::Grouping(m_grouping->currentData().toInt())); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { emit zoomed(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { emit zoomed(1); });
    connect(m_asTimetable, &QToolButton::toggled, this, [this](bool on) {
        m_grouping->setVisible(!on);
        m_smaller->setVisible(on);
        m_larger->setVisible(on);
        emit timetableToggled(on);
    });
    connect(m_add, &QToolButton::clicked, this, &SessionTools::addRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QWidget *each : QList<QWidget *>{m_grouping, m_smaller, m_larger})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_asTimetable);
    row->addWidget(m_add);
    m_smaller->hide();
    m_larger->hide();
}

QToolButton *SessionTools::tool(const char *name, const QString &iconName, const QString &tip)
{
    QToolButton *button = iconButton(iconName, tip);
    button->setObjectName(QLatin1String(name));
    return button;
}

void SessionTools::setMayAdd(bool may)
{
    m_add->setVisible(may);
}

void SessionTools::setGrouping(SessionsModel::Grouping grouping)
{
    m_grouping->setCurrentIndex(m_grouping->findData(int(grouping)));
}

void SessionTools::setTimetable(bool on)
{
    m_asTimetable->setChecked(on);
}

bool SessionTools::isTimetable() const
{
    return m_asTimetable->isChecked();
}

} // namespace lanyard
