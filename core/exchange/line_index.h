// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace lanyard {

// Where the lines of a text begin, so that asking for a line costs little however long the text is. Lines count from 1.
class LineIndex
{
public:
    explicit LineIndex(const QString &text)
        : m_size(text.size())
    {
        m_starts.push_back(0);
        for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
            m_starts.push_back(at + 1);
    }

    int lineAt(qsizetype at) const { return int(std::upper_bound(m_starts.begin(), m_starts.end(), at) - m_starts.begin()); }
    int count() const { return int(m_starts.size()); }
    qsizetype start(int line) const { return line < 1 ? 0 : line > count() ? m_size : m_starts[size_t(line - 1)]; }
    qsizetype end(int line) const { return line >= count() ? m_size : start(line + 1) - 1; } // without its '\n'

private:
    std::vector<qsizetype> m_starts;
    qsizetype m_size;
};

} // namespace lanyard
