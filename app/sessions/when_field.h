// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace lanyard {

// "9:30", "09.30", "0930", "9", "9 pm"; nothing: no time of the day.
std::optional<QTime> readTime(const QString &typed);

// The day of a session among those of its event, or another, and the times at which it begins and ends.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenField(const Event &event, QWidget *parent = nullptr);

    void setTimes(const QDateTime &start, const QDateTime &end);
    // What the fields say of a session that had these times: who touches nothing keeps them to the second.
    void writeTo(Session &session) const;
    QString problem() const; // empty: all can be kept

signals:
    void changed();

private:
    QLineEdit *timeField(const char *name, const QString &title);
    QDate day() const;
    std::optional<QDateTime> moment(const QLineEdit *field) const; // nothing: what is typed is no time
    void settle();

    const QByteArray m_zone;
    QComboBox *m_day;
    QDateEdit *m_otherDay;
    QLineEdit *m_start;
    QLineEdit *m_end;
};

} // namespace lanyard
