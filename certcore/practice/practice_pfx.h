// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"

namespace certcore {

/// PracticePfx is a made-up PFX to practise with.
struct PracticePfx {
    std::vector<unsigned char> bytes;  ///< To be written to a file; its private key is encrypted with the password.
    std::string host;                  ///< A host name that the certificate covers, to check it for.
};

/// makePracticePfx makes a PFX as a vendor sends it: a server certificate for assist.example.com and *.example.com that
/// is valid for 90 days from now on, its private key, and the intermediate that issued it, but no root. Certificate
/// authority and keys are new each time; no private key is left in memory. The password is UTF-8 without a zero in it.
/// Unexpected where OpenSSL fails.
[[nodiscard]] Result<PracticePfx> makePracticePfx(const CryptoContext& crypto, std::chrono::sys_seconds now,
                                                  std::string_view password);

}  // namespace certcore
