// SPDX-License-Identifier: Apache-2.0
// A network as a test wants it.
#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "wizard/jobs/probe_jobs.h"

namespace wizard_testing {

/// Served is a server that answers with fixtures' certificates.
struct Served {
    std::vector<std::string> certificates;  ///< Such as "leaf" and "intermediate".
    std::string address = "127.0.0.1";
    bool isThisComputer = true;
};

/// NetworkAnswer is what an endpoint answers, or why it does not.
using NetworkAnswer = std::variant<Served, certcore::ErrorCause>;

/// newHere and its like are the usual answers: the fixtures' new certificate, or the one of "expires-in-10-days".
[[nodiscard]] Served newHere();
[[nodiscard]] Served oldHere();
[[nodiscard]] Served newElsewhere();
[[nodiscard]] Served oldElsewhere();

/// FakeProber is a network in which everything is set: nobody listens on this computer, and no name is known, until a
/// test says so. What is judged is judged by the core's own rules.
class FakeProber {
  public:
    FakeProber();

    /// here is what this computer's own addresses answer on a port, users where DNS leads.
    void here(std::uint16_t port, NetworkAnswer answer);
    void users(const std::string& host, std::uint16_t port, NetworkAnswer answer);

    /// onAddress is what one of this computer's addresses answers, in place of here.
    void onAddress(const std::string& address, std::uint16_t port, NetworkAnswer answer);

    /// holdBack lets the next looks wait after so many answers, until they are let go or called off.
    void holdBack(std::size_t after);
    void letGo();

    /// looks are the targets of each look so far.
    [[nodiscard]] std::vector<std::vector<certcore::ProbeTarget>> looks() const;

    /// prober is for the wizard; it may outlive this.
    [[nodiscard]] wizard::jobs::Prober prober() const;

  private:
    struct State;
    std::shared_ptr<State> m_state;
};

}  // namespace wizard_testing
