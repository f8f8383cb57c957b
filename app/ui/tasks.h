// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace lanyard {

class Task;

// What work on another thread sees of its task.
class TaskControl
{
public:
    bool cancelled() const { return m_cancelled; }
    // Tells how far the work is; false: stop now. Many calls in a row reach the window as one.
    bool step(int done, int total);

private:
    friend class Task;
    bool abandoned();
    void post(std::function<void(Task &)> message); // runs on the task's thread, if the task is still there

    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_stepOnItsWay = false;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    QMutex m_mutex;
    Task *m_task = nullptr; // guarded by the mutex; nullptr: nobody waits any more
};

// Work that runs on a thread pool while the window stays awake. A child of its owner: it goes with the owner, and by itself when
// the result is delivered. Whatever comes after its end is dropped.
class Task final : public QObject
{
    Q_OBJECT

public:
    ~Task() override;

    // Asks the work to stop. Its result is delivered all the same: only the work knows how far it came.
    void cancel() { m_control->m_cancelled = true; }

    // Runs `work(TaskControl &)` on the pool, then `done(result)` on this thread. Call it on the thread of `owner`. Work that hasn't
    // begun when the owner goes never does.
    template<typename Work, typename Done>
    static Task *run(QObject *owner, Work work, Done done, QThreadPool *pool = QThreadPool::globalInstance(), int priority = 0)
    {
        using Outcome = std::invoke_result_t<Work, TaskControl &>;
        auto *task = new Task(owner);
        // Kept on this side, so that whatever it captured is let go on this thread too.
        task->m_deliver = [done = std::move(done)](void *outcome) mutable { done(std::move(*static_cast<Outcome *>(outcome))); };
        pool->start(
            [control = task->m_control, work = std::move(work)]() mutable {
                if (control->abandoned())
                    return;
                // Shared, because a message is copied and an outcome may be one that can only be moved.
                auto outcome = std::make_shared<Outcome>(work(*control));
                control->post([outcome](Task &finished) { finished.finish(outcome.get()); });
            },
            priority);
        return task;
    }

signals:
    void progressed(int done, int total);

private:
    friend class TaskControl;
    explicit Task(QObject *owner);
    void finish(void *outcome);

    std::function<void(void *)> m_deliver;
    std::shared_ptr<TaskControl> m_control;
};

} // namespace lanyard
