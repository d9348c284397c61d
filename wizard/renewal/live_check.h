// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include "certcore/probe/probe.h"
#include "wizard/renewal/live_cell.h"
#include "wizard/renewal/live_endpoint.h"

namespace wizard::renewal {

/// Column is from where an endpoint is looked at.
enum class Column {
    Here,   ///< This computer's own addresses, whatever DNS says.
    Users,  ///< Where DNS leads.
};

/// LiveSummary is what all endpoints together come to.
enum class LiveSummary {
    Nothing,           ///< There is no endpoint to look at.
    Running,           ///< Answers are still to come.
    Stopped,           ///< The check was called off before all had answered.
    AllGreen,          ///< Both columns, everywhere.
    GreenWhereItRuns,  ///< Users get the new one everywhere; what is not on this computer is green on others.
    NotYet,            ///< Nothing else is red than what waits for the thumbprint.
    OldServed,         ///< The old certificate is still served somewhere, and nothing worse is wrong.
    Trouble,           ///< Something else is wrong.
};

/// LiveCheck is one look at all endpoints. It makes the targets, takes their outcomes in any order, and says what they
/// come to.
class LiveCheck {
  public:
    /// LiveCheck looks at each endpoint where DNS leads, and at each own address: the loopback ones, where none is
    /// given. The moment is the one that dates are judged by.
    LiveCheck(std::vector<LiveEndpoint> endpoints, std::vector<certcore::IpAddress> ownAddresses, Expectation expected,
              std::chrono::sys_seconds moment);

    [[nodiscard]] const std::vector<certcore::ProbeTarget>& targets() const { return m_targets; }

    /// take hears of a target's outcome.
    void take(std::size_t target, const certcore::ProbeOutcome& outcome);

    /// stop says that no more outcomes will come.
    void stop() { m_isStopped = true; }

    [[nodiscard]] const std::vector<LiveEndpoint>& endpoints() const { return m_endpoints; }
    [[nodiscard]] std::chrono::sys_seconds moment() const { return m_moment; }

    /// setThumbprintSaved: before, red on the Connection Proctor is NotYet.
    void setThumbprintSaved(bool saved) { m_isThumbprintSaved = saved; }

    /// cell is what is known of an endpoint. Of several own addresses the one counts that answers worst.
    [[nodiscard]] LiveCell cell(std::size_t endpoint, Column column) const;

    [[nodiscard]] LiveSummary summary() const;

    /// isGreenForUsers says whether users get the new certificate from every endpoint.
    [[nodiscard]] bool isGreenForUsers() const;

    /// stillOld are the endpoints that answer with the old certificate: the servers still to do.
    [[nodiscard]] std::vector<std::size_t> stillOld() const;

    /// isGreen says whether the endpoint is done: green for users, and on this computer where it runs here.
    [[nodiscard]] bool isGreen(std::size_t endpoint) const;

  private:
    [[nodiscard]] LiveCell seen(std::size_t target) const;
    [[nodiscard]] LiveCell seenHere(std::size_t endpoint) const;
    [[nodiscard]] std::vector<LiveState> states() const;

    std::vector<LiveEndpoint> m_endpoints;
    std::size_t m_ownAddresses;
    Expectation m_expected;
    std::chrono::sys_seconds m_moment;
    std::vector<certcore::ProbeTarget> m_targets;  // Of each endpoint: as users reach it, then each own address.
    std::vector<std::optional<LiveCell>> m_cells;  // By target.
    bool m_isStopped = false;
    bool m_isThumbprintSaved = false;
};

}  // namespace wizard::renewal
