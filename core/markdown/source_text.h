// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace lanyard {

// Stands for a '^' that begins no footnote, on its way through cmark; no text has it, for it is no character.
constexpr QChar footnoteCaret(u'\ufdd0');

// A body as it goes to the parser: NUL, lone surrogates, byte order marks and lone '\r' replaced by one harmless character
// each, so that every position stays what it is in the body. Knows its lines, counted from 1 as cmark counts them.
class SourceText
{
public:
    explicit SourceText(const QString &body);

    const QString &text() const { return m_text; }
    int lineCount() const { return int(m_starts.size()); }
    qsizetype lineStart(int line) const; // the text's end for a line behind the last
    qsizetype lineEnd(int line) const;   // without the line's end, "\r\n" too
    QStringView line(int number) const { return QStringView(m_text).mid(lineStart(number), lineEnd(number) - lineStart(number)); }
    bool isBlank(int line) const;
    int lineAt(qsizetype position) const;

    // cmark counts columns from 1 in UTF-8 bytes.
    qsizetype position(int line, int column) const;

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
    // Where position() came to last: asked for one column after the other, it need not walk a long line again.
    mutable int m_lastLine = 0;
    mutable int m_lastColumn = 1;
    mutable qsizetype m_lastPosition = 0;
};

} // namespace lanyard
