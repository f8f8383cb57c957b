// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/column_choice.h"
#include "core/event/schedule_columns.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace lanyard {

// Asks what the columns of a table of sessions hold: its first rows, a chooser above each column, and how many sessions come of it.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    // The files as they were chosen; the table is one of them.
    ColumnDialog(const ScheduleTable &table, const QList<ScheduleFile> &files, QWidget *parent = nullptr);

    ColumnChoice choice() const;

private:
    QWidget *tableWidget();
    void choose(int column);
    void count();
    void tell(const Result<Schedule> &schedule);

    const ScheduleTable m_table;
    const QList<ScheduleFile> m_files;
    QList<QComboBox *> m_choosers; // one a column
    QLabel *m_count;
    QPushButton *m_use;
    int m_requests = 0; // only the last answer counts
};

} // namespace lanyard
