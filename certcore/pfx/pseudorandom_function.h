// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <optional>
#include <string>

namespace certcore {

/// hmacDigest is the digest's name, as OpenSSL fetches it, of an HMAC that is named as a pseudorandom function or as a
/// message authentication scheme (RFC 8018, B.1.2 and B.3; SHA-3: NIST's 2.16.840.1.101.3.4.2.13 to 16). Without an
/// algorithm it is SHA1, RFC 8018's default. Nothing for what is no HMAC of a known digest.
[[nodiscard]] std::optional<std::string> hmacDigest(const X509_ALGOR* algorithm);

}  // namespace certcore
