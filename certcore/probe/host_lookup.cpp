// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/host_lookup.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace certcore {

namespace {

using Addresses = Result<std::vector<HostAddress>>;

/// Question is what the thread that asks and the one that waits have in common; the last of the two frees it.
struct Question {
    std::shared_ptr<const Network> network;
    std::string host;
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Addresses> answer;  // guarded by mutex
};

void ask(const std::shared_ptr<Question>& question) {
    Addresses found = addressesOf(*question->network, question->host);
    const std::scoped_lock lock(question->mutex);
    question->answer = std::move(found);
    question->answered.notify_all();
}

}  // namespace

Addresses lookUp(const std::shared_ptr<const Network>& network, const std::string& host, const Deadline& deadline) {
    if (const auto address = IpAddress::parse(host)) {
        return std::vector<HostAddress>{{*address}};
    }
    const auto question = std::make_shared<Question>();
    question->network = network;
    question->host = host;
    std::thread(ask, question).detach();
    std::unique_lock lock(question->mutex);
    const bool isAnswered = question->answered.wait_until(lock, deadline.stop(), deadline.end(),
                                                          [&question] { return question->answer.has_value(); });
    if (deadline.isCancelled()) {
        return fail(ErrorCause::CancelledByUser);
    }
    if (!isAnswered) {
        return fail(ErrorCause::NameLookupFailed, host, "no answer in time");
    }
    if (*question->answer && (*question->answer)->empty()) {
        return fail(ErrorCause::HostNotResolvable, host, "no address");
    }
    return std::move(*question->answer);
}

}  // namespace certcore
