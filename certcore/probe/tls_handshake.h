// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/cert/certificate.h"
#include "certcore/probe/deadline.h"
#include "certcore/probe/probe_limits.h"
#include "certcore/probe/socket.h"

namespace certcore {

/// ServedCertificates is what a server sent in its handshake.
struct ServedCertificates {
    std::string protocol;                   ///< "TLSv1.3" or "TLSv1.2".
    std::vector<Certificate> certificates;  ///< As they came; the first is the server's own.
};

/// shakeHands carries a TLS 1.2 or 1.3 handshake out to its end, so that the server has proven its key, and says what
/// was served. Nothing is verified. The name is sent (SNI, RFC 6066, section 3) where it is one and no address. Errors,
/// without a subject: ServerSilent, CancelledByUser, and those of explainHandshake.
[[nodiscard]] Result<ServedCertificates> shakeHands(const CryptoContext& crypto, const Socket& socket,
                                                    const std::string& host, const ProbeLimits& limits,
                                                    const Deadline& deadline);

}  // namespace certcore
