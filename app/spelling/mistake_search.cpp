// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/mistake_search.h"

#include "app/editor/markdown_editor.h"
#include "app/spelling/spelling.h"

#include <QTextBlock>

namespace lanyard {

namespace {

constexpr int linesAtATime = 200;

} // namespace

MistakeSearch::MistakeSearch(MarkdownEditor &editor, Spelling &spelling, QObject *parent)
    : QObject(parent), m_editor(editor), m_spelling(spelling), m_lines(editor)
{
    connect(&spelling, &Spelling::searched, this, &MistakeSearch::take);
    connect(editor.document(), &QTextDocument::contentsChange, this, [this] {
        m_lines.forget();
        m_request = 0;
    });
}

void MistakeSearch::next()
{
    if (!m_spelling.isOn()) {
        emit told(m_spelling.settings().check ? tr("There is no dictionary to check the spelling with.") : tr("Spelling is not being checked."));
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    const QTextBlock block = m_editor.document()->findBlock(cursor.selectionEnd());
    m_startLine = block.blockNumber();
    m_startColumn = cursor.selectionEnd() - block.position();
    m_nextLine = m_startLine;
    m_wrapped = false;
    m_lines.forget();
    askOn();
}

void MistakeSearch::askOn()
{
    const int end = m_wrapped ? m_startLine + 1 : m_editor.document()->blockCount();
    QList<SpellLine> lines;
    m_asked.clear();
    QTextBlock block = m_editor.document()->findBlockByNumber(m_nextLine);
    for (int i = 0; i < linesAtATime && m_nextLine < end && block.isValid(); ++i, ++m_nextLine, block = block.next()) {
        if (const std::optional<SpellLine> line = m_lines.at(block)) {
            lines += *line;
            m_asked += block.blockNumber();
        }
    }
    m_request = m_spelling.search(lines); // also for no lines, so that a long stretch of code does not hold up the window
}

void MistakeSearch::take(int request, const QList<QList<Mistake>> &mistakes)
{
    if (request != m_request || m_request == 0)
        return;
    m_request = 0;
    for (qsizetype i = 0; i < mistakes.size(); ++i) {
        for (const Mistake &mistake : mistakes[i]) {
            const bool before = m_asked[i] == m_startLine && mistake.at < m_startColumn;
            if (m_asked[i] != m_startLine || before == m_wrapped) {
                go(m_asked[i], mistake);
                return;
            }
        }
    }
    const int end = m_wrapped ? m_startLine + 1 : m_editor.document()->blockCount();
    if (m_nextLine < end) {
        askOn();
    } else if (!m_wrapped) {
        m_wrapped = true;
        m_nextLine = 0;
        m_lines.forget();
        askOn();
    } else {
        emit told(tr("No spelling mistake was found."));
    }
}

void MistakeSearch::go(int line, const Mistake &mistake)
{
    const QTextBlock block = m_editor.document()->findBlockByNumber(line);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + mistake.at);
    cursor.setPosition(block.position() + mistake.at + mistake.length, QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    m_editor.setFocus();
    if (m_wrapped)
        emit told(tr("The search went on from the beginning of the post."));
    emit found(cursor.selectionStart(), mistake.length);
}

} // namespace lanyard
