// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace lanyard::cli {

// Exit codes; other people's scripts rely on them.
constexpr int Done = 0;
constexpr int Failed = 1;
constexpr int WrongUsage = 2;

// The result, to stdout, in UTF-8 whatever the locale says. A line end is added. Gives Done, or Failed (with a
// sentence) when the result could not be written, as on a full disk.
[[nodiscard]] int print(const QString &text);
[[nodiscard]] int print(const QJsonObject &object);
[[nodiscard]] int print(const QJsonArray &array);

// One plain line to stderr.
void say(const QString &sentence);
int fail(const Error &error); // says it and gives Failed

QString sentence(const Error &error); // with its line, if it has one and doesn't tell it itself
// On one line and without control characters, so that a strange file can't play with the terminal.
QString plain(const QString &text);
QString counted(qsizetype count, const QString &one, const QString &many); // "1 session", "3 sessions"

// ISO 8601: "2026-01-31T09:30:00+01:00"; without an offset when that isn't known; empty for an invalid time.
QString isoTime(const QDateTime &time, bool offsetKnown);
QString isoOffset(const QDateTime &time); // "+05:30"

} // namespace lanyard::cli
