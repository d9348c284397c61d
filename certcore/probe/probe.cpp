// SPDX-License-Identifier: Apache-2.0
#include "certcore/probe/probe.h"

#include "certcore/probe/connection.h"
#include "certcore/probe/host_lookup.h"
#include "certcore/probe/own_address.h"
#include "certcore/probe/tls_handshake.h"

namespace certcore {

namespace {

using Addresses = Result<std::vector<HostAddress>>;

Error about(const ProbeTarget& target, Error error) {
    if (error.subject.empty()) {
        error.subject = error.cause == ErrorCause::TlsNameRefused ? target.host : endpointText(target);
    }
    return error;
}

Addresses addressesFor(const std::shared_ptr<const Network>& network, const ProbeTarget& target,
                       const Deadline& deadline) {
    if (target.connect) {
        return std::vector<HostAddress>{{*target.connect}};
    }
    return lookUp(network, target.host, deadline);
}

/// Connected is the connection that came about, and with whom.
struct Connected {
    Socket socket;
    HostAddress address;
};

// Of several addresses that failed the cause is told that says most: somebody refused, before nobody was there.
int weightOf(ErrorCause cause) {
    switch (cause) {
        case ErrorCause::ConnectionRefused:
            return 3;
        case ErrorCause::ConnectTimedOut:
            return 2;
        case ErrorCause::ConnectionFailed:
            return 1;
        default:
            return 0;
    }
}

Error worstOf(const std::vector<FailedAddress>& failed) {
    Error told;
    int weight = -1;
    std::string details;
    for (const FailedAddress& one : failed) {
        details += (details.empty() ? "" : "; ") + one.address.text() + ": " + one.error.detail;
        if (weightOf(one.error.cause) > weight) {
            weight = weightOf(one.error.cause);
            told = one.error;
        }
    }
    told.detail = details;
    return told;
}

Result<Connected> connectToOne(const Network& network, const ProbeTarget& target,
                               const std::vector<HostAddress>& addresses, const Deadline& deadline,
                               std::vector<FailedAddress>& failed) {
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        auto socket = connectTo(network, addresses[i], target.port, deadline.shareOf(addresses.size() - i));
        if (socket) {
            return Connected{std::move(*socket), addresses[i]};
        }
        if (socket.error().cause == ErrorCause::CancelledByUser) {
            return passOn(socket);
        }
        failed.push_back({addresses[i].ip, about(target, std::move(socket.error()))});
    }
    return std::unexpected(worstOf(failed));
}

Result<ServedChain> probeConnected(const CryptoContext& crypto, const TrustRoots& roots, const ProbeTarget& target,
                                   const ProbeOptions& options, const Connected& connected, const Deadline& deadline) {
    auto served = shakeHands(crypto, connected.socket, target.host, options.limits, deadline);
    if (!served) {
        return passOn(served);
    }
    ServedJudgement judgement = judgeServed(crypto, served->certificates, target.host, roots, options.now);
    const Thumbprint& leaf = served->certificates.front().thumbprint();
    const auto matches = target.expected ? std::optional(leaf == *target.expected) : std::nullopt;
    return ServedChain{connected.address.ip,
                       target.port,
                       isOwnAddress(connected.address.ip),
                       std::move(served->protocol),
                       std::move(served->certificates),
                       matches,
                       std::move(judgement.chain),
                       std::move(judgement.findings)};
}

Result<ServedChain> probeInto(const CryptoContext& crypto, const TrustRoots& roots, const ProbeTarget& target,
                              const ProbeOptions& options, const Deadline& deadline,
                              std::vector<FailedAddress>& failed) {
    if (deadline.isCancelled()) {
        return fail(ErrorCause::CancelledByUser);  // Nobody is to hear of it any more.
    }
    const auto network = Network::start();
    if (!network) {
        return std::unexpected(network.error());
    }
    auto addresses = addressesFor(*network, target, deadline);
    if (!addresses) {
        return passOn(addresses);
    }
    auto connected = connectToOne(**network, target, *addresses, deadline, failed);
    if (!connected) {
        return passOn(connected);
    }
    auto served = probeConnected(crypto, roots, target, options, *connected, deadline);
    if (!served && served.error().cause != ErrorCause::CancelledByUser) {
        failed.push_back({connected->address.ip, about(target, served.error())});
    }
    return served;
}

}  // namespace

std::string endpointText(const ProbeTarget& target) {
    const bool isV6 = target.host.find(':') != std::string::npos;
    return (isV6 ? "[" + target.host + "]" : target.host) + ":" + std::to_string(target.port);
}

ProbeOutcome probe(const CryptoContext& crypto, const TrustRoots& roots, const ProbeTarget& target,
                   const ProbeOptions& options, const std::stop_token& stop) {
    const Deadline deadline(Deadline::Clock::now() + options.timeout, stop);
    std::vector<FailedAddress> failed;
    auto served = probeInto(crypto, roots, target, options, deadline, failed);
    if (!served) {
        return {std::unexpected(about(target, std::move(served.error()))), std::move(failed)};
    }
    return {std::move(served), std::move(failed)};
}

}  // namespace certcore
