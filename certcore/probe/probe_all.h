// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "certcore/probe/probe.h"

namespace certcore {

/// OnProbed hears of each endpoint as soon as it is done: its index and its outcome. One call at a time, on the threads
/// that probe.
using OnProbed = std::function<void(std::size_t index, const ProbeOutcome& outcome)>;

/// probeAll probes several endpoints at the same time, eight at most, and gives the outcomes in the order of the
/// targets. When it is called off, what is not done yet ends with CancelledByUser.
[[nodiscard]] std::vector<ProbeOutcome> probeAll(const CryptoContext& crypto, const TrustRoots& roots,
                                                 std::span<const ProbeTarget> targets, const ProbeOptions& options,
                                                 const OnProbed& onProbed, const std::stop_token& stop);

}  // namespace certcore
