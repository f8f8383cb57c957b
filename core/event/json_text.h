// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lanyard {

// The bytes of a JSON file as UTF-8 without a byte order mark: RFC 8259 asks for UTF-8, but schedules come in UTF-16 with and without
// a mark, too.
struct JsonText
{
    QByteArray utf8; // shares the file's bytes where they are UTF-8 already
    bool damaged = false; // had bytes that are not of its encoding; they were taken as Latin-1
};
JsonText jsonText(const QByteArray &bytes);

// Whether they begin like a JSON object or array, or like a script around one, whatever follows.
bool looksLikeJson(const QByteArray &bytes);

// The parsed file; what people and scripts write for JSON is read, too (see json_repair.h). Fails with schedule.json-broken (with the line), schedule.json-deep or schedule.json-crowded.
[[nodiscard]] Result<QJsonDocument> jsonDocument(const JsonText &text);
[[nodiscard]] Result<QJsonDocument> jsonDocument(const QByteArray &bytes);

// For ScheduleReader::recognises(): the parsed file if it is sound JSON in which one of the `names` occurs as a name or a text; else
// nothing. Files without these names are not parsed, so asking many readers costs little.
std::optional<QJsonDocument> jsonWithOneOf(const QByteArray &bytes, std::initializer_list<const char *> names);

// What a file means by a value, whatever type it chose.
QString jsonLine(const QJsonValue &value); // a string or number as one line; anything else: empty
QString jsonParagraphs(const QJsonValue &value); // a string, perhaps HTML or Markdown, as plain text
QJsonArray jsonList(const QJsonValue &value); // an array as it is, the values of an object; anything else: empty
QString firstJsonLine(const QJsonObject &object, std::initializer_list<const char *> keys); // the first that says something

// "damaged characters", for the notes.
Error jsonDamageNote();

} // namespace lanyard
