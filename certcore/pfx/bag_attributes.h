// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/pkcs12.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "certcore/base/result.h"

namespace certcore {

/// BagAttributes are what a PFX says of one key or certificate beside it (RFC 7292, 4.2, and Microsoft's own).
struct BagAttributes {
    std::optional<std::string> friendlyName;  ///< 1.2.840.113549.1.9.20, UTF-8; of a key bag: the container's name.
    std::vector<unsigned char> localKeyId;    ///< 1.2.840.113549.1.9.21; empty where there is none.
    std::optional<std::string> providerName;  ///< 1.3.6.1.4.1.311.17.1, UTF-8: CSP or KSP.
    bool machineKeyset = false;               ///< 1.3.6.1.4.1.311.17.2 is there.
    std::map<int, std::vector<unsigned char>> extendedProperties;  ///< 1.3.6.1.4.1.311.17.3.N, by N.
    std::vector<std::vector<unsigned char>> others;                ///< Whole attributes, DER.
};

/// readBagAttributes fails with PfxMalformed where a known attribute has a value of the wrong type.
[[nodiscard]] Result<BagAttributes> readBagAttributes(const PKCS12_SAFEBAG* bag);

/// encodeBagAttributes writes each attribute as DER, as readBagAttributes reads them: the keyset marker with an empty
/// set of values, as Windows does.
[[nodiscard]] std::vector<std::vector<unsigned char>> encodeBagAttributes(const BagAttributes& attributes);

}  // namespace certcore
