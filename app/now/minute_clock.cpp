// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/minute_clock.h"

#include "core/base/clock.h"

namespace lanyard {

MinuteClock::MinuteClock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setObjectName(QStringLiteral("minute"));
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may come three seconds early, and then once more
    connect(&m_timer, &QTimer::timeout, this, [this] {
        start();
        emit minuteBegan();
    });
}

void MinuteClock::start()
{
    constexpr int minute = 60000;
    constexpr int after = 5; // so that it is never a millisecond before
    const QTime now = m_clock.now().time();
    m_timer.start(minute - now.msecsSinceStartOfDay() % minute + after);
}

} // namespace lanyard
