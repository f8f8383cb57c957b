// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/link_scanner.h"

namespace lanyard {

namespace {

constexpr qsizetype longestLabel = 1000;
constexpr int deepestParentheses = 32; // as cmark has it

bool isPunctuation(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

bool isEscape(QStringView text, qsizetype at)
{
    return text[at] == u'\\' && at + 1 < text.size() && isPunctuation(text[at + 1]);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f';
}

qsizetype skipSpaces(QStringView text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

qsizetype skipTabs(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u' ' || text[at] == u'\t'))
        ++at;
    return at;
}

// Behind the line's end, if nothing but blanks stands before it; -1 else.
qsizetype endOfLine(QStringView text, qsizetype at)
{
    at = skipTabs(text, at);
    if (at < text.size() && text[at] == u'\r')
        ++at;
    if (at == text.size())
        return at;
    return text[at] == u'\n' ? at + 1 : -1;
}

void strip(QStringView text, qsizetype *from, qsizetype *to)
{
    if (*to - *from >= 2 && text[*from] == u'<') {
        ++*from;
        --*to;
    }
}

} // namespace

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    at = skipTabs(text, at);
    if (at < text.size() && text[at] == u'\r')
        ++at;
    if (at < text.size() && text[at] == u'\n')
        at = skipTabs(text, at + 1);
    return at;
}

qsizetype scanDestination(QStringView text, qsizetype at)
{
    if (at < text.size() && text[at] == u'<') {
        for (qsizetype i = at + 1; i < text.size(); ++i) {
            if (text[i] == u'>')
                return i + 1;
            if (text[i] == u'\\')
                ++i;
            else if (text[i] == u'\n' || text[i] == u'<')
                return -1;
        }
        return -1;
    }
    int depth = 0;
    qsizetype i = at;
    for (; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isEscape(text, i)) {
            ++i;
        } else if (c == u'(') {
            if (++depth > deepestParentheses)
                return -1;
        } else if (c == u')') {
            if (depth == 0)
                break;
            --depth;
        } else if (isSpace(c) || c.unicode() < 0x20) {
            break;
        }
    }
    return i > at && depth == 0 ? i : -1;
}

qsizetype scanTitle(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return -1;
    const QChar open = text[at];
    if (open != u'"' && open != u'\'' && open != u'(')
        return -1;
    const QChar close = open == u'(' ? QChar(u')') : open;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == close)
            return i + 1;
        if (isEscape(text, i))
            ++i;
        else if (open == u'(' && text[i] == u'(')
            return -1;
    }
    return -1;
}

qsizetype scanLabel(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'[')
        return -1;
    for (qsizetype i = at + 1; i < text.size() && i - at <= longestLabel; ++i) {
        if (text[i] == u']')
            return i + 1;
        if (text[i] == u'[')
            return -1;
        if (isEscape(text, i))
            ++i;
    }
    return -1;
}

InlineTail scanInlineTail(QStringView text, qsizetype at)
{
    InlineTail tail;
    if (at >= text.size() || text[at] != u'(')
        return tail;
    const qsizetype start = skipSpaces(text, at + 1);
    qsizetype end = start;
    if (start < text.size() && text[start] != u')') {
        end = scanDestination(text, start);
        if (end < 0)
            return tail;
    }
    tail.urlAt = start;
    tail.urlEnd = end;
    strip(text, &tail.urlAt, &tail.urlEnd);
    qsizetype close = skipSpaces(text, end);
    if (close > end) {
        if (const qsizetype title = scanTitle(text, close); title >= 0) {
            tail.titleAt = close;
            tail.titleEnd = title;
            close = skipSpaces(text, title);
        }
    }
    if (close < text.size() && text[close] == u')')
        tail.end = close + 1;
    return tail;
}

DefinitionParts scanDefinition(QStringView text, qsizetype at)
{
    DefinitionParts parts;
    const qsizetype label = scanLabel(text, at);
    if (label < 0 || label >= text.size() || text[label] != u':' || text.mid(at + 1, label - at - 2).trimmed().isEmpty())
        return parts;
    const qsizetype start = skipBlanks(text, label + 1);
    const qsizetype end = scanDestination(text, start);
    if (end < 0)
        return parts;
    parts.labelAt = at + 1;
    parts.labelEnd = label - 1;
    parts.urlAt = start;
    parts.urlEnd = end;
    strip(text, &parts.urlAt, &parts.urlEnd);
    const qsizetype beforeTitle = skipBlanks(text, end);
    const qsizetype title = beforeTitle > end ? scanTitle(text, beforeTitle) : -1;
    if (title >= 0 && endOfLine(text, title) >= 0) {
        parts.titleAt = beforeTitle;
        parts.titleEnd = title;
        parts.end = endOfLine(text, title);
    } else {
        parts.end = endOfLine(text, end);
    }
    return parts;
}

} // namespace lanyard
