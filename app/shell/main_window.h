// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QSize>

#include <functional>

class QStackedWidget;

namespace lanyard {

class Actions;
class SettingsStore;
class SidePanels;
struct SidePanel;
class StartPage;
class WritingDesk;

// How large the window is the first time, on a screen that has so much room.
QSize firstWindowSize(const QSize &room);

// Places the parts of the window; what they do is said elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Actions &actions, StartPage *startPage, WritingDesk *desk, SettingsStore &settings);

    // Its way in is in the rail and in the View menu. Returns that action.
    QAction *addPanel(const SidePanel &panel);
    SidePanels &panels() const { return *m_panels; }
    void restoreLayout(); // once everything is placed

    void showPost(bool open);
    void setPost(const QString &name, bool modified);
    void addStatus(QWidget *widget); // at the right of the status bar while a post is open
    // Asked before the window closes; it is to close the window again when it may.
    std::function<void()> leave;
    bool mayClose = false;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    SettingsStore &m_settings;
    Actions &m_actions;
    SidePanels *m_panels;
    WritingDesk *m_desk;
    QStackedWidget *m_pages;
    QList<QWidget *> m_status;
};

} // namespace lanyard
