// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/side_panels.h"

#include "app/ui/icons.h"
#include "app/ui/panel_margin.h"
#include "app/ui/settings_store.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace lanyard {

namespace {

const QString shownKey = QStringLiteral("window/panel");
constexpr int usualWidth = 320;

} // namespace

SidePanels::SidePanels(QMainWindow *window, SettingsStore &settings)
    : QObject(window), m_settings(settings), m_rail(new QToolBar(tr("Panels"))), m_dock(new QDockWidget(tr("Panel"))),
      m_title(new QLabel), m_pages(new QStackedWidget), m_actions(new QActionGroup(this)),
      m_shown(settings.value(shownKey, QStringLiteral("sessions")).toString())
{
    m_rail->setObjectName(QStringLiteral("panelRail"));
    m_rail->setMovable(false);
    m_rail->setIconSize({22, 22});
    m_rail->setContextMenuPolicy(Qt::PreventContextMenu);
    window->addToolBar(Qt::LeftToolBarArea, m_rail);
    m_actions->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);

    m_title->setObjectName(QStringLiteral("panelTitle"));
    m_title->setContentsMargins(panelMargin, 12, panelMargin, 4);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *contents = new QWidget;
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_pages, 1);
    m_dock->setObjectName(QStringLiteral("panelDock"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the title above the contents is ours
    m_dock->setWidget(contents);
    m_dock->installEventFilter(this);
    window->addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    window->resizeDocks({m_dock}, {usualWidth}, Qt::Horizontal);
    apply();
}

QAction *SidePanels::add(const SidePanel &panel)
{
    auto *action = new QAction(icon(panel.icon), panel.title, this);
    action->setObjectName(panel.name);
    action->setCheckable(true);
    action->setEnabled(m_postOpen);
    m_actions->addAction(action);
    m_rail->addAction(action);
    panel.contents->setProperty("panelName", panel.name);
    m_pages->addWidget(panel.contents);
    connect(action, &QAction::triggered, this, [this, action] { choose(action); });
    apply();
    return action;
}

void SidePanels::choose(QAction *action)
{
    m_shown = action->isChecked() ? action->objectName() : QString();
    apply();
    if (m_shown.isEmpty())
        emit left();
    else // a menu that closes gives the keyboard back to whoever had it
        QMetaObject::invokeMethod(this, &SidePanels::focusShown, Qt::QueuedConnection);
}

void SidePanels::focusShown()
{
    QWidget *page = m_pages->currentWidget();
    if (page && m_dock->isVisible() && !page->isAncestorOf(QApplication::focusWidget()))
        page->setFocus(Qt::ShortcutFocusReason);
}

bool SidePanels::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever in a panel has a use for Escape has taken it before.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void SidePanels::show(const QString &name)
{
    m_shown = name;
    apply();
    if (m_postOpen && m_pages->currentWidget())
        m_pages->currentWidget()->setFocus();
}

void SidePanels::setPostOpen(bool open)
{
    m_postOpen = open;
    apply();
}

void SidePanels::remember()
{
    m_settings.setValue(shownKey, m_shown);
}

void SidePanels::apply()
{
    bool found = false;
    for (QAction *action : m_actions->actions()) {
        action->setEnabled(m_postOpen);
        const bool shown = action->objectName() == m_shown;
        action->setChecked(shown);
        if (!shown)
            continue;
        found = true;
        m_title->setText(action->text().remove(u'&'));
        for (int i = 0; i < m_pages->count(); ++i) {
            if (m_pages->widget(i)->property("panelName") == m_shown)
                m_pages->setCurrentIndex(i);
        }
    }
    m_dock->setVisible(found && m_postOpen);
    m_rail->setVisible(m_postOpen);
}

} // namespace lanyard
