// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_decryptor.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/support/algorithms.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing_support::causeIn;
using testing_support::crypto;
using OctetsHandle = Handle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;

constexpr std::uint64_t iterations = 1000;
const Bytes salt{1, 2, 3, 4, 5, 6, 7, 8};

OctetsHandle octets(const Bytes& bytes) {
    OctetsHandle string(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(string.get(), bytes.data(), static_cast<int>(bytes.size()));
    return string;
}

// What these tests ask is answered before any ciphertext is looked at; a whole number of blocks will do.
class PasswordDecryptorTest : public testing::Test {
  protected:
    std::optional<ErrorCause> tried(PasswordDecryptor& decryptor, const Bytes& cipher) {
        const auto algorithm = parsedAlgorithm(pbes2(pbkdf2(salt, iterations, oidHmacSha256), cipher));
        return causeIn(decryptor.decrypt(algorithm.get(), m_ciphertext.get(), nothing));
    }

    static bool nothing(const Secret& /*plain*/) { return false; }

    OctetsHandle m_ciphertext = octets(Bytes(40, 0x55));
    DerivationBudget m_once{iterations};
};

std::vector<PasswordForm> oneForm() {
    std::vector<PasswordForm> forms;
    forms.push_back({PasswordKind::Given, Secret::ofText("assist"), Secret::ofText("assist"), false, false});
    return forms;
}

TEST_F(PasswordDecryptorTest, PartsThatDifferInTheVectorAloneShareTheDerivation) {
    PasswordDecryptor decryptor(crypto(), oneForm(), m_once);
    EXPECT_NE(tried(decryptor, aes256(1)), ErrorCause::TooManyIterations);
    EXPECT_NE(tried(decryptor, aes256(2)), ErrorCause::TooManyIterations);
}

// Each of these is derived anew, since the key of one does not fit the other; so each must be paid for.
TEST_F(PasswordDecryptorTest, AnotherCipherIsAnotherDerivation) {
    PasswordDecryptor decryptor(crypto(), oneForm(), m_once);
    EXPECT_NE(tried(decryptor, aes256(1)), ErrorCause::TooManyIterations);
    EXPECT_EQ(tried(decryptor, aes128(1)), ErrorCause::TooManyIterations);
}

TEST_F(PasswordDecryptorTest, VectorsOfACipherWithMoreParametersShareTheDerivationToo) {
    PasswordDecryptor decryptor(crypto(), oneForm(), m_once);
    EXPECT_NE(tried(decryptor, rc2(1)), ErrorCause::TooManyIterations);
    EXPECT_NE(tried(decryptor, rc2(2)), ErrorCause::TooManyIterations);
}

TEST_F(PasswordDecryptorTest, EachFormOfThePasswordIsPaidFor) {
    auto forms = oneForm();
    forms.push_back({PasswordKind::LineFeed, Secret::ofText("Assist"), Secret::ofText("Assist"), false, false});
    PasswordDecryptor decryptor(crypto(), std::move(forms), m_once);
    EXPECT_EQ(tried(decryptor, aes256(1)), ErrorCause::TooManyIterations);
}

TEST_F(PasswordDecryptorTest, FormsThatComeToTheSameAreTriedOnce) {
    auto forms = oneForm();
    forms.push_back({PasswordKind::BytesAsCharacters, Secret::ofText("other"), Secret::ofText("assist"), false, false});
    PasswordDecryptor decryptor(crypto(), std::move(forms), m_once);
    EXPECT_NE(tried(decryptor, aes256(1)), ErrorCause::TooManyIterations);
}

TEST_F(PasswordDecryptorTest, ARareFormThatTheBudgetDoesNotAllowIsLeftOut) {
    auto forms = oneForm();
    forms.push_back({PasswordKind::LineFeed, Secret::ofText("Assist"), Secret::ofText("Assist"), false, true});
    PasswordDecryptor decryptor(crypto(), std::move(forms), m_once);
    EXPECT_EQ(tried(decryptor, aes256(1)), ErrorCause::PasswordWrong);
}

TEST_F(PasswordDecryptorTest, AnUnknownCipherIsNamed) {
    PasswordDecryptor decryptor(crypto(), oneForm(), m_once);
    const auto algorithm = parsedAlgorithm(fixtures::algorithm("1.3.6.1.4.1.32473.7"));
    const auto plain = decryptor.decrypt(algorithm.get(), m_ciphertext.get(), nothing);
    EXPECT_EQ(causeIn(plain), ErrorCause::UnsupportedCipher);
    EXPECT_EQ(plain.error().subject, "1.3.6.1.4.1.32473.7");
}

TEST_F(PasswordDecryptorTest, AVectorOfTheWrongSizeIsRefused) {
    PasswordDecryptor decryptor(crypto(), oneForm(), m_once);
    EXPECT_NE(tried(decryptor, aes256(1)), ErrorCause::TooManyIterations);
    const Bytes shortVector = sequence({objectId("2.16.840.1.101.3.4.1.42"), octetString(Bytes(3, 1))});
    EXPECT_EQ(tried(decryptor, shortVector), ErrorCause::PfxMalformed);
}

TEST_F(PasswordDecryptorTest, WhatIsMissingIsMalformed) {
    PasswordDecryptor decryptor(crypto(), oneForm(), m_once);
    const auto algorithm = parsedAlgorithm(pbes2(pbkdf2(salt, 1, oidHmacSha256), aes256(1)));
    EXPECT_EQ(causeIn(decryptor.decrypt(nullptr, m_ciphertext.get(), nothing)), ErrorCause::PfxMalformed);
    EXPECT_EQ(causeIn(decryptor.decrypt(algorithm.get(), nullptr, nothing)), ErrorCause::PfxMalformed);
}

}  // namespace
}  // namespace certcore
