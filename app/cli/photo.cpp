// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "core/photo/photo_metadata.h"

namespace lanyard::cli {

namespace {

// A file that can't be read has the same keys, with an error and nothing in the others.
QJsonObject photoJson(const QString &file, const Result<PhotoMetadata> &read)
{
    const PhotoMetadata photo = read.value_or(PhotoMetadata{});
    const QJsonObject place{{QStringLiteral("latitude"), photo.latitude},
                            {QStringLiteral("longitude"), photo.longitude}};
    const bool hasOffset = photo.taken.isValid() && photo.offsetKnown;
    return {
        {QStringLiteral("file"), file},
        {QStringLiteral("error"), read ? QJsonValue() : QJsonValue(read.error().english())},
        {QStringLiteral("code"), read ? QJsonValue() : QJsonValue(QString::fromUtf8(read.error().code))},
        {QStringLiteral("format"), photo.format},
        {QStringLiteral("width"), read ? QJsonValue(photo.size.width()) : QJsonValue()},
        {QStringLiteral("height"), read ? QJsonValue(photo.size.height()) : QJsonValue()},
        {QStringLiteral("orientation"), read ? QJsonValue(photo.orientation) : QJsonValue()},
        {QStringLiteral("taken"), nullable(isoTime(photo.taken, photo.offsetKnown))},
        {QStringLiteral("offset"), hasOffset ? QJsonValue(isoOffset(photo.taken)) : QJsonValue()},
        {QStringLiteral("place"), photo.hasGps ? QJsonValue(place) : QJsonValue()},
        {QStringLiteral("serialNumber"), photo.hasSerialNumber},
        {QStringLiteral("ownerName"), photo.hasOwnerName},
        {QStringLiteral("camera"), photo.camera},
        {QStringLiteral("title"), photo.title},
        {QStringLiteral("caption"), photo.caption},
        {QStringLiteral("alt"), photo.alt},
        {QStringLiteral("credit"), photo.credit},
        {QStringLiteral("creator"), photo.creator},
        {QStringLiteral("licence"), photo.licence},
    };
}

QString photoText(const QString &file, const PhotoMetadata &photo)
{
    QString text = plain(file) + u'\n';
    const auto row = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("  %1 %2\n").arg(name, -9).arg(plain(value));
    };
    const QString time = isoTime(photo.taken, photo.offsetKnown);
    row(QStringLiteral("Taken"), time.isEmpty()      ? QStringLiteral("not known")
                                 : photo.offsetKnown ? time
                                                     : time + QStringLiteral(" by the camera's clock"));
    row(QStringLiteral("Size"),
        QStringLiteral("%1 × %2, %3").arg(photo.size.width()).arg(photo.size.height()).arg(photo.format));
    row(QStringLiteral("Place"), photo.hasGps ? QStringLiteral("yes") : QStringLiteral("no"));
    row(QStringLiteral("Title"), photo.title);
    row(QStringLiteral("Caption"), photo.caption);
    row(QStringLiteral("Alt text"), photo.alt);
    row(QStringLiteral("Creator"), photo.creator);
    row(QStringLiteral("Credit"), photo.credit);
    row(QStringLiteral("Licence"), photo.licence);
    row(QStringLiteral("Camera"), photo.camera);
    return text;
}

} // namespace

int photo(const QStringList &arguments)
{
    CommandLine line({
        QStringLiteral("photo"),
        QStringLiteral("FILE… [--json]"),
        QStringLiteral("Shows what photos say about themselves: time, size, place or none, caption, credit, licence.\n"
                       "Those that can't be read are named on stderr; the others are shown all the same."),
        QStringLiteral("at least one photo"),
        1,
        -1,
        {QCommandLineOption(QStringLiteral("json"),
                            QStringLiteral("One JSON array, an object a file; every key is always there."))},
    });
    if (const auto code = line.read(arguments))
        return *code;

    preparePhotoMetadata();
    QJsonArray array;
    QStringList texts;
    int worst = Done;
    for (const QString &file : line.words()) {
        const Result<PhotoMetadata> photo = readPhotoMetadata(file);
        if (!photo)
            worst = fail(photo.error());
        else
            texts.append(photoText(file, *photo));
        array.append(photoJson(file, photo));
    }
    int printed = Done;
    if (line.has(QStringLiteral("json")))
        printed = print(array);
    else if (!texts.isEmpty())
        printed = print(texts.join(u'\n'));
    return printed == Done ? worst : printed;
}

} // namespace lanyard::cli
