// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"
#include "certcore/pfx/pfx_bundle.h"

namespace certcore {

/// PfxStrength is how a PFX is protected.
enum class PfxStrength {
    Aes256,     ///< PBES2 with AES-256-CBC, HMAC-SHA256.
    TripleDes,  ///< pbeWithSHAAnd3-KeyTripleDES-CBC, HMAC-SHA1: what every Windows reads.
};

/// PfxContents is what goes into a PFX.
struct PfxContents {
    PrivateKey key;
    BagAttributes keyAttributes;
    std::vector<PfxCertificate> certificates;  ///< The leaf first.
};

/// encodePfx writes a PFX (RFC 7292) in memory, with every attribute as it is given. The password is UTF-8. Unexpected
/// where OpenSSL cannot.
[[nodiscard]] Result<std::vector<unsigned char>> encodePfx(const CryptoContext& crypto, const PfxContents& contents,
                                                           const Secret& password, PfxStrength strength);

}  // namespace certcore
