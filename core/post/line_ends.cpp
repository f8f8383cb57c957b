// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/line_ends.h"

#include "core/post/line_match.h"

#include <array>

namespace lanyard {

namespace {

enum End { LineFeed, CarriageReturnLineFeed, CarriageReturn, ParagraphSeparator, FrameBegin, FrameEnd, EndCount };

constexpr std::array<QStringView, EndCount> ends = {u"\n", u"\r\n", u"\r", u"\u2029", u"\uFDD0", u"\uFDD1"};

// The end that begins at `i`, or EndCount.
End endAt(QStringView text, qsizetype i)
{
    switch (text[i].unicode()) {
    case u'\n': return LineFeed;
    case u'\r': return i + 1 < text.size() && text[i + 1] == u'\n' ? CarriageReturnLineFeed : CarriageReturn;
    case 0x2029: return ParagraphSeparator;
    case 0xFDD0: return FrameBegin;
    case 0xFDD1: return FrameEnd;
    default: return EndCount;
    }
}

} // namespace

QString withPlainLineEnds(const QString &text, TextShape *shape)
{
    std::array<qsizetype, EndCount> counts = {};
    QList<End> found;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const End end = endAt(text, i);
        if (end == EndCount) {
            plain += text[i];
            continue;
        }
        ++counts[end];
        found += end;
        plain += u'\n';
        i += ends[end].size() - 1;
    }

    End commonest = LineFeed;
    for (const End end : {CarriageReturnLineFeed, CarriageReturn}) {
        if (counts[end] > counts[commonest])
            commonest = end;
    }
    shape->lineEnd = ends[commonest].toString();
    shape->lines.clear();
    shape->lineEnds.clear();
    if (counts[commonest] != found.size()) {
        shape->lines = plain.split(u'\n');
        std::array<QString, EndCount> shared; // one string for all lines of a kind
        for (int end = 0; end < EndCount; ++end)
            shared[size_t(end)] = ends[size_t(end)].toString();
        for (const End end : std::as_const(found))
            shape->lineEnds += shared[end];
        shape->lineEnds += QString();
    }
    return plain;
}

QString withLineEnds(const QString &text, const TextShape &shape)
{
    if (shape.lines.isEmpty()) {
        QString result = text;
        if (shape.lineEnd != QLatin1String("\n"))
            result.replace(QLatin1Char('\n'), shape.lineEnd);
        return result;
    }
    const QList<QStringView> before(shape.lines.begin(), shape.lines.end());
    const QList<QStringView> now = QStringView(text).split(u'\n');
    const QList<qsizetype> sources = matchedLines(before, now);

    QStringList newEnds(now.size());
    for (qsizetype i = now.size() - 2; i >= 0; --i) {
        const QString old = sources[i] >= 0 ? shape.lineEnds.value(sources[i]) : QString();
        newEnds[i] = old.isEmpty() ? shape.lineEnd : old;
        // "\r" and then an empty line that ends in "\n" would be one end when read again.
        if (newEnds[i] == QLatin1String("\r") && now[i + 1].isEmpty() && newEnds[i + 1] == QLatin1String("\n"))
            newEnds[i] = newEnds[i + 1];
    }
    QString result;
    result.reserve(text.size() + now.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        result += now[i];
        result += newEnds[i];
    }
    return result;
}

} // namespace lanyard
