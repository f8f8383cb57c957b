// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/metadata_tags.h"

#include "core/photo/capture_time.h"
#include "core/photo/metadata_text.h"

#include <exiv2/exiv2.hpp>

#include <cmath>
#include <initializer_list>
#include <optional>

namespace lanyard {

namespace {

void lockNamespaces(void *mutex, bool lock)
{
    auto *namespaces = static_cast<std::recursive_mutex *>(mutex);
    if (lock)
        namespaces->lock();
    else
        namespaces->unlock();
}

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// What three families of tags hold, looked up by name. A name that Exiv2 does not know makes it throw: that is ours to avoid.
struct Tags
{
    Exiv2::ExifData exif;
    Exiv2::IptcData iptc;
    Exiv2::XmpData xmp;

    QString exifText(const char *key) const
    {
        const auto found = exif.findKey(Exiv2::ExifKey(key));
        return found == exif.end() || found->size() == 0 ? QString() : tidied(tagText(bytesOf(found->toString())));
    }

    QStringList iptcTexts(const char *key) const
    {
        const Exiv2::IptcKey wanted(key);
        QStringList texts;
        for (const auto &datum : iptc) {
            if (datum.record() == wanted.record() && datum.tag() == wanted.tag())
                texts << tidied(tagText(bytesOf(datum.toString())));
        }
        texts.removeAll(QString());
        return texts;
    }
    QString iptcText(const char *key) const { return iptcTexts(key).value(0); }

