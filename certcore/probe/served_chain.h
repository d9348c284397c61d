// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "certcore/cert/certificate.h"
#include "certcore/cert/chain.h"
#include "certcore/cert/trust_roots.h"
#include "certcore/check/finding.h"
#include "certcore/name/ip_address.h"

namespace certcore {

/// ServedChain is what an endpoint really serves, and what the rules have to say of it.
struct ServedChain {
    IpAddress address;                      ///< The one that answered.
    std::uint16_t port = 0;                 ///< Its port.
    bool isThisComputer = false;            ///< See isOwnAddress.
    std::string protocol;                   ///< "TLSv1.3" or "TLSv1.2".
    std::vector<Certificate> certificates;  ///< As they came; never empty, the first is the server's own.
    std::optional<bool> matches;            ///< Whether that one is the expected one; empty where none was named.
    ChainAssessment chain;                  ///< From the served certificates to this computer's roots.
    std::vector<Finding> findings;          ///< Worst first.

    /// leaf is the server's own certificate.
    [[nodiscard]] const Certificate& leaf() const { return certificates.front(); }
};

/// ServedJudgement is what the rules say of served certificates.
struct ServedJudgement {
    ChainAssessment chain;
    std::vector<Finding> findings;
};

/// judgeServed runs the rules that apply to what a server sends: is the host covered, dates, key, signatures, use, and
/// the chain. What a PFX alone can be wrong in is left out. There is at least one certificate.
[[nodiscard]] ServedJudgement judgeServed(const CryptoContext& crypto, std::span<const Certificate> served,
                                          const std::string& host, const TrustRoots& roots,
                                          std::chrono::sys_seconds now);

}  // namespace certcore
