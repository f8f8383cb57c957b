// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <random>

namespace lanyard::test {

struct LineEdit
{
    int first = 0;
    int removed = 0;
    QStringList lines;
};

// Edits such as a writer makes, and worse: typed characters, lines, pasted excerpts of other texts, opened fences, definitions,
// footnotes, tags, deleted ranges. The same seed makes the same edits.
class RandomEdits
{
public:
    RandomEdits(unsigned seed, QStringList excerpts);
    LineEdit next(const QStringList &lines);

private:
    int upTo(qsizetype limit) { return limit > 0 ? int(m_random() % unsigned(limit)) : 0; }
    QString character();
    QString snippet();
    LineEdit inLine(const QStringList &lines);

    std::mt19937 m_random;
    QStringList m_excerpts; // lines
};

} // namespace lanyard::test
