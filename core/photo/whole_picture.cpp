// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/whole_picture.h"

#include "core/photo/picture_bytes.h"

#include <QtEndian>

namespace lanyard {

namespace {

uchar at(const QByteArray &bytes, qsizetype place)
{
    return uchar(bytes[place]);
}

// ITU-T T.81, annex B: segments by their length, coded data up to the next marker.
bool jpegEnds(const QByteArray &bytes)
{
    constexpr uchar endOfImage = 0xD9;
    constexpr uchar startOfScan = 0xDA;
    const auto standsAlone = [](uchar marker) { return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7); };
    qsizetype place = 2;
    while (place + 1 < bytes.size()) {
        if (at(bytes, place) != 0xFF)
            return false;
        const uchar marker = at(bytes, place + 1);
        if (marker == 0xFF) { // filling
            ++place;
            continue;
        }
        place += 2;
        if (marker == endOfImage)
            return place == bytes.size();
        if (standsAlone(marker))
            continue;
        if (place + 2 > bytes.size())
            return false;
        place += qMax<qsizetype>(2, qFromBigEndian<quint16>(bytes.constData() + place));
        if (marker != startOfScan)
            continue;
        while (place + 1 < bytes.size()) {
            place = bytes.indexOf('\xFF', place);
            if (place < 0 || place + 1 >= bytes.size())
                return false;
            const uchar behind = at(bytes, place + 1);
            if (behind != 0 && behind != 0xFF && !standsAlone(behind))
                break;
            ++place;
        }
    }
    return false;
}

// ISO/IEC 14496-12: boxes, each with its length before it. A picture has one that describes it and one with its data.
bool boxesEnd(const QByteArray &bytes)
{
    bool described = false;
    bool hasData = false;
    qsizetype place = 0;
    while (place + 8 <= bytes.size()) {
        quint64 length = qFromBigEndian<quint32>(bytes.constData() + place);
        if (length == 1 && place + 16 <= bytes.size())
            length = qFromBigEndian<quint64>(bytes.constData() + place + 8);
        if (length < 8 || length > quint64(bytes.size() - place)) // 0 means up to the end of the file, wherever that will be
            return false;
        const QByteArray name = bytes.mid(place + 4, 4);
        described = described || name == "meta";
        hasData = hasData || name == "mdat";
        place += qsizetype(length);
    }
    return described && hasData && place == bytes.size();
}

} // namespace

bool endsAsAPicture(const QByteArray &bytes)
{
    const QString format = pictureFormat(bytes);
    if (format == u"jpeg")
        return jpegEnds(bytes);
    if (format == u"png")
        return bytes.endsWith(QByteArray::fromHex("0000000049454e44ae426082"));
    if (format == u"webp")
        return bytes.size() >= 12 && qint64(qFromLittleEndian<quint32>(bytes.constData() + 4)) + 8 == bytes.size();
    return format == u"heic" && boxesEnd(bytes);
}

} // namespace lanyard
