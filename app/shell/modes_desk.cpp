// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/modes_desk.h"

#include "app/document/document_session.h"
#include "app/editor/focus_mode.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/typewriter.h"
#include "app/shell/actions.h"
#include "app/shell/full_screen.h"
#include "app/shell/main_window.h"
#include "app/shell/text_desk.h"
#include "app/ui/settings_store.h"

#include <QMenu>

namespace lanyard {

ModesDesk::ModesDesk(MarkdownEditor &editor, TextDesk &text, DocumentSession &document, Actions &actions, MainWindow &window,
                     SettingsStore &store)
    : QObject(&window)
{
    actions.viewMenu->addSeparator();

    auto *focus = new FocusMode(&editor, this);
    focus->setFocus(text.settings().focus);
    connect(&text, &TextDesk::changed, focus, [focus](const TextSettings &settings) { focus->setFocus(settings.focus); });
    QAction *focusAction = mode(actions, store, QStringLiteral("focusMode"), tr("&Focus Mode"), Qt::Key_F8);
    connect(focusAction, &QAction::toggled, focus, &FocusMode::setOn);
    focus->setOn(focusAction->isChecked());

    auto *typewriter = new Typewriter(&editor, this);
    QAction *typewriterAction = mode(actions, store, QStringLiteral("typewriter"), tr("&Typewriter Scrolling"), Qt::Key_F9);
    connect(typewriterAction, &QAction::toggled, typewriter, &Typewriter::setOn);
    typewriter->setOn(typewriterAction->isChecked());

    auto *fullScreen = new FullScreen(&window, actions.showPreview);
    QAction *fullScreenAction = actions.addForPost(QStringLiteral("fullScreen"), tr("Full Scr&een"), QKeySequence(Qt::Key_F11));
    fullScreenAction->setCheckable(true);
    actions.viewMenu->addAction(fullScreenAction);
    connect(fullScreenAction, &QAction::toggled, fullScreen, [fullScreen](bool on) { on ? fullScreen->enter() : fullScreen->leave(); });
    connect(fullScreen, &FullScreen::changed, fullScreenAction, &QAction::setChecked);
    connect(&document, &DocumentSession::closed, fullScreen, &FullScreen::leave);
}

QAction *ModesDesk::mode(Actions &actions, SettingsStore &store, const QString &name, const QString &text, Qt::Key key)
{
    QAction *action = actions.addForPost(name, text, QKeySequence(key));
    const QString settingsKey = QStringLiteral("view/") + name;
    action->setCheckable(true);
    action->setChecked(store.value(settingsKey).toBool());
    actions.viewMenu->addAction(action);
    connect(action, &QAction::toggled, this, [&store, settingsKey](bool on) { store.setValue(settingsKey, on); });
    return action;
}

} // namespace lanyard
