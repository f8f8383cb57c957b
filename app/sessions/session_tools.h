// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/sessions_model.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace lanyard {

// The row above the sessions: what they are grouped by, list or timetable and its size, one of the writer's own.
class SessionTools final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionTools(QWidget *parent = nullptr);

    void setMayAdd(bool may);
    void setGrouping(SessionsModel::Grouping grouping);
    void setTimetable(bool on); // tells as if it was pressed
    bool isTimetable() const;

signals:
    void groupingChosen(lanyard::SessionsModel::Grouping grouping);
    void timetableToggled(bool on);
    void zoomed(int steps); // 1: larger, -1: smaller
    void addRequested();

private:
    QToolButton *tool(const char *name, const QString &iconName, const QString &tip);

    QComboBox *m_grouping;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_asTimetable;
    QToolButton *m_add;
};

} // namespace lanyard
