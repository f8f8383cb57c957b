// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/head_lines.h"

#include "core/post/value_scanner.h"

#include <optional>

namespace lanyard {

namespace {

struct Line
{
    qsizetype at = 0;
    qsizetype end = 0; // before its '\n'
};

QList<Line> linesOf(QStringView text, qsizetype from, qsizetype to)
{
    QList<Line> lines;
    while (from < to) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0 || end > to)
            end = to;
        lines += {from, end};
        from = end + 1;
    }
    return lines;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

// `name:` or `"name" :` at `at`; the offset after the colon, or nothing.
std::optional<qsizetype> keyIn(QStringView text, qsizetype at, qsizetype end, QString *name)
{
    if (at >= end)
        return {};
    const QChar first = text[at];
    qsizetype i = at;
    if (first == u'"' || first == u'\'') {
        for (++i; i < end && text[i] != first; ++i) {
            if (text[i] == u'\\' && first == u'"')
                ++i;
        }
        if (i >= end)
            return {};
        *name = text.mid(at + 1, i - at - 1).toString();
        for (++i; i < end && isBlank(text[i]); ++i) { }
        return i < end && text[i] == u':' ? std::optional(i + 1) : std::nullopt;
    }
    if (QStringView(u"#[]{},&*!|>%@`").contains(first) || ((first == u'-' || first == u'?') && (at + 1 >= end || isBlank(text[at + 1]))))
        return {};
    for (; i < end; ++i) {
        if (text[i] == u'#' && i > at && isBlank(text[i - 1]))
            return {};
        if (text[i] == u':' && (i + 1 >= end || isBlank(text[i + 1]))) {
            *name = text.mid(at, i - at).trimmed().toString();
            return name->isEmpty() ? std::nullopt : std::optional(i + 1);
        }
    }
    return {};
}

bool isContent(QStringView text, const Line &line)
{
    const QStringView trimmed = text.mid(line.at, line.end - line.at).trimmed();
    return !trimmed.isEmpty() && !trimmed.startsWith(u'#');
}

int indentOf(QStringView text, const Line &line)
{
    int indent = 0;
    while (line.at + indent < line.end && text[line.at + indent] == u' ')
        ++indent;
    return indent;
}

} // namespace

int headIndent(QStringView text, qsizetype from, qsizetype to)
{
    for (const Line &line : linesOf(text, from, to)) {
        if (isContent(text, line))
            return indentOf(text, line);
    }
    return 0;
}

QList<KeyLines> keyLines(QStringView text, qsizetype from, qsizetype to, const QList<int> *places)
{
    const QList<Line> lines = linesOf(text, from, to);
    const int base = headIndent(text, from, to);

    QList<KeyLines> keys;
    const auto take = [&](int number) {
        KeyLines key;
        const Line &line = lines[number];
        const std::optional<qsizetype> colon = keyIn(text, line.at + base, line.end, &key.name);
        if (!colon || indentOf(text, line) != base)
            return false;
        key.at = line.at;
        key.line = number;
        key.colonEnd = *colon;
        keys += key;
        return true;
    };
    if (places) {
        int last = -1;
        for (const int number : *places) {
            if (number <= last || number >= lines.size() || !take(number))
                return {};
            last = number;
        }
    } else {
        for (int number = 0; number < lines.size(); ++number)
            take(number);
    }

    for (qsizetype i = 0; i < keys.size(); ++i) {
        KeyLines &key = keys[i];
        const qsizetype limit = i + 1 < keys.size() ? keys[i + 1].at : to;
        const ValueScanner value(text, key.colonEnd, limit, base);
        key.end = value.end();
        key.closed = value.closed();
        key.commentAt = value.commentAt();
        key.oneLine = key.end <= value.firstLineEnd() + 1;
        key.valueAt = key.colonEnd;
        while (key.valueAt < value.firstLineEnd() && isBlank(text[key.valueAt]))
            ++key.valueAt;
        key.valueEnd = key.commentAt >= 0 ? key.commentAt : value.firstLineEnd();
        while (key.valueEnd > key.valueAt && isBlank(text[key.valueEnd - 1]))
            --key.valueEnd;
    }
    return keys;
}

} // namespace lanyard
