// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/column_choice.h"

#include "core/event/json_text.h"

#include <QCryptographicHash>

namespace lanyard {

namespace {

const QList<std::pair<ColumnRole, const char *>> &names()
{
    static const QList<std::pair<ColumnRole, const char *>> all{
        {ColumnRole::Title, "title"},       {ColumnRole::Subtitle, "subtitle"}, {ColumnRole::Speakers, "speakers"}, {ColumnRole::Date, "date"},
        {ColumnRole::Start, "start"},       {ColumnRole::End, "end"},           {ColumnRole::EndDate, "end_date"},  {ColumnRole::Duration, "duration"},
        {ColumnRole::Room, "room"},         {ColumnRole::Track, "track"},       {ColumnRole::Type, "type"},         {ColumnRole::Language, "language"},
        {ColumnRole::Abstract, "abstract"}, {ColumnRole::Url, "url"},           {ColumnRole::Slides, "slides"},     {ColumnRole::Video, "video"},
        {ColumnRole::Id, "id"},             {ColumnRole::State, "state"}};
    return all;
}

} // namespace

QByteArray written(const ColumnChoice &choice)
{
    QJsonObject columns;
    for (const auto &[role, name] : names()) {
        if (choice.roles.contains(role))
            columns.insert(QLatin1String(name), choice.roles[role]);
    }
    const QJsonObject root{{QStringLiteral("lanyardColumns"), columns}, {QStringLiteral("header"), QJsonArray::fromStringList(choice.header)}};
    return QJsonDocument(root).toJson();
}

std::optional<ColumnChoice> columnChoice(const QByteArray &bytes)
{
    const auto document = bytes.size() > 1'000'000 ? std::nullopt : jsonWithOneOf(bytes, {"lanyardColumns"});
    if (!document || !document->object().value(QLatin1String("lanyardColumns")).isObject())
        return std::nullopt;
    ColumnChoice choice;
    const QJsonArray header = document->object().value(QLatin1String("header")).toArray();
    for (const QJsonValue &cell : header)
        choice.header.append(cell.toString());
    const QJsonObject columns = document->object().value(QLatin1String("lanyardColumns")).toObject();
    for (const auto &[role, name] : names()) {
        const int column = columns.value(QLatin1String(name)).toInt(-1);
        if (column >= 0)
            choice.roles.insert(role, column);
    }
    return choice;
}

QString columnChoiceName(const QStringList &header)
{
    const QByteArray hash = QCryptographicHash::hash(header.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("columns-%1.json").arg(QString::fromLatin1(hash.toHex().left(8)));
}

} // namespace lanyard
