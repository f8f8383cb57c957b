// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QDockWidget;
class QLabel;
class QMainWindow;
class QStackedWidget;
class QToolBar;

namespace lanyard {

class SettingsStore;

// A panel beside the text: sessions, speakers, photos, outline …
struct SidePanel
{
    QString name;  // what a remembered layout and tests know it by: "sessions"
    QString title; // what the person reads
    QString icon;  // a name for icon()
    QWidget *contents = nullptr;
};

// The panels at the left of the window, one shown at a time, and the rail of buttons that choose among them. The button of the
// shown panel hides it, so that the text has the room.
class SidePanels : public QObject
{
    Q_OBJECT

public:
    SidePanels(QMainWindow *window, SettingsStore &settings);

    // Its button joins the rail; the action, checkable, is for a menu and may be given keys.
    QAction *add(const SidePanel &panel);
    void show(const QString &name); // and gives it the keyboard
    // Without a post there is nothing to show; what was shown comes back with the next post.
    void setPostOpen(bool open);
    void remember(); // for the next start

signals:
    void left(); // by Escape, or because the hand has put the panel away: the keyboard belongs to the text again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusShown();
    void choose(QAction *action);
    void apply();

    SettingsStore &m_settings;
    QToolBar *m_rail;
    QDockWidget *m_dock;
    QLabel *m_title;
    QStackedWidget *m_pages;
    QActionGroup *m_actions;
    QString m_shown; // empty: none
    bool m_postOpen = false;
};

} // namespace lanyard