    QStringList xmpTexts(const char *key) const
    {
        const auto found = xmp.findKey(Exiv2::XmpKey(key));
        if (found == xmp.end() || found->count() == 0)
            return {};
        QStringList texts;
        if (const auto *languages = dynamic_cast<const Exiv2::LangAltValue *>(&found->value())) {
            auto text = languages->value_.find("x-default");
            texts << tidied(QString::fromStdString((text == languages->value_.end() ? languages->value_.begin() : text)->second));
        } else {
            for (long i = 0; i < found->count(); ++i)
                texts << tidied(QString::fromStdString(found->toString(i)));
        }
        texts.removeAll(QString());
        return texts;
    }
    QString xmpText(const char *key) const { return xmpTexts(key).value(0); }
};

QString firstOf(std::initializer_list<QString> texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<double> number(const Exiv2::Exifdatum &datum, long index)
{
    const Exiv2::Rational value = datum.toRational(index);
    if (value.second == 0)
        return {};
    return double(value.first) / value.second;
}

// Degrees, minutes, seconds; later parts may be missing.
std::optional<double> exifDegrees(const Tags &tags, const char *key, const char *reference, char negative, double limit)
{
    const auto found = tags.exif.findKey(Exiv2::ExifKey(key));
    if (found == tags.exif.end() || found->count() < 1)
        return {};
    double degrees = 0;
    double unit = 1;
    for (long i = 0; i < std::min(found->count(), 3L); ++i, unit *= 60) {
        const auto part = number(*found, i);
        if (!part && i == 0)
            return {};
        degrees += part.value_or(0) / unit;
    }
    if (tags.exifText(reference).startsWith(QLatin1Char(negative), Qt::CaseInsensitive))
        degrees = -degrees;
    return std::isfinite(degrees) && std::abs(degrees) <= limit ? std::optional(degrees) : std::nullopt;
}

// "39,3.08N" or "39,3,5N" (XMP specification part 2, GPSCoordinate)
std::optional<double> xmpDegrees(const QString &text, double limit)
{
    if (text.size() < 2)
        return {};
    const QChar side = text.back().toUpper();
    const QStringList parts = text.chopped(1).split(u',');
    double degrees = 0;
    double unit = 1;
    for (const QString &part : parts) {
        bool good = false;
        degrees += part.toDouble(&good) / unit;
        unit *= 60;
        if (!good)
            return {};
    }
    if (side == u'S' || side == u'W')
        degrees = -degrees;
    return std::isfinite(degrees) && std::abs(degrees) <= limit ? std::optional(degrees) : std::nullopt;
}

void fillPlace(PhotoMetadata &metadata, const Tags &tags)
{
    auto latitude = exifDegrees(tags, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 'S', 90);
    auto longitude = exifDegrees(tags, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 'W', 180);
    if (!latitude || !longitude) {
        latitude = xmpDegrees(tags.xmpText("Xmp.exif.GPSLatitude"), 90);
        longitude = xmpDegrees(tags.xmpText("Xmp.exif.GPSLongitude"), 180);
    }
    if (!latitude || !longitude)
        return;
    metadata.hasGps = true;
    metadata.latitude = *latitude;
    metadata.longitude = *longitude;
}

QDateTime gpsTime(const Tags &tags)
{
    const auto stamp = tags.exif.findKey(Exiv2::ExifKey("Exif.GPSInfo.GPSTimeStamp"));
    if (stamp == tags.exif.end() || stamp->count() < 3)
        return {};
    const auto hours = number(*stamp, 0);
    const auto minutes = number(*stamp, 1);
    const auto seconds = number(*stamp, 2);
    if (!hours || !minutes || !seconds || *hours < 0 || *hours >= 24 || *minutes < 0 || *minutes >= 60 || *seconds < 0 || *seconds >= 61)
        return {};
    const QDate date = QDate::fromString(tags.exifText("Exif.GPSInfo.GPSDateStamp").replace(u'-', u':'), QStringLiteral("yyyy:MM:dd"));
    return QDateTime(date, QTime(int(*hours), int(*minutes), std::min(int(*seconds), 59)), Qt::UTC);
}

void fillTime(PhotoMetadata &metadata, const Tags &tags)
{
    // Not DateTime alone: that is when a program last wrote the file.
    CaptureTime taken = captureTime(tags.exifText("Exif.Photo.DateTimeOriginal"), tags.exifText("Exif.Photo.OffsetTimeOriginal"));
    if (!taken.time.isValid())
        taken = captureTime(tags.exifText("Exif.Photo.DateTimeDigitized"), tags.exifText("Exif.Photo.OffsetTimeDigitized"));
    taken = withOffsetFromGps(taken, gpsTime(tags));
    for (const char *key : {"Xmp.exif.DateTimeOriginal", "Xmp.photoshop.DateCreated"}) {
        if (!taken.time.isValid())
            taken = captureTime(tags.xmpText(key));
    }
    if (!taken.time.isValid())
        taken = captureTime(tags.iptcText("Iptc.Application2.DateCreated") + u' ' + tags.iptcText("Iptc.Application2.TimeCreated"));
    metadata.taken = taken.time;
    metadata.offsetKnown = taken.offsetKnown;
}

void fillCamera(PhotoMetadata &metadata, const Tags &tags)
{
    const QString maker = tags.exifText("Exif.Image.Make");
    const QString model = tags.exifText("Exif.Image.Model");
    metadata.camera = model.startsWith(maker, Qt::CaseInsensitive) ? model : (maker + u' ' + model).trimmed();
    const auto look = [&metadata](const std::string &tag, const std::string &value) {
        if (tidied(tagText(bytesOf(value))).isEmpty())
            return;
        const QByteArray name = bytesOf(tag);
        metadata.hasSerialNumber = metadata.hasSerialNumber || name.contains("SerialNumber");
        metadata.hasOwnerName = metadata.hasOwnerName || name == "OwnerName" || name == "CameraOwnerName";
    };
    for (const auto &datum : tags.exif) {
        if (datum.size() < 256) // some are whole blocks of a maker's
            look(datum.tagName(), datum.toString());
    }
    for (const auto &datum : tags.xmp)
        look(datum.tagName(), datum.toString());
}

// Metadata Working Group 2.0, 5: EXIF first, then XMP, then IPTC.
void fillText(PhotoMetadata &metadata, const Tags &tags)
{
    metadata.title = firstOf({tags.xmpText("Xmp.dc.title"), tags.iptcText("Iptc.Application2.ObjectName")});
    metadata.caption = firstOf({captionText(tags.exifText("Exif.Image.ImageDescription")), captionText(tags.xmpText("Xmp.dc.description")),
                                captionText(tags.iptcText("Iptc.Application2.Caption"))});
    metadata.alt = tags.xmpText("Xmp.iptc.AltTextAccessibility");
    metadata.credit = firstOf({tags.xmpText("Xmp.photoshop.Credit"), tags.iptcText("Iptc.Application2.Credit")});
    QStringList creators = people(tags.exifText("Exif.Image.Artist"));
    const QStringList listed = tags.xmpTexts("Xmp.dc.creator");
    // Programs that know EXIF's Artist as one name only write the first there and all of them into XMP.
    if (creators.isEmpty() || (creators.size() == 1 && listed.value(0) == creators[0]))
        creators = listed.isEmpty() ? creators : listed;
    if (creators.isEmpty())
        creators = tags.iptcTexts("Iptc.Application2.Byline");
    metadata.creator = creators.join(QStringLiteral(", "));
    metadata.licence = firstOf({tags.xmpText("Xmp.xmpRights.UsageTerms"), tags.xmpText("Xmp.cc.license"),
                                tags.xmpText("Xmp.xmpRights.WebStatement"), tags.exifText("Exif.Image.Copyright"),
                                tags.xmpText("Xmp.dc.rights"), tags.iptcText("Iptc.Application2.Copyright")});
}

void fill(PhotoMetadata &metadata, const Tags &tags)
{
    // Each part on its own: an odd value in one must not take the others along.
    const auto step = [&](auto part) {
        try {
            part(metadata, tags);
        } catch (const Exiv2::AnyError &) {
            return; // a broken tag: the picture is still readable, and what is known stays
        } catch (const std::exception &) {
            return;
        }
    };
    step([](PhotoMetadata &m, const Tags &t) {
        const auto found = t.exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        const long turn = found != t.exif.end() && found->count() > 0 ? found->toLong() : 1;
        m.orientation = turn >= 1 && turn <= 8 ? int(turn) : 1;
    });
    step(fillPlace);
    step(fillTime);
    step(fillCamera);
    step(fillText);
}

} // namespace

std::mutex &exiv2Mutex()
{
    static std::mutex mutex;
    return mutex;
}

void preparePhotoMetadata()
{
    static std::once_flag once;
    std::call_once(once, [] {
        static std::recursive_mutex namespaces;
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(lockNamespaces, &namespaces);
        Exiv2::XmpProperties::registerNs("http://creativecommons.org/ns#", "cc");
        Exiv2::enableBMFF(true);
    });
}

void fillFromTags(PhotoMetadata &metadata, const PictureBytes &picture)
{
    preparePhotoMetadata();
    const std::lock_guard lock(exiv2Mutex());
    Tags tags;
    try {
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(picture.bytes.constData()), long(picture.bytes.size()));
        image->readMetadata();
        tags = {image->exifData(), image->iptcData(), image->xmpData()};
    } catch (const Exiv2::AnyError &) {
        return; // unreadable metadata is no failure of the picture
    } catch (const std::exception &) {
        return;
    }
    fill(metadata, tags);
}

void fillFromTags(PhotoMetadata &metadata, const HeicBlocks &blocks)
{
    preparePhotoMetadata();
    const std::lock_guard lock(exiv2Mutex());
    Tags tags;
    try {
        if (!blocks.exif.isEmpty())
            Exiv2::ExifParser::decode(tags.exif, reinterpret_cast<const Exiv2::byte *>(blocks.exif.constData()), uint32_t(blocks.exif.size()));
        if (!blocks.xmp.isEmpty())
            Exiv2::XmpParser::decode(tags.xmp, blocks.xmp.toStdString());
    } catch (const Exiv2::AnyError &) {
        tags.xmp.clear(); // a broken packet; the EXIF that was read counts
    } catch (const std::exception &) {
        tags.xmp.clear();
    }
    fill(metadata, tags);
}

} // namespace lanyard
