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

QString withGroups(const QString &text, const QRegularExpressionMatch &groups)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if ((c != u'$' && c != u'\\') || next.isNull()) {
            result += c;
            continue;
        }
        ++i;
        if (next >= u'0' && next <= u'9')
            result += groups.captured(next.digitValue());
        else if (next == c)
            result += c;
        else if (c == u'\\' && next == u'n')
            result += u'\n';
        else if (c == u'\\' && next == u't')
            result += u'\t';
        else
            result += QString(c) + next;
    }
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
    const auto take = [&result](const SearchMatch &match, const QRegularExpressionMatch &) { result.matches.append(match); };
    result.gaveUp = walk(text, from, to, take, stop) == End::GaveUp;
    return result;
}

QStringList TextSearch::replacements(const QString &text, qsizetype from, qsizetype to, const Replacement &replacement,
                                     const std::function<bool()> &stop) const
{
    QStringList result;
    const auto take = [&](const SearchMatch &match, const QRegularExpressionMatch &groups) {
        const QString words = m_term.regex ? withGroups(replacement.text, groups) : replacement.text;
        result.append(replacement.keepCase ? withCaseOf(text.mid(match.at, match.length), words) : words);
    };
    walk(text, from, to, take, stop);
    return result;
}

TextSearch::End TextSearch::walk(const QString &text, qsizetype from, qsizetype to, const Take &take, const std::function<bool()> &stop) const
{
    if (isEmpty() || !isValid())
        return End::Reached;
    int count = 0;
    if (!m_term.regex && !m_term.wholeWord) {
        const QStringMatcher matcher(m_term.text, m_term.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
        const qsizetype length = m_term.text.size();
        for (qsizetype at = matcher.indexIn(text, from); at >= 0 && at + length <= to; at = matcher.indexIn(text, at + length)) {
            take({at, length}, {});
            if (++count % 4096 == 0 && stop && stop())
                return End::Stopped;
        }
        return End::Reached;
    }

    QElapsedTimer timer;
    timer.start();
    const bool whole = crossesLines();
    int lines = 0;
    qsizetype lineAt = whole ? 0 : text.lastIndexOf(u'\n', qMax<qsizetype>(from, 1) - 1) + 1;
    while (lineAt <= to) {
        if (++lines % 64 == 0) {
            if (stop && stop())
                return End::Stopped;
            if (timer.elapsed() > longEnough)
                return End::GaveUp;
        }
        const qsizetype newline = whole ? -1 : text.indexOf(u'\n', lineAt);
        const qsizetype lineEnd = newline < 0 ? text.size() : newline;
        const QStringView line = QStringView(text).mid(lineAt, lineEnd - lineAt);
        // Whether the line is well formed is looked at once; for each match anew would take too long on a long one.
        QRegularExpression::MatchOptions checking = QRegularExpression::NoMatchOption;
        for (qsizetype offset = whole ? from : 0; offset <= line.size();) {
            const QRegularExpressionMatch match = m_pattern.match(line, offset, QRegularExpression::NormalMatch, checking);
            checking = QRegularExpression::DontCheckSubjectStringMatchOption;
            if (!match.hasMatch()) {
                if (!match.isValid())
                    return End::GaveUp;
                break;
            }
            const SearchMatch found{lineAt + match.capturedStart(), match.capturedLength()};
            if (found.at >= from && found.end() <= to)
                take(found, match);
            if (found.at > to)
                break;
            offset = match.capturedEnd();
            if (found.length == 0) // one letter on, which may be two units
                offset += offset < line.size() && line[offset].isHighSurrogate() ? 2 : 1;
            if (++count % 1024 == 0) {
                if (stop && stop())
                    return End::Stopped;
                if (timer.elapsed() > longEnough)
                    return End::GaveUp;
            }
        }
        if (newline < 0)
            break;
        lineAt = newline + 1;
    }
    return End::Reached;
}

QList<TextEdit> replacementEdits(const QString &text, const QList<SearchMatch> &matches, const QStringList &texts)
{
    QList<TextEdit> edits;
    qsizetype lineEnd = -1; // of the line in which the last edit ends
    for (qsizetype i = 0; i < matches.size(); ++i) {
        const SearchMatch &match = matches[i];
        if (match.at <= lineEnd) {
            TextEdit &edit = edits.last();
            const qsizetype end = edit.at + edit.removed;
            edit.inserted += QStringView(text).mid(end, match.at - end);
            edit.inserted += texts[i];
            edit.removed = match.end() - edit.at;
        } else {
            edits.append({match.at, match.length, texts[i]});
        }
        if (match.end() > lineEnd) {
            lineEnd = text.indexOf(u'\n', match.end());
            if (lineEnd < 0)
                lineEnd = text.size();
        }
    }
    return edits;
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
