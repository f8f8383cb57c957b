// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QPushButton;

namespace lanyard {

class FilterList;
class ZoneModel;
struct Event;

// Asks for the IANA time zone of an event: those of its city or country first, then all others, each with its distance from UTC on the
// event's first day. A field finds them by city, country or name. Nothing is chosen unless the event's place tells, least of all the
// computer's own zone.
class ZoneDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ZoneDialog(const Event &event, QWidget *parent = nullptr);

    QByteArray zone() const; // empty: none is chosen

private:
    void filter(const QString &typed);
    void accept() override;

    ZoneModel *m_zones;
    FilterList *m_list;
    QPushButton *m_use;
};

} // namespace lanyard
