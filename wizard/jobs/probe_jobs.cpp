// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/probe_jobs.h"

namespace wizard::jobs {

Prober networkProber(const CryptoPointer& crypto) {
    return [crypto](std::span<const certcore::ProbeTarget> targets, const certcore::ProbeOptions& options,
                    const certcore::OnProbed& onProbed, const std::stop_token& stop) {
        return certcore::probeAll(*crypto, certcore::TrustRoots::ofSystem(*crypto), targets, options, onProbed, stop);
    };
}

void AnswerBox::put(std::size_t target, const certcore::ProbeOutcome& outcome) {
    const std::scoped_lock lock(m_mutex);
    m_answers.emplace_back(target, outcome);
}

std::vector<Answer> AnswerBox::fetch() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_answers, {});
}

certcore::Result<void> lookAt(const Prober& prober, const std::vector<certcore::ProbeTarget>& targets,
                              const certcore::ProbeOptions& options, const std::shared_ptr<AnswerBox>& box,
                              const std::stop_token& stop) {
    const auto outcomes = prober(
        targets, options,
        [&box](std::size_t target, const certcore::ProbeOutcome& outcome) { box->put(target, outcome); }, stop);
    static_cast<void>(outcomes);  // All of them lie in the box.
    return {};
}

}  // namespace wizard::jobs
