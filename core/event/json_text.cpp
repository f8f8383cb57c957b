// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_text.h"

#include "core/event/json_repair.h"
#include "core/event/plain_text.h"

#include <QJsonParseError>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace lanyard {

namespace {

// The largest published schedules have some 100,000 values; each costs 16 bytes, and an array of millions of zeros is no schedule.
constexpr qptrdiff MostValues = 1'500'000;

std::optional<QStringConverter::Encoding> unicodeForm(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    // JSON begins with two ASCII characters (RFC 4627, section 3), so zeros tell UTF-16 without a mark.
    if (bytes.size() >= 2 && bytes[0] != 0 && bytes[1] == 0)
        return QStringConverter::Utf16LE;
    if (bytes.size() >= 2 && bytes[0] == 0 && bytes[1] != 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QByteArray decoded(const QByteArray &bytes, QStringConverter::Encoding encoding, bool &damaged)
{
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    damaged = decoder.hasError() || text.contains(QChar::ReplacementCharacter);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.toUtf8();
}

qsizetype firstVisible(const QByteArray &text)
{
    const auto visible = std::find_if(text.cbegin(), text.cend(), [](char letter) {
        return letter != ' ' && letter != '\t' && letter != '\n' && letter != '\r';
    });
    return visible - text.cbegin();
}

} // namespace

JsonText jsonText(const QByteArray &bytes)
{
    JsonText result;
    const auto form = unicodeForm(bytes);
    if (form && *form != QStringConverter::Utf8) {
        result.utf8 = decoded(bytes, *form, result.damaged);
        return result;
    }
    result.utf8 = form ? bytes.mid(3) : bytes;
    if (!result.utf8.isValidUtf8()) {
        result.utf8 = QString::fromLatin1(result.utf8).toUtf8();
        result.damaged = true;
    }
    return result;
}

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray beginning = jsonText(bytes.left(4096)).utf8;
    const qsizetype at = firstVisible(beginning);
    return at < beginning.size() && (beginning[at] == '{' || beginning[at] == '[' || wrapsJson(beginning));
}

Result<QJsonDocument> jsonDocument(const JsonText &text)
{
    const QByteArray &utf8 = text.utf8;
    const auto values = std::count_if(utf8.cbegin(), utf8.cend(), [](char letter) { return letter == ',' || letter == ':' || letter == '['; });
    if (values > MostValues) {
        return failure("schedule.json-crowded",
                       QT_TRANSLATE_NOOP("Error", "This JSON file holds millions of values, far more than any schedule has."));
    }
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError && error.error != QJsonParseError::DeepNesting) {
        QJsonParseError still;
        const QJsonDocument repaired = QJsonDocument::fromJson(repairedJson(utf8), &still);
        if (still.error == QJsonParseError::NoError || still.error == QJsonParseError::DeepNesting) {
            document = repaired;
            error = still;
        }
    }
    if (error.error == QJsonParseError::DeepNesting) {
        return failure("schedule.json-deep",
                       QT_TRANSLATE_NOOP("Error", "The values of this JSON file stand inside each other a thousand times and more. "
                                                  "No schedule needs that, so Lanyard does not read it."));
    }
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = utf8.left(std::max(error.offset - 1, 0)); // Qt points behind what it could not read
        const int line = 1 + int(before.count('\n'));
        const qsizetype character = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return failure("schedule.json-broken",
                       QT_TRANSLATE_NOOP("Error", "The JSON of this file is broken at line %1, character %2; perhaps the file was cut "
                                                  "short. Download or export it again."),
                       {QString::number(line), QString::number(character)}, line);
    }
    return document;
}

Result<QJsonDocument> jsonDocument(const QByteArray &bytes)
{
    return jsonDocument(jsonText(bytes));
}

std::optional<QJsonDocument> jsonWithOneOf(const QByteArray &bytes, std::initializer_list<const char *> names)
{
    if (!looksLikeJson(bytes))
        return std::nullopt;
    const JsonText text = jsonText(bytes);
    const bool named = std::any_of(names.begin(), names.end(), [&text](const char *name) {
        return text.utf8.contains(QByteArray(1, '"') + name + '"') || text.utf8.contains(QByteArray(name) + ':')
            || text.utf8.contains(QByteArray(1, '\'') + name + '\'');
    });
    if (!named)
        return std::nullopt;
    const auto document = jsonDocument(text);
    return document ? std::optional(*document) : std::nullopt;
}

QString jsonLine(const QJsonValue &value)
{
    if (value.isString())
        return plainLine(value.toString());
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    return number == std::floor(number) && std::abs(number) < 1e18 ? QString::number(value.toInteger()) : QString::number(number, 'g', 15);
}

QString jsonParagraphs(const QJsonValue &value)
{
    return value.isString() ? plainText(value.toString()) : QString();
}

QJsonArray jsonList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    QJsonArray result;
    const QJsonObject object = value.toObject();
    for (const QJsonValue &each : object)
        result.append(each);
    return result;
}

QString firstJsonLine(const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const QString line = jsonLine(object.value(QLatin1String(key))); !line.isEmpty())
            return line;
    }
    return {};
}

Error jsonDamageNote()
{
    return Error{"schedule.encoding",
                 QT_TRANSLATE_NOOP("Error", "Some characters of this file are damaged; names and titles may look odd."),
                 {}};
}

} // namespace lanyard
