// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessions/timetable_layout.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>

class QPainter;
class QWidget;

namespace lanyard {

class SessionsModel;

// Where a timetable lies in its viewport, in pixels: the times at one side, the rooms above, the rest is the page.
struct TimetableFrame
{
    TimetableFrame(const QWidget &view, const QRect &viewport, const QPoint &offset);

    QRect page() const; // where the blocks are drawn
    QRect mirrored(const QRect &rect) const; // for who reads from the right

    QRect viewport;
    QPoint offset; // of the layout against the viewport
    QSize bands;   // width of the times, height of the rooms
    Qt::LayoutDirection direction;
    QFont font;
    QPalette palette;
};

// Draws a timetable, and only what is in sight. All that it gets outlives it.
class TimetablePainter
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TimetablePainter)

public:
    TimetablePainter(QPainter &painter, const TimetableFrame &frame, const TimetableLayout &layout, const SessionsModel &model,
                     const QStringList &tracks);

    // `now`: for the line across the hour that is on; invalid: no line.
    void paint(const QRect &dirty, const QString &currentId, const QDateTime &now);

private:
    void paintGrid(const QRect &area) const;
    void paintBlock(const TimetableLayout::Block &block) const;
    void paintTitle(const TimetableLayout::Block &block, const QRect &rect, const QRect &words, int right, const QColor &ink,
                    const QColor &fill) const;
    void paintNow() const;
    void paintRooms() const;
    void paintTimes() const;
    QColor trackColour(const QString &track) const;

    QPainter &m_painter;
    const TimetableFrame &m_frame;
    const TimetableLayout &m_layout;
    const SessionsModel &m_model;
    const QStringList &m_tracks;
    const QFontMetrics m_metrics;
    QString m_currentId;
    QDateTime m_now;
};

} // namespace lanyard
