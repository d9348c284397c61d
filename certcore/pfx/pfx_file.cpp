// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_file.h"

#include <openssl/err.h>
#include <openssl/objects.h>

#include "certcore/base/file_reading.h"
#include "certcore/pfx/authenticated_octets.h"
#include "certcore/pfx/ber_parsing.h"
#include "certcore/pfx/foreign_format.h"
#include "certcore/pfx/pbmac1.h"

namespace certcore {

namespace {

ErrorCause causeOfParseFailure(std::span<const unsigned char> bytes) {
    if (isNestedTooDeep(bytes)) {
        return ErrorCause::PfxNestedTooDeep;
    }
    return isCutShort(bytes) ? ErrorCause::PfxTruncated : ErrorCause::PfxMalformed;
}

ErrorCause causeOfBrokenBags(const PKCS7* content) {
    const ASN1_OCTET_STRING* data = content->d.data;
    const bool isTooDeep = data != nullptr && isNestedTooDeep({ASN1_STRING_get0_data(data),
                                                               static_cast<std::size_t>(ASN1_STRING_length(data))});
    return isTooDeep ? ErrorCause::PfxNestedTooDeep : ErrorCause::PfxMalformed;
}

// In OpenSSL 3.0 only a structure made in the context first is bound to it.
Pkcs12Handle parseOuter(const CryptoContext& crypto, std::span<const unsigned char> whole) {
    return parseBer(whole, [&crypto](std::span<const unsigned char> bytes) {
        PKCS12* raw = PKCS12_init_ex(NID_pkcs7_data, crypto.get(), nullptr);
        const unsigned char* position = bytes.data();
        // d2i frees the object it was given when it fails, and clears the pointer.
        return Pkcs12Handle(
            raw == nullptr || d2i_PKCS12(&raw, &position, static_cast<long>(bytes.size())) == nullptr ? nullptr : raw);
    });
}

ContentInfosHandle unpackContents(const PKCS12* structure) {
    ContentInfosHandle contents(PKCS12_unpack_authsafes(structure));
    if (!contents && ERR_GET_REASON(ERR_peek_last_error()) != PKCS12_R_CONTENT_TYPE_NOT_DATA) {
        contents =
            parseBer(authenticatedOctets(structure), parseItem<ContentInfosHandle>(ASN1_ITEM_rptr(PKCS12_AUTHSAFES)));
    }
    return contents;
}

const X509_ALGOR* firstKeyAlgorithm(const STACK_OF(PKCS12_SAFEBAG) * bags) {
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (PKCS12_SAFEBAG_get_nid(bag) == NID_pkcs8ShroudedKeyBag) {
            const X509_SIG* shrouded = PKCS12_SAFEBAG_get0_pkcs8(bag);
            const X509_ALGOR* algorithm = nullptr;
            X509_SIG_get0(shrouded, &algorithm, nullptr);
            return algorithm;
        }
    }
    return nullptr;
}

void note(const EncryptionScheme& scheme, std::optional<std::string>& name, std::optional<std::uint64_t>& iterations,
          EncryptionSummary& summary) {
    if (scheme.needsNewerWindows) {
        summary.minimumWindowsBuild = aesWindowsBuild;
    }
    if (!name) {
        name = scheme.name;
        iterations = scheme.iterations;
    }
}

// RFC 7292, 4 and appendix B: an HMAC whose key is derived with the HMAC's own digest.
Result<EncryptionScheme> readHmac(const X509_ALGOR* algorithm, const ASN1_OCTET_STRING* salt,
                                  const ASN1_INTEGER* count) {
    std::uint64_t iterations = 1;  // the default
    if (count != nullptr && (ASN1_INTEGER_get_uint64(&iterations, count) != 1 || iterations == 0)) {
        ERR_clear_error();
        return fail(ErrorCause::PfxMalformed, {}, "MAC iterations");
    }
    const int nid = OBJ_obj2nid(algorithm->algorithm);
    EncryptionScheme scheme;
    scheme.derivation = algorithmName(algorithm->algorithm);
    scheme.name = "HMAC-" + scheme.derivation;
    scheme.iterations = iterations;
    scheme.cost = iterations;
    const std::span bytes(ASN1_STRING_get0_data(salt), static_cast<std::size_t>(ASN1_STRING_length(salt)));
    scheme.salt.assign(bytes.begin(), bytes.end());
    scheme.needsNewerWindows = nid != NID_sha1 && nid != NID_md5;
    return scheme;
}

}  // namespace

