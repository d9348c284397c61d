// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/bag_reader.h"

#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>

#include <array>
#include <utility>

#include "certcore/pfx/ber_parsing.h"

namespace certcore {

namespace {

std::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCause::PfxMalformed, {}, what + ": " + lastOpenSslError());
}

// RFC 7292, 4.2: what an encrypted content holds is a sequence of bags again.
BagsHandle parseBags(const Secret& plain) {
    return parseBer(plain.bytes(), parseItem<BagsHandle>(ASN1_ITEM_rptr(PKCS12_SAFEBAGS)));
}

PrivateKeyInfoHandle parseKeyInfo(const Secret& plain) {
    return parseBer(plain.bytes(), parseItem<PrivateKeyInfoHandle>(ASN1_ITEM_rptr(PKCS8_PRIV_KEY_INFO)));
}

std::string algorithmOf(const PKCS8_PRIV_KEY_INFO* info) {
    const ASN1_OBJECT* object = nullptr;
    PKCS8_pkey_get0(&object, nullptr, nullptr, nullptr, info);
    std::array<char, 128> name{};
    OBJ_obj2txt(name.data(), name.size(), object, 0);
    return name.data();
}

}  // namespace

BagReader::BagReader(const CryptoContext& crypto, const PfxFile& file, PasswordDecryptor& decryptor,
                     const PfxLimits& limits)
    : m_crypto(crypto), m_file(file), m_decryptor(decryptor), m_limits(limits) {
    m_bundle.encryption = file.encryption();
}

Result<PfxBundle> BagReader::read() {
    for (int i = 0; i < sk_PKCS7_num(m_file.contents()); ++i) {
        if (auto done = readContent(sk_PKCS7_value(m_file.contents(), i)); !done) {
            return passOn(done);
        }
    }
    return std::move(m_bundle);
}

Result<void> BagReader::readContent(PKCS7* content) {
    m_enclosing = nullptr;
    if (PKCS7_type_is_data(content)) {
        const BagsHandle bags = unpackPlainBags(content);
        return bags ? readBags(bags.get()) : Result<void>(malformed("safe contents"));
    }
    if (PKCS7_type_is_encrypted(content)) {
        const auto [algorithm, ciphertext] = encryptedContent(content);
        BagsHandle bags;
        auto decrypted = m_decryptor.decrypt(algorithm, ciphertext, [&bags](const Secret& plain) {
            bags = parseBags(plain);
            return bags != nullptr;
        });
        m_enclosing = algorithm;
        return decrypted ? readBags(bags.get()) : decrypted;
    }
    // Passed over, as every peer does, and said.
    m_bundle.hasPublicKeyPart = m_bundle.hasPublicKeyPart || PKCS7_type_is_enveloped(content);
    return {};
}

Result<void> BagReader::readBags(const STACK_OF(PKCS12_SAFEBAG) * outermost) {
    std::vector<Level> open{{outermost, 1}};
    while (!open.empty()) {
        const Level level = open.back();
        open.pop_back();
        if (level.depth > m_limits.depth) {
            return fail(ErrorCause::PfxNestedTooDeep);
        }
        for (int i = 0; i < sk_PKCS12_SAFEBAG_num(level.bags); ++i) {
            const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(level.bags, i);
            if (PKCS12_SAFEBAG_get_nid(bag) == NID_safeContentsBag) {
                open.push_back({PKCS12_SAFEBAG_get0_safes(bag), level.depth + 1});
            } else if (auto done = readBag(bag); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> BagReader::readBag(const PKCS12_SAFEBAG* bag) {
    switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_keyBag:
            return readKeyBag(bag);
        case NID_pkcs8ShroudedKeyBag:
            return readShroudedKey(bag);
        case NID_certBag:
            return readCertificate(bag);
        default:
            return {};  // revocation lists and secrets are nothing that an import would use
    }
}

// A key bag has no encryption of its own; the content that it lies in may have one.
Result<void> BagReader::readKeyBag(const PKCS12_SAFEBAG* bag) {
    if (m_enclosing != nullptr) {
        if (auto noted = noteKeyEncryption(m_enclosing); !noted) {
            return noted;
        }
    }
    return readPlainKey(bag, PKCS12_SAFEBAG_get0_p8inf(bag));
}

Result<void> BagReader::readPlainKey(const PKCS12_SAFEBAG* bag, const PKCS8_PRIV_KEY_INFO* info) {
    if (info == nullptr) {
        return malformed("key bag");
    }
    auto attributes = readBagAttributes(bag);
    if (!attributes) {
        return passOn(attributes);
    }
    if (m_bundle.keys.size() == m_limits.keys) {
        return fail(ErrorCause::PfxTooManyParts, {}, "keys");
    }
    m_bundle.keys.push_back({PrivateKey::fromInfo(m_crypto, info), algorithmOf(info), std::move(*attributes)});
    return {};
}

Result<void> BagReader::readShroudedKey(const PKCS12_SAFEBAG* bag) {
    const X509_SIG* shrouded = PKCS12_SAFEBAG_get0_pkcs8(bag);
    if (shrouded == nullptr) {
        return malformed("shrouded key bag");
    }
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* ciphertext = nullptr;
    X509_SIG_get0(shrouded, &algorithm, &ciphertext);
    if (auto noted = noteKeyEncryption(algorithm); !noted) {
        return noted;
    }
    PrivateKeyInfoHandle info;
    auto decrypted = m_decryptor.decrypt(algorithm, ciphertext, [&info](const Secret& plain) {
        info = parseKeyInfo(plain);
        return info != nullptr;
    });
    return decrypted ? readPlainKey(bag, info.get()) : decrypted;
}

Result<void> BagReader::noteKeyEncryption(const X509_ALGOR* algorithm) {
    auto scheme = readEncryptionScheme(algorithm);
    if (!scheme) {
        return passOn(scheme);
    }
    EncryptionSummary& summary = m_bundle.encryption;
    if (scheme->needsNewerWindows) {
        summary.minimumWindowsBuild = aesWindowsBuild;
    }
    if (!summary.key) {
        summary.key = scheme->name;
        summary.keyIterations = scheme->iterations;
    }
    return {};
}

Result<void> BagReader::readCertificate(const PKCS12_SAFEBAG* bag) {
    if (PKCS12_SAFEBAG_get_bag_nid(bag) != NID_x509Certificate) {
        return {};  // an SDSI certificate (RFC 7292, 4.2.3) is none of ours
    }
    if (m_bundle.certificates.size() == m_limits.certificates) {
        return fail(ErrorCause::PfxTooManyParts, {}, "certificates");
    }
    const std::unique_ptr<X509, FreeWith<X509_free>> foreign(PKCS12_SAFEBAG_get1_cert(bag));
    unsigned char* der = nullptr;
    const int size = foreign ? i2d_X509(foreign.get(), &der) : 0;
    if (size <= 0) {
        return malformed("certificate bag");
    }
    // Bound to OpenSSL's global context: read once more into our own.
    auto certificate = Certificate::fromDer(m_crypto, {der, static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    auto attributes = readBagAttributes(bag);
    if (!certificate) {
        return passOn(certificate);
    }
    if (!attributes) {
        return passOn(attributes);
    }
    m_bundle.certificates.push_back({std::move(*certificate), std::move(*attributes)});
    return {};
}

}  // namespace certcore
