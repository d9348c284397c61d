// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/thumbprint.h"
#include "certcore/cert/trust_roots.h"
#include "certcore/probe/probe_limits.h"
#include "certcore/probe/served_chain.h"

namespace certcore {

/// ProbeTarget is an endpoint as users know it, and what is expected there.
struct ProbeTarget {
    std::string host;  ///< A name (A-labels) or an address, without brackets. What the certificate has to cover.
    std::uint16_t port = 443;
    std::optional<IpAddress> connect = {};    ///< Where to go instead of asking for the name's addresses.
    std::optional<Thumbprint> expected = {};  ///< The certificate that should be served.
};

/// endpointText is "host:port", an IPv6 address in brackets.
[[nodiscard]] std::string endpointText(const ProbeTarget& target);

/// ProbeOptions are the same for all endpoints of one probe.
struct ProbeOptions {
    std::chrono::milliseconds timeout{10'000};  ///< For one endpoint, from looking up its name to the end.
    std::chrono::sys_seconds now;               ///< The moment all dates are judged by.
    ProbeLimits limits = {};
};

/// FailedAddress is an address that was tried in vain, and why.
struct FailedAddress {
    IpAddress address;
    Error error;
};

/// ProbeOutcome is what became of one endpoint.
struct ProbeOutcome {
    /// served is the chain, or why there is none; of several addresses the cause that came farthest. Its subject is
    /// endpointText, or the host alone where the cause is about the name. Errors, all of code ConnectFailed:
    /// HostNotResolvable, NameLookupFailed, ConnectionRefused, ConnectTimedOut, NetworkUnreachable, ConnectionFailed,
    /// ServerSilent, ServerSpeaksHttp, ServerSpeaksOtherwise, TlsNameRefused, TlsVersionRefused, TlsRefused,
    /// ClosedInHandshake, ServedTooMuch, TlsBroken; besides CancelledByUser and Unexpected.
    Result<ServedChain> served;
    std::vector<FailedAddress> failedAddresses;  ///< In the order they were tried.
};

/// probe looks the host up, connects, shakes hands and judges what was served. Each address is tried in turn, each
/// with its share of the time that is left, until a connection is made: that one's answer counts, as it would for a
/// browser. It never takes longer than the time-out, and ends soon after it is called off.
[[nodiscard]] ProbeOutcome probe(const CryptoContext& crypto, const TrustRoots& roots, const ProbeTarget& target,
                                 const ProbeOptions& options, const std::stop_token& stop);

}  // namespace certcore
