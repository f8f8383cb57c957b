// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"
#include "core/photo/photo.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

// Every key is always there: a text that isn't known is "", a list [], anything else null. Times are ISO 8601.
// clockTimes: the event's zone isn't known, so times that are held as UTC are clock times and stand without an offset.
QJsonObject json(const Error &error); // {code, text, line}
QJsonObject json(const Event &event); // of the event itself, without sessions and speakers
QJsonObject json(const Session &session, bool clockTimes);
QJsonObject json(const Speaker &speaker);
QJsonObject json(const Photo &photo);

QJsonArray sessions(const Event &event, bool clockTimes);
QJsonArray speakers(const Event &event);

QJsonValue line(int number);              // null for -1 and 0
QJsonValue nullable(const QString &text); // null if empty
bool offsetKnown(const QDateTime &time, bool clockTimes);

} // namespace lanyard::cli
