// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/text_edit.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <functional>

namespace lanyard {

// What is looked for.
struct SearchTerm
{
    QString text;
    bool regex = false;     // Perl's kind; a match stays within a line unless the pattern names a line's end
    bool matchCase = false;
    bool wholeWord = false; // words of any script

    bool operator==(const SearchTerm &) const = default;
};

struct SearchMatch
{
    qsizetype at = 0; // UTF-16 units
    qsizetype length = 0;

    qsizetype end() const { return at + length; }
    bool operator==(const SearchMatch &) const = default;
};

struct SearchResult
{
    QList<SearchMatch> matches; // in text order
    bool gaveUp = false;        // the pattern tries too many ways, or it took too long; the matches are not all
};

// What comes in a match's place.
struct Replacement
{
    QString text; // with a regex: $1 and \1 are groups, $0 and \0 the whole, \n a line's end, \t a tab, $$ and \\ themselves
    bool keepCase = false; // TIDE -> EBB, Tide -> Ebb, tide -> ebb

    bool operator==(const Replacement &) const = default;
};

// A term made ready. Cheap to copy; may be used in several threads.
class TextSearch
{
public:
    explicit TextSearch(const SearchTerm &term = {});

    bool isValid() const { return m_pattern.isValid(); }
    bool isEmpty() const { return m_term.text.isEmpty(); }
    QString problem() const; // why it is not valid, in English as the library says it; the window says it in its own words
    qsizetype problemAt() const { return m_pattern.patternErrorOffset() - m_added; } // in the term's text
    const SearchTerm &term() const { return m_term; }

    // All matches that lie between two offsets of a text with '\n' at line ends. `stop` is asked now and then.
    SearchResult matches(const QString &text, qsizetype from, qsizetype to, const std::function<bool()> &stop = {}) const;
    SearchResult matches(const QString &text) const { return matches(text, 0, text.size()); }
    // What comes in the place of each of those; fewer if it was stopped.
    QStringList replacements(const QString &text, qsizetype from, qsizetype to, const Replacement &replacement,
                             const std::function<bool()> &stop = {}) const;

private:
    using Take = std::function<void(const SearchMatch &match, const QRegularExpressionMatch &groups)>; // no groups without a regex
    enum class End { Reached, Stopped, GaveUp };
    End walk(const QString &text, qsizetype from, qsizetype to, const Take &take, const std::function<bool()> &stop) const;
    bool crossesLines() const;

    SearchTerm m_term;
    QRegularExpression m_pattern;
    qsizetype m_added = 0; // letters of ours before the term in the pattern
};

// What replacing each match by its text does, with one edit for all of a line: a document takes few edits much faster than many.
QList<TextEdit> replacementEdits(const QString &text, const QList<SearchMatch> &matches, const QStringList &texts);
QString withCaseOf(const QString &found, const QString &replacement);

} // namespace lanyard
