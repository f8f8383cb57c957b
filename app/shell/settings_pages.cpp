// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings_pages.h"

#include "app/shell/actions.h"
#include "app/shell/main_window.h"

#include <QMenu>

namespace lanyard {

SettingsPages::SettingsPages(Actions &actions, MainWindow &window, SettingsStore &store)
    : QObject(&window), m_window(window), m_store(store)
{
    QAction *open = actions.add(QStringLiteral("settings"), tr("Settin&gs…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("settings"));
    open->setMenuRole(QAction::PreferencesRole);
    actions.fileMenu->insertAction(actions.close, open);
    actions.fileMenu->insertSeparator(actions.close);
    connect(open, &QAction::triggered, this, &SettingsPages::open);
}

void SettingsPages::add(const SettingsPage &page)
{
    m_pages.append(page);
}

void SettingsPages::open()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_pages, m_store, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace lanyard
