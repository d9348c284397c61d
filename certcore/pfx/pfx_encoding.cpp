// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_encoding.h"

#include <openssl/asn1.h>
#include <openssl/objects.h>

#include <algorithm>
#include <string>

#include "certcore/base/openssl_handles.h"
#include "certcore/base/terminated_secret.h"
#include "certcore/pfx/bag_attributes.h"

namespace certcore {

namespace {

constexpr int iterations = 2048;  // what the openssl command line takes, too

/// Protection is one strength as OpenSSL's functions take it.
struct Protection {
    int cipher;
    const EVP_MD* macDigest;
};

Protection protectionOf(PfxStrength strength) {
    return strength == PfxStrength::Aes256 ? Protection{NID_aes_256_cbc, EVP_sha256()}
                                           : Protection{NID_pbe_WithSHA1And3_Key_TripleDES_CBC, EVP_sha1()};
}

std::unexpected<Error> failed(const char* what) {
    return fail(ErrorCause::Unexpected, {}, std::string("cannot write a PFX, ") + what + ": " + lastOpenSslError());
}

using Bytes = std::vector<unsigned char>;

// One element of DER: tag, length and what stands in it.
Bytes element(int tag, bool isConstructed, std::span<const unsigned char> content) {
    const int length = static_cast<int>(content.size());
    Bytes der(static_cast<std::size_t>(ASN1_object_size(isConstructed ? 1 : 0, length, tag)));
    unsigned char* end = der.data();
    ASN1_put_object(&end, isConstructed ? 1 : 0, length, tag, V_ASN1_UNIVERSAL);
    std::ranges::copy(content, end);
    return der;
}

Bytes contentOf(std::span<const unsigned char> der) {
    const unsigned char* at = der.data();
    long length = 0;
    int tag = 0;
    int tagClass = 0;
    ASN1_get_object(&at, &length, &tag, &tagClass, static_cast<long>(der.size()));
    return {at, at + length};
}

// OpenSSL 3.0 adds attributes to a bag only in the few shapes that it knows, so the bag's DER is put together again.
BagHandle withAttributes(const PKCS12_SAFEBAG* plain, const BagAttributes& attributes) {
    unsigned char* encoded = nullptr;
    const int size = i2d_PKCS12_SAFEBAG(plain, &encoded);
    if (size <= 0) {
        return nullptr;
    }
    Bytes inside = contentOf({encoded, static_cast<std::size_t>(size)});
    OPENSSL_free(encoded);
    Bytes set;
    for (const Bytes& attribute : encodeBagAttributes(attributes)) {
        set.insert(set.end(), attribute.begin(), attribute.end());
    }
    if (!set.empty()) {
        const Bytes wrapped = element(V_ASN1_SET, true, set);
        inside.insert(inside.end(), wrapped.begin(), wrapped.end());
    }
    const Bytes whole = element(V_ASN1_SEQUENCE, true, inside);
    const unsigned char* at = whole.data();
    return BagHandle(d2i_PKCS12_SAFEBAG(nullptr, &at, static_cast<long>(whole.size())));
}

bool push(STACK_OF(PKCS12_SAFEBAG) * bags, BagHandle bag) {
    PKCS12_SAFEBAG* owned = bag.release();
    if (owned != nullptr && sk_PKCS12_SAFEBAG_push(bags, owned) > 0) {
        return true;
    }
    PKCS12_SAFEBAG_free(owned);
    return false;
}

bool push(STACK_OF(PKCS7) * infos, PKCS7* info) {
    if (info != nullptr && sk_PKCS7_push(infos, info) > 0) {
        return true;
    }
    PKCS7_free(info);
    return false;
}

/// Writer holds what every step needs: the context, the password and the protection.
struct Writer {
    const CryptoContext& crypto;
    const TerminatedSecret& password;
    Protection protection;

    [[nodiscard]] PKCS7* certificates(const std::vector<PfxCertificate>& list) const {
        const BagsHandle bags(sk_PKCS12_SAFEBAG_new_null());
        for (const PfxCertificate& one : list) {
            const BagHandle plain(PKCS12_SAFEBAG_create_cert(one.certificate.handle()));
            if (!bags || !plain || !push(bags.get(), withAttributes(plain.get(), one.attributes))) {
                return nullptr;
            }
        }
        return PKCS12_pack_p7encdata_ex(protection.cipher, password.get(), -1, nullptr, 0, iterations, bags.get(),
                                        crypto.get(), nullptr);
    }

    [[nodiscard]] PKCS7* key(const PrivateKey& key, const BagAttributes& attributes) const {
        const BagsHandle bags(sk_PKCS12_SAFEBAG_new_null());
        const PrivateKeyInfoHandle info = key.toInfo();
        const BagHandle plain(info ? PKCS12_SAFEBAG_create_pkcs8_encrypt_ex(protection.cipher, password.get(), -1,
                                                                            nullptr, 0, iterations, info.get(),
                                                                            crypto.get(), nullptr)
                                   : nullptr);
        if (!bags || !plain || !push(bags.get(), withAttributes(plain.get(), attributes))) {
            return nullptr;
        }
        return PKCS12_pack_p7data(bags.get());
    }
};

}  // namespace

Result<std::vector<unsigned char>> encodePfx(const CryptoContext& crypto, const PfxContents& contents,
                                             const Secret& password, PfxStrength strength) {
    const TerminatedSecret withZero(password.text());
    const Writer writer{crypto, withZero, protectionOf(strength)};
    const ContentInfosHandle parts(sk_PKCS7_new_null());
    const Pkcs12Handle pfx(PKCS12_init_ex(NID_pkcs7_data, crypto.get(), nullptr));
    if (!parts || !pfx) {
        return failed("memory");
    }
    if (!push(parts.get(), writer.certificates(contents.certificates))) {
        return failed("certificates");
    }
    if (!push(parts.get(), writer.key(contents.key, contents.keyAttributes))) {
        return failed("key");
    }
    if (PKCS12_pack_authsafes(pfx.get(), parts.get()) != 1 ||
        PKCS12_set_mac(pfx.get(), withZero.get(), -1, nullptr, 0, iterations, writer.protection.macDigest) != 1) {
        return failed("MAC");
    }
    unsigned char* encoded = nullptr;
    const int size = i2d_PKCS12(pfx.get(), &encoded);
    if (size <= 0) {
        return failed("encoding");
    }
    std::vector<unsigned char> bytes(encoded, encoded + size);
    OPENSSL_free(encoded);
    return bytes;
}

}  // namespace certcore
