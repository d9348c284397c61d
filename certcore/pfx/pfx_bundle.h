// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "certcore/cert/certificate.h"
#include "certcore/cert/private_key.h"
#include "certcore/pfx/bag_attributes.h"
#include "certcore/pfx/pfx_file.h"

namespace certcore {

/// PfxKey is one key bag.
struct PfxKey {
    std::optional<PrivateKey> key;  ///< Empty where this OpenSSL does not know the kind of key.
    std::string algorithm;          ///< The algorithm's name, or its OID.
    BagAttributes attributes;
};

/// PfxCertificate is one certificate bag.
struct PfxCertificate {
    Certificate certificate;
    BagAttributes attributes;
};

/// PfxBundle is an opened PFX: every key and certificate in the order of the file, with all that is said of them.
struct PfxBundle {
    std::vector<PfxKey> keys;
    std::vector<PfxCertificate> certificates;
    bool hasPublicKeyPart = false;  ///< A part is encrypted for a public key; nobody's password opens it.
    EncryptionSummary encryption;   ///< PfxFile's, with what was only to be seen inside.
};

/// openPfx opens the file with the password, UTF-8, in every form that programs give it (formsOf). Errors:
/// PasswordWrong, or what was wrong with it (slipsOf), PasswordsDiffer, IntegrityFails, UnsupportedMac,
/// UnsupportedCipher, TooManyIterations, PfxMalformed, PfxNestedTooDeep, PfxTooManyParts.
[[nodiscard]] Result<PfxBundle> openPfx(const CryptoContext& crypto, const PfxFile& file, const Secret& password,
                                        const PfxLimits& limits);

/// keyOf is the index of the bundle's key that belongs to the certificate.
[[nodiscard]] std::optional<std::size_t> keyOf(const PfxBundle& bundle, const Certificate& certificate);

}  // namespace certcore
