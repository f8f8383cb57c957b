// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace lanyard::mime {

// What a drag from a sidebar carries beside its Markdown (text/plain), so that the editor can place it as a fragment.
inline const QString session = QStringLiteral("application/x-lanyard-session"); // the id, UTF-8
inline const QString speaker = QStringLiteral("application/x-lanyard-speaker"); // the id, UTF-8
inline const QString photos = QStringLiteral("application/x-lanyard-photos");   // "photos/hall.jpg", UTF-8, one a line

// Paths of the files of this machine that a drag or the clipboard holds.
inline QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace lanyard::mime
