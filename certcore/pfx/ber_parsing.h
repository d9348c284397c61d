// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/asn1.h>

#include <span>

#include "certcore/pfx/ber_to_der.h"

namespace certcore {

/// parseBer calls a parser of OpenSSL with the bytes and, where that is too strict for them, with what berToDer makes
/// of them. The parser takes a span and gives a handle, which is empty where it fails.
template <typename Parser>
[[nodiscard]] auto parseBer(std::span<const unsigned char> bytes, const Parser& parser) {
    auto parsed = parser(bytes);
    if (!parsed) {
        if (const auto der = berToDer(bytes)) {
            parsed = parser(der->bytes());
        }
    }
    return parsed;
}

/// parseItem is a parser for parseBer that reads one of OpenSSL's ASN.1 types into its handle.
template <typename HandleType>
[[nodiscard]] auto parseItem(const ASN1_ITEM* item) {
    return [item](std::span<const unsigned char> bytes) {
        const unsigned char* position = bytes.data();
        return HandleType(reinterpret_cast<typename HandleType::pointer>(
            ASN1_item_d2i(nullptr, &position, static_cast<long>(bytes.size()), item)));
    };
}

}  // namespace certcore
