// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace lanyard {

// Two lines, what is on and how long still, behind which a menu waits. Too long words are cut short.
class TalkButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit TalkButton(QWidget *parent = nullptr);

    void setLines(const QString &title, const QString &detail);
    QString title() const { return m_title; }
    QString detail() const { return m_detail; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QFont detailFont() const;

    QString m_title;
    QString m_detail;
};

} // namespace lanyard
