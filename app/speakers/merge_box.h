// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/notice_frame.h"
#include "core/event/event.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace lanyard {

// Asks whether two entries are one person, and which spelling is to stay.
class MergeBox final : public NoticeFrame
{
    Q_OBJECT

public:
    explicit MergeBox(QWidget *parent = nullptr);

    enum class Asked {
        ByLikeness, // the names are alike
        ByPerson,   // two were selected
    };
    void ask(const Speaker &one, const Speaker &other, Asked asked);

signals:
    void merged(const lanyard::Speaker &one); // as it is to be
    void declined(const QString &one, const QString &other);

private:
    Speaker m_one;
    Speaker m_other;
    QLabel *m_question;
    QRadioButton *m_first;
    QRadioButton *m_second;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace lanyard
