// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/session_notes.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace lanyard {

// Quote, to-do, idea: what the line that is being typed is, with a key for each.
class KindButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit KindButtons(QWidget *parent = nullptr);

    void setKind(SessionNote::Kind kind); // Words: none is pressed

signals:
    void toggled(lanyard::SessionNote::Kind kind); // by the person

private:
    std::array<QToolButton *, 3> m_buttons;
};

} // namespace lanyard
