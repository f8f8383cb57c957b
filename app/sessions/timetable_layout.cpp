// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timetable_layout.h"

#include "app/sessions/natural_order.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

constexpr int morning = 5; // o'clock
constexpr int gap = 2;     // pixels between two columns, two blocks
constexpr qint64 usualLength = 30 * 60; // seconds of what has no end

QDate dayOf(const Session &session)
{
    const QDate date = session.start.date();
    return session.start.time().hour() < morning ? date.addDays(-1) : date;
}

QDateTime endOf(const Session &session)
{
    return session.end.isValid() && session.end > session.start ? session.end : session.start.addSecs(usualLength);
}

QDateTime wholeHour(const QDateTime &moment, bool up)
{
    const int past = moment.time().minute() * 60 + moment.time().second();
    if (past == 0)
        return moment;
    return moment.addSecs(up ? 3600 - past : -past);
}

} // namespace

TimetableScale TimetableScale::at(int zoom, int lineHeight)
{
    const double factor = std::pow(1.15, std::clamp(zoom, smallest, largest));
    TimetableScale scale;
    scale.minuteHeight = 0.11 * lineHeight * factor; // ten minutes are a line
    scale.columnWidth = int(std::lround(8.0 * lineHeight * std::sqrt(factor)));
    scale.dayHeight = lineHeight + 12;
    scale.blockHeight = lineHeight + 2;
    return scale;
}

TimetableLayout::TimetableLayout(const Event &event, const QBitArray &shown, const TimetableScale &scale)
    : m_minuteHeight(scale.minuteHeight), m_dayHeight(scale.dayHeight)
{
    QMap<QDate, QList<int>> byDay;
    bool roomless = false;
    for (int item = 0; item < event.sessions.size(); ++item) {
        const Session &session = event.sessions.at(item);
        if (!session.start.isValid() || !shown.testBit(item))
            continue;
        byDay[dayOf(session)].append(item);
        if (session.room.isEmpty())
            roomless = true;
        else if (!m_rooms.contains(session.room))
            m_rooms.append(session.room);
    }
    std::sort(m_rooms.begin(), m_rooms.end(), naturalOrder());
    if (roomless)
        m_rooms.append(QString());

    for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
        m_days.append({day.key(), {}, {}, m_days.isEmpty() ? 0 : m_days.last().top + m_days.last().height, 0});
        placeDay(event, day.value(), scale);
    }
    std::stable_sort(m_blocks.begin(), m_blocks.end(), [](const Block &one, const Block &other) {
        return one.column != other.column ? one.column < other.column : one.rect.top() < other.rect.top();
    });
    for (int column = 0, block = 0; column <= m_rooms.size(); ++column) {
        while (block < m_blocks.size() && m_blocks.at(block).column < column)
            ++block;
        m_firstOfColumn.append(block);
    }
    m_size = QSize(int(m_rooms.size()) * scale.columnWidth, m_days.isEmpty() ? 0 : m_days.last().top + m_days.last().height);
}

