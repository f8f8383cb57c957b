// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/respelling.h"

#include <algorithm>
#include <vector>

namespace lanyard {

namespace {

struct Letter
{
    QChar read;
    int from = 0; // in the line
    int to = 0;
    std::optional<QString> written; // instead of it; empty: the letter goes
    QString behind;                 // new letters that follow it
};

std::vector<Letter> lettersOf(const Prose &prose, const SpellWord &word)
{
    std::vector<Letter> letters;
    for (qsizetype i = 0; i < prose.text.size(); ++i) {
        if (prose.from[i] >= word.at && prose.to[i] <= word.at + word.length)
            letters.push_back({prose.text[i], prose.from[i], prose.to[i], {}, {}});
    }
    return letters;
}

// The fewest changes, each at its letter. Gives what comes before the first one.
QString change(std::vector<Letter> *letters, const QString &with)
{
    const size_t rows = letters->size();
    const auto columns = size_t(with.size());
    std::vector<std::vector<int>> steps(rows + 1, std::vector<int>(columns + 1));
    const auto differ = [&](size_t i, size_t j) { return (*letters)[i - 1].read == with[qsizetype(j) - 1] ? 0 : 1; };
    for (size_t i = 0; i <= rows; ++i) {
        for (size_t j = 0; j <= columns; ++j) {
            if (i == 0 || j == 0)
                steps[i][j] = int(i + j);
            else
                steps[i][j] = std::min({steps[i - 1][j - 1] + differ(i, j), steps[i - 1][j] + 1, steps[i][j - 1] + 1});
        }
    }
    QString before;
    for (size_t i = rows, j = columns; i > 0 || j > 0;) {
        if (i > 0 && j > 0 && steps[i][j] == steps[i - 1][j - 1] + differ(i, j)) {
            if (differ(i, j) > 0)
                (*letters)[i - 1].written = with[qsizetype(j) - 1];
            --i;
            --j;
        } else if (i > 0 && steps[i][j] == steps[i - 1][j] + 1) {
            (*letters)[i - 1].written = QString();
            --i;
        } else {
            (i > 0 ? (*letters)[i - 1].behind : before).prepend(with[qsizetype(j) - 1]);
            --j;
        }
    }
    return before;
}

} // namespace

std::optional<QString> respelled(const QString &line, const Prose &prose, const SpellWord &word, const QString &with)
{
    std::vector<Letter> letters = lettersOf(prose, word);
    const auto apart = [](const Letter &a, const Letter &b) { return a.to != b.from; };
    if (std::adjacent_find(letters.begin(), letters.end(), apart) == letters.end())
        return with; // nothing stands in between
    const bool shared = std::adjacent_find(letters.begin(), letters.end(), [](const Letter &a, const Letter &b) { return b.from < a.to; }) != letters.end();
    const bool parts = std::any_of(with.begin(), with.end(), [](QChar c) { return c.isSpace(); }); // a mark beside a blank is none
    if (shared || parts)
        return {};
    QString written = change(&letters, with);
    qsizetype kept = written.size(); // letters since the last mark
    int at = word.at;
    for (const Letter &letter : letters) {
        if (letter.from > at) {
            if (kept == 0)
                return {}; // "****" is no mark either
            written += QStringView(line).mid(at, letter.from - at);
            kept = 0;
        }
        const QString now = letter.written.value_or(line.mid(letter.from, letter.to - letter.from)) + letter.behind;
        written += now;
        kept += now.size();
        at = letter.to;
    }
    if (kept == 0)
        return {};
    return written + line.mid(at, word.at + word.length - at);
}

} // namespace lanyard
