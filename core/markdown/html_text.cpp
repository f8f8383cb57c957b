// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/html_text.h"

#include <cstring>

namespace lanyard {

QString escapedHtml(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&': result += QLatin1String("&amp;"); break;
        case u'<': result += QLatin1String("&lt;"); break;
        case u'>': result += QLatin1String("&gt;"); break;
        case u'"': result += QLatin1String("&quot;"); break;
        default: result += c;
        }
    }
    return result;
}

QString escapedAddress(QStringView text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QString result;
    result.reserve(text.size() + 8);
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '&') {
            result += QLatin1String("&amp;");
        } else if (c == '\'') {
            result += QLatin1String("&#x27;");
        } else if (letter || (c && std::strchr("-_.+!*(),%#@?=;:/$~", c))) {
            result += QLatin1Char(c);
        } else {
            result += u'%';
            result += QLatin1Char(digits[(c >> 4) & 15]);
            result += QLatin1Char(digits[c & 15]);
        }
    }
    return result;
}

} // namespace lanyard
