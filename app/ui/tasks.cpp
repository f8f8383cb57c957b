// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tasks.h"

#include <QMetaObject>
#include <QMutexLocker>

namespace lanyard {

bool TaskControl::step(int done, int total)
{
    m_done = done;
    m_total = total;
    if (!m_stepOnItsWay.exchange(true)) {
        post([this](Task &task) {
            m_stepOnItsWay = false;
            emit task.progressed(m_done, m_total);
        });
    }
    return !m_cancelled;
}

bool TaskControl::abandoned()
{
    const QMutexLocker lock(&m_mutex);
    return m_task == nullptr;
}

void TaskControl::post(std::function<void(Task &)> message)
{
    // While the mutex is held the task can't go; once it is gone, its messages go with it.
    const QMutexLocker lock(&m_mutex);
    if (m_task) {
        QMetaObject::invokeMethod(
            m_task, [task = m_task, message = std::move(message)] { message(*task); }, Qt::QueuedConnection);
    }
}

Task::Task(QObject *owner) : QObject(owner), m_control(std::make_shared<TaskControl>())
{
    m_control->m_task = this;
}

Task::~Task()
{
    m_control->m_cancelled = true;
    const QMutexLocker lock(&m_control->m_mutex);
    m_control->m_task = nullptr;
}

void Task::finish(void *outcome)
{
    // Before the delivery, which may well end the owner and this task with it.
    deleteLater();
    const auto deliver = std::move(m_deliver);
    deliver(outcome);
}

} // namespace lanyard
