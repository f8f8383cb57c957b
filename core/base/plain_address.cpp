// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_address.h"

#include <array>
#include <string_view>

namespace lanyard {

namespace {

constexpr bool isLetterOrDigit(char16_t letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || (letter >= u'0' && letter <= u'9');
}

// RFC 3986: unreserved, sub-delims, ':' and '@', and the slash between segments.
constexpr std::array<bool, 128> pathLetters = [] {
    std::array<bool, 128> may{};
    for (char16_t letter = 0; letter < 128; ++letter)
        may[letter] = isLetterOrDigit(letter);
    for (const char letter : std::string_view("-._~!$&'()*+,;=:@/"))
        may[size_t(letter)] = true;
    return may;
}();

bool mayStandInPath(char16_t letter)
{
    return letter < pathLetters.size() && pathLetters[letter];
}

// "conf.example": labels of at most 63 letters (RFC 1035), the last of which begins with a letter, so it is no number of a machine.
bool isPlainHost(QStringView host)
{
    if (host.size() > 253)
        return false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= host.size(); ++at) {
        if (at < host.size() && host[at] != u'.') {
            if (!isLetterOrDigit(host[at].unicode()) && host[at] != u'-')
                return false;
            continue;
        }
        const QStringView label = host.mid(begin, at - begin);
        const bool isLast = at == host.size();
        // "xn--" and its like hold letters of other scripts.
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-' || label.mid(2).startsWith(u"--")
            || (isLast && !label.front().isLetter()))
            return false;
        begin = at + 1;
    }
    return true;
}

} // namespace

std::optional<PlainAddress> plainAddress(QStringView text)
{
    const qsizetype scheme = text.startsWith(u"https://") ? 8 : text.startsWith(u"http://") ? 7 : 0;
    if (scheme == 0)
        return std::nullopt;
    qsizetype at = scheme;
    while (at < text.size() && text[at] != u'/' && text[at] != u'?' && text[at] != u'#')
        ++at;
    PlainAddress result;
    result.host = text.mid(scheme, at - scheme);
    if (!isPlainHost(result.host))
        return std::nullopt;
    const qsizetype path = at;
    while (at < text.size() && mayStandInPath(text[at].unicode()))
        ++at;
    result.path = text.mid(path, at - path);
    if (at < text.size() && text[at] == u'?') {
        const qsizetype query = at++;
        while (at < text.size() && (mayStandInPath(text[at].unicode()) || text[at] == u'?'))
            ++at;
        result.query = text.mid(query, at - query);
    }
    if (at < text.size() && text[at] == u'#') {
        ++at;
        while (at < text.size() && (mayStandInPath(text[at].unicode()) || text[at] == u'?'))
            ++at;
    }
    return at == text.size() ? std::optional(result) : std::nullopt;
}

} // namespace lanyard
