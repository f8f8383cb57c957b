// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/kind_buttons.h"

#include "app/now/notes_model.h"
#include "app/ui/icon_button.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace lanyard {

namespace {

using Kind = SessionNote::Kind;

constexpr Kind kinds[] = {Kind::Quote, Kind::ToDo, Kind::Idea};

} // namespace

KindButtons::KindButtons(QWidget *parent) : QWidget(parent)
{
    const struct
    {
        QString name;
        QString tip;
        int key;
    } looks[] = {{QStringLiteral("noteQuote"), tr("Quote: begins with > (Alt+Q)"), Qt::Key_Q},
                 {QStringLiteral("noteToDo"), tr("To-do: begins with ! (Alt+T)"), Qt::Key_T},
                 {QStringLiteral("noteIdea"), tr("Idea: begins with ? (Alt+I)"), Qt::Key_I}};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        const auto press = [this, kind = kinds[index]] {
            if (isEnabled())
                emit toggled(kind);
        };
        QToolButton *button = iconButton(iconNameOf(kinds[index]), looks[index].tip);
        button->setObjectName(looks[index].name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, press);
        // The button's own shortcut would press it for a tenth of a second first.
        auto *key = new QShortcut(QKeySequence(QKeyCombination(Qt::AltModifier, Qt::Key(looks[index].key))), this);
        key->setContext(Qt::WindowShortcut);
        connect(key, &QShortcut::activated, this, press);
        row->addWidget(button);
        m_buttons[index] = button;
    }
}

void KindButtons::setKind(SessionNote::Kind kind)
{
    for (size_t index = 0; index < m_buttons.size(); ++index)
        m_buttons[index]->setChecked(kinds[index] == kind);
}

} // namespace lanyard
