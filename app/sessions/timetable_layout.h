// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QBitArray>
#include <QPoint>
#include <QRect>

namespace lanyard {

// How large a timetable is drawn.
struct TimetableScale
{
    double minuteHeight = 1.2; // pixels
    int columnWidth = 128;
    int dayHeight = 28; // of a day's heading
    int blockHeight = 20; // the least that a session has

    // 0 is the usual size, from -8 (small) to 8.
    static constexpr int smallest = -8;
    static constexpr int largest = 8;
    static TimetableScale at(int zoom, int lineHeight);
};

// Where the sessions stand in a timetable: one column a room, one stretch of time a day under its heading, one below the other. What
// begins before five in the morning belongs to the evening before. Sessions at one time in one room share its column. Those without a
// time stand nowhere. Pixels from the upper left corner of the first day's heading.
class TimetableLayout
{
public:
    struct Day
    {
        QDate date;
        QDateTime from; // whole hours
        QDateTime to;
        int top = 0; // of its heading
        int height = 0; // with its heading
    };
    struct Block
    {
        int item = 0;   // in event.sessions
        int column = 0;
        QRect rect;
    };

    TimetableLayout() = default;
    // `shown`: by item, which are there at all. Rooms stand in the order of their names; what has no room comes last.
    TimetableLayout(const Event &event, const QBitArray &shown, const TimetableScale &scale);

    const QStringList &rooms() const { return m_rooms; } // empty: no room
    const QList<Day> &days() const { return m_days; }
    const QList<Block> &blocks() const { return m_blocks; } // by column, then from above
    QSize size() const { return m_size; }
    bool isEmpty() const { return m_blocks.isEmpty(); }

    // Only these need to be drawn.
    QList<Block> blocksIn(const QRect &area) const;
    int blockAt(const QPoint &place) const;  // index; -1: none
    int blockOf(int item) const;             // index; -1: it isn't shown
    // The next one for an arrow key; the same where there is none.
    int above(int block) const;
    int below(int block) const;
    int beside(int block, int step) const; // -1: to the left, 1: to the right; the one nearest in time
    int yOf(const QDateTime &moment) const; // -1: on no day, or outside of its hours

private:
    void placeDay(const Event &event, const QList<int> &items, const TimetableScale &scale);

    QStringList m_rooms;
    QList<Day> m_days;
    QList<Block> m_blocks;
    QList<int> m_firstOfColumn; // and one more: the count of blocks
    QSize m_size;
    double m_minuteHeight = 1;
    int m_dayHeight = 0;
};

} // namespace lanyard
