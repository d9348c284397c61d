// SPDX-License-Identifier: Apache-2.0
// Changes a PFX in the places that encryption and MAC otherwise keep a fuzzer from, and makes these right again.
#include <openssl/err.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <random>
#include <span>
#include <string_view>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "tests/fuzz/crypto.h"

extern "C" std::size_t LLVMFuzzerMutate(unsigned char* data, std::size_t size, std::size_t most);

namespace {

using certcore::BagsHandle;
using certcore::ContentInfosHandle;
using certcore::Pkcs12Handle;
using fuzzing::crypto;
using Bytes = std::vector<unsigned char>;
using Random = std::minstd_rand;

constexpr std::string_view password = "assist";
constexpr std::size_t room = 512;  // By how much one change may make something longer.

void mutate(Bytes& bytes) {
    const std::size_t size = bytes.size();
    bytes.resize(size + room);
    bytes.resize(LLVMFuzzerMutate(bytes.data(), size, bytes.size()));
}

Bytes bytesOf(const ASN1_OCTET_STRING* string) {
    const unsigned char* data = ASN1_STRING_get0_data(string);
    return {data, data + ASN1_STRING_length(string)};
}

void assign(ASN1_OCTET_STRING* string, const Bytes& bytes) {
    ASN1_OCTET_STRING_set(string, bytes.data(), static_cast<int>(bytes.size()));
}

// Decrypts, changes and encrypts again; leaves alone what does not decrypt.
void mutateEncrypted(const X509_ALGOR* algorithm, ASN1_OCTET_STRING* ciphertext) {
    const auto crypt = [algorithm](const Bytes& from, int encrypts) {
        unsigned char* out = nullptr;
        int size = 0;
        const auto length = static_cast<int>(password.size());
        if (PKCS12_pbe_crypt_ex(algorithm, password.data(), length, from.data(), static_cast<int>(from.size()), &out,
                                &size, encrypts, crypto().get(), nullptr) == nullptr) {
            return Bytes();
        }
        Bytes to(out, out + size);
        OPENSSL_free(out);
        return to;
    };
    Bytes plain = crypt(bytesOf(ciphertext), 0);
    if (plain.empty()) {
        return;
    }
    mutate(plain);
    const Bytes encrypted = crypt(plain, 1);
    if (!encrypted.empty()) {
        assign(ciphertext, encrypted);
    }
}

void mutateFirstKey(PKCS7* content) {
    const BagsHandle bags(PKCS12_unpack_p7data(content));
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags.get()); ++i) {
        const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags.get(), i);
        if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag) {
            continue;
        }
        X509_ALGOR* algorithm = nullptr;
        ASN1_OCTET_STRING* ciphertext = nullptr;
        X509_SIG_getm(const_cast<X509_SIG*>(PKCS12_SAFEBAG_get0_pkcs8(bag)), &algorithm, &ciphertext);
        mutateEncrypted(algorithm, ciphertext);
        ASN1_item_pack(bags.get(), ASN1_ITEM_rptr(PKCS12_SAFEBAGS), &content->d.data);
        return;
    }
}

void mutateContent(PKCS7* content, Random& random) {
    if (PKCS7_type_is_encrypted(content) && content->d.encrypted != nullptr) {
        const PKCS7_ENC_CONTENT* encrypted = content->d.encrypted->enc_data;
        if (encrypted->enc_data != nullptr) {
            mutateEncrypted(encrypted->algorithm, encrypted->enc_data);
        }
    } else if (PKCS7_type_is_data(content) && content->d.data != nullptr) {
        if (random() % 3 == 0) {
            mutateFirstKey(content);
        } else {
            Bytes bags = bytesOf(content->d.data);
            mutate(bags);
            assign(content->d.data, bags);
        }
    }
}

// Every iteration costs time and shows nothing new.
void setMac(PKCS12* pfx, Random& random) {
    const EVP_MD* digest = random() % 2 == 0 ? EVP_sha1() : EVP_sha256();
    PKCS12_set_mac(pfx, password.data(), static_cast<int>(password.size()), nullptr, 0, 1, digest);
}

Bytes changed(const Bytes& whole, Random& random) {
    PKCS12* raw = PKCS12_init_ex(NID_pkcs7_data, crypto().get(), nullptr);
    const unsigned char* position = whole.data();
    const Pkcs12Handle pfx(d2i_PKCS12(&raw, &position, static_cast<long>(whole.size())));
    const ContentInfosHandle contents(pfx ? PKCS12_unpack_authsafes(pfx.get()) : nullptr);
    const int count = contents ? sk_PKCS7_num(contents.get()) : 0;
    if (count <= 0) {
        return {};
    }
    mutateContent(sk_PKCS7_value(contents.get(), static_cast<int>(random() % static_cast<unsigned>(count))), random);
    if (PKCS12_pack_authsafes(pfx.get(), contents.get()) != 1) {
        return {};
    }
    setMac(pfx.get(), random);
    unsigned char* der = nullptr;
    const int size = i2d_PKCS12(pfx.get(), &der);
    Bytes bytes(der, der + std::max(size, 0));
    OPENSSL_free(der);
    return bytes;
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(unsigned char* data, std::size_t size, std::size_t most, unsigned seed) {
    Random random(seed);
    if (random() % 8 != 0) {
        const Bytes bytes = changed({data, data + size}, random);
        ERR_clear_error();
        if (!bytes.empty() && bytes.size() <= most) {
            std::ranges::copy(bytes, data);
            return bytes.size();
        }
    }
    return LLVMFuzzerMutate(data, size, most);  // Also what is no PFX at all.
}
