// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "certcore/probe/probe.h"

namespace wizard::renewal {

/// LiveState is what a look at an endpoint came to.
enum class LiveState {
    Waiting,       ///< No answer yet.
    Stopped,       ///< The check was called off before.
    Green,         ///< The new certificate with its whole chain, good for the name.
    NotHere,       ///< Nothing on this computer answers, and another one does: it runs there.
    NotYet,        ///< Red where it has to be, as long as the thumbprint is not saved.
    OldHere,       ///< The certificate that is being replaced; this computer answers.
    OldElsewhere,  ///< The same, and an address answers that is not this computer's.
    Other,         ///< Neither the new certificate nor the old one.
    WrongName,     ///< What is served is not for this name.
    Flawed,        ///< The new certificate, and something is wrong with it or its chain.
    Silent,        ///< Nobody answers.
    PlainHttp,     ///< An answer without encryption.
    Unreachable,   ///< The name is unknown, or no way leads there.
    NoTls,         ///< An answer, and no encrypted connection comes about.
};

/// LiveCell is that state, with what is to be said of it.
struct LiveCell {
    LiveState state = LiveState::Waiting;
    LiveState seen = LiveState::Waiting;  ///< What NotYet stands for; else the same.
    std::optional<certcore::Error> error;
    std::optional<certcore::Certificate> served;
    std::optional<certcore::IpAddress> address;  ///< The one that answered.
    bool isThisComputer = false;
    std::optional<certcore::Finding> flaw;  ///< Why a new certificate is not green.
};

/// Expectation is what should be served, and what should not be served any more.
struct Expectation {
    certcore::Thumbprint now;
    std::vector<certcore::Thumbprint> old;
};

/// judge says what one outcome comes to.
///
/// | served                              | state                                             |
/// |-------------------------------------|---------------------------------------------------|
/// | new, name and chain good            | Green, whoever answered                           |
/// | new, name not covered               | WrongName                                         |
/// | new, chain or dates not good        | Flawed                                            |
/// | old                                 | OldHere or OldElsewhere, by the address           |
/// | another one, name covered or not    | Other or WrongName                                |
/// | none                                | Silent, PlainHttp, Unreachable, WrongName, NoTls  |
[[nodiscard]] LiveCell judge(const certcore::ProbeOutcome& outcome, const Expectation& expected);

/// isRed says whether the state is one that has to change before the renewal is done.
[[nodiscard]] bool isRed(LiveState state);

/// isOld says whether the old certificate was served.
[[nodiscard]] bool isOld(const LiveCell& cell);

}  // namespace wizard::renewal
