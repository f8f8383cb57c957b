// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

// Text and address of a link, beside it. Enter takes them, Escape leaves all as it was.
class LinkPopover : public QFrame
{
    Q_OBJECT

public:
    explicit LinkPopover(QWidget *parent);

    void open(const QPoint &globalPlace, const QString &text, const QString &url, bool shared);

signals:
    void accepted(const QString &text, const QString &url);
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();
    void accept();

    QLineEdit *m_text;
    QLineEdit *m_url;
    QLabel *m_hint;
    QPushButton *m_done;
    bool m_shared = false;
};

} // namespace lanyard
