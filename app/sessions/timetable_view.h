// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timetable_layout.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>

namespace lanyard {

class SessionsModel;
struct TimetableFrame;

// The programme at a glance: rooms across, time down, drawn over the model of the sessions, and only what is in sight. Arrow keys go from
// talk to talk, Ctrl and the wheel or + and - change the size; rooms and times stay in sight.
class TimetableView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimetableView(SessionsModel *model, QWidget *parent = nullptr);

    const TimetableLayout &layout();
    QString currentId() const { return m_currentId; }
    void setCurrent(const QString &id); // and brings it into sight
    int zoom() const { return m_zoom; }
    void setZoom(int zoom); // as TimetableScale::at() has it; keeps the middle of the view
    // Tells what time it is, for the line across the hour that is on. Without it there is no line.
    void setNow(const std::function<QDateTime()> &now);
    QRect blockRect(const QString &id); // in the viewport

signals:
    void currentChanged(const QString &id);
    void chosen(const QString &id); // Enter or a double click
    void zoomChanged(int zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void layOutLater(); // once for many changes in a row
    void settle();      // nothing may look at a layout that is older than the model
    void settleScrollBars();
    void tickOn();
    TimetableFrame frame() const;
    QPoint offset() const; // of the layout against the viewport
    int blockAt(const QPoint &inViewport);
    int currentBlock();
    void makeCurrent(int block);
    void bringIntoSight(const QRect &rect);

    SessionsModel *m_model;
    TimetableLayout m_layout;
    QStringList m_tracks;
    QString m_currentId;
    QPoint m_pressed;
    int m_pressedItem = -1;
    int m_zoom = 0;
    int m_wheel = 0; // of fine wheels: what is not a whole step yet
    bool m_stale = true; // the layout is older than the model
    std::function<QDateTime()> m_now;
    QTimer m_minute; // runs only while the line is in sight
};

} // namespace lanyard
