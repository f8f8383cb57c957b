// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/find_bar.h"

#include "app/ui/icons.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace lanyard {

FindBar::FindBar(QPlainTextEdit *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_field(new QLineEdit), m_count(new QLabel), m_matchCase(new QToolButton)
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(tr("Text to find"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(240);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_matchCase->setText(tr("Aa"));
    m_matchCase->setCheckable(true);
    m_matchCase->setAutoRaise(true);
    m_matchCase->setToolTip(tr("Match upper and lower case"));
    m_matchCase->setAccessibleName(m_matchCase->toolTip());

    const auto button = [this](const QString &name, const QString &tip, auto slot) {
        auto *result = new QToolButton;
        result->setIcon(icon(name));
        result->setToolTip(tip);
        result->setAccessibleName(tip);
        result->setAutoRaise(true);
        connect(result, &QToolButton::clicked, this, slot);
        return result;
    };

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(button(QStringLiteral("arrow-up"), tr("Previous match"), &FindBar::findPrevious));
    layout->addWidget(button(QStringLiteral("arrow-down"), tr("Next match"), &FindBar::findNext));
    layout->addWidget(m_matchCase);
    layout->addWidget(m_count, 1);
    layout->addWidget(button(QStringLiteral("close"), tr("Close"), &FindBar::close));

    connect(m_field, &QLineEdit::textEdited, this, [this] { find(Direction::Here); });
    connect(m_field, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_matchCase, &QToolButton::toggled, this, [this] { find(Direction::Here); });
    setFocusProxy(m_field);
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    showCount();
}

void FindBar::close()
{
    hide();
    m_editor->setFocus();
}

void FindBar::findNext()
{
    find(Direction::Next);
}

void FindBar::findPrevious()
{
    find(Direction::Previous);
}

void FindBar::find(Direction direction)
{
    const QString text = m_field->text();
    QTextDocument::FindFlags flags;
    if (m_matchCase->isChecked())
        flags |= QTextDocument::FindCaseSensitively;
    if (direction == Direction::Previous)
        flags |= QTextDocument::FindBackward;

    QTextCursor from = m_editor->textCursor();
    if (direction == Direction::Here)
        from.setPosition(from.selectionStart());
    if (!text.isEmpty()) {
        QTextDocument *document = m_editor->document();
        QTextCursor found = document->find(text, from, flags);
        if (found.isNull()) { // round the end
            from.movePosition(direction == Direction::Previous ? QTextCursor::End : QTextCursor::Start);
            found = document->find(text, from, flags);
        }
        if (!found.isNull())
            m_editor->setTextCursor(found);
    }
    showCount();
}

void FindBar::showCount()
{
    const QString text = m_field->text();
    if (text.isEmpty()) {
        m_count->clear();
        return;
    }
    const auto sensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const int selected = m_editor->textCursor().selectionStart();
    int count = 0;
    int here = 0;
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        const QString line = block.text();
        for (qsizetype at = line.indexOf(text, 0, sensitivity); at >= 0; at = line.indexOf(text, at + text.size(), sensitivity)) {
            ++count;
            if (block.position() + at == selected && m_editor->textCursor().hasSelection())
                here = count;
        }
    }
    if (count == 0)
        m_count->setText(tr("Not found"));
    else if (here > 0)
        m_count->setText(tr("%1 of %2").arg(here).arg(count));
    else
        m_count->setText(tr("%n match(es)", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ShiftModifier)
        findPrevious();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
