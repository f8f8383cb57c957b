// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_dialog.h"

#include <QObject>
#include <QPointer>

namespace lanyard {

class Actions;
class MainWindow;

// What the settings dialog shows: each part of the program adds a page of its own.
class SettingsPages : public QObject
{
    Q_OBJECT

public:
    SettingsPages(Actions &actions, MainWindow &window, SettingsStore &store);

    void add(const SettingsPage &page);
    void open(); // one dialog at a time; beside the text, so that each change is seen there

private:
    MainWindow &m_window;
    SettingsStore &m_store;
    QList<SettingsPage> m_pages;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace lanyard
