// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/find_bar.h"

#include "app/editor/markdown_editor.h"
#include "app/editor/pattern_problem.h"
#include "app/editor/text_finder.h"
#include "app/ui/clear_button.h"
#include "app/ui/icon_button.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace lanyard {

FindBar::FindBar(MarkdownEditor *editor, DocumentFlow &flow, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_finder(new TextFinder(editor, flow, this)), m_field(new QLineEdit), m_replacement(new QLineEdit),
      m_count(new QLabel), m_problem(new QLabel),
      m_matchCase(option(QStringLiteral("findMatchCase"), QStringLiteral("find-case"), tr("Match upper and lower case"))),
      m_wholeWord(option(QStringLiteral("findWholeWord"), QStringLiteral("find-word"), tr("Whole words only"))),
      m_regex(option(QStringLiteral("findRegex"), QStringLiteral("find-pattern"), tr("Regular expression"))),
      m_inSelection(option(QStringLiteral("findInSelection"), QStringLiteral("find-selection"), tr("Only in the selection"))),
      m_keepCase(option(QStringLiteral("replaceKeepCase"), QStringLiteral("find-keep-case"), tr("Keep upper and lower case as they were"))),
      m_replace(new QPushButton(tr("Repla&ce"))), m_replaceAll(new QPushButton(tr("Replace A&ll"))), m_replaceOptions(new QWidget)
{
    setObjectName(QStringLiteral("findBar"));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    placeSearch(grid);
    placeReplacement(grid);

    m_problem->setObjectName(QStringLiteral("findProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(m_problem);

    connect(m_field, &QLineEdit::textEdited, this, [this] { look(true); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { go(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    for (QToolButton *each : {m_matchCase, m_wholeWord, m_regex})
        connect(each, &QToolButton::toggled, this, [this] { look(true); });
    connect(m_inSelection, &QToolButton::toggled, this, [this](bool on) {
        m_finder->setInSelection(on);
        tell();
    });
    connect(m_replacement, &QLineEdit::returnPressed, m_replace, &QPushButton::click);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        look(false);
        m_finder->replace(replacement());
    });
    connect(m_replaceAll, &QPushButton::clicked, this, [this] {
        look(false);
        m_replacingAll = true;
        m_finder->replaceAll(replacement());
    });
    connect(m_editor->document(), &QTextDocument::contentsChange, this, [this] { m_replaced = 0; });
    connect(m_finder, &TextFinder::changed, this, &FindBar::tell);
    connect(m_finder, &TextFinder::replaced, this, &FindBar::tellReplaced);
    setFocusProxy(m_field);
    hide();
}

QToolButton *FindBar::option(const QString &name, const QString &iconName, const QString &tip)
{
    QToolButton *result = iconButton(iconName, tip);
    result->setObjectName(name);
    result->setCheckable(true);
    return result;
}

void FindBar::placeSearch(QGridLayout *grid)
{
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(tr("Text to find"));
    addClearButton(m_field);
    m_field->setMinimumWidth(160);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *previous = iconButton(QStringLiteral("arrow-up"), tr("Previous match"));
    auto *next = iconButton(QStringLiteral("arrow-down"), tr("Next match"));
    auto *done = iconButton(QStringLiteral("close"), tr("Close"));
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(done, &QToolButton::clicked, this, &FindBar::close);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    for (QToolButton *each : {previous, next, m_matchCase, m_wholeWord, m_regex, m_inSelection})
        tools->addWidget(each);
    tools->addSpacing(4);
    tools->addWidget(m_count, 1);
    tools->addWidget(done);
    grid->addWidget(m_field, 0, 0);
    grid->addLayout(tools, 0, 1);
}

void FindBar::placeReplacement(QGridLayout *grid)
{
    m_replacement->setObjectName(QStringLiteral("replaceField"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Text to replace it with"));
    addClearButton(m_replacement);
    m_replace->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    auto *tools = new QHBoxLayout(m_replaceOptions);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(m_replace);
    tools->addWidget(m_replaceAll);
    tools->addWidget(m_keepCase);
    tools->addStretch(1);
    grid->addWidget(m_replacement, 1, 0);
    grid->addWidget(m_replaceOptions, 1, 1);
}

SearchTerm FindBar::term() const
{
    return {m_field->text(), m_regex->isChecked(), m_matchCase->isChecked(), m_wholeWord->isChecked()};
}

void FindBar::setTerm(const SearchTerm &term)
{
    m_field->setText(term.text);
    for (const auto &[box, on] : {std::pair(m_regex, term.regex), std::pair(m_matchCase, term.matchCase), std::pair(m_wholeWord, term.wholeWord)}) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    }
}

void FindBar::show(bool replacing)
{
    const QTextCursor caret = m_editor->textCursor();
    // Looked at first: the text of a long selection is long.
    if (caret.hasSelection() && m_editor->document()->findBlock(caret.selectionStart()) == m_editor->document()->findBlock(caret.selectionEnd()))
        m_field->setText(caret.selectedText());
    m_replacement->setVisible(replacing);
    m_replaceOptions->setVisible(replacing);
    QWidget::show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    m_finder->setActive(true);
    look(false);
}

void FindBar::open()
{
    show(false);
}

void FindBar::openToReplace()
{
    show(true);
}

void FindBar::close()
{
    hide();
    m_finder->setActive(false);
    const QSignalBlocker quiet(m_inSelection);
    m_inSelection->setChecked(false);
    m_editor->setFocus();
    emit used(term());
}

// Looks for what the fields say; `again`: from where the selection begins.
void FindBar::look(bool again)
{
    m_replaced = 0;
    m_replacingAll = false;
    m_backwards = false;
    m_finder->setTerm(term(), again ? TextFinder::Go::Here : TextFinder::Go::Nowhere);
}

void FindBar::findNext()
{
    go(false);
}

void FindBar::findPrevious()
{
    go(true);
}

void FindBar::go(bool backwards)
{
    m_replaced = 0;
    m_backwards = backwards;
    m_finder->setTerm(term(), backwards ? TextFinder::Go::Previous : TextFinder::Go::Next);
    emit used(term());
}

Replacement FindBar::replacement() const
{
    return {m_replacement->text(), m_keepCase->isChecked()};
}

QString FindBar::problem() const
{
    if (!m_finder->search().isValid())
        return patternProblem(m_finder->search().problem(), int(m_finder->search().problemAt()));
    if (m_finder->gaveUp())
        return tr("This pattern takes too long on this text. Please make it more exact.");
    return {};
}

void FindBar::tell()
{
    const QSignalBlocker quiet(m_inSelection);
    m_inSelection->setChecked(m_finder->inSelection()); // nothing may have been selected, or it is gone
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    const int count = m_finder->count();
    const bool can = wrong.isEmpty() && !m_field->text().isEmpty();
    m_replace->setEnabled(can);
    m_replaceAll->setEnabled(can);
    if (!can)
        m_count->clear();
    else if (m_replaced > 0)
        m_count->setText(tr("Replaced %n match(es)", nullptr, m_replaced));
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (const int here = m_finder->current(); here == 0)
        m_count->setText(tr("%n match(es)", nullptr, count));
    else if (!m_finder->hasWrapped())
        m_count->setText(tr("%1 of %2").arg(locale().toString(here), locale().toString(count)));
    else if (m_backwards)
        m_count->setText(tr("%1 of %2, from the end").arg(locale().toString(here), locale().toString(count)));
    else
        m_count->setText(tr("%1 of %2, from the start").arg(locale().toString(here), locale().toString(count)));
}

void FindBar::tellReplaced(int count)
{
    m_replaced = m_replacingAll ? count : 0;
    m_replacingAll = false;
    tell();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
