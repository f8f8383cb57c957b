// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/full_screen.h"

#include "app/ui/notice_frame.h"

#include <QAction>
#include <QBoxLayout>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>

#include <chrono>
#include <functional>

namespace lanyard {

using namespace std::chrono_literals;

FullScreen::FullScreen(QMainWindow *window, QAction *preview) : QObject(window), m_window(window), m_preview(preview)
{
    m_window->installEventFilter(this);
}

void FullScreen::enter()
{
    if (m_on)
        return;
    m_on = true;
    takeKeys();
    QList<QWidget *> chrome{m_window->menuBar(), m_window->statusBar()};
    for (QToolBar *bar : m_window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly))
        chrome.append(bar);
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly))
        chrome.append(dock);
    for (QWidget *widget : chrome) {
        if (!widget->isHidden()) {
            m_hidden.append(widget);
            widget->hide();
        }
    }
    m_previewWasShown = m_preview->isChecked();
    m_preview->setChecked(false);
    m_window->setWindowState(m_window->windowState() | Qt::WindowFullScreen);
    tellTheWayBack();
    emit changed(true);
}

void FullScreen::leave()
{
    if (!m_on)
        return;
    m_on = false;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowFullScreen);
    for (const QPointer<QWidget> &widget : m_hidden) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    for (const QPointer<QAction> &action : m_keys) {
        if (action)
            m_window->removeAction(action);
    }
    m_keys.clear();
    if (m_previewWasShown)
        m_preview->setChecked(true);
    emit changed(false);
}

// A hidden menu bar would take the keys of its commands along.
void FullScreen::takeKeys()
{
    const std::function<void(const QList<QAction *> &)> take = [&](const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (action->menu()) {
                take(action->menu()->actions());
            } else if (!action->shortcut().isEmpty() && action->shortcutContext() != Qt::WidgetShortcut && !m_window->actions().contains(action)) {
                m_window->addAction(action);
                m_keys.append(action);
            }
        }
    };
    take(m_window->menuBar()->actions());
}

void FullScreen::tellTheWayBack()
{
    auto *words = new NoticeFrame(m_window);
    auto *line = new QHBoxLayout(words);
    line->setContentsMargins(16, 8, 16, 8);
    line->addWidget(new QLabel(tr("Press Escape to leave the full screen.")));
    words->setObjectName(QStringLiteral("fullScreenHint"));
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->adjustSize();
    const auto place = [this, words] { words->move((m_window->width() - words->width()) / 2, 24); };
    place();
    words->show();
    QTimer::singleShot(200ms, words, place); // when the window has its new size
    QTimer::singleShot(3s, words, &QObject::deleteLater);
    connect(this, &FullScreen::changed, words, [words](bool on) {
        if (!on)
            words->deleteLater();
    });
}

bool FullScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (m_on && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave(); // nobody else wanted it
        return true;
    }
    if (m_on && event->type() == QEvent::Close)
        leave(); // so that the window is remembered as it was
    return QObject::eventFilter(watched, event);
}

} // namespace lanyard
