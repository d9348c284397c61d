// SPDX-License-Identifier: Apache-2.0
#include "tests/support/der.h"

#include <openssl/asn1.h>
#include <openssl/crypto.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <stdexcept>

#include "certcore/base/openssl_handles.h"

namespace fixtures {

namespace {

using certcore::Handle;

constexpr unsigned char tagBoolean = 0x01;
constexpr unsigned char tagInteger = 0x02;
constexpr unsigned char tagOctetString = 0x04;
constexpr unsigned char tagNull = 0x05;
constexpr unsigned char tagBmpString = 0x1e;
constexpr unsigned char tagSequence = 0x30;
constexpr unsigned char tagSet = 0x31;
constexpr unsigned char tagContext = 0xa0;
constexpr unsigned char constructed = 0x20;
constexpr unsigned char indefinite = 0x80;

/// bigEndian is the value without leading zero bytes; zero is no byte at all.
Bytes bigEndian(std::uint64_t value) {
    Bytes bytes;
    for (; value != 0; value >>= 8U) {
        bytes.insert(bytes.begin(), static_cast<unsigned char>(value & 0xffU));
    }
    return bytes;
}

Bytes indefiniteElement(unsigned char tag, const Bytes& content) {
    return joined({{tag, indefinite}, content, {0, 0}});
}

/// Piece is an element inside other bytes.
struct Piece {
    std::span<const unsigned char> whole;
    std::span<const unsigned char> content;
};

/// firstPiece reads the element at the beginning of DER bytes.
Piece firstPiece(std::span<const unsigned char> bytes) {
    const unsigned char* cursor = bytes.data();
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    const int form = ASN1_get_object(&cursor, &length, &tag, &tagClass, static_cast<long>(bytes.size()));
    if ((static_cast<unsigned>(form) & 0x80U) != 0) {
        throw std::runtime_error("not DER");
    }
    const auto header = static_cast<std::size_t>(cursor - bytes.data());
    const auto size = static_cast<std::size_t>(length);
    return {bytes.first(header + size), bytes.subspan(header, size)};
}

Bytes copyOf(std::span<const unsigned char> bytes) {
    return {bytes.begin(), bytes.end()};
}

}  // namespace

Bytes joined(const std::vector<Bytes>& parts) {
    Bytes all;
    for (const Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Bytes element(unsigned char tag, const Bytes& content) {
    if (content.size() < 0x80) {
        return joined({{tag, static_cast<unsigned char>(content.size())}, content});
    }
    const Bytes length = bigEndian(content.size());
    return joined({{tag, static_cast<unsigned char>(0x80U + length.size())}, length, content});
}

Bytes sequence(const std::vector<Bytes>& parts) {
    return element(tagSequence, joined(parts));
}

Bytes setOf(const std::vector<Bytes>& parts) {
    return element(tagSet, joined(parts));
}

Bytes tagged(unsigned char number, const Bytes& content) {
    return element(static_cast<unsigned char>(tagContext + number), content);
}

Bytes boolean(bool value) {
    return element(tagBoolean, {static_cast<unsigned char>(value ? 0xff : 0x00)});
}

Bytes integer(std::uint64_t value) {
    Bytes bytes = bigEndian(value);
    if (bytes.empty() || bytes.front() >= 0x80) {
        bytes.insert(bytes.begin(), 0);  // Without it the number would be negative.
    }
    return element(tagInteger, bytes);
}

Bytes null() {
    return element(tagNull, {});
}

Bytes octetString(const Bytes& content) {
    return element(tagOctetString, content);
}

Bytes objectId(const std::string& dotted) {
    const Handle<ASN1_OBJECT, ASN1_OBJECT_free> object(OBJ_txt2obj(dotted.c_str(), 1));
    const int size = object ? i2d_ASN1_OBJECT(object.get(), nullptr) : 0;
    if (size <= 0) {
        throw std::runtime_error("not an object identifier: " + dotted);
    }
    Bytes bytes(static_cast<std::size_t>(size));
    unsigned char* cursor = bytes.data();
    i2d_ASN1_OBJECT(object.get(), &cursor);
    return bytes;
}

Bytes bmpString(const std::string& text) {
    unsigned char* wide = nullptr;
    int size = 0;
    if (OPENSSL_utf82uni(text.c_str(), static_cast<int>(text.size()), &wide, &size) == nullptr) {
        throw std::runtime_error("not UTF-8: " + text);
    }
    const Bytes content(wide, wide + size - 2);  // Without the two zero bytes at the end.
    OPENSSL_free(wide);
    return element(tagBmpString, content);
}

Bytes algorithm(const std::string& dotted) {
    return sequence({objectId(dotted), null()});
}

Bytes fromHex(const std::string& digits) {
    long size = 0;
    unsigned char* bytes = digits.empty() ? nullptr : OPENSSL_hexstr2buf(digits.c_str(), &size);
    if (bytes == nullptr && !digits.empty()) {
        throw std::runtime_error("not hex: " + digits);
    }
    Bytes copy(bytes, bytes + size);
    OPENSSL_free(bytes);
    return copy;
}

Bytes inIndefiniteLength(const Bytes& pfx) {
    const Piece outer = firstPiece(pfx);
    const Piece version = firstPiece(outer.content);
    const Piece authSafe = firstPiece(outer.content.subspan(version.whole.size()));
    const auto mac = outer.content.subspan(version.whole.size() + authSafe.whole.size());

    const Piece type = firstPiece(authSafe.content);
    const Piece explicitTag = firstPiece(authSafe.content.subspan(type.whole.size()));
    const auto octets = firstPiece(explicitTag.content).content;
    const std::size_t half = octets.size() / 2;
    const Bytes pieces =
        indefiniteElement(tagOctetString | constructed,
                          joined({octetString(copyOf(octets.first(half))), octetString(copyOf(octets.subspan(half)))}));
    const Bytes content =
        indefiniteElement(tagSequence, joined({copyOf(type.whole), indefiniteElement(tagContext, pieces)}));
    return indefiniteElement(tagSequence, joined({copyOf(version.whole), content, copyOf(mac)}));
}

}  // namespace fixtures
