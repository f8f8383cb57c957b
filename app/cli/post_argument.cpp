// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/post_argument.h"

#include "core/post/site.h"

#include <QDir>
#include <QFileInfo>

namespace lanyard::cli {

namespace {

// "page.event.name" and the like, for every scalar of a front matter or a configuration.
void collect(const Value &value, const QString &prefix, QHash<QString, QString> *names)
{
    for (const auto &[key, entry] : value.entries()) {
        const QString name = prefix + u'.' + key;
        if (entry.kind() == Value::Kind::Map)
            collect(entry, name, names);
        else if (entry.kind() != Value::Kind::List && !entry.isNull())
            names->insert(name, entry.text());
    }
}

} // namespace

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
    const Site site = siteOf(files, open.path);
    ParseOptions options;
    options.smartPunctuation = true; // as Jekyll's kramdown will print it
    collect(open.post.frontMatter().values(), QStringLiteral("page"), &options.liquid);
    collect(site.config, QStringLiteral("site"), &options.liquid);
    options.liquid.insert(QStringLiteral("page.title"), open.post.fields(open.name).title);
    options.liquid.insert(QStringLiteral("site.url"), site.url);
    options.liquid.insert(QStringLiteral("site.baseurl"), site.baseUrl);
    return options;
}

} // namespace lanyard::cli
