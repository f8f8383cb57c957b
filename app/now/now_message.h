// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/notice_frame.h"

class QLabel;
class QToolButton;

namespace lanyard {

// A sentence under the bar that wants to be read: why something could not be done.
class NowMessage final : public NoticeFrame
{
    Q_OBJECT

public:
    enum class Way { None, TryAgain };

    explicit NowMessage(QWidget *parent = nullptr);

    void tell(const QString &sentence, Way way = Way::None);
    void clear();
    QString sentence() const;

signals:
    void changed(); // it came or went
    void tryAgain();

private:
    QLabel *m_words;
    QToolButton *m_again;
};

} // namespace lanyard
