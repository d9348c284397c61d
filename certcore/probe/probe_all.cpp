// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/probe_all.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace certcore {

namespace {

constexpr std::size_t mostThreads = 8;

}  // namespace

std::vector<ProbeOutcome> probeAll(const CryptoContext& crypto, const TrustRoots& roots,
                                   std::span<const ProbeTarget> targets, const ProbeOptions& options,
                                   const OnProbed& onProbed, const std::stop_token& stop) {
    std::vector<std::optional<ProbeOutcome>> done(targets.size());
    std::atomic<std::size_t> next = 0;
    std::mutex telling;
    const auto probeOne = [&](std::size_t i) -> ProbeOutcome {
        // What leaves a thread ends the program; one endpoint that the system has no thread or memory for must not.
        try {
            return probe(crypto, roots, targets[i], options, stop);
        } catch (const std::exception& exception) {
            return {fail(ErrorCause::Unexpected, {}, exception.what()), {}};
        }
    };
    const auto work = [&] {
        for (std::size_t i = next++; i < targets.size(); i = next++) {
            done[i] = probeOne(i);
            if (onProbed) {
                const std::scoped_lock lock(telling);
                onProbed(i, *done[i]);
            }
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < std::min(mostThreads, targets.size()); ++i) {
        threads.emplace_back(work);
    }
    work();
    threads.clear();
    std::vector<ProbeOutcome> outcomes;
    outcomes.reserve(done.size());
    for (std::optional<ProbeOutcome>& one : done) {
        outcomes.push_back(std::move(*one));
    }
    return outcomes;
}

}  // namespace certcore
