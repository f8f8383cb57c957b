// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/text_search.h"

#include <QElapsedTimer>
#include <QStringMatcher>

#include <algorithm>

namespace lanyard {

namespace {

// Backtracking steps from one place of the text. What honest patterns need is far below; what needs more takes seconds a line.
const QString limits = QStringLiteral("(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=20000)");
constexpr int longEnough = 10000; // milliseconds for one search of a whole text

const QString wordBegin = QStringLiteral("(?<![\\p{L}\\p{N}\\p{M}_])(?:");
const QString wordEnd = QStringLiteral(")(?![\\p{L}\\p{N}\\p{M}_])");

QRegularExpression::PatternOptions options(const SearchTerm &term)
{
    QRegularExpression::PatternOptions result = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!term.matchCase)
        result |= QRegularExpression::CaseInsensitiveOption;
    return result;
}

} // namespace

TextSearch::TextSearch(const SearchTerm &term) : m_term(term)
{
    QString pattern = term.regex ? term.text : QRegularExpression::escape(term.text);
    if (term.wholeWord)
        pattern = wordBegin + pattern + wordEnd;
    m_added = limits.size() + (term.wholeWord ? wordBegin.size() : 0);
    m_pattern = QRegularExpression(limits + pattern, options(term));
    if (term.regex && term.wholeWord) { // a ")" too many would close our bracket
        const QRegularExpression alone(term.text, options(term));
        if (!alone.isValid()) {
            m_pattern = alone;
            m_added = 0;
        }
    }
}

QString TextSearch::problem() const
{
    return m_pattern.isValid() ? QString() : m_pattern.errorString();
}

bool TextSearch::crossesLines() const
{
    static const QRegularExpression lineEnd(QStringLiteral("\\\\[nRv]|\\\\x0*[aA]|\\\\x\\{0*[aA]\\}|\\(\\?[a-z]*s"));
    return m_term.regex && (m_term.text.contains(u'\n') || lineEnd.match(m_term.text).hasMatch());
}

SearchResult TextSearch::matches(const QString &text, qsizetype from, qsizetype to, const std::function<bool()> &stop) const
{
    SearchResult result;
    if (isEmpty() || !isValid())
        return result;
    if (!m_term.regex && !m_term.wholeWord) {
        const QStringMatcher matcher(m_term.text, m_term.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
        const qsizetype length = m_term.text.size();
        for (qsizetype at = matcher.indexIn(text, from); at >= 0 && at + length <= to; at = matcher.indexIn(text, at + length)) {
            result.matches.append({at, length});
            if (result.matches.size() % 4096 == 0 && stop && stop())
                break;
        }
        return result;
    }

    QElapsedTimer timer;
    timer.start();
    const bool whole = crossesLines();
    int lines = 0;
    qsizetype lineAt = whole ? 0 : text.lastIndexOf(u'\n', qMax<qsizetype>(from, 1) - 1) + 1;
    while (lineAt <= to) {
        if (++lines % 64 == 0) {
            if (stop && stop())
                return result;
            if (timer.elapsed() > longEnough) {
                result.gaveUp = true;
                return result;
            }
        }
        const qsizetype newline = whole ? -1 : text.indexOf(u'\n', lineAt);
        const qsizetype lineEnd = newline < 0 ? text.size() : newline;
        const QStringView line = QStringView(text).mid(lineAt, lineEnd - lineAt);
        for (qsizetype offset = whole ? from : 0; offset <= line.size();) {
            const QRegularExpressionMatch match = m_pattern.match(line, offset);
            if (!match.hasMatch()) {
                if (!match.isValid()) {
                    result.gaveUp = true;
                    return result;
                }
                break;
            }
            const SearchMatch found{lineAt + match.capturedStart(), match.capturedLength()};
            if (found.at >= from && found.end() <= to)
                result.matches.append(found);
            if (found.at > to)
                break;
            offset = match.capturedEnd();
            if (found.length == 0) // one letter on, which may be two units
                offset += offset < line.size() && line[offset].isHighSurrogate() ? 2 : 1;
            if (result.matches.size() % 1024 == 1023) {
                if (stop && stop())
                    return result;
                if (timer.elapsed() > longEnough) {
                    result.gaveUp = true;
                    return result;
                }
            }
        }
        if (newline < 0)
            break;
        lineAt = newline + 1;
    }
    return result;
}

QRegularExpressionMatch TextSearch::matchAt(const QString &text, const SearchMatch &match) const
{
    const bool whole = crossesLines();
    const qsizetype lineAt = whole || match.at == 0 ? 0 : text.lastIndexOf(u'\n', match.at - 1) + 1;
    const qsizetype newline = whole ? -1 : text.indexOf(u'\n', match.at);
    const QString line = whole ? text : text.mid(lineAt, (newline < 0 ? text.size() : newline) - lineAt);
    return m_pattern.match(line, match.at - lineAt, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

QString replacementText(const Replacement &replacement, const QRegularExpressionMatch &match, bool regex)
{
    QString result;
    if (!regex) {
        result = replacement.text;
    } else {
        const QString &text = replacement.text;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
            if ((c != u'$' && c != u'\\') || next.isNull()) {
                result += c;
                continue;
            }
            ++i;
            if (next >= u'0' && next <= u'9')
                result += match.captured(next.digitValue());
            else if (next == c)
                result += c;
            else if (c == u'\\' && next == u'n')
                result += u'\n';
            else if (c == u'\\' && next == u't')
                result += u'\t';
            else
                result += QString(c) + next;
        }
    }
    return replacement.keepCase ? withCaseOf(match.captured(), result) : result;
}

QString withCaseOf(const QString &found, const QString &replacement)
{
    const QString upper = found.toUpper();
    const QString lower = found.toLower();
    if (upper == lower || replacement.isEmpty()) // no letters that have two cases
        return replacement;
    const auto letters = std::count_if(found.begin(), found.end(), [](QChar c) { return c.isUpper() || c.isLower(); });
    if (found == upper && letters > 1)
        return replacement.toUpper();
    if (found == lower)
        return replacement.toLower();
    const auto first = std::find_if(found.begin(), found.end(), [](QChar c) { return c.isUpper() || c.isLower(); });
    if (!first->isUpper())
        return replacement;
    const qsizetype units = replacement[0].isHighSurrogate() ? 2 : 1;
    return replacement.left(units).toUpper() + replacement.mid(units);
}

} // namespace lanyard
