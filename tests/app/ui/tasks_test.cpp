// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/tasks.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <semaphore>

namespace lanyard {
namespace {

TEST(Tasks, WorkElsewhereAndDeliverHere)
{
    QObject owner;
    QThread *worked = nullptr;
    QThread *delivered = nullptr;
    int result = 0;
    Task::run(
        &owner,
        [&worked](TaskControl &) {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int outcome) {
            delivered = QThread::currentThread();
            result = outcome;
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return delivered != nullptr; }));
    EXPECT_EQ(result, 42);
    EXPECT_EQ(delivered, QThread::currentThread());
    EXPECT_NE(worked, QThread::currentThread());
    EXPECT_TRUE(QTest::qWaitFor([&] { return owner.children().isEmpty(); })) << "a finished task stays";
}

TEST(Tasks, DeliverWhatCanOnlyBeMoved)
{
    QObject owner;
    std::unique_ptr<int> result;
    Task::run(
        &owner, [](TaskControl &) { return std::make_unique<int>(7); }, [&](std::unique_ptr<int> outcome) { result = std::move(outcome); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return result != nullptr; }));
    EXPECT_EQ(*result, 7);
}

TEST(Tasks, DropTheResultWhenTheOwnerIsGone)
{
    std::binary_semaphore started(0);
    std::binary_semaphore goOn(0);
    std::atomic<bool> sawCancel = false;
    bool delivered = false;
    QThreadPool pool;
    auto owner = std::make_unique<QObject>();
    Task::run(
        owner.get(),
        [&](TaskControl &control) {
            started.release();
            goOn.acquire();
            sawCancel = control.cancelled();
            control.step(1, 2);
            return 1;
        },
        [&](int) { delivered = true; }, &pool);
    started.acquire();
    owner.reset();
    goOn.release();
    ASSERT_TRUE(pool.waitForDone(5000));
    QCoreApplication::processEvents();
    EXPECT_TRUE(sawCancel);
    EXPECT_FALSE(delivered);
}

TEST(Tasks, NeverBeginForAnOwnerThatIsGone)
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    std::binary_semaphore goOn(0);
    pool.start([&] { goOn.acquire(); });
    std::atomic<bool> began = false;
    {
        QObject owner;
        Task::run(&owner, [&](TaskControl &) { return began = true; }, [](bool) {}, &pool);
    }
    goOn.release();
    ASSERT_TRUE(pool.waitForDone(5000));
    EXPECT_FALSE(began);
}

TEST(Tasks, CancelledOnesStillTellHowFarTheyCame)
{
    QObject owner;
    int result = -1;
    Task *task = Task::run(
        &owner,
        [](TaskControl &control) {
            int done = 0;
            while (control.step(done, 1000000)) {
                ++done;
                QThread::msleep(1);
            }
            return done;
        },
        [&](int outcome) { result = outcome; });
    QSignalSpy progressed(task, &Task::progressed);
    ASSERT_TRUE(progressed.wait());
    EXPECT_EQ(progressed.first().at(1).toInt(), 1000000);
    task->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return result >= 0; }));
    EXPECT_LT(result, 1000000);
}

TEST(Tasks, ManyStepsReachTheWindowAsFew)
{
    QObject owner;
    bool finished = false;
    Task *task = Task::run(
        &owner,
        [](TaskControl &control) {
            for (int done = 1; done <= 100000; ++done)
                control.step(done, 100000);
            return true;
        },
        [&](bool) { finished = true; });
    QSignalSpy progressed(task, &Task::progressed);
    QThreadPool::globalInstance()->waitForDone(); // nobody takes the messages meanwhile
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished; }));
    ASSERT_EQ(progressed.size(), 1);
    EXPECT_EQ(progressed.first().at(0).toInt(), 100000) << "and the last of them counts";
}

TEST(Tasks, AnOwnerMayGoDuringTheDelivery)
{
    auto *owner = new QObject;
    bool gone = false;
    QObject::connect(owner, &QObject::destroyed, [&] { gone = true; });
    Task::run(owner, [](TaskControl &) { return 1; }, [owner](int) { delete owner; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return gone; }));
}

} // namespace
} // namespace lanyard
