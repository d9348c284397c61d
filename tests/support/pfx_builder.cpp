// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pfx_builder.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/obj_mac.h>
#include <openssl/objects.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <stdexcept>

#include "certcore/base/openssl_handles.h"

namespace fixtures {

namespace {

using AlgorithmHandle = certcore::Handle<X509_ALGOR, X509_ALGOR_free>;

constexpr auto* oidData = "1.2.840.113549.1.7.1";
constexpr auto* oidEncryptedData = "1.2.840.113549.1.7.6";
constexpr auto* oidX509Certificate = "1.2.840.113549.1.9.22.1";
constexpr auto* oidX509Crl = "1.2.840.113549.1.9.23.1";
constexpr auto* oidBag = "1.2.840.113549.1.12.10.1.";
constexpr std::size_t saltSize = 16;
constexpr std::size_t ivSize = 16;

/// BagType is the last arc of a bag's object identifier.
enum class BagType : std::uint8_t { Key = 1, ShroudedKey = 2, Certificate = 3, Crl = 4, Secret = 5, SafeContents = 6 };

void require(bool done, const std::string& what) {
    if (!done) {
        throw std::runtime_error("cannot " + what);
    }
}

Bytes randomBytes(std::size_t size) {
    Bytes bytes(size);
    require(RAND_bytes(bytes.data(), static_cast<int>(size)) == 1, "draw random bytes");
    return bytes;
}

const char* passwordText(const Password& password) {
    return password ? password->c_str() : nullptr;
}

int passwordSize(const Password& password) {
    return password ? static_cast<int>(password->size()) : 0;
}

Bytes bag(BagType type, const Bytes& value, const std::vector<Bytes>& attributes) {
    const Bytes id = objectId(oidBag + std::to_string(static_cast<int>(type)));
    // An absent set of attributes and an empty one are different things; programs write the former.
    return sequence({id, tagged(0, value), attributes.empty() ? Bytes{} : setOf(attributes)});
}

/// algorithmOf is the AlgorithmIdentifier for these values; the caller owns salt and IV, to make the same one twice.
AlgorithmHandle algorithmOf(const std::string& scheme, std::uint64_t iterations, Bytes salt, Bytes iv) {
    static const std::map<std::string, int> oldSchemes{{"3des", NID_pbe_WithSHA1And3_Key_TripleDES_CBC},
                                                       {"rc2-40", NID_pbe_WithSHA1And40BitRC2_CBC}};
    const auto count = static_cast<int>(iterations);
    const auto size = static_cast<int>(salt.size());
    AlgorithmHandle algorithm;
    if (scheme == "aes-256" || scheme == "aes-128") {
        const EVP_CIPHER* cipher = scheme == "aes-256" ? EVP_aes_256_cbc() : EVP_aes_128_cbc();
        algorithm.reset(PKCS5_pbe2_set_iv(cipher, count, salt.data(), size, iv.data(), NID_hmacWithSHA256));
    } else if (const auto old = oldSchemes.find(scheme); old != oldSchemes.end()) {
        algorithm.reset(PKCS5_pbe_set(old->second, count, salt.data(), size));
    }
    require(algorithm != nullptr, "make the encryption scheme " + scheme);
    return algorithm;
}

Bytes encoded(const X509_ALGOR* algorithm) {
    unsigned char* bytes = nullptr;
    const int size = i2d_X509_ALGOR(algorithm, &bytes);
    require(size > 0, "encode an algorithm");
    Bytes copy(bytes, bytes + size);
    OPENSSL_free(bytes);
    return copy;
}

/// Encrypted is what was encrypted, and the AlgorithmIdentifier that the file shall show.
struct Encrypted {
    Bytes algorithm;
    Bytes content;
};

Encrypted encrypt(const Bytes& plain, const Password& password, const Protection& protection) {
    const Bytes salt = protection.salt.empty() ? randomBytes(saltSize) : protection.salt;
    const Bytes iv = randomBytes(ivSize);
    const AlgorithmHandle real = algorithmOf(protection.scheme, protection.iterations, salt, iv);
    const AlgorithmHandle shown =
        algorithmOf(protection.scheme, protection.claim.value_or(protection.iterations), salt, iv);
    unsigned char* out = nullptr;
    int size = 0;
    require(PKCS12_pbe_crypt(real.get(), passwordText(password), passwordSize(password), plain.data(),
                             static_cast<int>(plain.size()), &out, &size, 1) != nullptr,
            "encrypt with " + protection.scheme);
    const Bytes content(out, out + size);
    OPENSSL_free(out);
    return {encoded(shown.get()), content};
}

/// macData is RFC 7292's MacData over the octets of authSafe.
Bytes macData(const Bytes& authSafe, const Password& password, const Mac& mac) {
    const EVP_MD* digest = EVP_get_digestbyname(mac.digest.c_str());
    require(digest != nullptr, "use the digest " + mac.digest);
    const int size = EVP_MD_get_size(digest);
    Bytes salt = randomBytes(saltSize);
    Bytes key(static_cast<std::size_t>(size));
    require(
        PKCS12_key_gen_utf8(passwordText(password), passwordSize(password), salt.data(), static_cast<int>(salt.size()),
                            PKCS12_MAC_ID, static_cast<int>(mac.iterations), size, key.data(), digest) == 1,
        "derive the MAC key");
    Bytes value(static_cast<std::size_t>(size));
    require(HMAC(digest, key.data(), size, authSafe.data(), authSafe.size(), value.data(), nullptr) != nullptr,
            "compute the MAC");
    std::string digestId(64, '\0');
    const int idSize =
        OBJ_obj2txt(digestId.data(), static_cast<int>(digestId.size()), OBJ_nid2obj(EVP_MD_get_type(digest)), 1);
    require(idSize > 0, "name the digest");
    digestId.resize(static_cast<std::size_t>(idSize));
    return sequence({sequence({algorithm(digestId), octetString(value)}), octetString(salt),
                     integer(mac.claim.value_or(mac.iterations))});
}

}  // namespace

Bytes bagAttribute(const std::string& type, const std::vector<Bytes>& values) {
    return sequence({objectId(type), setOf(values)});
}

Bytes keyBag(const Bytes& pkcs8, const std::vector<Bytes>& attributes, const Password& password,
             const Protection& protection) {
    if (protection.scheme == "none") {
        return bag(BagType::Key, pkcs8, attributes);
    }
    const auto [shown, content] = encrypt(pkcs8, password, protection);
    return bag(BagType::ShroudedKey, sequence({shown, octetString(content)}), attributes);
}

Bytes certificateBag(const Bytes& certificate, const std::vector<Bytes>& attributes) {
    return bag(BagType::Certificate, sequence({objectId(oidX509Certificate), tagged(0, octetString(certificate))}),
               attributes);
}

Bytes crlBag(const Bytes& crl, const std::vector<Bytes>& attributes) {
    return bag(BagType::Crl, sequence({objectId(oidX509Crl), tagged(0, octetString(crl))}), attributes);
}

Bytes secretBag(const std::string& secret, const std::vector<Bytes>& attributes) {
    const Bytes value = octetString(Bytes(secret.begin(), secret.end()));
    return bag(BagType::Secret, sequence({objectId(oidData), tagged(0, value)}), attributes);
}

Bytes unknownKey(const std::string& algorithmId) {
    return sequence({integer(0), sequence({objectId(algorithmId)}), octetString(randomBytes(saltSize))});
}

Bytes safeContents(const std::vector<Bytes>& bags, unsigned depth) {
    Bytes contents = sequence(bags);
    for (unsigned i = 0; i < depth; ++i) {
        contents = sequence({bag(BagType::SafeContents, contents, {})});
    }
    return contents;
}

Bytes dataContent(const Bytes& content) {
    return sequence({objectId(oidData), tagged(0, octetString(content))});
}

Bytes encryptedContent(const Bytes& content, const Password& password, const Protection& protection) {
    if (protection.scheme == "none") {
        return dataContent(content);
    }
    const auto [shown, hidden] = encrypt(content, password, protection);
    constexpr unsigned char implicitOctets = 0x80;
    const Bytes info = sequence({objectId(oidData), shown, element(implicitOctets, hidden)});
    return sequence({objectId(oidEncryptedData), tagged(0, sequence({integer(0), info}))});
}

Bytes pfxOf(const std::vector<Bytes>& contentInfos, const Password& password, const std::optional<Mac>& mac) {
    const Bytes authSafe = sequence(contentInfos);
    return sequence({integer(3), dataContent(authSafe), mac ? macData(authSafe, password, *mac) : Bytes{}});
}

}  // namespace fixtures