void TimetableLayout::placeDay(const Event &event, const QList<int> &items, const TimetableScale &scale)
{
    Day &day = m_days.last();
    QHash<QString, QList<int>> byRoom;
    for (const int item : items) {
        const Session &session = event.sessions.at(item);
        day.from = day.from.isValid() ? std::min(day.from, session.start) : session.start;
        day.to = day.to.isValid() ? std::max(day.to, endOf(session)) : endOf(session);
        byRoom[session.room].append(item);
    }
    day.from = wholeHour(day.from, false);
    // A stall that stands there for days would push the next day out of sight.
    day.to = std::min(wholeHour(day.to, true), day.from.addSecs(36 * 3600));
    const auto y = [&](const QDateTime &moment) {
        return day.top + scale.dayHeight + int(std::lround(double(day.from.secsTo(moment)) / 60 * scale.minuteHeight));
    };
    day.height = y(day.to) - day.top;

    for (int column = 0; column < m_rooms.size(); ++column) {
        const QList<int> here = byRoom.value(m_rooms.at(column));
        // Those that overlap in a chain share the column; each takes the first lane that is free.
        for (qsizetype first = 0; first < here.size();) {
            QList<QDateTime> lanes; // when each is free again
            QList<int> laneOf;
            QDateTime end = endOf(event.sessions.at(here.at(first)));
            qsizetype behind = first;
            for (; behind < here.size(); ++behind) {
                const Session &session = event.sessions.at(here.at(behind));
                if (behind > first && session.start >= end)
                    break;
                end = std::max(end, endOf(session));
                const auto isFree = [&session](const QDateTime &until) { return until <= session.start; };
                const auto lane = int(std::find_if(lanes.begin(), lanes.end(), isFree) - lanes.begin());
                if (lane == lanes.size())
                    lanes.append(endOf(session));
                else
                    lanes[lane] = endOf(session);
                laneOf.append(lane);
            }
            const int width = scale.columnWidth - gap;
            for (qsizetype each = first; each < behind; ++each) {
                const Session &session = event.sessions.at(here.at(each));
                const int lane = laneOf.at(each - first);
                const int left = column * scale.columnWidth + int(width * lane / lanes.size());
                const int right = column * scale.columnWidth + int(width * (lane + 1) / lanes.size()) - (lane + 1 < lanes.size() ? 1 : 0);
                const int top = y(session.start);
                const int bottom = y(std::min(endOf(session), day.to)) - 1;
                m_blocks.append({here.at(each), column, QRect(left, top, std::max(1, right - left), std::max(bottom - top, std::min(scale.blockHeight, 12)))});
            }
            first = behind;
        }
    }
}

QList<TimetableLayout::Block> TimetableLayout::blocksIn(const QRect &area) const
{
    QList<Block> result;
    if (m_rooms.isEmpty() || !area.isValid())
        return result;
    const int width = m_size.width() / int(m_rooms.size());
    const int last = std::min<int>(area.right() / width, int(m_rooms.size()) - 1);
    for (int column = std::max(0, area.left() / width); column <= last; ++column) {
        for (int block = m_firstOfColumn.at(column); block < m_firstOfColumn.at(column + 1); ++block) {
            const Block &each = m_blocks.at(block);
            if (each.rect.top() > area.bottom())
                break;
            if (each.rect.intersects(area))
                result.append(each);
        }
    }
    return result;
}

int TimetableLayout::blockAt(const QPoint &place) const
{
    const QList<Block> there = blocksIn(QRect(place, QSize(1, 1)));
    return there.isEmpty() ? -1 : blockOf(there.last().item);
}

int TimetableLayout::blockOf(int item) const
{
    for (int block = 0; block < m_blocks.size(); ++block) {
        if (m_blocks.at(block).item == item)
            return block;
    }
    return -1;
}

int TimetableLayout::above(int block) const
{
    return block > 0 && m_blocks.at(block - 1).column == m_blocks.at(block).column ? block - 1 : block;
}

int TimetableLayout::below(int block) const
{
    return block + 1 < m_blocks.size() && m_blocks.at(block + 1).column == m_blocks.at(block).column ? block + 1 : block;
}

int TimetableLayout::beside(int block, int step) const
{
    const QRect &from = m_blocks.at(block).rect;
    // The nearest column that has something on the same day; else the nearest at all is too far away to be meant.
    const auto dayAt = [this](int y) {
        int day = 0;
        while (day + 1 < m_days.size() && m_days.at(day + 1).top <= y)
            ++day;
        return day;
    };
    for (int column = m_blocks.at(block).column + step; column >= 0 && column < m_rooms.size(); column += step) {
        int best = -1;
        int least = 0;
        for (int each = m_firstOfColumn.at(column); each < m_firstOfColumn.at(column + 1); ++each) {
            const QRect &to = m_blocks.at(each).rect;
            if (dayAt(to.top()) != dayAt(from.top()))
                continue;
            const int away = std::abs(to.top() - from.top());
            if (best < 0 || away < least) {
                best = each;
                least = away;
            }
        }
        if (best >= 0)
            return best;
    }
    return block;
}

int TimetableLayout::yOf(const QDateTime &moment) const
{
    for (const Day &day : m_days) {
        if (moment >= day.from && moment <= day.to)
            return day.top + m_dayHeight + int(std::lround(double(day.from.secsTo(moment)) / 60 * m_minuteHeight));
    }
    return -1;
}

} // namespace lanyard
