// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pseudorandom_function.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/x509.h>

namespace certcore {

std::optional<std::string> hmacDigest(const X509_ALGOR* algorithm) {
    if (algorithm == nullptr) {
        return "SHA1";
    }
    const int nid = OBJ_obj2nid(algorithm->algorithm);
    switch (nid) {
        // OpenSSL 3.0 knows the names and lists none of them among its functions.
        case NID_hmac_sha3_224:
            return "SHA3-224";
        case NID_hmac_sha3_256:
            return "SHA3-256";
        case NID_hmac_sha3_384:
            return "SHA3-384";
        case NID_hmac_sha3_512:
            return "SHA3-512";
        default:
            break;
    }
    int digest = NID_undef;
    const bool isKnown = EVP_PBE_find(EVP_PBE_TYPE_PRF, nid, nullptr, &digest, nullptr) == 1;
    ERR_clear_error();
    return isKnown && digest != NID_undef ? std::optional<std::string>(OBJ_nid2sn(digest)) : std::nullopt;
}

}  // namespace certcore
