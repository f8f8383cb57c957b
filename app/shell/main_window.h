// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>

class QLabel;
class QStackedWidget;

namespace lanyard {

class Actions;
class SettingsStore;
class Shelves;
class StartPage;
class WritingDesk;

// Places the parts of the window; what they do is said elsewhere.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Actions &actions, StartPage *startPage, WritingDesk *desk, Shelves &shelves, SettingsStore &settings);

    void showPost(bool open);
    void setPost(const QString &name, bool modified);
    void setWords(int words);
    // Asked before the window closes; it is to close the window again when it may.
    std::function<void()> leave;
    bool mayClose = false;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    SettingsStore &m_settings;
    Shelves &m_shelves;
    WritingDesk *m_desk;
    QStackedWidget *m_pages;
    QLabel *m_words;
};

} // namespace lanyard
