// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/source_text.h"

#include <algorithm>

namespace lanyard {

namespace {

QString harmless(QString text)
{
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = std::as_const(text)[i];
        if (c.isNull() || c == footnoteCaret)
            text[i] = QChar::ReplacementCharacter;
        else if (c == QChar::ByteOrderMark) // cmark would drop one at the very start, and shift the columns
            text[i] = i == 0 || std::as_const(text)[i - 1] == u'\n' ? QChar(u' ') : QChar(u'\u2060');
        else if (c == u'\r' && (i + 1 == size || std::as_const(text)[i + 1] != u'\n'))
            text[i] = u' ';
        else if (c.isHighSurrogate() && i + 1 < size && std::as_const(text)[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

SourceText::SourceText(const QString &body)
    : m_text(harmless(body))
{
    m_starts.push_back(0);
    for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
}

qsizetype SourceText::lineStart(int line) const
{
    if (line < 1)
        return 0;
    return line > lineCount() ? m_text.size() : m_starts[size_t(line - 1)];
}

qsizetype SourceText::lineEnd(int line) const
{
    if (line < 1)
        return 0;
    if (line >= lineCount())
        return m_text.size();
    const qsizetype end = m_starts[size_t(line)] - 1;
    return end > lineStart(line) && m_text[end - 1] == u'\r' ? end - 1 : end;
}

bool SourceText::isBlank(int number) const
{
    const QStringView view = line(number);
    return std::all_of(view.begin(), view.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

int SourceText::lineAt(qsizetype position) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), position) - m_starts.begin());
}

qsizetype SourceText::position(int line, int column) const
{
    if (line != m_lastLine || column < m_lastColumn) {
        m_lastLine = line;
        m_lastColumn = 1;
        m_lastPosition = lineStart(line);
    }
    const qsizetype end = lineEnd(line);
    while (m_lastColumn < column && m_lastPosition < end) {
        const QChar c = m_text[m_lastPosition];
        const bool pair = c.isHighSurrogate();
        m_lastColumn += pair ? 4 : c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
        m_lastPosition += pair ? 2 : 1;
    }
    return m_lastPosition;
}

} // namespace lanyard
