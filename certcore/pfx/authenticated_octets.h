// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/pkcs12.h>

#include <vector>

namespace certcore {

/// authenticatedOctets are the octets that a PFX's MAC covers, the contents of its authSafe (RFC 7292, 4), which
/// OpenSSL gives no access to; empty where there are none.
[[nodiscard]] std::vector<unsigned char> authenticatedOctets(const PKCS12* structure);

}  // namespace certcore
