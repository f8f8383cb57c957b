// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/caret_rest.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QWidget>

#include <utility>

namespace lanyard {

namespace {

constexpr int still = 0;           // a flash time
constexpr int asTheDesktopSays = -1;

} // namespace

CaretRest::CaretRest(QWidget *window, std::chrono::milliseconds after) : QObject(window), m_window(window)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(after);
    connect(&m_idle, &QTimer::timeout, this, &CaretRest::rest);
    qApp->installEventFilter(this);
}

CaretRest::~CaretRest()
{
    wake();
}

bool CaretRest::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        if (watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == m_window) {
            wake();
            m_idle.start();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CaretRest::rest()
{
    if (QGuiApplication::styleHints()->cursorFlashTime() <= still)
        return; // this desktop's carets never blink
    m_resting = true;
    QGuiApplication::styleHints()->setCursorFlashTime(still);
}

void CaretRest::wake()
{
    if (std::exchange(m_resting, false))
        QGuiApplication::styleHints()->setCursorFlashTime(asTheDesktopSays);
}

} // namespace lanyard
