// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spell_marks.h"

#include "app/editor/markdown_editor.h"
#include "app/spelling/spelling.h"

#include <QTextBlock>

#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

namespace {

constexpr auto askAfter = 40ms; // several keys of a fast hand are one question
constexpr int margin = 40;      // lines above and below the window that are asked for, too
constexpr int mostAnswers = 2000;
constexpr int mostShown = 1000;

QTextCharFormat underline(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xd1, 0x2f, 0x2f));
    return format;
}

} // namespace

QList<Mistake> moved(const QList<Mistake> &mistakes, const QString &before, const QString &after)
{
    if (before == after)
        return mistakes;
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    QList<Mistake> result;
    for (Mistake mistake : mistakes) {
        if (mistake.at + mistake.length < prefix) {
            result += mistake;
        } else if (mistake.at > before.size() - suffix) {
            mistake.at += int(after.size() - before.size());
            result += mistake;
        }
    }
    return result;
}

SpellMarks::SpellMarks(MarkdownEditor &editor, Spelling &spelling, QObject *parent)
    : QObject(parent), m_editor(editor), m_spelling(spelling), m_lines(editor)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(askAfter);
    connect(&m_ask, &QTimer::timeout, this, &SpellMarks::ask);
    connect(&spelling, &Spelling::changed, this, &SpellMarks::onChanged);
    connect(&spelling, &Spelling::checked, this, &SpellMarks::take);
    connect(&spelling, &Spelling::settingsChanged, &editor, &MarkdownEditor::refreshLines);
    connect(editor.document(), &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { onContentsChange(position, added); });
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellMarks::onCaretMoved);
    editor.addLineLayer(this, [this](const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges) { draw(block, ranges); });
}

void SpellMarks::pause()
{
    m_paused = true;
    m_shown.clear();
    m_typedAt = -1;
    m_ask.stop();
}

void SpellMarks::resume()
{
    if (!m_paused)
        return;
    m_paused = false;
    m_lines.forget();
    m_editor.refreshLines();
}

void SpellMarks::onChanged()
{
    m_answers.clear();
    m_lines.forget();
    if (!m_spelling.isOn())
        m_shown.clear();
    m_editor.refreshLines();
}

void SpellMarks::onContentsChange(int position, int added)
{
    m_lines.forget();
    const int caret = m_editor.textCursor().position();
    const bool here = caret >= position && caret <= position + added;
    m_typedAt = here ? caret : -1;
}

void SpellMarks::onCaretMoved()
{
    if (m_typedAt < 0 || m_editor.textCursor().position() == m_typedAt)
        return;
    m_typedAt = -1;
    if (m_spelling.isOn())
        m_editor.refreshLines();
}

bool SpellMarks::isBeingTyped(const QTextBlock &block, const Mistake &mistake) const
{
    const int at = m_typedAt - block.position();
    return m_typedAt >= 0 && at >= mistake.at && at <= mistake.at + mistake.length;
}

void SpellMarks::draw(const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges)
{
    if (m_paused || !m_spelling.isOn())
        return;
    const std::optional<SpellLine> line = m_lines.at(block);
    if (!line)
        return;
    QList<Mistake> mistakes;
    const int number = block.blockNumber();
    if (const auto answer = m_answers.constFind(*line); answer != m_answers.constEnd()) {
        mistakes = *answer;
        if (m_shown.size() > mostShown)
            m_shown.clear();
        m_shown.insert(number, {line->text, mistakes});
    } else {
        if (!m_ask.isActive() && !m_awaiting)
            m_ask.start();
        if (const auto shown = m_shown.constFind(number); shown != m_shown.constEnd())
            mistakes = moved(shown->mistakes, shown->text, line->text);
    }
    if (mistakes.isEmpty())
        return;
    const QTextCharFormat format = underline(m_editor.palette());
    for (const Mistake &mistake : std::as_const(mistakes)) {
        if (!isBeingTyped(block, mistake))
            ranges->append({mistake.at, mistake.length, format});
    }
}

void SpellMarks::ask()
{
    if (m_paused || !m_spelling.isOn())
        return;
    const QTextDocument *document = m_editor.document();
    const int last = qMin(m_editor.lastVisibleLine() + margin, document->blockCount() - 1);
    QTextBlock block = document->findBlockByNumber(qMax(0, m_editor.firstVisibleLine() - margin));
    QList<SpellLine> lines;
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        const std::optional<SpellLine> line = m_lines.at(block);
        if (line && !m_answers.contains(*line))
            lines += *line;
    }
    if (lines.isEmpty())
        return;
    m_awaiting = true;
    m_spelling.check(lines);
}

void SpellMarks::take(const QList<SpellLine> &lines, const QList<QList<Mistake>> &mistakes)
{
    m_awaiting = false;
    if (m_answers.size() > mostAnswers)
        m_answers.clear();
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_answers.insert(lines[i], mistakes[i]);
    m_editor.refreshLines();
}

std::optional<SpellMarks::Place> SpellMarks::mistakeAt(int position) const
{
    const QTextBlock block = m_editor.document()->findBlock(position);
    const auto shown = m_shown.constFind(block.blockNumber());
    if (m_paused || !m_spelling.isOn() || shown == m_shown.constEnd())
        return {};
    const int at = position - block.position();
    for (const Mistake &mistake : moved(shown->mistakes, shown->text, block.text())) {
        if (at >= mistake.at && at <= mistake.at + mistake.length)
            return Place{block.position() + mistake.at, mistake.length, mistake.word};
    }
    return {};
}

} // namespace lanyard
