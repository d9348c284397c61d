// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/guessable_key.h"

#include <gtest/gtest.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include "certcore/base/openssl_handles.h"
#include "certcore/check/check_installed.h"
#include "tests/support/checking.h"
#include "tests/support/fixtures.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using testing_support::changed;
using testing_support::crypto;
using testing_support::fixtureCertificate;
using BigNumber = Handle<BIGNUM, BN_free>;
using BigNumberContext = Handle<BN_CTX, BN_CTX_free>;
using KeyContext = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Builder = Handle<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Parameters = Handle<OSSL_PARAM, OSSL_PARAM_free>;

KeyHandle rsaKey(const BIGNUM* modulus, const BIGNUM* exponent) {
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent);
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(crypto().get(), "RSA", nullptr));
    EVP_PKEY* key = nullptr;
    EXPECT_EQ(EVP_PKEY_fromdata_init(context.get()), 1);
    EXPECT_EQ(EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()), 1);
    return KeyHandle(key);
}

Certificate withKey(const BIGNUM* modulus, BN_ULONG exponent = 65537) {
    const BigNumber number(BN_new());
    BN_set_word(number.get(), exponent);
    const KeyHandle key = rsaKey(modulus, number.get());
    return changed(fixtureCertificate("leaf"), [&key](X509* x509) { X509_set_pubkey(x509, key.get()); });
}

/// goodModulus is that of a key that OpenSSL made.
BigNumber goodModulus() {
    BIGNUM* modulus = nullptr;
    const Certificate leaf = fixtureCertificate("leaf");
    EXPECT_EQ(EVP_PKEY_get_bn_param(X509_get0_pubkey(leaf.handle()), OSSL_PKEY_PARAM_RSA_N, &modulus), 1);
    return BigNumber(modulus);
}

BigNumber times(BigNumber number, BN_ULONG factor) {
    BN_mul_word(number.get(), factor);
    return number;
}

/// product is that of a prime of so many bits and the first one that comes at least so far after it.
BigNumber productOfNeighbours(int bits, BN_ULONG distance) {
    const BigNumberContext context(BN_CTX_new());
    const BigNumber prime(BN_new());
    EXPECT_EQ(BN_generate_prime_ex(prime.get(), bits, 0, nullptr, nullptr, nullptr), 1);
    const BigNumber other(BN_dup(prime.get()));
    BN_add_word(other.get(), distance);
    while (BN_check_prime(other.get(), context.get(), nullptr) != 1) {
        BN_add_word(other.get(), 2);
    }
    BigNumber product(BN_new());
    BN_mul(product.get(), prime.get(), other.get(), context.get());
    return product;
}

TEST(GuessableKey, KeysAsTheyAreMadeAreNot) {
    for (const char* name : {"leaf", "rsa-3072", "rsa-1024", "good-ec", "ed25519", "dsa-2048"}) {
        EXPECT_FALSE(isPrivateKeyGuessable(fixtureCertificate(name))) << name;
    }
}

TEST(GuessableKey, AnExponentIsOddAndAboveOne) {
    for (const BN_ULONG exponent : {1, 2, 4, 65536}) {
        EXPECT_TRUE(isPrivateKeyGuessable(withKey(goodModulus().get(), exponent))) << exponent;
    }
    for (const BN_ULONG exponent : {3, 17, 65537}) {
        EXPECT_FALSE(isPrivateKeyGuessable(withKey(goodModulus().get(), exponent))) << exponent;
    }
}

// 751 is the last prime below 752, and 757 the next one.
TEST(GuessableKey, AModulusHasNoSmallFactor) {
    for (const BN_ULONG factor : {2, 3, 7, 751}) {
        EXPECT_TRUE(isPrivateKeyGuessable(withKey(times(goodModulus(), factor).get()))) << factor;
    }
    EXPECT_FALSE(isPrivateKeyGuessable(withKey(times(goodModulus(), 757).get())));
}

TEST(GuessableKey, FactorsDoNotLieBesideEachOther) {
    EXPECT_TRUE(isPrivateKeyGuessable(withKey(productOfNeighbours(512, 2).get())));
    const BigNumber square(BN_new());
    const BigNumberContext context(BN_CTX_new());
    BN_sqr(square.get(), goodModulus().get(), context.get());
    EXPECT_TRUE(isPrivateKeyGuessable(withKey(square.get()))) << "the same prime twice";
}

// After i rounds Fermat's method has found factors of b bits that lie sqrt(8 * i) * 2^(b/2) apart at most.
TEST(GuessableKey, FactorsThatLieFarEnoughApartAreNotFound) {
    EXPECT_TRUE(isPrivateKeyGuessable(withKey(productOfNeighbours(64, 0x10'0000'0000).get())));
    EXPECT_FALSE(isPrivateKeyGuessable(withKey(productOfNeighbours(64, 0x100'0000'0000).get())));
}

// Its even modulus is never looked at: work on hostile numbers is bounded.
TEST(GuessableKey, AModulusBeyondAllUseIsLeftAlone) {
    const BigNumber huge(BN_new());
    BN_set_bit(huge.get(), 16384);
    EXPECT_FALSE(isPrivateKeyGuessable(withKey(huge.get())));
}

TEST(GuessableKey, IsAWeakKeyWhateverItsLength) {
    const auto reportOf = [](const Certificate& certificate) {
        CheckOptions options;
        options.now = certificate.details().notBefore;
        return checkInstalled(crypto(), bundleOfInstalled(certificate, {}, std::nullopt), InstalledKey::Works, options,
                              TrustRoots::none());
    };
    const CheckReport broken = reportOf(withKey(goodModulus().get(), 1));
    EXPECT_EQ(testing_support::factIn(broken, FindingId::WeakKey, "key"), FactValue("RSA-2048"));
    EXPECT_EQ(testing_support::factIn(broken, FindingId::WeakKey, "guessable"), FactValue(true));
    EXPECT_EQ(testing_support::findingIn(reportOf(withKey(goodModulus().get())), FindingId::WeakKey), nullptr);
}

}  // namespace
}  // namespace certcore
