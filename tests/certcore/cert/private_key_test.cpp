// SPDX-License-Identifier: Apache-2.0
#include "certcore/cert/private_key.h"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <string>

#include "certcore/base/openssl_handles.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::crypto;
using testing_support::fixtureCertificate;
using testing_support::fixtureKey;

struct Pair {
    const char* key;
    const char* certificate;
};

constexpr std::array pairs{
    Pair{"leaf", "leaf"},       Pair{"rsa-1024", "rsa-1024"}, Pair{"rsa-3072", "rsa-3072"},
    Pair{"ec-p224", "ec-p224"}, Pair{"ec-p256", "good-ec"},   Pair{"ec-p384", "ec-p384"},
    Pair{"ed25519", "ed25519"}, Pair{"dsa-2048", "dsa-2048"},
};

TEST(PrivateKey, OfEveryKindBelongsToItsOwnCertificateAlone) {
    for (const Pair& own : pairs) {
        for (const Pair& other : pairs) {
            EXPECT_EQ(fixtureKey(own.key).belongsTo(fixtureCertificate(other.certificate)), own.key == other.key)
                << own.key << " and " << other.certificate;
        }
    }
}

TEST(PrivateKey, OfEveryKindSignsForItsOwnCertificateAlone) {
    for (const Pair& own : pairs) {
        EXPECT_TRUE(fixtureKey(own.key).canSignFor(crypto(), fixtureCertificate(own.certificate))) << own.key;
        EXPECT_FALSE(fixtureKey(own.key).canSignFor(crypto(), fixtureCertificate("root"))) << own.key;
    }
}

TEST(PrivateKey, TwoKeysOfOneKindAreNotMixedUp) {
    EXPECT_FALSE(fixtureKey("other").belongsTo(fixtureCertificate("good-ec")));
    EXPECT_FALSE(fixtureKey("other").canSignFor(crypto(), fixtureCertificate("good-ec")));
}

TEST(PrivateKey, OfEveryKindIsTheSameAfterPem) {
    for (const Pair& pair : pairs) {
        const Secret pem = fixtureKey(pair.key).toPem();
        EXPECT_TRUE(pem.text().starts_with("-----BEGIN PRIVATE KEY-----\n")) << pair.key;
        const auto again = PrivateKey::fromPem(crypto(), pem.text());
        ASSERT_TRUE(again) << pair.key;
        EXPECT_TRUE(again->canSignFor(crypto(), fixtureCertificate(pair.certificate))) << pair.key;
    }
}

TEST(PrivateKey, IsFoundBehindOtherBlocksOfAPem) {
    const std::string bundle = testing_support::fileText(testing_support::fixtureFolder() / "bundle.pem");
    const auto key = PrivateKey::fromPem(crypto(), bundle);
    ASSERT_TRUE(key);
    EXPECT_TRUE(key->belongsTo(fixtureCertificate("leaf")));
}

TEST(PrivateKey, WhatIsNoKeyIsNone) {
    for (const std::string text : {"", "no key", "-----BEGIN PRIVATE KEY-----\n",
                                   "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n"}) {
        EXPECT_FALSE(PrivateKey::fromPem(crypto(), text)) << text;
    }
    EXPECT_FALSE(PrivateKey::fromPem(crypto(), fixtureCertificate("leaf").toPem()));
}

std::string encryptedPem() {
    const std::string plain(fixtureKey("leaf").toPem().text());
    const BioHandle in(BIO_new_mem_buf(plain.data(), static_cast<int>(plain.size())));
    const Handle<EVP_PKEY, EVP_PKEY_free> key(
        PEM_read_bio_PrivateKey_ex(in.get(), nullptr, nullptr, nullptr, crypto().get(), nullptr));
    const BioHandle out(BIO_new(BIO_s_mem()));
    const Handle<EVP_CIPHER, EVP_CIPHER_free> cipher(EVP_CIPHER_fetch(crypto().get(), "AES-256-CBC", nullptr));
    PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), cipher.get(), "assist", 6, nullptr, nullptr);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

// Were it to ask, a server without a terminal would fail in another way, and one with a terminal would wait here.
TEST(PrivateKey, AnEncryptedPemIsNoneAndNobodyIsAsked) {
    const std::string pem = encryptedPem();
    ASSERT_TRUE(pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n")) << pem;
    EXPECT_FALSE(PrivateKey::fromPem(crypto(), pem));
    EXPECT_FALSE(
        PrivateKey::fromPem(crypto(),
                            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
                            "DEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\nAAAAAAAAAAAAAAAAAAAAAA==\n"
                            "-----END RSA PRIVATE KEY-----\n"));
}

}  // namespace
}  // namespace certcore
