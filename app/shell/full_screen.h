// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QLabel;
class QMainWindow;

namespace lanyard {

// Nothing but the text on the whole screen. All that was hidden for it comes back afterwards as it was; the keys of hidden menus work.
class FullScreen : public QObject
{
    Q_OBJECT

public:
    // preview: the checkable action that shows it; leaves with Escape, or when the window closes.
    FullScreen(QMainWindow *window, QAction *preview);

    void enter();
    void leave();
    bool isOn() const { return m_on; }

signals:
    void changed(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeKeys();
    void tellTheWayBack();

    QMainWindow *m_window;
    QAction *m_preview;
    QList<QPointer<QWidget>> m_hidden;
    QList<QPointer<QAction>> m_keys; // lent to the window while their menus are hidden
    bool m_on = false;
    bool m_previewWasShown = false;
};

} // namespace lanyard