Result<PfxFile> PfxFile::read(const CryptoContext& crypto, const std::filesystem::path& path, const PfxLimits& limits) {
    const auto bytes = readWholeFile(path, limits.fileSize);
    if (!bytes) {
        return std::unexpected<Error>(bytes.error());
    }
    return parse(crypto, *bytes, limits);
}

Result<PfxFile> PfxFile::parse(const CryptoContext& crypto, std::span<const unsigned char> bytes,
                               const PfxLimits& limits) {
    if (bytes.size() > limits.fileSize) {
        return fail(ErrorCause::FileTooLarge);
    }
    if (!startsLikePfx(bytes)) {
        return fail(recogniseForeignFormat(bytes));
    }
    PfxFile file;
    file.m_size = bytes.size();
    file.m_structure = parseOuter(crypto, bytes);
    if (!file.m_structure) {
        const ErrorCause cause = causeOfParseFailure(bytes);
        return fail(cause, {}, lastOpenSslError());
    }
    file.m_contents = unpackContents(file.m_structure.get());
    if (!file.m_contents) {
        const bool isSigned = ERR_GET_REASON(ERR_peek_last_error()) == PKCS12_R_CONTENT_TYPE_NOT_DATA;
        const ErrorCause cause = isSigned ? ErrorCause::SignedWithCertificate : causeOfParseFailure(bytes);
        return fail(cause, {}, lastOpenSslError());
    }
    if (auto done = file.readMac(); !done) {
        return passOn(done);
    }
    if (auto done = file.summarise(); !done) {
        return passOn(done);
    }
    return file;
}

Result<void> PfxFile::readMac() {
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* salt = nullptr;
    const ASN1_INTEGER* count = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, &salt, &count, m_structure.get());
    if (algorithm == nullptr) {
        return {};
    }
    m_hasPbmac1 = isPbmac1(algorithm);
    auto scheme = m_hasPbmac1 ? readPbmac1(algorithm) : readHmac(algorithm, salt, count);
    if (!scheme) {
        return passOn(scheme);
    }
    note(*scheme, m_encryption.mac, m_encryption.macIterations, m_encryption);
    m_macScheme = std::move(*scheme);
    return {};
}

Result<bool> PfxFile::pbmac1Matches(const CryptoContext& crypto, const Secret& password) const {
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* expected = nullptr;
    PKCS12_get0_mac(&expected, &algorithm, nullptr, nullptr, m_structure.get());
    return certcore::pbmac1Matches(
        crypto, algorithm, password, authenticatedOctets(m_structure.get()),
        {ASN1_STRING_get0_data(expected), static_cast<std::size_t>(ASN1_STRING_length(expected))});
}

Result<void> PfxFile::summarise() {
    for (int i = 0; i < sk_PKCS7_num(m_contents.get()); ++i) {
        PKCS7* content = sk_PKCS7_value(m_contents.get(), i);
        if (PKCS7_type_is_encrypted(content)) {
            const X509_ALGOR* algorithm = encryptedContent(content).algorithm;
            if (algorithm == nullptr) {
                return fail(ErrorCause::PfxMalformed, {}, "encrypted content without an algorithm");
            }
            auto scheme = readEncryptionScheme(algorithm);
            if (!scheme) {
                return passOn(scheme);
            }
            note(*scheme, m_encryption.certificates, m_encryption.certificateIterations, m_encryption);
        } else if (PKCS7_type_is_data(content)) {
            const BagsHandle bags = unpackPlainBags(content);
            if (!bags) {
                const ErrorCause cause = causeOfBrokenBags(content);
                return fail(cause, {}, "safe contents: " + lastOpenSslError());
            }
            const X509_ALGOR* algorithm = firstKeyAlgorithm(bags.get());
            if (algorithm == nullptr) {
                continue;
            }
            auto scheme = readEncryptionScheme(algorithm);
            if (!scheme) {
                return passOn(scheme);
            }
            note(*scheme, m_encryption.key, m_encryption.keyIterations, m_encryption);
        }
    }
    return {};
}

EncryptedContent encryptedContent(const PKCS7* content) {
    const PKCS7_ENCRYPT* encrypted = content->d.encrypted;
    if (encrypted == nullptr || encrypted->enc_data == nullptr) {
        return {};
    }
    return {encrypted->enc_data->algorithm, encrypted->enc_data->enc_data};
}

BagsHandle unpackPlainBags(PKCS7* content) {
    if (content->d.data == nullptr) {
        return {};
    }
    const std::span bytes(ASN1_STRING_get0_data(content->d.data),
                          static_cast<std::size_t>(ASN1_STRING_length(content->d.data)));
    return parseBer(bytes, parseItem<BagsHandle>(ASN1_ITEM_rptr(PKCS12_SAFEBAGS)));
}

}  // namespace certcore
