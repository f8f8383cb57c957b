// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/photo/photo.h"

namespace lanyard {

struct PhotoMetadata;

// What a picture's own metadata says of it; the creator is credited where no credit is given.
Photo photoOf(const QString &file, const PhotoMetadata &metadata);

// Whether a file of this name is taken for a picture, by its extension.
bool isPictureName(const QString &name);

// The photos/ folder of a recap. Files come in byte for byte under safe names (ASCII lower case, [a-z0-9-], one extension by
// the bytes) and are never deleted: removing moves to photos/.removed/.
class PhotoLibrary
{
public:
    PhotoLibrary(FileSystem &files, const QString &recapFolder);

    QString folder() const; // absolute, …/photos
    // Copies a picture in and tells what is known of it. The same bytes added twice give the photo that is there.
    [[nodiscard]] Result<Photo> add(const QString &path);
    [[nodiscard]] Result<void> remove(const QString &file);                        // "photos/x.jpg"
    [[nodiscard]] Result<QString> rename(const QString &file, const QString &name); // gives the new "photos/…"
    QStringList photos() const; // "photos/…" of all picture files there, sorted

    // What add() would call a picture of this name: "日本語 🎤 naïve.JPG" -> "naive.jpg"; never empty ("photo.jpg").
    static QString safeName(const QString &fileName, const QString &extension);

private:
    Result<QString> checkedName(const QString &file) const; // of a photo that is there: "x.jpg"
    Result<QString> moved(const QString &from, const QString &toFolder, const QString &wanted); // gives the name it got

    FileSystem &m_files;
    QString m_recapFolder;
};

} // namespace lanyard
