// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/live_check.h"

#include <algorithm>
#include <utility>

namespace wizard::renewal {

namespace {

using certcore::IpAddress;
using certcore::ProbeTarget;

std::vector<IpAddress> orLoopback(std::vector<IpAddress> addresses) {
    if (addresses.empty()) {
        addresses = {*IpAddress::parse("127.0.0.1"), *IpAddress::parse("::1")};
    }
    return addresses;
}

// An own address without anybody behind it says nothing, where another one is answered at.
int weightOf(const LiveCell& cell) {
    switch (cell.state) {
        case LiveState::Silent:
        case LiveState::Unreachable:
            return 0;
        case LiveState::Stopped:
        case LiveState::Waiting:
            return 1;
        case LiveState::Green:
            return 2;
        default:
            return 3;
    }
}

bool has(const std::vector<LiveState>& states, LiveState one) {
    return std::ranges::find(states, one) != states.end();
}

bool isOldState(LiveState state) {
    return state == LiveState::OldHere || state == LiveState::OldElsewhere;
}

}  // namespace

LiveCheck::LiveCheck(std::vector<LiveEndpoint> endpoints, std::vector<IpAddress> ownAddresses, Expectation expected,
                     std::chrono::sys_seconds moment)
    : m_endpoints(std::move(endpoints)), m_expected(std::move(expected)), m_moment(moment) {
    const std::vector<IpAddress> own = orLoopback(std::move(ownAddresses));
    m_ownAddresses = own.size();
    for (const LiveEndpoint& endpoint : m_endpoints) {
        ProbeTarget target{endpoint.asked, endpoint.port, {}, m_expected.now};
        m_targets.push_back(target);
        for (const IpAddress& address : own) {
            target.connect = address;
            m_targets.push_back(target);
        }
    }
    m_cells.resize(m_targets.size());
}

void LiveCheck::take(std::size_t target, const certcore::ProbeOutcome& outcome) {
    m_cells.at(target) = judge(outcome, m_expected);
}

LiveCell LiveCheck::seen(std::size_t target) const {
    LiveCell cell = m_cells[target].value_or(LiveCell());
    if (m_isStopped && cell.state == LiveState::Waiting) {
        cell.state = cell.seen = LiveState::Stopped;
    }
    return cell;
}

// Who binds to one address alone is not met at the loopback one; where DNS leads to this computer, that look tells.
LiveCell LiveCheck::seenHere(std::size_t endpoint) const {
    const std::size_t users = endpoint * (m_ownAddresses + 1);
    LiveCell worst = seen(users + 1);
    for (std::size_t i = 2; i <= m_ownAddresses; ++i) {
        LiveCell other = seen(users + i);
        if (weightOf(other) > weightOf(worst)) {
            worst = std::move(other);
        }
    }
    LiveCell asUsers = seen(users);
    if (weightOf(worst) > 0 || !asUsers.served) {
        return worst;
    }
    if (asUsers.isThisComputer) {
        return asUsers;
    }
    worst.state = worst.seen = LiveState::NotHere;
    return worst;
}

LiveCell LiveCheck::cell(std::size_t endpoint, Column column) const {
    LiveCell cell = column == Column::Here ? seenHere(endpoint) : seen(endpoint * (m_ownAddresses + 1));
    if (!m_isThumbprintSaved && m_endpoints[endpoint].part == Part::ConnectionProctor && isRed(cell.state)) {
        cell.state = LiveState::NotYet;
    }
    return cell;
}

std::vector<LiveState> LiveCheck::states() const {
    std::vector<LiveState> states;
    for (std::size_t i = 0; i < m_endpoints.size(); ++i) {
        states.push_back(cell(i, Column::Here).state);
        states.push_back(cell(i, Column::Users).state);
    }
    return states;
}

LiveSummary LiveCheck::summary() const {
    const std::vector<LiveState> all = states();
    if (all.empty()) {
        return LiveSummary::Nothing;
    }
    if (has(all, LiveState::Waiting)) {
        return LiveSummary::Running;
    }
    if (has(all, LiveState::Stopped)) {
        return LiveSummary::Stopped;
    }
    std::vector<LiveState> red;
    std::ranges::copy_if(all, std::back_inserter(red), isRed);
    if (red.empty()) {
        return has(all, LiveState::NotHere) ? LiveSummary::GreenWhereItRuns : LiveSummary::AllGreen;
    }
    std::erase(red, LiveState::NotYet);
    if (red.empty()) {
        return LiveSummary::NotYet;
    }
    return std::ranges::all_of(red, isOldState) ? LiveSummary::OldServed : LiveSummary::Trouble;
}

bool LiveCheck::isGreenForUsers() const {
    const LiveSummary all = summary();
    return all == LiveSummary::AllGreen || all == LiveSummary::GreenWhereItRuns;
}

std::vector<std::size_t> LiveCheck::stillOld() const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_endpoints.size(); ++i) {
        if (isOld(cell(i, Column::Here)) || isOld(cell(i, Column::Users))) {
            found.push_back(i);
        }
    }
    return found;
}

bool LiveCheck::isGreen(std::size_t endpoint) const {
    const LiveState here = cell(endpoint, Column::Here).state;
    return cell(endpoint, Column::Users).state == LiveState::Green &&
           (here == LiveState::Green || here == LiveState::NotHere);
}

}  // namespace wizard::renewal
