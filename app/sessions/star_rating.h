// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lanyard {

// Five stars in a row. A click or an arrow key rates; a click on the last one that is lit, or 0, takes the rating away.
class StarRating final : public QWidget
{
    Q_OBJECT

public:
    explicit StarRating(QWidget *parent = nullptr);

    int rating() const { return m_rating; }
    void setRating(int rating); // 0: none; tells nobody

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void rated(int rating);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rate(int rating);

    int m_rating = 0;
};

} // namespace lanyard
