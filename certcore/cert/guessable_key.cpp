// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/guessable_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include "certcore/base/openssl_handles.h"

namespace certcore {

namespace {

using BigNumber = Handle<BIGNUM, BN_free>;
using BigNumberContext = Handle<BN_CTX, BN_CTX_free>;

BigNumber parameterOf(const EVP_PKEY* key, const char* name) {
    BIGNUM* number = nullptr;
    return EVP_PKEY_get_bn_param(key, name, &number) == 1 ? BigNumber(number) : nullptr;
}

// NIST SP 800-56B, 6.4.2: an exponent is odd and at least 3. With 1 the message is its own cipher.
bool isNoExponent(const BIGNUM* exponent) {
    return BN_is_odd(exponent) == 0 || BN_is_one(exponent) == 1;
}

// NIST SP 800-89, 5.3.3: no factor below 752. What is a prime here needs no test: a multiple of several divides too.
bool hasSmallFactor(const BIGNUM* modulus) {
    constexpr BN_ULONG smallest = 2;
    constexpr BN_ULONG end = 752;
    for (BN_ULONG divisor = smallest; divisor < end; ++divisor) {
        if (BN_mod_word(modulus, divisor) == 0) {
            return true;
        }
    }
    return false;
}

// The largest number whose square is not above the given one, by Newton's method from above.
bool squareRoot(BIGNUM* root, const BIGNUM* number, BN_CTX* context) {
    const BigNumber next(BN_new());
    if (!next || BN_one(root) != 1 || BN_lshift(root, root, (BN_num_bits(number) + 1) / 2) != 1) {
        return false;
    }
    while (true) {
        if (BN_div(next.get(), nullptr, number, root, context) != 1 || BN_add(next.get(), next.get(), root) != 1 ||
            BN_rshift1(next.get(), next.get()) != 1) {
            return false;
        }
        if (BN_cmp(next.get(), root) >= 0) {
            return true;
        }
        if (BN_copy(root, next.get()) == nullptr) {
            return false;
        }
    }
}

bool isSquare(const BIGNUM* number, BN_CTX* context) {
    if (BN_is_zero(number) == 1) {
        return true;
    }
    const BigNumber root(BN_new());
    const BigNumber square(BN_new());
    return root && square && squareRoot(root.get(), number, context) &&
           BN_sqr(square.get(), root.get(), context) == 1 && BN_cmp(square.get(), number) == 0;
}

// CA/Browser Forum, Baseline Requirements 6.1.1.3: a hundred rounds of Fermat's method find no factors. Each round asks
// whether (root + i)^2 - modulus is a square.
bool hasCloseFactors(const BIGNUM* modulus) {
    constexpr int rounds = 100;
    const BigNumberContext context(BN_CTX_new());
    const BigNumber root(BN_new());
    const BigNumber rest(BN_new());
    if (!context || !root || !rest || !squareRoot(root.get(), modulus, context.get())) {
        return false;
    }
    for (int round = 0; round <= rounds; ++round) {
        if (BN_sqr(rest.get(), root.get(), context.get()) != 1 || BN_sub(rest.get(), rest.get(), modulus) != 1 ||
            BN_add_word(root.get(), 1) != 1) {
            return false;
        }
        if (BN_is_negative(rest.get()) == 0 && isSquare(rest.get(), context.get())) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool isPrivateKeyGuessable(const Certificate& certificate) {
    // Hostile files may hold a modulus of megabytes, with which no TLS library works anyway.
    constexpr int mostBits = 16384;
    const PublicKeyInfo& info = certificate.details().key;
    const EVP_PKEY* key = X509_get0_pubkey(certificate.handle());
    if (info.kind != KeyKind::Rsa || info.bits > mostBits || key == nullptr) {
        return false;
    }
    const BigNumber modulus = parameterOf(key, OSSL_PKEY_PARAM_RSA_N);
    const BigNumber exponent = parameterOf(key, OSSL_PKEY_PARAM_RSA_E);
    const bool isGuessable =
        modulus && exponent &&
        (isNoExponent(exponent.get()) || hasSmallFactor(modulus.get()) || hasCloseFactors(modulus.get()));
    ERR_clear_error();
    return isGuessable;
}

}  // namespace certcore
