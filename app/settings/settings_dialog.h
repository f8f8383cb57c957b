// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QListWidget;
class QStackedWidget;

namespace lanyard {

class SettingsStore;

// One subject of the settings.
struct SettingsPage
{
    QString title;
    QString icon;                                      // a name for icon()
    std::function<QWidget *(QWidget *parent)> make;    // called when the page is first looked at
};

// The subjects at the left, the chosen one's page at the right. What is changed there holds at once, so there is nothing to confirm;
// the page that was looked at last is shown first the next time.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const QList<SettingsPage> &pages, SettingsStore &store, QWidget *parent = nullptr);

private:
    void lookAt(int row);

    QList<SettingsPage> m_settingsPages;
    SettingsStore &m_store;
    QListWidget *m_subjects;
    QStackedWidget *m_stack;
};

} // namespace lanyard
