// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/photo/photo_pipeline.h"
#include "core/review/finding.h"

#include <QByteArray>
#include <QList>
#include <functional>

namespace lanyard {

struct BundleFile
{
    QString path; // relative to the target folder, '/' between, ASCII
    QByteArray bytes;

    bool operator==(const BundleFile &) const = default;
};

// A picture to be turned, scaled, stripped and written.
struct PhotoTask
{
    QString source; // absolute
    QString path;   // relative to the target folder
    PhotoRecipe recipe;

    bool operator==(const PhotoTask &) const = default;
};

// What an export would write. Pure until written.
struct Bundle
{
    QList<BundleFile> files;
    QList<PhotoTask> photos;
    QList<Finding> findings;
    QString address; // where the post will stand: "/2016/02/02/looking-back/", or empty if that isn't known

    bool operator==(const Bundle &) const = default;
};

// How each path of a bundle stands to what the target folder holds now.
struct BundleDifference
{
    enum class State { New, Changed, Same };
    struct Entry
    {
        QString path;
        State state = State::New;
    };
    QList<Entry> entries;
};
BundleDifference difference(const Bundle &bundle, const FileSystem &files, const QString &target);

struct BundleProgress
{
    // (done, total) after each file; false stops. Called on the thread that writes.
    std::function<bool(int, int)> step;
};

// Everything is made beside the target first (in a hidden folder of the target's) and then renamed into place, so that a failure or
// a cancel (bundle.cancelled) leaves the target as it was. Unchanged files are not touched.
[[nodiscard]] Result<void> write(const Bundle &bundle, FileSystem &files, const QString &target, const BundleProgress &progress = {});

} // namespace lanyard
