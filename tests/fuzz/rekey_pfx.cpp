// SPDX-License-Identifier: Apache-2.0
// Writes a PFX once more, with the password of the fuzz targets and one iteration: all that is encrypted in it anew,
// all else as it stands.
//
//   rekey_pfx FROM TO PASSWORD
//
// Exit code 0: done; 1: it does not open with this password; 2: wrong call.
#include <openssl/pkcs12.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "certcore/base/openssl_handles.h"
#include "tests/fuzz/crypto.h"

namespace {

using certcore::BagsHandle;
using certcore::ContentInfosHandle;
using certcore::Handle;
using certcore::Pkcs12Handle;
using certcore::PrivateKeyInfoHandle;
using fuzzing::crypto;
using Bytes = std::vector<unsigned char>;
using ShroudedHandle = Handle<X509_SIG, X509_SIG_free>;

constexpr const char* newPassword = "assist";

bool rekeyBag(const PKCS12_SAFEBAG* bag, const std::string& password) {
    if (PKCS12_SAFEBAG_get_nid(bag) != NID_pkcs8ShroudedKeyBag) {
        return true;
    }
    const PrivateKeyInfoHandle key(PKCS12_decrypt_skey_ex(bag, password.c_str(), -1, crypto().get(), nullptr));
    const ShroudedHandle made(key ? PKCS8_encrypt_ex(-1, EVP_aes_256_cbc(), newPassword, -1, nullptr, 0, 1, key.get(),
                                                     crypto().get(), nullptr)
                                  : nullptr);
    if (!made) {
        return false;
    }
    X509_ALGOR* algorithm = nullptr;
    ASN1_OCTET_STRING* ciphertext = nullptr;
    X509_SIG_getm(const_cast<X509_SIG*>(PKCS12_SAFEBAG_get0_pkcs8(bag)), &algorithm, &ciphertext);
    const X509_ALGOR* newAlgorithm = nullptr;
    const ASN1_OCTET_STRING* newCiphertext = nullptr;
    X509_SIG_get0(made.get(), &newAlgorithm, &newCiphertext);
    return X509_ALGOR_copy(algorithm, newAlgorithm) == 1 && ASN1_STRING_copy(ciphertext, newCiphertext) == 1;
}

bool rekeyBags(const STACK_OF(PKCS12_SAFEBAG) * bags, const std::string& password) {
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        if (!rekeyBag(sk_PKCS12_SAFEBAG_value(bags, i), password)) {
            return false;
        }
    }
    return bags != nullptr;
}

// The content once more; null where it does not decrypt. What is neither of the two usual kinds stays as it is.
PKCS7* rekeyed(PKCS7* content, const std::string& password) {
    if (PKCS7_type_is_data(content)) {
        const BagsHandle bags(PKCS12_unpack_p7data(content));
        return rekeyBags(bags.get(), password) ? PKCS12_pack_p7data(bags.get()) : nullptr;
    }
    if (PKCS7_type_is_encrypted(content)) {
        const BagsHandle bags(PKCS12_unpack_p7encdata(content, password.c_str(), -1));
        return rekeyBags(bags.get(), password) ? PKCS12_pack_p7encdata_ex(NID_aes_256_cbc, newPassword, -1, nullptr, 0,
                                                                          1, bags.get(), crypto().get(), nullptr)
                                               : nullptr;
    }
    return PKCS7_dup(content);
}

Pkcs12Handle parsed(const Bytes& bytes) {
    PKCS12* raw = PKCS12_init_ex(NID_pkcs7_data, crypto().get(), nullptr);
    const unsigned char* position = bytes.data();
    return Pkcs12Handle(d2i_PKCS12(&raw, &position, static_cast<long>(bytes.size())));
}

Bytes rekeyed(const Bytes& bytes, const std::string& password) {
    const Pkcs12Handle pfx = parsed(bytes);
    const ContentInfosHandle contents(pfx ? PKCS12_unpack_authsafes(pfx.get()) : nullptr);
    const ContentInfosHandle anew(sk_PKCS7_new_null());
    for (int i = 0; i < sk_PKCS7_num(contents.get()); ++i) {
        PKCS7* content = rekeyed(sk_PKCS7_value(contents.get(), i), password);
        if (content == nullptr || sk_PKCS7_push(anew.get(), content) <= 0) {
            return {};
        }
    }
    if (!contents || PKCS12_pack_authsafes(pfx.get(), anew.get()) != 1 ||
        PKCS12_set_mac(pfx.get(), newPassword, -1, nullptr, 0, 1, EVP_sha256()) != 1) {
        return {};
    }
    unsigned char* der = nullptr;
    const int size = i2d_PKCS12(pfx.get(), &der);
    Bytes written(der, der + std::max(size, 0));
    OPENSSL_free(der);
    return written;
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::fprintf(stderr, "usage: rekey_pfx FROM TO PASSWORD\n");
        return 2;
    }
    std::ifstream file(words[1], std::ios::binary);
    const Bytes bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const Bytes written = rekeyed(bytes, words[3]);
    if (written.empty()) {
        return 1;
    }
    std::ofstream(words[2], std::ios::binary)
        .write(reinterpret_cast<const char*>(written.data()), static_cast<std::streamsize>(written.size()));
    return 0;
}
