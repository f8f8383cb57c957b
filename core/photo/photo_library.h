// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/photo/photo.h"

#include <functional>

namespace lanyard {

struct PhotoMetadata;
struct PictureBytes;

// What a picture's own metadata says of it; the creator is credited where no credit is given.
Photo photoOf(const QString &file, const PhotoMetadata &metadata);

// Whether a file of this name is taken for a picture, by its extension.
bool isPictureName(const QString &name);

// What an empty library would tell of these files if they were added one by one: to show beforehand what becomes of them. Nothing is
// copied; what can't be read is left out.
QList<Photo> photosToCome(const FileSystem &files, const QStringList &paths);

// The photos/ folder of a recap. Files come in byte for byte under safe names (ASCII lower case, [a-z0-9-], one extension by
// the bytes) and are never deleted: removing moves to photos/.removed/.
class PhotoLibrary
{
public:
    PhotoLibrary(FileSystem &files, const QString &recapFolder);

    QString folder() const; // absolute, …/photos
    // Copies a picture in and tells what is known of it. The same bytes added twice give the photo that is there.
    [[nodiscard]] Result<Photo> add(const QString &path);
    // The same for a picture that is no file yet: of the clipboard. `name`: what it is to be called, such as "pasted-20260314-120000".
    [[nodiscard]] Result<Photo> addBytes(const QByteArray &bytes, const QString &name);
    [[nodiscard]] Result<void> remove(const QString &file);                        // "photos/x.jpg"
    [[nodiscard]] Result<QString> rename(const QString &file, const QString &name); // gives the new "photos/…"
    QStringList photos() const; // "photos/…" of all picture files there, sorted

    // What add() would call a picture of this name: "日本語 🎤 naïve.JPG" -> "naive.jpg"; never empty ("photo.jpg").
    static QString safeName(const QString &fileName, const QString &extension);

private:
    // `put` brings the file to its place, and fails with file.exists where there is one.
    Result<Photo> added(const PictureBytes &picture, const QString &name, const std::function<Result<void>(const QString &target)> &put);
    Result<QString> checkedName(const QString &file) const; // of a photo that is there: "x.jpg"
    Result<QString> moved(const QString &from, const QString &toFolder, const QString &wanted); // gives the name it got

    FileSystem &m_files;
    QString m_recapFolder;
};

} // namespace lanyard
