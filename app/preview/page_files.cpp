// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/page_files.h"

#include <QFile>

// The room is a static library, which does not load its resources by itself. Must stand outside of any namespace.
static void loadPageFiles()
{
    Q_INIT_RESOURCE(lanyard_preview);
}

namespace lanyard {

QByteArray pageFile(const QString &name)
{
    loadPageFiles();
    QFile file(QStringLiteral(":/lanyard/preview/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pageScript()
{
    QFile channel(QStringLiteral(":/qtwebchannel/qwebchannel.js"));
    QByteArray script = channel.open(QIODevice::ReadOnly) ? channel.readAll() : QByteArray();
    for (const char *name : {"purify.min.js", "cards.js", "clean.js", "looks.js", "embedded.js", "near.js", "pictures.js", "films.js", "figures.js",
                             "bonds.js", "boxes.js", "chapters.js", "sections.js", "scroll.js", "caret.js", "click.js", "page.js"})
        script += "\n;" + pageFile(QLatin1String(name));
    return QString::fromUtf8(script);
}

QString highlighterScript()
{
    return QString::fromUtf8(pageFile(QStringLiteral("highlight.min.js"))) + QStringLiteral("\n;lanyard.highlighterCame(hljs);");
}

} // namespace lanyard
