// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/notice_frame.h"

class QLabel;
class QPushButton;

namespace lanyard {

// One sentence that proposes something, and the button that takes it up.
class Offer final : public NoticeFrame
{
    Q_OBJECT

public:
    Offer(const QString &sentence, const QString &action, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }

signals:
    void taken();

private:
    QPushButton *m_button;
};

} // namespace lanyard
