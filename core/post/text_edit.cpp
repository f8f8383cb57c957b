// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/text_edit.h"

namespace lanyard {

QString applied(const QList<TextEdit> &edits, QString text)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    for (const TextEdit &edit : edits) {
        Q_ASSERT(edit.at >= done && edit.at + edit.removed <= text.size());
        result += QStringView(text).mid(done, edit.at - done);
        result += edit.inserted;
        done = edit.at + edit.removed;
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace lanyard
