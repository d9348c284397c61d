// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/job_desk.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <stdexcept>
#include <thread>

#include "tests/wizard/walk/blocking_store.h"

namespace wizard::jobs {
namespace {

using wizard_testing::Gate;

constexpr int patience = 60000;

/// Mark counts how many of its kind live, on whatever thread.
class Mark {
  public:
    explicit Mark(std::atomic<int>& alive) : m_alive(&alive) { ++*m_alive; }
    Mark(const Mark& other) : m_alive(other.m_alive) { ++*m_alive; }
    Mark& operator=(const Mark&) = delete;
    ~Mark() { --*m_alive; }

  private:
    std::atomic<int>* m_alive;
};

TEST(JobDesk, BringsTheResultOnTheThreadThatAskedForIt) {
    JobDesk desk;
    const QThread* workedOn = nullptr;
    const QThread* endedOn = nullptr;
    int answer = 0;
    desk.start(
        {QStringLiteral("work")},
        [&workedOn](const std::stop_token&) -> certcore::Result<int> {
            workedOn = QThread::currentThread();
            return 42;
        },
        [&](certcore::Result<int> result) {
            endedOn = QThread::currentThread();
            answer = *result;
        });
    EXPECT_TRUE(desk.busy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer != 0; }, patience));
    EXPECT_EQ(answer, 42);
    EXPECT_EQ(endedOn, QThread::currentThread());
    EXPECT_NE(workedOn, QThread::currentThread());
    EXPECT_FALSE(desk.busy());
}

TEST(JobDesk, DropsTheResultOfWhatItLetGo) {
    const auto gate = std::make_shared<Gate>();
    std::atomic<int> alive = 0;
    gate->shut();
    bool wasDone = false;
    JobDesk desk;
    const QSignalSpy cancelled(&desk, &JobDesk::cancelled);
    desk.start(
        {QStringLiteral("work")},
        [gate, &alive](const std::stop_token&) -> certcore::Result<Mark> {
            gate->pass();
            return Mark(alive);
        },
        [&wasDone](const certcore::Result<Mark>&) { wasDone = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return gate->isWaitedAt(); }, patience));
    desk.cancel();
    EXPECT_FALSE(desk.busy());
    EXPECT_TRUE(desk.stillWorking());
    EXPECT_EQ(cancelled.count(), 1);
    gate->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.stillWorking(); }, patience));
    QCoreApplication::processEvents();
    EXPECT_FALSE(wasDone);
    EXPECT_EQ(alive, 0);
}

TEST(JobDesk, WaitsForWhatMustBeStopped) {
    JobDesk desk;
    const QSignalSpy stopping(&desk, &JobDesk::stopping);
    const QSignalSpy cancelled(&desk, &JobDesk::cancelled);
    bool sawStop = false;
    bool wasDone = false;
    desk.start(
        {QStringLiteral("work"), OnCancel::StopWork},
        [](const std::stop_token& stop) -> certcore::Result<bool> {
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            return true;
        },
        [&](certcore::Result<bool> result) {
            wasDone = true;
            sawStop = *result;
        });
    EXPECT_TRUE(desk.mustBeWaitedFor());
    desk.cancel();
    EXPECT_TRUE(desk.busy()) << "nobody waits for it";
    EXPECT_EQ(stopping.count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return wasDone; }, patience));
    EXPECT_TRUE(sawStop);
    EXPECT_FALSE(desk.busy());
    EXPECT_EQ(cancelled.count(), 0);
}

TEST(JobDesk, MakesAnErrorOfAnException) {
    JobDesk desk;
    std::optional<certcore::Error> error;
    desk.start(
        {QStringLiteral("work")},
        [](const std::stop_token&) -> certcore::Result<int> { throw std::runtime_error("out of paper"); },
        [&error](const certcore::Result<int>& result) { error = result.error(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return error.has_value(); }, patience));
    EXPECT_EQ(error->cause, certcore::ErrorCause::Unexpected);
    EXPECT_EQ(error->detail, "out of paper");
}

TEST(JobDesk, MayGoWhileItsWorkGoesOn) {
    const auto gate = std::make_shared<Gate>();
    const auto alive = std::make_shared<std::atomic<int>>(0);
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    gate->shut();
    bool wasDone = false;
    {
        JobDesk desk;
        desk.start(
            {QStringLiteral("work")},
            [gate, alive, mark = Mark(*alive), ended](const std::stop_token&) -> certcore::Result<int> {
                gate->pass();
                *ended = true;
                return 1;
            },
            [&wasDone](const certcore::Result<int>&) { wasDone = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return gate->isWaitedAt(); }, patience));
    }
    EXPECT_FALSE(*ended);
    gate->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return *ended && *alive == 0; }, patience));
    QCoreApplication::processEvents();
    EXPECT_FALSE(wasDone);
}

TEST(JobDesk, LetsGoOfTheFormerForTheNext) {
    const auto gate = std::make_shared<Gate>();
    gate->shut();
    std::vector<int> results;
    const auto take = [&results](certcore::Result<int> result) { results.push_back(*result); };
    JobDesk desk;
    desk.start(
        {QStringLiteral("first")},
        [gate](const std::stop_token&) -> certcore::Result<int> {
            gate->pass();
            return 1;
        },
        take);
    desk.start({QStringLiteral("second")}, [](const std::stop_token&) -> certcore::Result<int> { return 2; }, take);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !results.empty(); }, patience));
    gate->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.stillWorking(); }, patience));
    QCoreApplication::processEvents();
    EXPECT_EQ(results, std::vector{2});
}

}  // namespace
}  // namespace wizard::jobs
