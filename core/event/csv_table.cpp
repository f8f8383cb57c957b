// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/csv_table.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype SampleRows = 60;
constexpr qsizetype MostColumns = 500;

class CsvScanner
{
public:
    CsvScanner(const QString &text, QChar separator, qsizetype mostRows) : m_text(text), m_separator(separator), m_mostRows(mostRows) {}

    CsvTable run()
    {
        while (m_at < m_text.size()) {
            if (m_table.rows.size() >= m_mostRows) {
                m_table.whole = false;
                break;
            }
            readRow();
        }
        return std::move(m_table);
    }

private:
    void readRow()
    {
        QStringList row;
        for (;;) {
            const QString cell = readCell();
            if (row.size() < MostColumns)
                row.append(cell);
            if (m_at >= m_text.size())
                break;
            const QChar end = m_text[m_at++];
            if (end == m_separator) {
                if (m_at == m_text.size())
                    row.append(QString());
                continue;
            }
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            break;
        }
        if (std::any_of(row.cbegin(), row.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            m_table.rows.append(row);
    }

    bool endsCell(QChar letter) const { return letter == m_separator || letter == u'\n' || letter == u'\r'; }

    // Stops at the separator or line end behind the cell.
    QString readCell()
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        if (!m_quotesAreText && at < m_text.size() && m_text[at] == u'"') {
            if (const qsizetype close = closingQuote(at + 1); close >= 0) {
                QString cell = m_text.mid(at + 1, close - at - 1).replace(QLatin1String("\"\""), QLatin1String("\""));
                m_at = close + 1;
                cell += unquotedRest();
                return cell.trimmed();
            }
            // Nothing closes it; rather than to swallow all other rows it is a character.
            m_table.cutShort = true;
            m_quotesAreText = true;
            m_at = at + 1;
        }
        return unquotedRest().trimmed();
    }

    qsizetype closingQuote(qsizetype at) const
    {
        for (; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 >= m_text.size() || m_text[at + 1] != u'"')
                return at;
            ++at;
        }
        return -1;
    }

    QString unquotedRest()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    const QString &m_text;
    const QChar m_separator;
    const qsizetype m_mostRows;
    CsvTable m_table;
    qsizetype m_at = 0;
    bool m_quotesAreText = false;
};

} // namespace

int CsvTable::width() const
{
    QHash<qsizetype, int> counts;
    for (const QStringList &row : rows)
        ++counts[row.size()];
    qsizetype most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (most == 0 || count.value() > counts[most] || (count.value() == counts[most] && count.key() > most))
            most = count.key();
    }
    return int(most);
}

double CsvTable::evenness() const
{
    const int usual = width();
    const auto even = std::count_if(rows.cbegin(), rows.cend(), [usual](const QStringList &row) { return row.size() == usual; });
    return rows.isEmpty() ? 0 : double(even) / double(rows.size());
}

CsvTable csvTable(const QString &text, QChar separator, qsizetype mostRows)
{
    return CsvScanner(text, separator, mostRows).run();
}

CsvTable csvTable(const QString &text, qsizetype mostRows)
{
    static const QRegularExpression said(QStringLiteral("^\\s*\"?sep=(.)\"?\\r?\\n"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = said.match(text.left(20)); match.hasMatch())
        return csvTable(text.mid(match.capturedEnd()), match.captured(1)[0], mostRows);
    QChar best;
    double bestScore = 0;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        const CsvTable sample = csvTable(text, separator, SampleRows);
        if (sample.rows.isEmpty() || sample.rows.first().size() < 2 || sample.width() < 2)
            continue;
        // An abstract's commas make uneven rows of a table that semicolons part.
        const double score = sample.evenness() + 0.01 * sample.width() + 0.2 * double(sample.rows.first().size() == sample.width());
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best.isNull() ? CsvTable() : csvTable(text, best, mostRows);
}

} // namespace lanyard
