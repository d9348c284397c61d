// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/der.h"

namespace fixtures {

/// Password: nothing is the absent password, which is another one than the empty password.
using Password = std::optional<std::string>;

/// Protection says how something is encrypted.
struct Protection {
    std::string scheme = "aes-256";      ///< aes-256, aes-128 (PBES2), 3des, rc2-40 (PKCS #12), none.
    std::uint64_t iterations = 2048;     ///< What is really computed.
    std::optional<std::uint64_t> claim;  ///< What the header says instead: such a file cannot be decrypted.
    Bytes salt;                          ///< Empty: a new one each time.
};

/// Mac says how the whole is authenticated.
struct Mac {
    std::string digest = "sha256";
    std::uint64_t iterations = 2048;     ///< What is really computed.
    std::optional<std::uint64_t> claim;  ///< What the header says instead: such a MAC never verifies.
};

/// bagAttribute is one attribute: its type and the values of its set, of which there may be none.
[[nodiscard]] Bytes bagAttribute(const std::string& type, const std::vector<Bytes>& values);

/// Bags, as RFC 7292 section 4.2 numbers them. The attributes are ready ones.
[[nodiscard]] Bytes keyBag(const Bytes& pkcs8, const std::vector<Bytes>& attributes, const Password& password,
                           const Protection& protection);
[[nodiscard]] Bytes certificateBag(const Bytes& certificate, const std::vector<Bytes>& attributes);
[[nodiscard]] Bytes crlBag(const Bytes& crl, const std::vector<Bytes>& attributes);
[[nodiscard]] Bytes secretBag(const std::string& secret, const std::vector<Bytes>& attributes);

/// unknownKey is a PKCS #8 structure of an algorithm that nobody knows.
[[nodiscard]] Bytes unknownKey(const std::string& algorithmId);

/// safeContents puts the bags into one SafeContents, and that into as many further ones as depth says.
[[nodiscard]] Bytes safeContents(const std::vector<Bytes>& bags, unsigned depth);

/// dataContent and encryptedContent are the two content infos that every program writes.
[[nodiscard]] Bytes dataContent(const Bytes& content);
[[nodiscard]] Bytes encryptedContent(const Bytes& content, const Password& password, const Protection& protection);

/// pfxOf puts content infos into a PFX.
[[nodiscard]] Bytes pfxOf(const std::vector<Bytes>& contentInfos, const Password& password,
                          const std::optional<Mac>& mac);

}  // namespace fixtures
