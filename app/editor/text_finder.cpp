// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/text_finder.h"

#include "app/document/document_edits.h"
#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"

#include <algorithm>
#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto restAfter = 300ms;
constexpr int longLine = 10000;    // units; longer ones are marked only from what was found
constexpr int mostMarks = 1000;    // of a line

// The number of matches that end at or before a place.
qsizetype countBefore(const QList<SearchMatch> &matches, qsizetype position)
{
    return std::partition_point(matches.begin(), matches.end(), [&](const SearchMatch &match) { return match.at < position; }) - matches.begin();
}

} // namespace

TextFinder::TextFinder(MarkdownEditor *editor, DocumentFlow &flow, QObject *parent) : QObject(parent), m_editor(editor), m_flow(flow)
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
    if (m_scope && position <= m_scope->from && position + removed >= m_scope->to && removed > m_scope->to - m_scope->from) {
        m_scope.reset(); // gone with what stood around it, as when another post is opened
        emit changed();
    } else if (m_scope) { // what comes in at its borders belongs to it
        if (position < m_scope->from)
            m_scope->from = qMax<qsizetype>(position, m_scope->from - removed) + (position + removed <= m_scope->from ? added : 0);
        if (position <= m_scope->to)
            m_scope->to = qMax<qsizetype>(position, m_scope->to - removed) + added;
        m_scope->from = qMin(m_scope->from, m_scope->to);
    }
    ++m_edition;
    forgetText();
    if (m_active)
        m_rest.start();
}

void TextFinder::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_rest.stop();
        m_scope.reset();
        m_foundIn = -1;
        forgetText();
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

void TextFinder::forgetText()
{
    m_text.clear();
    m_textOf = -1;
}

bool TextFinder::isFresh() const
{
    return m_foundIn == m_edition && m_foundRange == range();
}

void TextFinder::searchThen(const std::function<void()> &next)
{
    m_rest.stop();
    if (m_search.isEmpty() || !m_search.isValid()) {
        ++m_asked;
        m_reading = false;
        if (m_task)
            m_task->cancel();
        m_matches.clear();
        m_gaveUp = false;
        m_foundIn = -1;
        m_editor->refreshLines();
        emit changed();
    } else if (isFresh()) {
        next();
    } else if (m_textOf == m_edition) {
        search(next);
    } else {
        readThenSearch(next);
    }
}

void TextFinder::readThenSearch(const std::function<void()> &next)
{
    m_reading = true;
    m_flow.readText(this, [this, asked = ++m_asked, edition = m_edition, next](const QString &text) {
        if (asked != m_asked)
            return;
        m_reading = false;
        if (edition == m_edition) {
            m_text = text;
            m_textOf = edition;
            search(next);
        } else if (m_active) {
            m_rest.start();
        }
    });
}

void TextFinder::search(const std::function<void()> &next)
{
    m_reading = false;
    if (m_task)
        m_task->cancel();
    const int asked = ++m_asked;
    const Range where = range();
    m_task = Task::run(
        this,
        [text = m_text, search = m_search, where](TaskControl &control) {
            return search.matches(text, where.from, where.to, [&control] { return control.cancelled(); });
        },
        [this, asked, where, edition = m_edition, next](const SearchResult &result) {
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
        if (current() == 0) {
            step(Go::Here);
            return;
        }
        writeThen(replacement, [this](const QStringList &texts, const QList<TextEdit> &) {
            const int now = current();
            if (now == 0)
                return; // another place was chosen meanwhile
            QTextCursor caret = m_editor->textCursor();
            caret.insertText(texts[now - 1]);
            m_editor->setTextCursor(caret);
            emit replaced(1);
            find(Go::Next);
        });
    });
}

void TextFinder::replaceAll(const Replacement &replacement)
{
    m_wrapped = false;
    searchThen([this, replacement] {
        if (!m_matches.isEmpty())
            writeThen(replacement, [this](const QStringList &texts, const QList<TextEdit> &edits) { apply(texts, edits); });
        emit changed();
    });
}

void TextFinder::writeThen(const Replacement &replacement, const std::function<void(const QStringList &, const QList<TextEdit> &)> &next)
{
    struct Written
    {
        QStringList texts;
        QList<TextEdit> edits;
    };
    const int asked = ++m_asked;
    m_task = Task::run(
        this,
        [text = m_text, search = m_search, where = m_foundRange, matches = m_matches, replacement](TaskControl &control) {
            Written written{search.replacements(text, where.from, where.to, replacement, [&control] { return control.cancelled(); }), {}};
            if (written.texts.size() == matches.size())
                written.edits = replacementEdits(text, matches, written.texts);
            return written;
        },
        [this, asked, edition = m_edition, next](const Written &written) {
            if (asked != m_asked)
                return;
            m_task = nullptr;
            if (edition == m_edition && written.texts.size() == m_matches.size() && !m_editor->isReadOnly())
                next(written.texts, written.edits);
            else
                emit changed();
        });
}

void TextFinder::apply(const QStringList &texts, const QList<TextEdit> &edits)
{
    const QTextCursor before = m_editor->textCursor();
    // Where a place of the text is afterwards; one within a match goes to its end.
    const auto moved = [&](qsizetype position) {
        qsizetype grown = 0;
        for (qsizetype i = 0; i < m_matches.size() && m_matches[i].at < position; ++i) {
            if (m_matches[i].end() >= position)
                return m_matches[i].at + grown + texts[i].size();
            grown += texts[i].size() - m_matches[i].length;
        }
        return position + grown;
    };
    const qsizetype anchor = moved(before.anchor());
    const qsizetype position = moved(before.position());
    const double top = m_editor->topLine();

    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    applyEdits(cursor, edits);
    cursor.endEditBlock();

    QTextCursor caret(m_editor->document());
    caret.setPosition(int(anchor));
    caret.setPosition(int(position), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(caret);
    m_editor->scrollToLine(top);
    find(Go::Nowhere);
    emit replaced(int(texts.size()));
}

} // namespace lanyard
