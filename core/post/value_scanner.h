// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace lanyard {

// Walks over the YAML value after a key's colon to find where it ends: through quotes, brackets and block scalars that go on
// over lines. It follows YAML only as far as needed to tell comments and the next key from content.
class ValueScanner
{
public:
    // `after` is the offset behind the colon, `limit` where the value must have ended, `base` the key's indent.
    ValueScanner(QStringView text, qsizetype after, qsizetype limit, int base);

    qsizetype end() const { return m_end; } // after the '\n' of the value's last line
    qsizetype firstLineEnd() const { return m_firstLineEnd; } // of the key's line, before its '\n'
    qsizetype commentAt() const { return m_commentAt; } // in the key's line; -1: none
    bool closed() const { return m_quote.isNull() && m_flow == 0; }

private:
    bool isBlankAt(qsizetype i) const { return i >= m_limit || m_text[i] == u' ' || m_text[i] == u'\t' || m_text[i] == u'\n'; }
    qsizetype lineEnd(qsizetype i) const;
    int indentAt(qsizetype lineStart) const;
    void scan();
    void scanLine(qsizetype from, bool first, bool tokenMayBegin);
    bool blockScalarHeader(qsizetype i);
    qsizetype skipBlockScalar(qsizetype from);
    bool belongs(qsizetype lineStart) const;

    QStringView m_text;
    qsizetype m_after;
    qsizetype m_limit;
    int m_base;

    qsizetype m_end = 0;
    qsizetype m_firstLineEnd = 0;
    qsizetype m_commentAt = -1;
    QChar m_quote;    // the quotation mark we are inside of
    int m_flow = 0;   // brackets open
    bool m_nested = false; // nothing but a comment stands in the key's line
    bool m_plain = false;  // the value is an unquoted text, which quotes inside do not concern
    bool m_block = false;  // a `|` or `>` opened, its text begins in the next line
    bool m_keep = false;   // `|+`: empty lines at its end are content
    int m_blockDigit = 0;  // `|2`: the text's indent relative to its parent; 0: as its first line has it
    int m_lineIndent = 0;
};

} // namespace lanyard
