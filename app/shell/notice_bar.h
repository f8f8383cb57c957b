// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/notice_frame.h"

class QLabel;
class QToolButton;

namespace lanyard {

// One quiet line above the text for what went wrong or is worth knowing; never a dialog in the writer's way. Newer sentences
// stand below older ones until the bar is closed.
class NoticeBar : public NoticeFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(const QString &sentence);
    // With a button that asks for the list of them.
    void tell(const QString &sentence, const QStringList &details);
    void clear();
    QString text() const;

signals:
    void detailsWanted(const QString &sentence, const QStringList &details); // of the one told last

private:
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_detailsButton;
    QStringList m_sentences;
    QString m_detailed; // the sentence that has details
    QStringList m_details;
};

} // namespace lanyard
