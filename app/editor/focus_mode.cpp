// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/focus_mode.h"

#include "app/editor/markdown_editor.h"

#include <QTextBoundaryFinder>

namespace lanyard {

namespace {

constexpr int mostLines = 200;    // of a paragraph, to each side: more than a window shows
constexpr int mostLetters = 4000; // of a sentence, to each side

bool isBlank(const QTextBlock &block)
{
    return QStringView(block.text()).trimmed().isEmpty();
}

QColor steppedBack(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    constexpr float share = 0.34f;
    return QColor::fromRgbF(text.redF() * share + base.redF() * (1 - share), text.greenF() * share + base.greenF() * (1 - share),
                            text.blueF() * share + base.blueF() * (1 - share));
}

} // namespace

std::pair<int, int> paragraphAt(const QTextCursor &caret)
{
    QTextBlock first = caret.block();
    QTextBlock last = first;
    if (!isBlank(first)) {
        for (int i = 0; i < mostLines && first.previous().isValid() && !isBlank(first.previous()); ++i)
            first = first.previous();
        for (int i = 0; i < mostLines && last.next().isValid() && !isBlank(last.next()); ++i)
            last = last.next();
    }
    return {first.position(), last.position() + last.length() - 1};
}

std::pair<int, int> sentenceAt(const QTextCursor &caret)
{
    auto [from, to] = paragraphAt(caret);
    const int position = caret.position();
    from = qMax(from, position - mostLetters);
    to = qMin(to, position + mostLetters);
    if (from >= to)
        return {from, to};
    QString text;
    for (QTextBlock block = caret.document()->findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        text += block.text() + u' '; // a line's end is no sentence's
    text = text.mid(from - caret.document()->findBlock(from).position(), to - from);

    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    const int at = position - from;
    int begin = 0;
    int end = int(text.size());
    for (int next = int(finder.toNextBoundary()); next >= 0; next = int(finder.toNextBoundary())) {
        if (next <= at && next < text.size())
            begin = next;
        if (next > at) {
            end = next;
            break;
        }
    }
    while (end > begin && text[end - 1].isSpace() && end > at)
        --end;
    return {from + begin, from + end};
}

FocusMode::FocusMode(MarkdownEditor *editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_editor->addLineLayer(this, [this](const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges) {
        if (!m_on)
            return;
        QTextCharFormat format;
        format.setForeground(steppedBack(m_editor->palette()));
        const int length = block.length() - 1;
        const int from = qBound(0, m_from - block.position(), length);
        const int to = qBound(0, m_to - block.position(), length);
        if (from >= to) {
            if (length > 0)
                ranges->append({0, length, format});
            return;
        }
        if (from > 0)
            ranges->append({0, from, format});
        if (to < length)
            ranges->append({to, length - to, format});
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &FocusMode::follow);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &FocusMode::follow);
}

void FocusMode::setOn(bool on)
{
    m_on = on;
    m_from = m_to = -1;
    follow();
    m_editor->refreshLines();
}

void FocusMode::setFocus(TextSettings::Focus focus)
{
    m_focus = focus;
    follow();
}

void FocusMode::follow()
{
    if (!m_on)
        return;
    const QTextCursor caret = m_editor->textCursor();
    const auto [from, to] = m_focus == TextSettings::Focus::Sentence ? sentenceAt(caret) : paragraphAt(caret);
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    m_editor->refreshLines();
}

} // namespace lanyard
