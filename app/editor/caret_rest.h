// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace lanyard {

// Lets carets stop to blink, shown, while nobody touches the window, as GTK's do: a blinking caret is all that would wake the
// processor then. The next key or click sets them going again.
class CaretRest : public QObject
{
    Q_OBJECT

public:
    // Watches everything that happens in `window`, which also owns this.
    explicit CaretRest(QWidget *window, std::chrono::milliseconds after = std::chrono::seconds(10));
    ~CaretRest() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void wake();

    QWidget *m_window;
    QTimer m_idle;
    bool m_resting = false;
};

} // namespace lanyard
