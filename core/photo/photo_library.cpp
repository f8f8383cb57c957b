// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_library.h"

#include "core/base/slug.h"
#include "core/photo/photo_metadata.h"
#include "core/photo/picture_bytes.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace lanyard {

namespace {

const QLatin1String photosFolder("photos");
constexpr int mostNames = 10'000; // tries for a free name

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QString extensionOf(const QString &name)
{
    return name.mid(name.lastIndexOf(u'.') + 1);
}

// "hall.jpg", 2 -> "hall-2.jpg"
QString numbered(const QString &name, int number)
{
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    return name.left(dot) + u'-' + QString::number(number) + name.mid(dot);
}

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Photo photoOf(const QString &file, const PhotoMetadata &metadata)
{
    Photo photo;
    photo.file = file;
    photo.alt = metadata.alt;
    photo.caption = metadata.caption;
    photo.credit = metadata.credit.isEmpty() ? metadata.creator : metadata.credit;
    photo.licence = metadata.licence;
    photo.taken = metadata.taken;
    photo.offsetKnown = metadata.offsetKnown;
    return photo;
}

QList<Photo> photosToCome(const FileSystem &files, const QStringList &paths)
{
    QList<Photo> photos;
    QSet<QByteArray> seen;
    QSet<QString> taken;
    for (const QString &path : paths) {
        const auto picture = readPicture(files, path);
        if (!picture)
            continue;
        const auto metadata = photoMetadata(*picture);
        const QByteArray print = fingerprint(picture->bytes);
        if (!metadata || seen.contains(print))
            continue;
        seen.insert(print);
        const QString wanted = PhotoLibrary::safeName(nameOf(path), pictureExtension(picture->format));
        int number = 1;
        while (taken.contains(numbered(wanted, number)))
            ++number;
        taken.insert(numbered(wanted, number));
        photos.append(photoOf(photosFolder + u'/' + numbered(wanted, number), *metadata));
    }
    return photos;
}

PhotoLibrary::PhotoLibrary(FileSystem &files, const QString &recapFolder)
    : m_files(files)
    , m_recapFolder(recapFolder)
{
}

bool isPictureName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("\\.(jpe?g|jpe|jfif|png|webp|gif|heic|heif|hif)$"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

QString PhotoLibrary::folder() const
{
    return m_recapFolder + u'/' + photosFolder;
}

QString PhotoLibrary::safeName(const QString &fileName, const QString &extension)
{
    QString base = nameOf(fileName).normalized(QString::NormalizationForm_C);
    // Only a picture's extension goes: "Dr. Ada on stage" has none.
    static const QRegularExpression known(QStringLiteral("\\.(jpe?g|jpe|jfif|png|webp|gif|heic|heif|hif|tiff?|avif|bmp)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    base.remove(known);
    base = slug(base);
    // Windows keeps these names for devices, whatever the extension.
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)$"));
    if (base.isEmpty())
        base = QStringLiteral("photo");
    else if (device.match(base).hasMatch())
        base.prepend(QLatin1String("photo-"));
    return base + u'.' + extension;
}

Result<Photo> PhotoLibrary::add(const QString &path)
{
    const auto picture = readPicture(m_files, path);
    if (!picture)
        return tl::unexpected(picture.error());
    return added(*picture, nameOf(path), [&](const QString &target) { return m_files.copy(path, target); });
}

Result<Photo> PhotoLibrary::addBytes(const QByteArray &bytes, const QString &name)
{
    const auto picture = pictureOf(bytes, name);
    if (!picture)
        return tl::unexpected(picture.error());
    return added(*picture, name, [&](const QString &target) -> Result<void> {
        // Written beside and renamed, because only that never goes over a file that is there.
        const QString beside = target.left(target.lastIndexOf(u'/') + 1) + QStringLiteral(".coming-") + nameOf(target);
        if (const auto written = m_files.write(beside, bytes); !written)
            return written;
        const auto renamed = m_files.rename(beside, target);
        if (!renamed) {
            if (const auto gone = m_files.remove(beside); !gone)
                return gone;
        }
        return renamed;
    });
}

Result<Photo> PhotoLibrary::added(const PictureBytes &picture, const QString &name,
                                  const std::function<Result<void>(const QString &target)> &put)
{
    const auto metadata = photoMetadata(picture);
    if (!metadata)
        return tl::unexpected(metadata.error());

    QByteArray ours; // made only if a file of the same size is there
    for (const QString &file : photos()) {
        const QString there = m_recapFolder + u'/' + file;
        if (m_files.size(there) != picture.bytes.size())
            continue;
        if (ours.isEmpty())
            ours = fingerprint(picture.bytes);
        const auto theirs = m_files.read(there, largestPictureFile);
        if (theirs && fingerprint(*theirs) == ours)
            return photoOf(file, *metadata);
    }

    if (const auto made = m_files.makeFolder(folder()); !made)
        return tl::unexpected(made.error());
    const QString wanted = safeName(name, pictureExtension(picture.format));
    for (int number = 1; number < mostNames; ++number) {
        const QString file = numbered(wanted, number);
        const QString target = folder() + u'/' + file;
        if (m_files.exists(target))
            continue;
        const auto copied = put(target);
        if (copied)
            return photoOf(photosFolder + u'/' + file, *metadata);
        if (copied.error().code != "file.exists") // somebody else may have taken the name a moment ago
            return tl::unexpected(copied.error());
    }
    return failure("photo.no-name", QT_TRANSLATE_NOOP("Error", "There are too many photos called %1. Rename it and add it again."), {wanted});
}

Result<QString> PhotoLibrary::checkedName(const QString &file) const
{
    const QString name = nameOf(file);
    if (file != photosFolder + u'/' + name || name.isEmpty() || name.startsWith(u'.') || name.contains(u'\\'))
        return failure("photo.outside", QT_TRANSLATE_NOOP("Error", "%1 is not a photo of this recap."), {file});
    if (!m_files.exists(folder() + u'/' + name))
        return failure("photo.missing", QT_TRANSLATE_NOOP("Error", "The photo %1 is not there any more."), {file});
    return name;
}

Result<QString> PhotoLibrary::moved(const QString &from, const QString &toFolder, const QString &wanted)
{
    for (int number = 1; number < mostNames; ++number) {
        const QString target = toFolder + u'/' + numbered(wanted, number);
        if (m_files.exists(target))
            continue;
        const auto done = m_files.rename(from, target);
        if (done)
            return nameOf(target);
        if (done.error().code != "file.exists")
            return tl::unexpected(done.error());
    }
    return failure("photo.no-name", QT_TRANSLATE_NOOP("Error", "There are too many photos called %1. Choose another name."), {wanted});
}

Result<void> PhotoLibrary::remove(const QString &file)
{
    const auto name = checkedName(file);
    if (!name)
        return tl::unexpected(name.error());
    const QString removed = folder() + QStringLiteral("/.removed");
    if (const auto made = m_files.makeFolder(removed); !made)
        return made;
    return moved(folder() + u'/' + *name, removed, *name).map([](const QString &) {});
}

Result<QString> PhotoLibrary::rename(const QString &file, const QString &name)
{
    const auto old = checkedName(file);
    if (!old)
        return tl::unexpected(old.error());
    const QString wanted = safeName(name, extensionOf(*old));
    if (wanted == *old)
        return file;
    return moved(folder() + u'/' + *old, folder(), wanted).map([](const QString &now) { return photosFolder + u'/' + now; });
}

QStringList PhotoLibrary::photos() const
{
    QStringList found;
    for (const QString &name : m_files.files(folder())) {
        if (isPictureName(name))
            found << photosFolder + u'/' + name;
    }
    found.sort();
    return found;
}

} // namespace lanyard
