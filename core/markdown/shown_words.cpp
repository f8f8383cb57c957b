// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/shown_words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lanyard {

namespace {

constexpr int neighbours = 8;    // words on either side that are compared
constexpr int longestWord = 200; // letters; of a longer one the first ones must do

struct Word
{
    QStringView text;
    int line = 0;
    int column = 0;
};

// Words are runs of letters and digits; all else, apostrophes too, may be written otherwise than it is shown.
template<typename Take>
void eachWord(QStringView text, Take take)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool letter = at < text.size()
            && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate());
        if (letter && start < 0)
            start = at;
        if (!letter && start >= 0) {
            take(text.mid(start, std::min<qsizetype>(at - start, longestWord)), int(start));
            start = -1;
        }
    }
}

QList<Word> words(QStringView text, int line = 0)
{
    QList<Word> result;
    eachWord(text, [&](QStringView word, int column) { result.append({word, line, column}); });
    return result;
}

bool isShown(SpanStyle style)
{
    return style != SpanStyle::LinkTarget && style != SpanStyle::Html && style != SpanStyle::Markup && style != SpanStyle::ListMarker
        && style != SpanStyle::Rule;
}

QStringList withoutMarks(const QStringList &lines, const QList<Span> &spans)
{
    QStringList shown = lines;
    for (const Span &span : spans) {
        if (isShown(span.style) || span.line < 0 || span.line >= shown.size())
            continue;
        QString &line = shown[span.line];
        const qsizetype at = std::clamp<qsizetype>(span.at, 0, line.size());
        const qsizetype length = std::clamp<qsizetype>(span.length, 0, line.size() - at);
        line.replace(at, length, QString(length, u'\x1f')); // no letter, and not of the source
    }
    return shown;
}

struct Goal
{
    QList<Word> before; // the nearest last
    QStringView word;   // empty: the place lies between words
    int inWord = 0;     // letters of the word before the place
    QList<Word> after;
    double part = 0;
};

// The word around the place is cut in two by it.
Goal goal(const ShownPlace &shown, QString *joined)
{
    qsizetype head = shown.before.size();
    const auto letter = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    while (head > 0 && letter(shown.before[head - 1]))
        --head;
    qsizetype tail = 0;
    while (tail < shown.after.size() && letter(shown.after[tail]))
        ++tail;
    *joined = shown.before.mid(head) + shown.after.left(tail);
    Goal result;
    result.word = QStringView(*joined).left(longestWord);
    result.inWord = int(shown.before.size() - head);
    result.before = words(QStringView(shown.before).left(head));
    result.after = words(QStringView(shown.after).mid(tail));
    result.part = shown.part;
    return result;
}

// How many words going away from the place are the same.
int alike(const QList<Word> &all, qsizetype from, int step, const QList<Word> &near, qsizetype first)
{
    int count = 0;
    for (qsizetype at = from, other = first; count < neighbours && at >= 0 && at < all.size() && other >= 0 && other < near.size();
         at += step, other += step, ++count) {
        if (all[at].text != near[other].text)
            break;
    }
    return count;
}

std::optional<SourcePlace> find(const Goal &goal, const QStringList &lines)
{
    QList<Word> all;
    for (int line = 0; line < lines.size(); ++line)
        all.append(words(lines[line], line));

    // Between words, or in one that the source writes otherwise: behind the word before, or in front of the one after.
    const bool inWord = !goal.word.isEmpty();
    int best = 0;
    double nearest = 0;
    std::optional<SourcePlace> place;
    const auto offer = [&](int likeness, qsizetype at, int column) {
        const double distance = std::abs(double(at) / double(all.size()) - goal.part);
        if (likeness > best || (likeness == best && likeness > 0 && distance < nearest)) {
            best = likeness;
            nearest = distance;
            place = SourcePlace{all[at].line, column};
        }
    };
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Word &word = all[at];
        if (inWord && word.text == goal.word) {
            offer(2 * neighbours + alike(all, at - 1, -1, goal.before, goal.before.size() - 1) + alike(all, at + 1, 1, goal.after, 0), at,
                  word.column + std::min<int>(goal.inWord, int(word.text.size())));
        }
        if (const int likeness = alike(all, at, -1, goal.before, goal.before.size() - 1))
            offer(likeness, at, word.column + int(word.text.size()));
        if (const int likeness = alike(all, at, 1, goal.after, 0))
            offer(likeness, at, word.column);
    }
    return place;
}

} // namespace

SourcePlace sourceOf(const ShownPlace &shown, const QStringList &lines, const QList<Span> &spans)
{
    if (lines.isEmpty())
        return {};
    QString joined;
    const Goal wanted = goal(shown, &joined);
    if (const auto place = find(wanted, withoutMarks(lines, spans)))
        return *place;
    if (const auto place = find(wanted, lines)) // a caption, say, stands where an address does
        return *place;
    const int line = std::clamp(int(shown.part * double(lines.size())), 0, int(lines.size()) - 1);
    const QString &text = lines[line];
    const auto letter = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    return {line, letter == text.end() ? 0 : int(letter - text.begin())};
}

} // namespace lanyard
