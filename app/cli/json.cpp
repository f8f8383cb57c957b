// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "app/cli/output.h"

namespace lanyard::cli {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonArray array(const QList<WebLink> &links)
{
    QJsonArray result;
    for (const WebLink &link : links)
        result.append(QJsonObject{{key("title"), link.title}, {key("url"), link.url}});
    return result;
}

} // namespace

QJsonValue nullable(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue line(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

bool offsetKnown(const QDateTime &time, bool clockTimes)
{
    return !(clockTimes && time.timeSpec() == Qt::UTC);
}

QJsonObject json(const Error &error)
{
    return {
        {key("code"), QString::fromUtf8(error.code)}, {key("text"), error.english()}, {key("line"), line(error.line)}};
}

QJsonObject json(const Event &event)
{
    return {
        {key("name"), event.name},
        {key("url"), event.url},
        {key("venue"), event.venue},
        {key("city"), event.city},
        {key("start"), nullable(event.start.toString(Qt::ISODate))},
        {key("end"), nullable(event.end.toString(Qt::ISODate))},
        {key("timezone"), nullable(QString::fromUtf8(event.timeZone))},
    };
}

QJsonObject json(const Session &session, bool clockTimes)
{
    const bool hasOffset = session.start.isValid() && offsetKnown(session.start, clockTimes);
    return {
        {key("id"), session.id},
        {key("title"), session.title},
        {key("subtitle"), session.subtitle},
        {key("abstract"), session.abstract},
        {key("type"), session.type},
        {key("track"), session.track},
        {key("room"), session.room},
        {key("language"), session.language},
        {key("url"), session.url},
        {key("start"), nullable(isoTime(session.start, hasOffset))},
        {key("end"), nullable(isoTime(session.end, offsetKnown(session.end, clockTimes)))},
        {key("offset"), hasOffset ? QJsonValue(isoOffset(session.start)) : QJsonValue()},
        {key("speakers"), QJsonArray::fromStringList(session.speakers)},
        {key("slides"), session.slides},
        {key("video"), session.video},
        {key("code"), session.code},
        {key("notes"), session.notes},
        {key("links"), array(session.links)},
        {key("attended"), session.attended},
        {key("missed"), session.missed},
        {key("watchLater"), session.watchLater},
        {key("favourite"), session.favourite},
        {key("rating"), session.rating > 0 ? QJsonValue(session.rating) : QJsonValue()},
        {key("own"), session.own},
        {key("edited"), QJsonArray::fromStringList(session.edited)},
        {key("replaces"), QJsonArray::fromStringList(session.replaces)},
    };
}

QJsonObject json(const Speaker &speaker)
{
    return {
        {key("id"), speaker.id},   {key("name"), speaker.name},           {key("affiliation"), speaker.affiliation},
        {key("url"), speaker.url}, {key("biography"), speaker.biography}, {key("links"), array(speaker.links)},
        {key("pronouns"), speaker.pronouns},
        {key("avatar"), speaker.avatar},
        {key("noPhotos"), speaker.noPhotos},
        {key("aliases"), QJsonArray::fromStringList(speaker.aliases)},
        {key("replaces"), QJsonArray::fromStringList(speaker.replaces)},
        {key("edited"), QJsonArray::fromStringList(speaker.edited)},
    };
}

QJsonObject json(const Photo &photo)
{
    return {
        {key("file"), photo.file},
        {key("alt"), photo.alt},
        {key("caption"), photo.caption},
        {key("credit"), photo.credit},
        {key("creditUrl"), photo.creditUrl},
        {key("licence"), photo.licence},
        {key("taken"), nullable(isoTime(photo.taken, photo.offsetKnown))},
        {key("session"), photo.session},
        {key("people"), QJsonArray::fromStringList(photo.people)},
    };
}

QJsonArray sessions(const Event &event, bool clockTimes)
{
    QJsonArray result;
    for (const Session &session : event.sessions)
        result.append(json(session, clockTimes));
    return result;
}

QJsonArray speakers(const Event &event)
{
    QJsonArray result;
    for (const Speaker &speaker : event.speakers)
        result.append(json(speaker));
    return result;
}

} // namespace lanyard::cli
