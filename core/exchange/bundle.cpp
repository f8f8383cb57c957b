// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"

#include "core/exchange/bundle_path.h"
#include "core/exchange/bundle_staging.h"

namespace lanyard {

namespace {

BundleDifference::State stateOf(const Result<QByteArray> &bytes, const FileSystem &files, const QString &path)
{
    if (!files.exists(path))
        return BundleDifference::State::New;
    if (!bytes || files.size(path) != bytes->size())
        return BundleDifference::State::Changed;
    const auto there = files.read(path, bytes->size());
    return there && *there == *bytes ? BundleDifference::State::Same : BundleDifference::State::Changed;
}

} // namespace

BundleDifference difference(const Bundle &bundle, const FileSystem &files, const QString &target)
{
    BundleDifference result;
    for (const BundleFile &file : bundle.files)
        result.entries.append({file.path, stateOf(file.bytes, files, target + u'/' + file.path)});
    for (const PhotoTask &photo : bundle.photos) {
        const QString path = target + u'/' + photo.path;
        // A picture that isn't there yet needs no work to be told as new.
        const bool there = files.exists(path);
        result.entries.append({photo.path, there ? stateOf(prepared(photo.source, photo.recipe), files, path) : BundleDifference::State::New});
    }
    return result;
}

Result<void> write(const Bundle &bundle, FileSystem &files, const QString &target, const BundleProgress &progress)
{
    if (const auto safe = checkedBundlePaths(bundle); !safe)
        return safe;
    if (files.exists(target) && !files.isFolder(target))
        return failure("bundle.not-a-folder", QT_TRANSLATE_NOOP("Error", "%1 is a file. Choose a folder to export into."), {target});

    BundleStaging staging(files, target);
    const int total = int(bundle.files.size() + bundle.photos.size());
    int done = 0;
    const auto step = [&]() -> Result<void> {
        ++done;
        if (progress.step && !progress.step(done, total))
            return failure("bundle.cancelled", QT_TRANSLATE_NOOP("Error", "The export was stopped. Nothing was changed."));
        return {};
    };
    for (const BundleFile &file : bundle.files) {
        if (const auto staged = staging.add(file.path, file.bytes).and_then(step); !staged)
            return staged;
    }
    for (const PhotoTask &photo : bundle.photos) {
        const auto bytes = prepared(photo.source, photo.recipe);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto staged = staging.add(photo.path, *bytes).and_then(step); !staged)
            return staged;
    }
    return staging.commit();
}

} // namespace lanyard
