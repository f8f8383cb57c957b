// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace lanyard {

class Clock;

// Tells when a minute of the clock begins, and sleeps in between: one wake-up a minute while it runs, none when it doesn't.
class MinuteClock : public QObject
{
    Q_OBJECT

public:
    explicit MinuteClock(const Clock &clock, QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    bool isRunning() const { return m_timer.isActive(); }
    int untilNext() const { return m_timer.remainingTime(); } // in milliseconds; -1: it doesn't run

signals:
    void minuteBegan();

private:
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace lanyard
