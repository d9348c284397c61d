// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/cert/certificate.h"
#include "certcore/cert/trust_roots.h"

namespace certcore {

/// ChainOutcome is what became of the search for a path from a leaf to a trusted root. Worst last.
enum class ChainOutcome {
    Trusted,     ///< The path ends at a root of this computer.
    Untrusted,   ///< At least one issuer was found, and no trusted end.
    SelfSigned,  ///< The leaf is its own issuer.
    Incomplete,  ///< No issuer of the leaf was found.
    Invalid,     ///< A signature, a date or a CA flag on the path is wrong.
};

/// ChainFlaw is why a path is invalid.
enum class ChainFlaw { None, Signature, Date, CaFlag, Other };

/// ChainAssessment is the path that was found, and what is to be said of it. The leaf's own dates are not judged here:
/// they are findings of their own.
struct ChainAssessment {
    ChainOutcome outcome = ChainOutcome::Incomplete;
    ChainFlaw flaw = ChainFlaw::None;
    std::string flawSubject;        ///< Subject of the certificate that the flaw lies in.
    std::string flawThumbprint;     ///< Its thumbprint.
    std::vector<Certificate> path;  ///< From the leaf upwards, as far as it goes.
    std::string lastIssuer;         ///< Issuer name of the path's last certificate.
    bool endsWithRoot = false;      ///< The path's last certificate is issued by itself.
};

/// assessChain looks for the path by RFC 5280, 6.1, among the others and the trusted roots, at the given moment.
[[nodiscard]] ChainAssessment assessChain(const CryptoContext& crypto, const Certificate& leaf,
                                          std::span<const Certificate> others, const TrustRoots& roots,
                                          std::chrono::sys_seconds now);

}  // namespace certcore
