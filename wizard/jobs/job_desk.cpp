// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/job_desk.h"

#include <thread>

#include "certcore/base/stack_wiping.h"

namespace wizard::jobs {

// Shared by the desk and the thread. The thread reaches the desk through it alone, and only while the desk lives.
struct JobDesk::Job {
    std::mutex mutex;
    JobDesk* desk = nullptr;  // Null from the moment that nobody waits for the outcome any more.
    std::stop_source stop;
    OnCancel onCancel = OnCancel::LetGo;
    Done done;

    void deliver(std::shared_ptr<Job> self, std::shared_ptr<void> outcome) {
        const std::lock_guard guard(mutex);
        if (desk == nullptr) {
            return;  // The outcome is destroyed, and wiped, right here.
        }
        QMetaObject::invokeMethod(
            desk,
            [receiver = desk, self = std::move(self), outcome = std::move(outcome)] {
                receiver->finish(self, outcome);
            },
            Qt::QueuedConnection);
    }
};

JobDesk::JobDesk(QObject* parent) : QObject(parent), m_threads(std::make_shared<std::atomic<int>>(0)) {}

JobDesk::~JobDesk() {
    letGo();
}

bool JobDesk::mustBeWaitedFor() const {
    return m_current && m_current->onCancel != OnCancel::LetGo;
}

bool JobDesk::canBeStopped() const {
    return m_current && m_current->onCancel != OnCancel::Finish;
}

void JobDesk::begin(const Order& order, Work work, Done done) {
    if (mustBeWaitedFor()) {
        return;
    }
    cancel();
    auto job = std::make_shared<Job>();
    job->desk = this;
    job->onCancel = order.onCancel;
    job->done = std::move(done);
    m_current = job;
    ++*m_threads;
    std::thread([job, threads = m_threads, work = std::move(work)]() mutable {
        auto outcome = work(job->stop.get_token());
        work = nullptr;  // What it owned goes before anybody hears of the end.
        certcore::wipeStack();
        job->deliver(job, std::move(outcome));
        job.reset();
        --*threads;
    }).detach();
    emit started(order.what);
}

void JobDesk::cancel() {
    if (!canBeStopped()) {
        return;
    }
    m_current->stop.request_stop();
    if (m_current->onCancel == OnCancel::StopWork) {
        emit stopping();
        return;
    }
    letGo();
    emit cancelled();
    emit ended();
}

void JobDesk::letGo() {
    if (const auto job = std::exchange(m_current, nullptr)) {
        const std::lock_guard guard(job->mutex);
        job->desk = nullptr;
        job->stop.request_stop();
    }
}

void JobDesk::finish(const std::shared_ptr<Job>& job, const std::shared_ptr<void>& outcome) {
    if (job != m_current) {
        return;
    }
    m_current = nullptr;
    emit ended();
    job->done(outcome);
}

}  // namespace wizard::jobs
