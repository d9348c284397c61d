// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/authenticated_octets.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

#include <optional>
#include <span>

namespace certcore {

namespace {

using Bytes = std::span<const unsigned char>;

// The content of the element at the front, which is taken off. DER, so that every length is definite.
std::optional<Bytes> takeContent(Bytes& bytes) {
    const unsigned char* position = bytes.data();
    long size = 0;
    int tag = 0;
    int group = 0;
    if (bytes.empty() ||
        (ASN1_get_object(&position, &size, &tag, &group, static_cast<long>(bytes.size())) & 0x80) != 0) {
        ERR_clear_error();
        return std::nullopt;
    }
    const Bytes content(position, static_cast<std::size_t>(size));
    bytes = bytes.subspan(static_cast<std::size_t>(position - bytes.data()) + content.size());
    return content;
}

// The version lies before the authSafe, and in that its type before the tag around its content.
std::optional<Bytes> findOctets(Bytes der) {
    auto structure = takeContent(der);
    if (!structure || !takeContent(*structure)) {
        return std::nullopt;
    }
    auto authSafe = takeContent(*structure);
    if (!authSafe || !takeContent(*authSafe)) {
        return std::nullopt;
    }
    auto tagged = takeContent(*authSafe);
    return tagged ? takeContent(*tagged) : std::nullopt;
}

}  // namespace

std::vector<unsigned char> authenticatedOctets(const PKCS12* structure) {
    unsigned char* der = nullptr;
    const int size = i2d_PKCS12(structure, &der);
    if (size <= 0) {
        return {};
    }
    const auto octets = findOctets({der, static_cast<std::size_t>(size)});
    std::vector<unsigned char> copy;
    if (octets) {
        copy.assign(octets->begin(), octets->end());
    }
    OPENSSL_free(der);
    return copy;
}

}  // namespace certcore
