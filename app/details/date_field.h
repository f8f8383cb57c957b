// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/form_field.h"
#include "core/post/written_date.h"

class QComboBox;
class QDateEdit;
class QPushButton;
class QTimeEdit;
class QToolButton;

namespace lanyard {

// The post's day, and if wanted its time and the zone it is meant in. What the text says stays as it is written until it is changed.
class DateField final : public FormField
{
    Q_OBJECT

public:
    explicit DateField(const QString &name, const QString &label, QWidget *parent = nullptr);

    void setEventZone(const QByteArray &zone); // IANA; offered first
    void setToday(const QDate &today) { m_today = today; } // what a new date begins with
    Result<QList<TextEdit>> edits(const Post &post) const override;

protected:
    void fill(const Details &details) override;
    QString noteFor(const Details &details) const override;
    std::optional<Error> whyNot(const Details &details) const override;

private:
    std::optional<DateParts> parts() const; // nothing: no date
    std::optional<int> offsetOf(const QString &zone) const;
    void offerZones();
    void showParts(bool shown);
    void change();

    QWidget *m_rows;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QComboBox *m_zone;
    QToolButton *m_remove;
    QPushButton *m_add;
    QByteArray m_eventZone;
    QDate m_today;
    QDate m_named;              // the day in the file's name
    std::optional<int> m_offset; // as written
    bool m_has = false;
};

} // namespace lanyard
