// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outline/heading_match.h"

#include <algorithm>

namespace lanyard {

namespace {

// One character for each of the text's, so that the places stay: é becomes e.
QString plainLetters(const QString &text)
{
    QString plain = text.toCaseFolded();
    for (QChar &c : plain) {
        if (c.decompositionTag() == QChar::Canonical)
            c = c.decomposition().at(0);
    }
    return plain;
}

constexpr int longest = 200; // of a title that is looked at

} // namespace

int titleFit(const QString &typed, const QString &title)
{
    const QString wanted = plainLetters(typed.simplified().remove(u' '));
    const QString text = plainLetters(title.left(longest));
    if (wanted.isEmpty())
        return 0;
    if (text.isEmpty())
        return -1;
    // best[i]: of the ways to put the letters so far with the last one on i; -1: none.
    QList<int> best(text.size(), -1);
    for (qsizetype k = 0; k < wanted.size(); ++k) {
        QList<int> next(text.size(), -1);
        int behind = k == 0 ? 0 : -1; // the best that ends somewhere before i
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == wanted[k]) {
                const bool wordStart = i == 0 || !text[i - 1].isLetterOrNumber();
                const int bonus = 1 + (wordStart ? 6 : 0) + (i == 0 ? 4 : 0);
                int fit = behind >= 0 ? behind + bonus : -1;
                if (k > 0 && i > 0 && best[i - 1] >= 0)
                    fit = qMax(fit, best[i - 1] + bonus + 5);
                next[i] = fit;
            }
            if (k > 0)
                behind = qMax(behind, best[i]);
        }
        best = next;
    }
    return *std::max_element(best.begin(), best.end());
}

QList<int> fittingTitles(const QString &typed, const QStringList &titles)
{
    QList<std::pair<int, int>> fits;
    for (int i = 0; i < titles.size(); ++i) {
        if (const int fit = titleFit(typed, titles[i]); fit >= 0)
            fits.append({fit, i});
    }
    std::stable_sort(fits.begin(), fits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<int> result;
    for (const auto &[fit, i] : fits)
        result.append(i);
    return result;
}

} // namespace lanyard
