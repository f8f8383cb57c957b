// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spell_menu.h"

#include "app/editor/markdown_editor.h"
#include "app/spelling/spelling.h"
#include "core/review/respelling.h"

#include <QMenu>
#include <QScreen>
#include <QTextBlock>

namespace lanyard {

namespace {

QString shown(QString word)
{
    return word.replace(u'&', QStringLiteral("&&")); // no mark of a key
}

// In a head a ' may end the value.
bool hasTypographicApostrophes(const SpellLine &line)
{
    return line.headWordsAt >= 0 || line.text.contains(u'’') || !line.text.contains(u'\'');
}

// An open menu that has grown.
void keepOnScreen(QMenu *menu)
{
    const QRect screen = menu->screen()->availableGeometry();
    QRect place(menu->pos(), menu->sizeHint());
    place.moveBottom(qMin(place.bottom(), screen.bottom()));
    place.moveRight(qMin(place.right(), screen.right()));
    place.moveTop(qMax(place.top(), screen.top()));
    place.moveLeft(qMax(place.left(), screen.left()));
    menu->setGeometry(place);
}

} // namespace

SpellMenu::SpellMenu(MarkdownEditor &editor, Spelling &spelling, SpellMarks &marks, QObject *parent)
    : QObject(parent), m_editor(editor), m_spelling(spelling), m_marks(marks)
{
    connect(&editor, &MarkdownEditor::menuAboutToShow, this, &SpellMenu::fill);
    connect(&spelling, &Spelling::suggested, this, &SpellMenu::takeSuggestions);
}

void SpellMenu::openAtCaret()
{
    const QTextCursor cursor = m_editor.textCursor();
    const int position = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
    if (!m_marks.mistakeAt(position) && wordAt(position).isEmpty()) {
        emit told(tr("There is no word at the caret."));
        return;
    }
    if (!m_marks.mistakeAt(position)) {
        emit told(m_spelling.isOn() ? tr("This word is spelled right.") : tr("Spelling is not being checked."));
        return;
    }
    m_editor.ensureCursorVisible();
    QTextCursor start = cursor;
    start.setPosition(m_marks.mistakeAt(position)->position);
    m_editor.showMenu(position, m_editor.viewport()->mapToGlobal(m_editor.cursorRect(start).bottomLeft()));
}

void SpellMenu::fill(QMenu *menu, int position)
{
    if (!m_spelling.isOn())
        return;
    if (const auto place = m_marks.mistakeAt(position))
        addMistake(menu, *place);
    else
        addListed(menu, position);
}

void SpellMenu::addMistake(QMenu *menu, const SpellMarks::Place &place)
{
    QAction *first = menu->actions().value(0);
    const auto add = [&](const QString &name, const QString &text, auto &&what) {
        auto *action = new QAction(text, menu);
        action->setObjectName(name);
        menu->insertAction(first, action);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_open = menu;
    m_place = place;
    m_revision = m_editor.document()->revision();
    m_waiting = add(QStringLiteral("lookingForSuggestions"), tr("Looking for suggestions…"), [] {});
    m_waiting->setEnabled(false);
    menu->insertSeparator(first);
    const QString word = shown(place.word);
    add(QStringLiteral("addToMyWords"), tr("&Add “%1” to My Words").arg(word),
        [this, word = place.word] { m_spelling.lists().add(WordLists::List::Mine, word); });
    if (!m_spelling.lists().path(WordLists::List::Recap).isEmpty())
        add(QStringLiteral("addToRecapWords"), tr("Add “%1” to This &Recap’s Words").arg(word),
            [this, word = place.word] { m_spelling.lists().add(WordLists::List::Recap, word); });
    add(QStringLiteral("ignoreWord"), tr("&Ignore “%1” for Now").arg(word), [this, word = place.word] { m_spelling.ignore(word); });
    if (m_languages)
        menu->insertMenu(first, m_languages);
    menu->insertSeparator(first);
    m_request = m_spelling.suggest(place.word);
}

void SpellMenu::addListed(QMenu *menu, int position)
{
    const QString word = wordAt(position);
    if (word.isEmpty())
        return;
    const std::pair<WordLists::List, QString> lists[] = {
        {WordLists::List::Mine, tr("Remove “%1” from My Words")},
        {WordLists::List::Recap, tr("Remove “%1” from This Recap’s Words")},
    };
    QAction *first = menu->actions().value(0);
    bool any = false;
    for (const auto &[list, text] : lists) {
        if (!m_spelling.lists().words(list).contains(word))
            continue;
        auto *action = new QAction(text.arg(shown(word)), menu);
        action->setObjectName(list == WordLists::List::Mine ? QStringLiteral("removeFromMyWords") : QStringLiteral("removeFromRecapWords"));
        menu->insertAction(first, action);
        connect(action, &QAction::triggered, this, [this, which = list, word] { m_spelling.lists().remove(which, word); });
        any = true;
    }
    if (any)
        menu->insertSeparator(first);
}

void SpellMenu::takeSuggestions(int request, const QStringList &words)
{
    if (request != m_request || !m_open || !m_waiting)
        return;
    const QTextBlock block = m_editor.document()->findBlock(m_place.position);
    const std::optional<SpellLine> line = SpellLines(m_editor).at(block);
    const SpellWord wrong{m_place.word, m_place.position - block.position(), m_place.length};
    QAction *before = m_waiting;
    for (QString word : words) {
        if (!line || hasTypographicApostrophes(*line))
            word.replace(u'\'', u'’');
        const std::optional<QString> written = line ? respelled(line->text, proseOf(*line), wrong, word) : std::nullopt;
        auto *action = new QAction(shown(word), m_open);
        action->setObjectName(QStringLiteral("suggestion"));
        QFont bold = m_open->font();
        bold.setBold(true);
        action->setFont(bold);
        action->setEnabled(written.has_value());
        connect(action, &QAction::triggered, this, [this, place = m_place, revision = m_revision, with = written.value_or(QString())] {
            if (revision == m_editor.document()->revision()) // else the word is no longer there
                replace(place, with);
        });
        m_open->insertAction(before, action);
    }
    if (words.isEmpty()) {
        m_waiting->setText(tr("No suggestions"));
        m_waiting->setObjectName(QStringLiteral("noSuggestions"));
        return;
    }
    m_open->removeAction(m_waiting);
    m_waiting->deleteLater();
    m_waiting = nullptr;
    keepOnScreen(m_open);
    if (!m_open->activeAction() || !m_open->activeAction()->isEnabled())
        m_open->setActiveAction(m_open->actions().value(0));
}

void SpellMenu::replace(const SpellMarks::Place &place, const QString &with)
{
    if (m_editor.isReadOnly())
        return; // another post is being read
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    cursor.insertText(with);
    if (m_editor.textCursor().hasSelection()) {
        QTextCursor caret = m_editor.textCursor();
        caret.setPosition(cursor.position());
        m_editor.setTextCursor(caret);
    }
}

QString SpellMenu::wordAt(int position) const
{
    const QTextBlock block = m_editor.document()->findBlock(position);
    const auto line = SpellLines(m_editor).at(block);
    if (!line)
        return {};
    const int at = position - block.position();
    const auto isListed = [this](const QString &word) {
        return m_spelling.lists().words(WordLists::List::Mine).contains(word) || m_spelling.lists().words(WordLists::List::Recap).contains(word);
    };
    for (const SpellWord &word : spellWords(proseOf(*line))) {
        if (at < word.at || at > word.at + word.length)
            continue;
        for (const SpellWord &part : hyphenParts(word)) {
            if (at >= part.at && at <= part.at + part.length && !isListed(word.word))
                return part.word;
        }
        return word.word;
    }
    return {};
}

} // namespace lanyard
