// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/text_finder.h"

#include "app/editor/markdown_editor.h"

#include <algorithm>
#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto restAfter = 300ms;
constexpr int longLine = 10000;    // units; longer ones are marked only from what was found
constexpr int mostMarks = 1000;    // of a line
constexpr int manyEdits = 2000;    // more than these go in as one

// The number of matches that end at or before a place.
qsizetype countBefore(const QList<SearchMatch> &matches, qsizetype position)
{
    return std::partition_point(matches.begin(), matches.end(), [&](const SearchMatch &match) { return match.at < position; }) - matches.begin();
}

} // namespace

TextFinder::TextFinder(MarkdownEditor *editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, [this] { find(Go::Nowhere); });
    connect(m_editor->document(), &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
        if (removed > 0 || added > 0)
            onEdit(position, removed, added);
    });
    m_editor->addLineLayer(this, [this](const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges) { mark(block, ranges); });
}

void TextFinder::onEdit(int position, int removed, int added)
{
    if (m_scope) { // what comes in at its borders belongs to it
        if (position < m_scope->from)
            m_scope->from = qMax<qsizetype>(position, m_scope->from - removed) + (position + removed <= m_scope->from ? added : 0);
        if (position <= m_scope->to)
            m_scope->to = qMax<qsizetype>(position, m_scope->to - removed) + added;
        m_scope->from = qMin(m_scope->from, m_scope->to);
    }
    ++m_edition;
    m_text.clear();
    m_textOf = -1;
    if (m_active)
        m_rest.start();
}

void TextFinder::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_rest.stop();
        m_scope.reset();
        m_text.clear();
        m_textOf = -1;
    }
    m_editor->refreshLines();
}

void TextFinder::setTerm(const SearchTerm &term, Go go)
{
    if (term != m_search.term()) {
        m_search = TextSearch(term);
        m_foundIn = -1;
    }
    find(go);
}

void TextFinder::setInSelection(bool only)
{
    m_scope.reset();
    if (const QTextCursor caret = m_editor->textCursor(); only && caret.hasSelection())
        m_scope = Range{caret.selectionStart(), caret.selectionEnd()};
    find(Go::Nowhere);
}

TextFinder::Range TextFinder::range() const
{
    if (m_scope)
        return *m_scope;
    return {0, m_editor->document()->characterCount() - 1};
}

const QString &TextFinder::text()
{
    if (m_textOf != m_edition) {
        m_text = m_editor->document()->toRawText();
        m_textOf = m_edition;
    }
    return m_text;
}

bool TextFinder::isFresh() const
{
    return m_foundIn == m_edition && m_foundRange == range();
}

void TextFinder::searchThen(std::function<void()> next)
{
    m_rest.stop();
    if (m_search.isEmpty() || !m_search.isValid()) {
        ++m_asked;
        if (m_task)
            m_task->cancel();
        m_matches.clear();
        m_gaveUp = false;
        m_foundIn = -1;
        m_editor->refreshLines();
        emit changed();
        return;
    }
    if (isFresh()) {
        next();
        return;
    }
    if (m_task)
        m_task->cancel();
    const int asked = ++m_asked;
    const Range where = range();
    m_task = Task::run(
        this,
        [text = text(), search = m_search, where](TaskControl &control) {
            QString lines = text;
            lines.replace(QChar::ParagraphSeparator, u'\n');
            return search.matches(lines, where.from, where.to, [&control] { return control.cancelled(); });
        },
        [this, asked, where, edition = m_edition, next = std::move(next)](const SearchResult &result) {
            if (asked != m_asked)
                return;
            m_task = nullptr;
            m_matches = result.gaveUp ? QList<SearchMatch>() : result.matches;
            m_gaveUp = result.gaveUp;
            m_foundIn = edition;
            m_foundRange = where;
            if (edition == m_edition)
                next();
            else if (m_active)
                m_rest.start();
            m_editor->refreshLines();
            emit changed();
        });
}

void TextFinder::find(Go go)
{
    m_wrapped = false;
    searchThen([this, go] { step(go); });
}

int TextFinder::current() const
{
    const QTextCursor caret = m_editor->textCursor();
    if (!caret.hasSelection() || m_foundIn != m_edition)
        return 0;
    const qsizetype index = countBefore(m_matches, caret.selectionStart());
    const bool selected = index < m_matches.size() && m_matches[index] == SearchMatch{caret.selectionStart(), caret.selectionEnd() - caret.selectionStart()};
    return selected ? int(index) + 1 : 0;
}

void TextFinder::step(Go go)
{
    if (go != Go::Nowhere && !m_matches.isEmpty()) {
        const QTextCursor caret = m_editor->textCursor();
        const int now = current();
        qsizetype index = 0;
        if (go == Go::Here)
            index = countBefore(m_matches, caret.selectionStart());
        else if (go == Go::Next)
            index = now > 0 ? now : countBefore(m_matches, caret.selectionEnd());
        else
            index = (now > 0 ? now - 1 : countBefore(m_matches, caret.selectionStart())) - 1;
        m_wrapped = index < 0 || index >= m_matches.size();
        if (index < 0)
            index = m_matches.size() - 1;
        select(m_matches[index < m_matches.size() ? index : 0]);
    }
    emit changed();
}

