// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/support/fake_prober.h"

#include <limits>

#include "tests/support/fixtures.h"

namespace wizard_testing {

namespace {

using certcore::ErrorCause;
using certcore::ProbeOutcome;
using certcore::ProbeTarget;

constexpr std::size_t never = std::numeric_limits<std::size_t>::max();

using Place = std::pair<std::string, std::uint16_t>;

ProbeOutcome refusal(ErrorCause cause, const ProbeTarget& target) {
    return {certcore::fail(cause, certcore::endpointText(target)), {}};
}

ProbeOutcome answerOf(const Served& served, const ProbeTarget& target, std::chrono::sys_seconds now) {
    const certcore::CryptoContext& crypto = testing_support::crypto();
    std::vector<certcore::Certificate> certificates;
    for (const std::string& name : served.certificates) {
        certificates.push_back(testing_support::fixtureCertificate(name));
    }
    auto judged = judgeServed(crypto, certificates, target.host, testing_support::rootsIn("root.pem"), now);
    const bool matches = certificates.front().thumbprint() == target.expected;
    const auto address = target.connect ? *target.connect : *certcore::IpAddress::parse(served.address);
    const bool isThisComputer = target.connect || served.isThisComputer;
    return {certcore::ServedChain{address, target.port, isThisComputer, "TLSv1.3", std::move(certificates), matches,
                                  std::move(judged.chain), std::move(judged.findings)},
            {}};
}

}  // namespace

struct FakeProber::State {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::map<std::uint16_t, NetworkAnswer> here;
    std::map<Place, NetworkAnswer> users;
    std::map<Place, NetworkAnswer> addresses;
    std::size_t holdBackAfter = never;
    std::vector<std::vector<ProbeTarget>> looks;

    NetworkAnswer answerFor(const ProbeTarget& target) {
        const std::scoped_lock lock(mutex);
        if (!target.connect) {
            const auto found = users.find({target.host, target.port});
            return found == users.end() ? NetworkAnswer(ErrorCause::HostNotResolvable) : found->second;
        }
        if (const auto found = addresses.find({target.connect->text(), target.port}); found != addresses.end()) {
            return found->second;
        }
        const auto found = here.find(target.port);
        return found == here.end() ? NetworkAnswer(ErrorCause::ConnectionRefused) : found->second;
    }

    ProbeOutcome probe(const ProbeTarget& target, std::chrono::sys_seconds now, const std::stop_token& stop) {
        if (stop.stop_requested()) {
            return refusal(ErrorCause::CancelledByUser, target);
        }
        const NetworkAnswer answer = answerFor(target);
        const auto* served = std::get_if<Served>(&answer);
        return served != nullptr ? answerOf(*served, target, now) : refusal(std::get<ErrorCause>(answer), target);
    }

    void waitAfter(std::size_t answers, const std::stop_token& stop) {
        std::unique_lock lock(mutex);
        changed.wait(lock, stop, [&] { return answers < holdBackAfter; });
    }
};

FakeProber::FakeProber() : m_state(std::make_shared<State>()) {}

void FakeProber::here(std::uint16_t port, NetworkAnswer answer) {
    const std::scoped_lock lock(m_state->mutex);
    m_state->here[port] = std::move(answer);
}

void FakeProber::users(const std::string& host, std::uint16_t port, NetworkAnswer answer) {
    const std::scoped_lock lock(m_state->mutex);
    m_state->users[{host, port}] = std::move(answer);
}

void FakeProber::onAddress(const std::string& address, std::uint16_t port, NetworkAnswer answer) {
    const std::scoped_lock lock(m_state->mutex);
    m_state->addresses[{address, port}] = std::move(answer);
}

void FakeProber::holdBack(std::size_t after) {
    const std::scoped_lock lock(m_state->mutex);
    m_state->holdBackAfter = after;
}

void FakeProber::letGo() {
    holdBack(never);
    m_state->changed.notify_all();
}

std::vector<std::vector<ProbeTarget>> FakeProber::looks() const {
    const std::scoped_lock lock(m_state->mutex);
    return m_state->looks;
}

wizard::jobs::Prober FakeProber::prober() const {
    return [state = m_state](std::span<const ProbeTarget> targets, const certcore::ProbeOptions& options,
                             const certcore::OnProbed& onProbed, const std::stop_token& stop) {
        {
            const std::scoped_lock lock(state->mutex);
            state->looks.emplace_back(targets.begin(), targets.end());
        }
        std::vector<ProbeOutcome> outcomes;
        for (const ProbeTarget& target : targets) {
            state->waitAfter(outcomes.size(), stop);
            outcomes.push_back(state->probe(target, options.now, stop));
            onProbed(outcomes.size() - 1, outcomes.back());
        }
        return outcomes;
    };
}

Served newHere() {
    return {{"leaf", "intermediate"}};
}

Served oldHere() {
    return {{"expires-in-10-days", "intermediate"}};
}

Served newElsewhere() {
    return {{"leaf", "intermediate"}, "192.0.2.7", false};
}

Served oldElsewhere() {
    return {{"expires-in-10-days", "intermediate"}, "192.0.2.7", false};
}

}  // namespace wizard_testing
