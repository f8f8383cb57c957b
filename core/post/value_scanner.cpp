// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/value_scanner.h"

namespace lanyard {

namespace {

bool isOneOf(QChar c, QStringView signs)
{
    return signs.contains(c);
}

} // namespace

ValueScanner::ValueScanner(QStringView text, qsizetype after, qsizetype limit, int base)
    : m_text(text), m_after(after), m_limit(limit), m_base(base), m_lineIndent(base)
{
    scan();
}

qsizetype ValueScanner::lineEnd(qsizetype i) const
{
    const qsizetype end = m_text.indexOf(u'\n', i);
    return end < 0 || end > m_limit ? m_limit : end;
}

int ValueScanner::indentAt(qsizetype lineStart) const
{
    qsizetype i = lineStart;
    while (i < m_limit && m_text[i] == u' ')
        ++i;
    return int(i - lineStart);
}

// Whether a line outside of quotes and brackets is part of the value: deeper than the key, or a list's entry right below it.
bool ValueScanner::belongs(qsizetype lineStart) const
{
    const int indent = indentAt(lineStart);
    const qsizetype i = lineStart + indent;
    if (indent > m_base || (i < m_limit && m_text[i] == u'\t'))
        return true;
    return m_nested && indent == m_base && m_text[i] == u'-' && isBlankAt(i + 1);
}

void ValueScanner::scan()
{
    qsizetype i = m_after;
    while (i < m_limit && (m_text[i] == u' ' || m_text[i] == u'\t'))
        ++i;
    m_nested = i >= m_limit || m_text[i] == u'\n' || (m_text[i] == u'#' && i > m_after);
    m_plain = !m_nested && !isOneOf(m_text[i], u"\"'[{|>&!");
    m_firstLineEnd = lineEnd(m_after);
    scanLine(m_after, true, true);
    qsizetype next = qMin(m_limit, m_firstLineEnd + 1);
    m_end = next;

    while (next < m_limit) {
        if (m_block) {
            next = skipBlockScalar(next);
            continue;
        }
        const qsizetype end = lineEnd(next);
        const qsizetype after = qMin(m_limit, end + 1);
        if (closed()) {
            const QStringView line = m_text.mid(next, end - next).trimmed();
            if (line.isEmpty() || line.startsWith(u'#')) { // part of it only if more of it follows
                next = after;
                continue;
            }
            if (!belongs(next))
                return;
            m_lineIndent = indentAt(next);
        }
        scanLine(next, false, !m_plain);
        m_end = next = after;
    }
}

void ValueScanner::scanLine(qsizetype from, bool first, bool fresh)
{
    const qsizetype end = lineEnd(from);
    qsizetype i = from;
    while (i < end) {
        const QChar c = m_text[i];
        if (!m_quote.isNull()) {
            if (c == u'\\' && m_quote == u'"')
                ++i;
            else if (c == m_quote && c == u'\'' && i + 1 < end && m_text[i + 1] == u'\'')
                ++i;
            else if (c == m_quote)
                m_quote = QChar();
            ++i;
            continue;
        }
        if (c == u' ' || c == u'\t') {
            ++i;
            continue;
        }
        if (c == u'#' && (i == from ? !first : isBlankAt(i - 1))) {
            if (first)
                m_commentAt = i;
            return;
        }
        if (m_flow > 0) {
            if (c == u'[' || c == u'{')
                ++m_flow;
            else if (c == u']' || c == u'}')
                --m_flow;
            else if ((c == u'"' || c == u'\'') && fresh)
                m_quote = c;
            fresh = isOneOf(c, u"[{,:?");
            ++i;
            continue;
        }
        if (fresh) {
            if ((c == u'-' || c == u'?') && isBlankAt(i + 1)) {
                ++i;
                continue;
            }
            if (c == u'&' || c == u'!') {
                while (i < end && !isBlankAt(i))
                    ++i;
                continue;
            }
            if ((c == u'|' || c == u'>') && blockScalarHeader(i)) {
                i += 1;
                fresh = false;
                continue;
            }
            fresh = false;
            if (c == u'"' || c == u'\'')
                m_quote = c;
            else if (c == u'[' || c == u'{') {
                m_flow = 1;
                fresh = true;
            }
        } else if (c == u':' && isBlankAt(i + 1) && !m_plain) {
            fresh = true;
        }
        ++i;
    }
}

// `|`, `>-`, `|2+ # comment`
bool ValueScanner::blockScalarHeader(qsizetype i)
{
    m_blockDigit = 0;
    m_keep = false;
    for (++i; i < m_limit && !isBlankAt(i); ++i) {
        if (m_text[i] >= u'1' && m_text[i] <= u'9')
            m_blockDigit = m_text[i].unicode() - u'0';
        else if (m_text[i] == u'+')
            m_keep = true;
        else if (m_text[i] != u'-')
            return false;
    }
    m_block = true;
    return true;
}

// Returns the start of the first line that is not the block scalar's.
qsizetype ValueScanner::skipBlockScalar(qsizetype from)
{
    m_block = false;
    int indent = m_blockDigit ? m_lineIndent + m_blockDigit : 0;
    qsizetype next = from;
    while (next < m_limit) {
        const qsizetype end = lineEnd(next);
        const qsizetype after = qMin(m_limit, end + 1);
        const int here = indentAt(next);
        const bool empty = next + here >= end;
        if (!empty) {
            if (indent == 0)
                indent = qMax(here, m_lineIndent + 1);
            if (here < indent)
                break;
            m_end = after;
        } else if (m_keep) {
            m_end = after;
        }
        next = after;
    }
    return next;
}

} // namespace lanyard
