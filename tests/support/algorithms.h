// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "certcore/base/openssl_handles.h"
#include "tests/support/der.h"

// AlgorithmIdentifiers of password-based encryption, member by member (RFC 8018, appendix A).
namespace fixtures {

using AlgorithmHandle = certcore::Handle<X509_ALGOR, X509_ALGOR_free>;

/// pbkdf2 is a key derivation; a salt is an OCTET STRING with these bytes.
[[nodiscard]] inline Bytes pbkdf2(const Bytes& salt, std::uint64_t iterations, const std::string& function) {
    return sequence(
        {objectId("1.2.840.113549.1.5.12"), sequence({octetString(salt), integer(iterations), algorithm(function)})});
}

/// pbes2 joins a key derivation and a cipher.
[[nodiscard]] inline Bytes pbes2(const Bytes& derivation, const Bytes& cipher) {
    return sequence({objectId("1.2.840.113549.1.5.13"), sequence({derivation, cipher})});
}

/// aes256 is a cipher whose parameter is its initialisation vector alone.
[[nodiscard]] inline Bytes aes256(unsigned char vector) {
    return sequence({objectId("2.16.840.1.101.3.4.1.42"), octetString(Bytes(16, vector))});
}

/// aes128 likewise.
[[nodiscard]] inline Bytes aes128(unsigned char vector) {
    return sequence({objectId("2.16.840.1.101.3.4.1.2"), octetString(Bytes(16, vector))});
}

/// rc2 is a cipher that has more than its initialisation vector for parameters (RFC 8018, B.2.3).
[[nodiscard]] inline Bytes rc2(unsigned char vector) {
    return sequence({objectId("1.2.840.113549.3.2"), sequence({integer(58), octetString(Bytes(8, vector))})});
}

/// parsedAlgorithm is what OpenSSL makes of it.
[[nodiscard]] inline AlgorithmHandle parsedAlgorithm(const Bytes& der) {
    const unsigned char* position = der.data();
    return AlgorithmHandle(d2i_X509_ALGOR(nullptr, &position, static_cast<long>(der.size())));
}

constexpr auto* oidHmacSha1 = "1.2.840.113549.2.7";
constexpr auto* oidHmacSha256 = "1.2.840.113549.2.9";

}  // namespace fixtures