void TextFinder::select(const SearchMatch &match)
{
    QTextCursor caret(m_editor->document());
    caret.setPosition(int(match.at));
    caret.setPosition(int(match.end()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret);
    const QRect place = m_editor->cursorRect();
    if (!m_editor->viewport()->rect().adjusted(0, 0, 0, -place.height() * 2).contains(place))
        m_editor->centerCursor();
}

void TextFinder::mark(const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges) const
{
    if (!m_active || m_search.isEmpty() || !m_search.isValid() || m_gaveUp)
        return;
    QTextCharFormat format;
    const bool dark = m_editor->palette().color(QPalette::Base).lightness() < 128;
    format.setBackground(dark ? QColor(0x6b, 0x57, 0x12) : QColor(0xff, 0xe4, 0x8a));
    const qsizetype start = block.position();
    const qsizetype end = start + block.length() - 1;
    const Range scope = range();
    int marks = 0;
    const auto add = [&](qsizetype at, qsizetype to) {
        at = qMax(at, start);
        to = qMin(to, end);
        if (to > at && ++marks <= mostMarks)
            ranges->append({int(at - start), int(to - at), format});
    };
    if (isFresh()) {
        qsizetype index = qMax<qsizetype>(0, countBefore(m_matches, start) - 1); // one that began above may reach in
        for (; index < m_matches.size() && m_matches[index].at < end && marks < mostMarks; ++index)
            add(m_matches[index].at, m_matches[index].end());
    } else if (block.length() < longLine) {
        const QList<SearchMatch> here = m_search.matches(block.text()).matches;
        for (const SearchMatch &match : here) {
            if (start + match.at >= scope.from && start + match.end() <= scope.to)
                add(start + match.at, start + match.end());
        }
    }
}

void TextFinder::replace(const Replacement &replacement)
{
    m_wrapped = false;
    searchThen([this, replacement] {
        if (current() > 0)
            replaceSelected(replacement);
        else
            step(Go::Here);
    });
}

void TextFinder::replaceSelected(const Replacement &replacement)
{
    const SearchMatch match = m_matches[current() - 1];
    QString lines = text();
    lines.replace(QChar::ParagraphSeparator, u'\n');
    const QRegularExpressionMatch found = m_search.matchAt(lines, match);
    if (!found.hasMatch())
        return;
    QTextCursor caret = m_editor->textCursor();
    caret.insertText(replacementText(replacement, found, m_search.term().regex));
    m_editor->setTextCursor(caret);
    emit replaced(1);
    find(Go::Next);
}

void TextFinder::replaceAll(const Replacement &replacement)
{
    m_wrapped = false;
    searchThen([this, replacement] {
        if (m_matches.isEmpty()) {
            emit changed();
            return;
        }
        const int asked = ++m_asked;
        m_task = Task::run(
            this,
            [text = text(), search = m_search, matches = m_matches, replacement](TaskControl &control) {
                QString lines = text;
                lines.replace(QChar::ParagraphSeparator, u'\n');
                QStringList texts;
                texts.reserve(matches.size());
                for (const SearchMatch &match : matches) {
                    if (control.cancelled())
                        break;
                    texts.append(replacementText(replacement, search.matchAt(lines, match), search.term().regex));
                }
                return texts;
            },
            [this, asked, edition = m_edition](const QStringList &texts) {
                if (asked != m_asked)
                    return;
                m_task = nullptr;
                if (edition == m_edition && texts.size() == m_matches.size())
                    apply(m_matches, texts);
                else
                    emit changed();
            });
        emit changed();
    });
}

void TextFinder::apply(const QList<SearchMatch> &matches, const QStringList &texts)
{
    const QTextCursor before = m_editor->textCursor();
    // Where a place of the text is afterwards; one within a match goes to its end.
    const auto moved = [&](qsizetype position) {
        qsizetype grown = 0;
        for (qsizetype i = 0; i < matches.size() && matches[i].at < position; ++i) {
            if (matches[i].end() >= position)
                return matches[i].at + grown + texts[i].size();
            grown += texts[i].size() - matches[i].length;
        }
        return position + grown;
    };
    const qsizetype anchor = moved(before.anchor());
    const qsizetype position = moved(before.position());
    const double top = m_editor->topLine();

    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    if (matches.size() <= manyEdits) {
        for (qsizetype i = matches.size() - 1; i >= 0; --i) {
            cursor.setPosition(int(matches[i].at));
            cursor.setPosition(int(matches[i].end()), QTextCursor::KeepAnchor);
            cursor.insertText(texts[i]);
        }
    } else {
        QString composed;
        qsizetype done = matches.first().at;
        for (qsizetype i = 0; i < matches.size(); ++i) {
            composed += QStringView(text()).mid(done, matches[i].at - done);
            composed += texts[i];
            done = matches[i].end();
        }
        cursor.setPosition(int(matches.first().at));
        cursor.setPosition(int(done), QTextCursor::KeepAnchor);
        cursor.insertText(composed);
    }
    cursor.endEditBlock();

    QTextCursor caret(m_editor->document());
    caret.setPosition(int(anchor));
    caret.setPosition(int(position), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret);
    m_editor->scrollToLine(top);
    const int count = int(matches.size());
    find(Go::Nowhere);
    emit replaced(count);
}

} // namespace lanyard
