// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "core/base/disk_file_system.h"
#include "core/markdown/blocks.h"

namespace lanyard::cli {

namespace {

QString kindName(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Heading:
        return QStringLiteral("heading");
    case NodeKind::List:
        return QStringLiteral("list");
    case NodeKind::BlockQuote:
        return QStringLiteral("quote");
    case NodeKind::CodeBlock:
        return QStringLiteral("code");
    case NodeKind::HtmlBlock:
        return QStringLiteral("html");
    case NodeKind::ThematicBreak:
        return QStringLiteral("rule");
    case NodeKind::Table:
        return QStringLiteral("table");
    case NodeKind::FootnoteDefinition:
        return QStringLiteral("footnotes");
    default: // the other kinds never stand at the top of a body
        return QStringLiteral("paragraph");
    }
}

QJsonObject blockJson(const PreviewBlock &block, int bodyLine)
{
    const bool inText = block.lineCount > 0;
    const int first = bodyLine + block.firstLine;
    return {
        {QStringLiteral("kind"), inText ? kindName(block.kind) : QStringLiteral("footnotes")},
        {QStringLiteral("firstLine"), line(inText ? first : -1)},
        {QStringLiteral("lastLine"), line(inText ? first + block.lineCount - 1 : -1)},
        {QStringLiteral("html"), block.html},
    };
}

} // namespace

int render(const QStringList &arguments)
{
    CommandLine line({
        QStringLiteral("render"),
        QStringLiteral("POST [--blocks]"),
        QStringLiteral("Writes the HTML that the preview shows of a post's body."),
        QStringLiteral("the post's file or folder"),
        1,
        1,
        {QCommandLineOption(
            QStringLiteral("blocks"),
            QStringLiteral("One JSON array of {kind, firstLine, lastLine, html}, lines counted in the file."))},
    });
    if (const auto code = line.read(arguments))
        return *code;

    const DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    const QList<PreviewBlock> blocks = previewBlocks(open->post.body(), previewOptions(files, *open));
    if (!line.has(QStringLiteral("blocks")))
        return print(html(blocks));
    QJsonArray array;
    for (const PreviewBlock &block : blocks)
        array.append(blockJson(block, open->post.frontMatter().bodyLine()));
    return print(array);
}

} // namespace lanyard::cli
