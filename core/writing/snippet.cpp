// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/snippet.h"

#include "core/writing/line_shape.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

FilledSnippet filled(const Snippet &snippet, const QHash<QString, QString> &values)
{
    static const QRegularExpression mark(
        QStringLiteral("\\\\(?<dollar>\\$)|\\$\\{(?<stop>\\d{1,2})(?::(?<words>[^}\\n]*))?\\}|\\$(?<bare>\\d)|\\$\\{(?<name>[a-z]+)\\}"));
    QString body = snippet.body;
    body.remove(u'\r');
    while (body.endsWith(u'\n'))
        body.chop(1);
    FilledSnippet result;
    qsizetype done = 0;
    auto marks = mark.globalMatch(body);
    while (marks.hasNext()) {
        const auto match = marks.next();
        result.text += QStringView(body).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.hasCaptured(QStringLiteral("dollar"))) {
            result.text += u'$';
        } else if (match.hasCaptured(QStringLiteral("name"))) {
            const auto value = values.constFind(match.captured(QStringLiteral("name")));
            result.text += value == values.cend() ? match.captured() : *value;
        } else {
            const bool bare = match.hasCaptured(QStringLiteral("bare"));
            const QString words = match.captured(QStringLiteral("words"));
            result.stops.append({match.captured(bare ? QStringLiteral("bare") : QStringLiteral("stop")).toInt(), result.text.size(), words.size()});
            result.text += words;
        }
    }
    result.text += QStringView(body).mid(done);
    std::stable_sort(result.stops.begin(), result.stops.end(), [](const FilledSnippet::Stop &a, const FilledSnippet::Stop &b) {
        return (a.number == 0 ? 100 : a.number) < (b.number == 0 ? 100 : b.number);
    });
    return result;
}

std::optional<PlacedSnippet> placed(const Lines &lines, const Selection &selection, const FilledSnippet &snippet)
{
    const int line = lines.at(selection.start());
    if (lines.isLiteral(line) || lines.isLiteral(lines.at(selection.end())))
        return std::nullopt;
    qsizetype at = selection.start();
    qsizetype removed = selection.end() - at;
    QString text = snippet.text;
    qsizetype before = 0;
    if (text.contains(u'\n')) {
        const QString own = lines.text(line);
        const int last = lines.at(selection.end());
        const bool atStart = QStringView(own).left(at - lines.start(line)).trimmed().isEmpty();
        const bool atEnd = QStringView(lines.text(last)).mid(selection.end() - lines.start(last)).trimmed().isEmpty();
        if (atStart) {
            removed += at - lines.start(line);
            at = lines.start(line);
        }
        const bool textAbove = line > 0 && !lines.text(line - 1).trimmed().isEmpty();
        const bool textBelow = last + 1 < lines.count() && !lines.text(last + 1).trimmed().isEmpty();
        const QString gap = atStart ? (textAbove ? QStringLiteral("\n") : QString()) : QStringLiteral("\n\n");
        before = gap.size();
        text = gap + text + (!atEnd ? QStringLiteral("\n\n") : textBelow ? QStringLiteral("\n") : QString());
    }
    PlacedSnippet result;
    result.change.edits = {{at, removed, text}};
    result.at = at + before;
    result.end = result.at + snippet.text.size();
    for (FilledSnippet::Stop stop : snippet.stops) {
        stop.at += result.at;
        result.stops.append(stop);
    }
    result.change.selection = {result.end, result.end};
    if (!result.stops.isEmpty())
        result.change.selection = {result.stops.first().at, result.stops.first().at + result.stops.first().length};
    return result;
}

QString abbreviationAt(const Lines &lines, const Selection &selection)
{
    const int line = lines.at(selection.position);
    if (!selection.isEmpty() || lines.isLiteral(line))
        return {};
    const QString text = lines.text(line);
    const qsizetype end = selection.position - lines.start(line);
    if (end < text.size() && !text[end].isSpace())
        return {};
    qsizetype start = end;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'-' || text[start - 1] == u'_'))
        --start;
    return start > 0 && !text[start - 1].isSpace() ? QString() : text.mid(start, end - start);
}

} // namespace lanyard
