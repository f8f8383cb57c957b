// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/notice_frame.h"

class QLabel;

namespace lanyard {

// One quiet line above the text for what went wrong or is worth knowing; never a dialog in the writer's way. Newer sentences
// stand below older ones until the bar is closed.
class NoticeBar : public NoticeFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    void clear();
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QStringList m_sentences;
};

} // namespace lanyard
