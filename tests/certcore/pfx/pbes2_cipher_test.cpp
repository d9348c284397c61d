// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbes2_cipher.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

#include "certcore/pfx/pfx_bundle.h"
#include "certcore/pfx/pfx_file.h"
#include "tests/support/algorithms.h"
#include "tests/support/fixtures.h"
#include "tests/support/pfx_builder.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing_support::causeIn;
using testing_support::crypto;

constexpr auto* oidAes128Gcm = "2.16.840.1.101.3.4.1.6";
constexpr auto* oidAes256Gcm = "2.16.840.1.101.3.4.1.46";
constexpr std::uint64_t iterations = 3;
const Bytes salt{1, 2, 3, 4, 5, 6, 7, 8};
const Bytes nonce{9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 1, 2};

// RFC 5084, 3.2. Without a tag's size none stands there.
Bytes gcm(const std::string& oid, const Bytes& vector, std::optional<std::uint64_t> tagSize) {
    return sequence({objectId(oid), sequence({octetString(vector), tagSize ? integer(*tagSize) : Bytes{}})});
}

// What the product is to undo, by functions of OpenSSL that it does not call: ciphertext, then tag.
Bytes encrypted(const EVP_CIPHER* cipher, const Bytes& vector, const Bytes& plain, int tagSize) {
    Bytes key(static_cast<std::size_t>(EVP_CIPHER_get_key_length(cipher)));
    EXPECT_EQ(PKCS5_PBKDF2_HMAC("assist", 6, salt.data(), static_cast<int>(salt.size()), iterations, EVP_sha256(),
                                static_cast<int>(key.size()), key.data()),
              1);
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    EXPECT_EQ(EVP_EncryptInit_ex(context.get(), cipher, nullptr, nullptr, nullptr), 1);
    EXPECT_EQ(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_IVLEN, static_cast<int>(vector.size()), nullptr), 1);
    EXPECT_EQ(EVP_EncryptInit_ex(context.get(), nullptr, nullptr, key.data(), vector.data()), 1);
    Bytes hidden(plain.size());
    int size = 0;
    EXPECT_EQ(EVP_EncryptUpdate(context.get(), hidden.data(), &size, plain.data(), static_cast<int>(plain.size())), 1);
    EXPECT_EQ(EVP_EncryptFinal_ex(context.get(), hidden.data() + size, &size), 1);
    Bytes tag(static_cast<std::size_t>(tagSize));
    EXPECT_EQ(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()), 1);
    return joined({hidden, tag});
}

Result<PfxBundle> openMade(const Bytes& cipher, const Bytes& hidden, std::string_view password = "assist") {
    constexpr unsigned char implicitOctets = 0x80;
    const Bytes info =
        sequence({objectId("1.2.840.113549.1.7.1"), pbes2(pbkdf2(salt, iterations, oidHmacSha256), cipher),
                  element(implicitOctets, hidden)});
    const Bytes content = sequence({objectId("1.2.840.113549.1.7.6"), tagged(0, sequence({integer(0), info}))});
    const auto file = PfxFile::parse(crypto(), pfxOf({content}, "assist", std::nullopt), {});
    return file ? openPfx(crypto(), *file, Secret::ofText(password), {}) : std::unexpected<Error>(file.error());
}

const Bytes safe = safeContents({secretBag("seen", {})}, 0);

TEST(Pbes2Cipher, DecryptsAesGcm) {
    const Bytes longNonce(16, 7);
    EXPECT_TRUE(openMade(gcm(oidAes256Gcm, nonce, 16), encrypted(EVP_aes_256_gcm(), nonce, safe, 16)));
    EXPECT_TRUE(openMade(gcm(oidAes128Gcm, nonce, 13), encrypted(EVP_aes_128_gcm(), nonce, safe, 13)));
    EXPECT_TRUE(openMade(gcm(oidAes256Gcm, longNonce, 16), encrypted(EVP_aes_256_gcm(), longNonce, safe, 16)));
    EXPECT_TRUE(openMade(gcm(oidAes256Gcm, nonce, std::nullopt), encrypted(EVP_aes_256_gcm(), nonce, safe, 12)));
}

TEST(Pbes2Cipher, ATagThatDoesNotFitIsAWrongPassword) {
    Bytes hidden = encrypted(EVP_aes_256_gcm(), nonce, safe, 16);
    EXPECT_EQ(causeIn(openMade(gcm(oidAes256Gcm, nonce, 16), hidden, "other")), ErrorCause::PasswordWrong);
    hidden.back() ^= 1;
    EXPECT_EQ(causeIn(openMade(gcm(oidAes256Gcm, nonce, 16), hidden)), ErrorCause::PasswordWrong);
}

TEST(Pbes2Cipher, ACiphertextWithoutRoomForItsTagIsMalformed) {
    EXPECT_EQ(causeIn(openMade(gcm(oidAes256Gcm, nonce, 16), Bytes(15, 1))), ErrorCause::PfxMalformed);
}

TEST(Pbes2Cipher, GcmParametersThatBreakTheirSyntaxAreMalformed) {
    const Bytes hidden = encrypted(EVP_aes_256_gcm(), nonce, safe, 16);
    for (const Bytes& broken :
         {gcm(oidAes256Gcm, nonce, 11), gcm(oidAes256Gcm, nonce, 17), gcm(oidAes256Gcm, {}, 16),
          gcm(oidAes256Gcm, Bytes(2000, 1), 16), sequence({objectId(oidAes256Gcm), octetString(nonce)}),
          sequence({objectId(oidAes256Gcm), sequence({})}),
          sequence({objectId(oidAes256Gcm), sequence({octetString(nonce), octetString(nonce)})}),
          sequence({objectId(oidAes256Gcm), sequence({integer(16), octetString(nonce)})}), algorithm(oidAes256Gcm),
          sequence({objectId(oidAes256Gcm)})}) {
        EXPECT_EQ(causeIn(openMade(broken, hidden)), ErrorCause::PfxMalformed);
    }
}

// Its parameters look the same, but OpenSSL wants to know the length of the text before.
TEST(Pbes2Cipher, AesCcmIsUnsupportedAndNamed) {
    const auto opened = openMade(gcm("2.16.840.1.101.3.4.1.47", nonce, 12), Bytes(40, 1));
    EXPECT_EQ(causeIn(opened), ErrorCause::UnsupportedCipher);
    EXPECT_NE(opened.error().subject.find("id-aes256-CCM"), std::string::npos);
}

}  // namespace
}  // namespace certcore
