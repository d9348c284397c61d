// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

#include "certcore/base/result.h"

namespace wizard::jobs {

/// OnCancel says what a cancel does to a job.
enum class OnCancel {
    LetGo,     ///< The window is free at once; the work ends on its own thread, and its result is wiped there.
    StopWork,  ///< The work is asked to stop and is waited for: it cleans up behind itself.
    Finish,    ///< Nothing: the work is short, and is waited for.
};

/// Order is a job as the window shows it.
struct Order {
    QString what;  ///< What is being done, in words.
    OnCancel onCancel = OnCancel::LetGo;
};

/// JobDesk runs one piece of work at a time off the GUI thread and hands its result back on it. What has been let go
/// may go on after the desk is gone: work must own all that it touches.
class JobDesk : public QObject {
    Q_OBJECT

  public:
    explicit JobDesk(QObject* parent = nullptr);
    JobDesk(const JobDesk&) = delete;
    JobDesk& operator=(const JobDesk&) = delete;
    JobDesk(JobDesk&&) = delete;
    JobDesk& operator=(JobDesk&&) = delete;
    ~JobDesk() override;

    /// start lets go of what is under way, unless that must be waited for, and begins the work: a function of a
    /// std::stop_token that returns a Result. done gets the Result on the GUI thread, unless the job was let go. An
    /// exception in the work is an Error of cause Unexpected.
    template <typename Work, typename Done>
    void start(const Order& order, Work work, Done done) {
        using Outcome = std::invoke_result_t<Work, std::stop_token>;
        begin(
            order,
            [work = std::move(work)](const std::stop_token& stop) mutable -> std::shared_ptr<void> {
                try {
                    return std::make_shared<Outcome>(work(stop));
                } catch (const std::exception& exception) {
                    return std::make_shared<Outcome>(
                        certcore::fail(certcore::ErrorCause::Unexpected, {}, exception.what()));
                }
            },
            [done = std::move(done)](const std::shared_ptr<void>& outcome) {
                done(std::move(*std::static_pointer_cast<Outcome>(outcome)));
            });
    }

    /// busy says whether a job is under way that has not been let go.
    [[nodiscard]] bool busy() const { return m_current != nullptr; }

    /// mustBeWaitedFor says whether the job under way changes something and therefore cannot be let go.
    [[nodiscard]] bool mustBeWaitedFor() const;

    /// canBeStopped says whether cancel does anything to the job under way.
    [[nodiscard]] bool canBeStopped() const;

    /// cancel does what the order said. A job that is let go never calls done.
    void cancel();

    /// stillWorking says whether any thread goes on, let go or not; quitting must not wait for those.
    [[nodiscard]] bool stillWorking() const { return *m_threads > 0; }

  signals:
    /// started and ended enclose each job; stopping says that its end is waited for. cancelled comes before ended where
    /// the job was let go.
    void started(const QString& what);
    void stopping();
    void cancelled();
    void ended();

  private:
    struct Job;
    using Work = std::function<std::shared_ptr<void>(const std::stop_token&)>;
    using Done = std::function<void(const std::shared_ptr<void>&)>;

    void begin(const Order& order, Work work, Done done);
    void letGo();
    void finish(const std::shared_ptr<Job>& job, const std::shared_ptr<void>& outcome);

    std::shared_ptr<Job> m_current;
    std::shared_ptr<std::atomic<int>> m_threads;
};

}  // namespace wizard::jobs
