// SPDX-License-Identifier: Apache-2.0
// Looks at endpoints, which a renewal orders after the import.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <utility>
#include <vector>

#include "certcore/probe/probe_all.h"
#include "wizard/jobs/pointers.h"

namespace wizard::jobs {

/// Prober looks at endpoints, several at the same time, and tells of each as soon as it is done; chosen once in main.
/// It owns all that it touches.
using Prober = std::function<std::vector<certcore::ProbeOutcome>(
    std::span<const certcore::ProbeTarget> targets, const certcore::ProbeOptions& options,
    const certcore::OnProbed& onProbed, const std::stop_token& stop)>;

/// networkProber looks over the network, and trusts the roots that this computer trusts.
[[nodiscard]] Prober networkProber(const CryptoPointer& crypto);

/// Answer is a target's index and its outcome.
using Answer = std::pair<std::size_t, certcore::ProbeOutcome>;

/// AnswerBox is where the answers lie until the window fetches them. It is shared: what was let go may still put one
/// in.
class AnswerBox {
  public:
    void put(std::size_t target, const certcore::ProbeOutcome& outcome);

    /// fetch takes all that lie there.
    [[nodiscard]] std::vector<Answer> fetch();

  private:
    std::mutex m_mutex;
    std::vector<Answer> m_answers;
};

/// lookAt asks all targets and puts each answer into the box. It never fails.
[[nodiscard]] certcore::Result<void> lookAt(const Prober& prober, const std::vector<certcore::ProbeTarget>& targets,
                                            const certcore::ProbeOptions& options,
                                            const std::shared_ptr<AnswerBox>& box, const std::stop_token& stop);

}  // namespace wizard::jobs
