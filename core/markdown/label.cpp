// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/label.h"

namespace lanyard {

QString normalizedLabel(const QString &label)
{
    QString result;
    for (const QChar c : label.toCaseFolded()) {
        const bool blank = c == u' ' || (c >= u'\t' && c <= u'\r'); // others are letters to cmark
        if (!blank)
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

} // namespace lanyard
