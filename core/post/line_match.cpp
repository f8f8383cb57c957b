// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/line_match.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

struct Range
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool isEmpty() const { return from >= to; }
};

class Matcher
{
public:
    Matcher(const QList<QStringView> &before, const QList<QStringView> &now) : m_before(before), m_now(now), m_source(now.size(), -1) {}

    QList<qsizetype> run()
    {
        m_work += {{0, m_before.size()}, {0, m_now.size()}};
        while (!m_work.isEmpty()) { // a list of our own: recursion could go as deep as there are lines
            const auto [before, now] = m_work.takeLast();
            match(before, now);
        }
        return m_source;
    }

private:
    void match(Range before, Range now)
    {
        while (!before.isEmpty() && !now.isEmpty() && m_before[before.from] == m_now[now.from])
            m_source[now.from++] = before.from++;
        while (!before.isEmpty() && !now.isEmpty() && m_before[before.to - 1] == m_now[now.to - 1])
            m_source[--now.to] = --before.to;
        if (before.isEmpty() || now.isEmpty())
            return;
        const QList<std::pair<qsizetype, qsizetype>> anchors = inOrder(uniqueOnBothSides(before, now));
        if (anchors.isEmpty()) {
            pairUp(before, now);
            return;
        }
        for (const auto &[old, young] : anchors) {
            m_source[young] = old;
            if (old > before.from && young > now.from)
                m_work += {{before.from, old}, {now.from, young}};
            before.from = old + 1;
            now.from = young + 1;
        }
        m_work += {before, now};
    }

    // Lines that occur once in each range, as (before, now), ascending in now.
    QList<std::pair<qsizetype, qsizetype>> uniqueOnBothSides(Range before, Range now) const
    {
        struct Seen
        {
            int before = 0;
            int now = 0;
            qsizetype at = 0;
        };
        QHash<QStringView, Seen> seen;
        seen.reserve(before.to - before.from);
        for (qsizetype i = before.from; i < before.to; ++i) {
            Seen &line = seen[m_before[i]];
            ++line.before;
            line.at = i;
        }
        for (qsizetype i = now.from; i < now.to; ++i) {
            if (const auto line = seen.find(m_now[i]); line != seen.end())
                ++line->now;
        }
        QList<std::pair<qsizetype, qsizetype>> pairs;
        for (qsizetype i = now.from; i < now.to; ++i) {
            const auto line = seen.constFind(m_now[i]);
            if (line != seen.cend() && line->before == 1 && line->now == 1)
                pairs += {line->at, i};
        }
        return pairs;
    }

    // The longest ascending row (patience sorting).
    static QList<std::pair<qsizetype, qsizetype>> inOrder(const QList<std::pair<qsizetype, qsizetype>> &pairs)
    {
        QList<qsizetype> tops;              // index of the smallest end of a row of each length
        QList<qsizetype> previous(pairs.size(), -1);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const auto place = std::lower_bound(tops.begin(), tops.end(), pairs[i].first,
                                                [&](qsizetype top, qsizetype old) { return pairs[top].first < old; });
            const qsizetype length = place - tops.begin();
            previous[i] = length > 0 ? tops[length - 1] : -1;
            if (place == tops.end())
                tops += i;
            else
                *place = i;
        }
        QList<std::pair<qsizetype, qsizetype>> row;
        for (qsizetype i = tops.isEmpty() ? -1 : tops.last(); i >= 0; i = previous[i])
            row += pairs[i];
        std::reverse(row.begin(), row.end());
        return row;
    }

    // No line tells where it belongs: the first stands for the first, and so on.
    void pairUp(Range before, Range now)
    {
        for (; !before.isEmpty() && !now.isEmpty(); ++before.from, ++now.from)
            m_source[now.from] = before.from;
    }

    const QList<QStringView> &m_before;
    const QList<QStringView> &m_now;
    QList<qsizetype> m_source;
    QList<std::pair<Range, Range>> m_work;
};

} // namespace

QList<qsizetype> matchedLines(const QList<QStringView> &before, const QList<QStringView> &now)
{
    return Matcher(before, now).run();
}

} // namespace lanyard
