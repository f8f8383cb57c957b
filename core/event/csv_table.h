// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lanyard {

// A table as spreadsheets save it (RFC 4180, leniently): parted by commas, semicolons, tabs or bars, cells perhaps in quotes and of
// several lines.
struct CsvTable
{
    QList<QStringList> rows; // without those that are empty; cells without blanks around them
    bool cutShort = false;   // a quote was never closed
    bool whole = true;       // false: there are more rows

    int width() const; // columns that most rows have
    double evenness() const; // share of the rows that have as many columns
};

CsvTable csvTable(const QString &text, QChar separator, qsizetype mostRows);
// By the separator that gives the most even table of two columns or more; a first line "sep=;" is heeded. No rows: it is no table.
CsvTable csvTable(const QString &text, qsizetype mostRows);

} // namespace lanyard
