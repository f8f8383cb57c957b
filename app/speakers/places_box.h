// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mentions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lanyard {

class CompactList;

// Where the text names a person, with a line of what stands around it; and what would write the name as it should be.
class PlacesBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesBox(QWidget *parent = nullptr);

    // All of one person, in text order.
    void setPlaces(const QString &name, const QList<Mention> &places);

signals:
    void placeWanted(const lanyard::Mention &place);
    void mendWanted(const QList<lanyard::Mention> &places);

private:
    void showButtons();

    QString m_name;
    QList<Mention> m_places;
    QLabel *m_title;
    CompactList *m_list;
    QLabel *m_wrong;
    QPushButton *m_mendOne;
    QPushButton *m_mendAll;
};

} // namespace lanyard
