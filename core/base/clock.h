// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace lanyard {

// Tells what time it is, so that tests can choose it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // with the computer's zone
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace lanyard
