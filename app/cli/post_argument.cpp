// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/post_argument.h"

#include "core/exchange/liquid_values.h"
#include "core/post/site.h"

#include <QDir>
#include <QFileInfo>

namespace lanyard::cli {

Result<OpenPost> openPost(const FileSystem &files, const QString &argument)
{
    QString path = QDir::cleanPath(QDir::current().absoluteFilePath(argument));
    if (files.isFolder(path)) {
        path += QStringLiteral("/index.md");
        if (!files.exists(path))
            return failure("cli.no-index",
                           QT_TRANSLATE_NOOP("Error", "%1 is a folder without an index.md, so there is no post in it."),
                           {argument});
    }
    Result<PostText> file = readPost(files, path);
    if (!file)
        return Failure(file.error());

    const QFileInfo info(path);
    const bool isIndex = info.completeBaseName() == u"index";
    Post post(file->text);
    return OpenPost{path, isIndex ? info.dir().dirName() : info.fileName(), std::move(*file), std::move(post)};
}

Result<void> savePost(FileSystem &files, const OpenPost &open, const QString &text)
{
    if (text == open.file.text)
        return {};
    if (hashOnDisk(files, open.path) != open.file.hash)
        return failure(
            "cli.changed-outside",
            QT_TRANSLATE_NOOP("Error", "%1 was changed by another program in the meantime; please try again."),
            {open.path});
    const Result<QByteArray> written = writePost(files, open.path, text, open.file.shape);
    if (!written)
        return Failure(written.error());
    return {};
}

ParseOptions previewOptions(const FileSystem &files, const OpenPost &open)
{
    ParseOptions options;
    options.smartPunctuation = true; // as Jekyll's kramdown will print it
    options.liquid = liquidValues(open.post, open.post.fields(open.name), siteOf(files, open.path));
    return options;
}

} // namespace lanyard::cli
