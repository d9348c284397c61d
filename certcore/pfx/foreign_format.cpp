// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/foreign_format.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "certcore/pfx/ber_header.h"
#include "certcore/pfx/ber_to_der.h"

namespace certcore {

namespace {

using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using X509Handle = Handle<X509, X509_free>;
using Pkcs7Handle = Handle<PKCS7, PKCS7_free>;
using EncryptedKeyHandle = Handle<X509_SIG, X509_SIG_free>;

bool startsWith(std::span<const unsigned char> bytes, std::initializer_list<unsigned char> magic) {
    return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
}

template <typename HandleType, typename Read>
bool parsesAs(std::span<const unsigned char> bytes, Read read) {
    const unsigned char* position = bytes.data();
    return HandleType(read(nullptr, &position, static_cast<long>(bytes.size()))) != nullptr;
}

ErrorCause recogniseDer(std::span<const unsigned char> bytes) {
    if (parsesAs<X509Handle>(bytes, d2i_X509)) {
        return ErrorCause::IsDerCertificate;
    }
    if (parsesAs<Pkcs7Handle>(bytes, d2i_PKCS7)) {
        return ErrorCause::IsPkcs7;
    }
    if (parsesAs<RequestHandle>(bytes, d2i_X509_REQ)) {
        return ErrorCause::IsDerRequest;
    }
    // PKCS #8 and PKCS #1 begin with version 0, SEC 1 with version 1; an encrypted PKCS #8 has no version.
    const BerHeader outer = berHeaderOf(bytes);
    const auto content = bytes.subspan(std::min(outer.size, bytes.size()));
    if (startsWith(content, {0x02, 0x01, 0x00}) || startsWith(content, {0x02, 0x01, 0x01}) ||
        parsesAs<EncryptedKeyHandle>(bytes, d2i_X509_SIG)) {
        return ErrorCause::IsDerPrivateKey;
    }
    return ErrorCause::IsSomethingElse;
}

ErrorCause recognisePem(std::string_view text) {
    const auto has = [text](std::string_view label) { return text.find(label) != std::string_view::npos; };
    const bool certificate = has("-----BEGIN CERTIFICATE-----") || has("-----BEGIN TRUSTED CERTIFICATE-----") ||
                             has("-----BEGIN X509 CERTIFICATE-----");
    const bool key = has("PRIVATE KEY-----");
    if (certificate) {
        return key ? ErrorCause::IsPemBundle : ErrorCause::IsPemCertificate;
    }
    if (has("-----BEGIN PKCS7-----") || has("-----BEGIN CMS-----")) {
        return ErrorCause::IsPkcs7;
    }
    if (has("-----BEGIN CERTIFICATE REQUEST-----") || has("-----BEGIN NEW CERTIFICATE REQUEST-----")) {
        return ErrorCause::IsPemRequest;
    }
    if (has("-----BEGIN PKCS12-----")) {
        return ErrorCause::IsBase64Pfx;
    }
    return key ? ErrorCause::IsPemPrivateKey : ErrorCause::IsSomethingElse;
}

// Only the first bytes are decoded: they are enough to see what the text is the Base64 of.
ErrorCause recogniseBase64(std::span<const unsigned char> bytes) {
    std::string start;
    for (const unsigned char byte : bytes) {
        if (byte == '\r' || byte == '\n') {
            continue;
        }
        start += static_cast<char>(byte);
        if (start.size() == 64) {
            break;
        }
    }
    start.resize(start.size() / 4 * 4);
    std::array<unsigned char, 48> decoded{};
    const int size = EVP_DecodeBlock(decoded.data(), reinterpret_cast<const unsigned char*>(start.data()),
                                     static_cast<int>(start.size()));
    if (size > 0 && startsLikePfx(std::span(decoded).first(static_cast<std::size_t>(size)))) {
        return ErrorCause::IsBase64Pfx;
    }
    return ErrorCause::IsSomethingElse;
}

}  // namespace

bool startsLikePfx(std::span<const unsigned char> bytes) {
    if (bytes.empty() || bytes[0] != 0x30) {
        return false;
    }
    const BerHeader outer = berHeaderOf(bytes);
    return outer.size != 0 && startsWith(bytes.subspan(outer.size), {0x02, 0x01, 0x03});
}

bool isWholeSequence(std::span<const unsigned char> bytes) {
    const BerHeader outer = berHeaderOf(bytes);
    return outer.size != 0 && bytes[0] == 0x30 && !outer.isIndefinite && outer.content == bytes.size() - outer.size;
}

bool isNestedTooDeep(std::span<const unsigned char> bytes) {
    std::vector<std::size_t> ends{bytes.size()};
    std::size_t at = 0;
    while (at < bytes.size()) {
        while (ends.size() > 1 && at >= ends.back()) {
            ends.pop_back();
        }
        const BerHeader header = berHeaderOf(bytes.subspan(at));
        const bool isConstructed = (bytes[at] & 0x20U) != 0;
        const bool isEndOfContents = bytes[at] == 0 && header.content == 0;
        at += header.size;
        if (header.size == 0 || at > ends.back() || header.content > ends.back() - at) {
            return false;
        }
        if (isConstructed) {
            ends.push_back(header.isIndefinite ? ends.back() : at + header.content);
        } else if (isEndOfContents && ends.size() > 1) {
            ends.pop_back();
        } else {
            at += header.content;
        }
        if (ends.size() > deepestNesting) {
            return true;
        }
    }
    return false;
}

bool isCutShort(std::span<const unsigned char> bytes) {
    const BerHeader outer = berHeaderOf(bytes);
    return outer.size == 0 || (!outer.isIndefinite && outer.content > bytes.size() - outer.size);
}

ErrorCause recogniseForeignFormat(std::span<const unsigned char> bytes) {
    if (bytes.empty()) {
        return ErrorCause::FileEmpty;
    }
    if (startsWith(bytes, {'P', 'K', 3, 4}) || startsWith(bytes, {'P', 'K', 5, 6})) {
        return ErrorCause::IsZip;
    }
    if (startsWith(bytes, {0xFE, 0xED, 0xFE, 0xED}) || startsWith(bytes, {0xCE, 0xCE, 0xCE, 0xCE})) {
        return ErrorCause::IsJavaKeystore;
    }
    if (startsWith(bytes, {0, 0, 0, 0, 'C', 'E', 'R', 'T'})) {
        return ErrorCause::IsSerializedStore;
    }
    ErrorCause cause = ErrorCause::IsSomethingElse;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (text.find("-----BEGIN ") != std::string_view::npos) {
        cause = recognisePem(text);
    } else if (bytes[0] == 0x30) {
        cause = recogniseDer(bytes);
    } else {
        cause = recogniseBase64(bytes);
    }
    ERR_clear_error();
    return cause;
}

}  // namespace certcore
