// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "app/cli/progress.h"
#include "core/base/clock.h"
#include "core/base/disk_file_system.h"
#include "core/exchange/exporter.h"
#include "core/photo/photo_metadata.h"

#include <QDir>
#include <QUrl>

namespace lanyard::cli {

namespace {

QString stateName(BundleDifference::State state)
{
    switch (state) {
    case BundleDifference::State::New:
        return QStringLiteral("New");
    case BundleDifference::State::Changed:
        return QStringLiteral("Changed");
    case BundleDifference::State::Same:
        break;
    }
    return QStringLiteral("Same");
}

QString kindName(Finding::Kind kind)
{
    return kind == Finding::Kind::Warning ? QStringLiteral("warning") : QStringLiteral("notice");
}

QJsonObject exportJson(const Bundle &bundle, const BundleDifference &difference)
{
    QJsonArray paths, findings;
    for (const BundleDifference::Entry &entry : difference.entries)
        paths.append(QJsonObject{{QStringLiteral("path"), entry.path},
                                 {QStringLiteral("state"), stateName(entry.state).toLower()}});
    for (const Finding &finding : bundle.findings) {
        QJsonObject object = json(finding.what);
        object.insert(QStringLiteral("kind"), kindName(finding.kind));
        findings.append(object);
    }
    return {{QStringLiteral("address"), nullable(bundle.address)},
            {QStringLiteral("files"), paths},
            {QStringLiteral("findings"), findings}};
}

QString exportText(const Bundle &bundle, const BundleDifference &difference)
{
    QString text;
    for (const BundleDifference::Entry &entry : difference.entries)
        text += QStringLiteral("%1 %2\n").arg(stateName(entry.state), -8).arg(entry.path);
    if (!bundle.address.isEmpty())
        text += QStringLiteral("%1 %2\n").arg(QStringLiteral("Address"), -8).arg(bundle.address);
    return text;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

QString names(const std::vector<std::unique_ptr<Exporter>> &all)
{
    QStringList result;
    for (const auto &exporter : all)
        result.append(QString::fromUtf8(exporter->name()));
    return result.join(QStringLiteral(" or "));
}

} // namespace

int exportPost(const QStringList &arguments)
{
    const QString to = QStringLiteral("to"), output = QStringLiteral("output"), siteUrl = QStringLiteral("site-url"),
                  mediaUrl = QStringLiteral("media-url"), draft = QStringLiteral("draft"),
                  dryRun = QStringLiteral("dry-run"), asJson = QStringLiteral("json"),
                  folder = QStringLiteral("FOLDER"), url = QStringLiteral("URL");
    const auto all = exporters();
    CommandLine line({
        QStringLiteral("export"),
        QStringLiteral("POST --to %1 --output FOLDER [--site-url URL] [--media-url URL] [--draft] [--dry-run] [--json]")
            .arg(names(all).replace(QStringLiteral(" or "), QStringLiteral("|"))),
        QStringLiteral(
            "Writes the files that a publishing system takes, pictures turned upright and without hidden data.\n"
            "Says of each path whether it is New, Changed or the Same; what else you should know goes to stderr."),
        QStringLiteral("the post's file or folder"),
        1,
        1,
        {QCommandLineOption(to, QStringLiteral("%1.").arg(names(all)), QStringLiteral("SYSTEM")),
         QCommandLineOption(output, QStringLiteral("The folder to write into, such as the Jekyll site's."), folder),
         QCommandLineOption(siteUrl, QStringLiteral("The site's address, such as https://example.org."), url),
         QCommandLineOption(mediaUrl, QStringLiteral("The address under which the pictures will stand."), url),
         QCommandLineOption(draft, QStringLiteral("Export as a draft, whatever the post says.")),
         QCommandLineOption(dryRun, QStringLiteral("Only tell; write nothing.")),
         QCommandLineOption(asJson, QStringLiteral("One JSON object {address, files, findings}."))},
    });
    if (const auto code = line.read(arguments))
        return *code;
    if (const auto code = line.require({to, output}))
        return *code;
    const Exporter *exporter = exporterNamed(all, line.value(to).toUtf8());
    if (!exporter)
        return line.wrong(
            QStringLiteral("There is no export to \"%1\"; it can be %2.").arg(line.value(to), names(all)));
    for (const QString &option : {siteUrl, mediaUrl}) {
        if (line.has(option) && !isWebAddress(line.value(option)))
            return line.wrong(
                QStringLiteral("The option --%1 wants an address such as https://example.org.").arg(option));
    }

    DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    preparePhotoMetadata();
    const ExportRequest request{open->file.text,      open->path,      line.value(siteUrl),
                                line.value(mediaUrl), line.has(draft), SystemClock().now()};
    const Result<Bundle> bundle = exporter->bundle(request, files);
    if (!bundle)
        return fail(bundle.error());

    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(line.value(output)));
    const BundleDifference changes = difference(*bundle, files, target);
    if (!line.has(dryRun)) {
        const Result<void> written = [&] {
            Progress progress(QStringLiteral("Writing"));
            return write(*bundle, files, target, {progress.step()});
        }();
        if (!written)
            return fail(written.error());
    }
    if (line.has(asJson))
        return print(exportJson(*bundle, changes));
    for (const Finding &finding : bundle->findings)
        say(kindName(finding.kind) + QStringLiteral(": ") + sentence(finding.what));
    return print(exportText(*bundle, changes));
}

} // namespace lanyard::cli
