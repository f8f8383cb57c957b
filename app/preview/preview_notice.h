// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lanyard {

// What stands in place of the page: a sentence, and perhaps a way to try again.
class PreviewNotice : public QWidget
{
    Q_OBJECT

public:
    enum class Again { No, Offered };

    explicit PreviewNotice(QWidget *parent = nullptr);

    void say(const QString &sentence, Again again = Again::No);
    bool offersAgain() const;

signals:
    void againWanted();

private:
    QLabel *m_text;
    QPushButton *m_again;
};

} // namespace lanyard
