// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <functional>
#include <future>
#include <stop_token>
#include <thread>

#include "app/cli/environment.h"
#include "certcore/base/stack_wiping.h"

namespace cli {

/// OnInterruption says what Ctrl-C does while the work goes on.
enum class OnInterruption {
    LeaveAtOnce,  ///< Nothing has been written yet: the program ends, and the work with it.
    WaitForWork,  ///< The work is asked to stop, and cleans up behind itself first.
};

/// watch waits until the work is done, shows what is going on from the first second on, and minds Ctrl-C.
void watch(const Environment& environment, const QString& what, OnInterruption onInterruption,
           const std::function<bool()>& isDoneWithin100ms, std::stop_source& stop);

/// runInBackground carries the work out on a thread of its own, so that Ctrl-C and progress do not wait for it.
template <typename Work>
auto runInBackground(const Environment& environment, const QString& what, OnInterruption onInterruption, Work work) {
    using Value = decltype(work(std::stop_token()));
    std::stop_source stop;
    std::packaged_task<Value(std::stop_token)> task(std::move(work));
    std::future<Value> future = task.get_future();
    const std::jthread thread(
        [task = std::move(task)](std::stop_token token) mutable {
            task(std::move(token));
            certcore::wipeStack();
        },
        stop.get_token());
    watch(
        environment, what, onInterruption,
        [&future] { return future.wait_for(std::chrono::milliseconds(100)) == std::future_status::ready; }, stop);
    return future.get();
}

}  // namespace cli
