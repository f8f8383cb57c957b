// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/mistake_marks.h"

#include "app/editor/markdown_editor.h"
#include "app/ui/error_text.h"

#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace lanyard {

MistakeMarks::MistakeMarks(MarkdownEditor *editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_editor->viewport()->installEventFilter(this);
    m_editor->addLineLayer(this, [this](const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges) {
        if (m_reasons.isEmpty() || !m_reasons.contains(block.blockNumber()))
            return;
        const QString text = block.text();
        int from = 0;
        while (from < text.size() - 1 && text[from].isSpace())
            ++from;
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        const bool dark = m_editor->palette().color(QPalette::Base).lightness() < 128;
        wave.setUnderlineColor(dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28));
        ranges->append({from, int(text.size()) - from, wave});
    });
}

void MistakeMarks::setMistakes(const QList<Error> &mistakes)
{
    QHash<int, QString> reasons;
    for (const Error &mistake : mistakes) {
        if (mistake.line < 1)
            continue;
        QString &reason = reasons[mistake.line - 1];
        Error plain = mistake;
        plain.line = -1; // whoever looks at the line knows it
        reason += reason.isEmpty() ? errorText(plain) : QLatin1Char('\n') + errorText(plain);
    }
    if (reasons == m_reasons)
        return;
    m_reasons = reasons;
    m_editor->refreshLines();
}

QString MistakeMarks::reasonAt(int line) const
{
    return m_reasons.value(line);
}

bool MistakeMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_reasons.isEmpty())
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor at = m_editor->cursorForPosition(help->pos());
    const QString reason = reasonAt(at.blockNumber());
    if (reason.isEmpty() || m_editor->cursorRect(at).bottom() + m_editor->fontMetrics().height() < help->pos().y())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(reason.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))), m_editor->viewport());
    return true;
}

} // namespace lanyard
