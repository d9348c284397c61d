// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/live_cell.h"

#include <algorithm>

namespace wizard::renewal {

namespace {

using certcore::ErrorCause;
using certcore::Finding;
using certcore::FindingId;
using certcore::Severity;

LiveState stateOf(ErrorCause cause) {
    switch (cause) {
        case ErrorCause::CancelledByUser:
            return LiveState::Stopped;
        case ErrorCause::ConnectionRefused:
        case ErrorCause::ConnectTimedOut:
        case ErrorCause::ServerSilent:
            return LiveState::Silent;
        case ErrorCause::ServerSpeaksHttp:
            return LiveState::PlainHttp;
        case ErrorCause::TlsNameRefused:
            return LiveState::WrongName;
        case ErrorCause::HostNotResolvable:
        case ErrorCause::NameLookupFailed:
        case ErrorCause::NetworkUnreachable:
        case ErrorCause::ConnectionFailed:
            return LiveState::Unreachable;
        default:
            return LiveState::NoTls;
    }
}

bool coversName(const certcore::ServedChain& served) {
    return std::ranges::find(served.findings, FindingId::HostNotCovered, &Finding::id) == served.findings.end();
}

// Findings come worst first. That it ends soon is said by its date, and is no flaw of today.
std::optional<Finding> flawOf(const certcore::ServedChain& served) {
    const auto counts = [](const Finding& finding) {
        return finding.severity != Severity::Info && finding.id != FindingId::ExpiresSoon;
    };
    const auto found = std::ranges::find_if(served.findings, counts);
    return found == served.findings.end() ? std::nullopt : std::optional(*found);
}

LiveState stateOf(const certcore::ServedChain& served, const Expectation& expected) {
    const certcore::Thumbprint& thumbprint = served.leaf().thumbprint();
    if (thumbprint == expected.now) {
        if (!coversName(served)) {
            return LiveState::WrongName;
        }
        return flawOf(served) ? LiveState::Flawed : LiveState::Green;
    }
    if (std::ranges::find(expected.old, thumbprint) != expected.old.end()) {
        return served.isThisComputer ? LiveState::OldHere : LiveState::OldElsewhere;
    }
    return coversName(served) ? LiveState::Other : LiveState::WrongName;
}

}  // namespace

LiveCell judge(const certcore::ProbeOutcome& outcome, const Expectation& expected) {
    LiveCell cell;
    if (!outcome.served) {
        cell.state = stateOf(outcome.served.error().cause);
        cell.error = outcome.served.error();
    } else {
        const certcore::ServedChain& served = *outcome.served;
        cell.state = stateOf(served, expected);
        cell.served = served.leaf();
        cell.address = served.address;
        cell.isThisComputer = served.isThisComputer;
        cell.flaw = cell.state == LiveState::Flawed ? flawOf(served) : std::nullopt;
    }
    cell.seen = cell.state;
    return cell;
}

bool isRed(LiveState state) {
    switch (state) {
        case LiveState::Waiting:
        case LiveState::Stopped:
        case LiveState::Green:
        case LiveState::NotHere:
            return false;
        default:
            return true;
    }
}

bool isOld(const LiveCell& cell) {
    return cell.seen == LiveState::OldHere || cell.seen == LiveState::OldElsewhere;
}

}  // namespace wizard::renewal
