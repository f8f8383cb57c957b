// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

#include <optional>

namespace lanyard {

// A slim window without a frame above all others: a hand moves it, it stays on a screen, and it takes files that are dropped on it.
class FloatingBar : public QWidget
{
    Q_OBJECT

public:
    explicit FloatingBar(QWidget *parent = nullptr);

    void setPlace(const std::optional<QPoint> &place);
    std::optional<QPoint> place() const { return m_place; } // of the bar without what hangs below it; nothing: never moved
    void moveTo(Qt::Edge edge); // of its screen; top or bottom

    QSize sizeHint() const override;

signals:
    void filesDropped(const QStringList &paths);

protected:
    static constexpr int barHeight = 56; // in pixels
    static constexpr int margin = 8;     // to the edges, and between the parts

    virtual int heightBelow(int width) const = 0; // of what hangs below the bar at the moment
    void settle(); // size and place; call it when the height has changed

    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    std::optional<QPoint> m_place;
    QPoint m_put;  // where it was put, not by a hand
    QPoint m_grip; // where it is held
    bool m_over = false; // something to drop is above it
};

} // namespace lanyard
