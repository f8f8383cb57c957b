// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lanyard {

// Asks for a moment of a video and gives the link that opens it there.
class MomentPopover final : public QFrame
{
    Q_OBJECT

public:
    explicit MomentPopover(const QString &video, QWidget *parent = nullptr);

    void openAt(const QPoint &global); // it deletes itself when it closes

signals:
    void chosen(const QString &markdown); // "[12:30](https://…?t=750)"

private:
    void check();
    void choose();

    QString m_video;
    QLineEdit *m_field;
    QLabel *m_shown;
    QPushButton *m_insert;
};

} // namespace lanyard
