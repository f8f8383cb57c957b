// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/credit_line.h"

#include "core/photo/metadata_tags.h"
#include "core/photo/metadata_text.h"

#include <exiv2/exiv2.hpp>

namespace lanyard {

namespace {

constexpr qsizetype longestCredit = 4000; // characters; a JPEG segment holds 64 KB in all

void write(Exiv2::Image &image, const QString &credit, const QString &licence)
{
    Exiv2::ExifData exif;
    Exiv2::XmpData xmp;
    if (!credit.isEmpty()) {
        exif["Exif.Image.Artist"] = credit.toStdString();
        Exiv2::XmpArrayValue creators(Exiv2::xmpSeq);
        creators.read(credit.toStdString());
        xmp.add(Exiv2::XmpKey("Xmp.dc.creator"), &creators);
    }
    if (!licence.isEmpty()) {
        exif["Exif.Image.Copyright"] = licence.toStdString();
        Exiv2::LangAltValue terms;
        terms.read("lang=\"x-default\" " + licence.toStdString());
        xmp.add(Exiv2::XmpKey("Xmp.xmpRights.UsageTerms"), &terms);
    }
    image.setExifData(exif);
    image.setXmpData(xmp);
    image.writeMetadata();
}

} // namespace

Result<QByteArray> withCreditLine(const QByteArray &picture, const QString &credit, const QString &licence, const QString &name)
{
    const QString who = tidied(credit).left(longestCredit);
    const QString terms = tidied(licence).left(longestCredit);
    if (who.isEmpty() && terms.isEmpty())
        return picture;
    preparePhotoMetadata();
    const std::lock_guard lock(exiv2Mutex());
    QString reason;
    try {
        const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(picture.constData()), long(picture.size()));
        image->readMetadata();
        write(*image, who, terms);
        Exiv2::BasicIo &io = image->io();
        if (io.open() != 0)
            return failure("photo.unwritable", QT_TRANSLATE_NOOP("Error", "Credit and licence could not be written into the copy of %1."), {name});
        const Exiv2::DataBuf bytes = io.read(long(io.size()));
        return QByteArray(reinterpret_cast<const char *>(bytes.pData_), bytes.size_);
    } catch (const Exiv2::AnyError &error) {
        reason = QString::fromUtf8(error.what());
    } catch (const std::exception &error) {
        reason = QString::fromUtf8(error.what());
    }
    return failure("photo.unwritable", QT_TRANSLATE_NOOP("Error", "Credit and licence could not be written into the copy of %1: %2."),
                   {name, reason});
}

} // namespace lanyard
