// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pbe_with_md2.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "certcore/pfx/md2.h"
#include "tests/support/algorithms.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using namespace fixtures;
using testing_support::causeIn;
using testing_support::crypto;
using CipherHandle = Handle<EVP_CIPHER, EVP_CIPHER_free>;

constexpr auto* withDes = "1.2.840.113549.1.5.1";
constexpr auto* withRc2 = "1.2.840.113549.1.5.4";
const Bytes salt{8, 7, 6, 5, 4, 3, 2, 1};

Bytes scheme(const std::string& oid, const Bytes& iterations) {
    return sequence({objectId(oid), sequence({octetString(salt), iterations})});
}

// RFC 8018, 5.1 and 6.1.1, written out for two iterations.
Bytes encrypted(const char* cipherName, const Bytes& plain) {
    Bytes first{'a', 's', 's', 'i', 's', 't'};
    first.insert(first.end(), salt.begin(), salt.end());
    const Md2Digest key = md2(md2(first));
    const CipherHandle cipher(EVP_CIPHER_fetch(crypto().get(), cipherName, nullptr));
    const CipherContextHandle context(EVP_CIPHER_CTX_new());
    EXPECT_EQ(EVP_EncryptInit_ex2(context.get(), cipher.get(), key.data(), key.data() + 8, nullptr), 1);
    Bytes out(plain.size() + EVP_MAX_BLOCK_LENGTH);
    int some = 0;
    int last = 0;
    EXPECT_EQ(EVP_EncryptUpdate(context.get(), out.data(), &some, plain.data(), static_cast<int>(plain.size())), 1);
    EXPECT_EQ(EVP_EncryptFinal_ex(context.get(), out.data() + some, &last), 1);
    out.resize(static_cast<std::size_t>(some + last));
    return out;
}

Bytes decrypted(const Bytes& algorithm, const Bytes& hidden) {
    const auto parsed = parsedAlgorithm(algorithm);
    EXPECT_TRUE(isPbeWithMd2(parsed.get()));
    const auto context = keyPbeWithMd2(crypto(), parsed.get(), Secret::ofText("assist"));
    if (!context) {
        return {};
    }
    Bytes out(hidden.size() + EVP_MAX_BLOCK_LENGTH);
    int some = 0;
    int last = 0;
    EXPECT_EQ(EVP_DecryptUpdate(context->get(), out.data(), &some, hidden.data(), static_cast<int>(hidden.size())), 1);
    EXPECT_EQ(EVP_DecryptFinal_ex(context->get(), out.data() + some, &last), 1);
    out.resize(static_cast<std::size_t>(some + last));
    return out;
}

TEST(PbeWithMd2, DecryptsDesAndRc2) {
    const Bytes plain{'p', 'l', 'a', 'i', 'n', ' ', 't', 'e', 'x', 't'};
    EXPECT_EQ(decrypted(scheme(withDes, integer(2)), encrypted("DES-CBC", plain)), plain);
    EXPECT_EQ(decrypted(scheme(withRc2, integer(2)), encrypted("RC2-64-CBC", plain)), plain);
}

TEST(PbeWithMd2, IsNoOtherScheme) {
    EXPECT_FALSE(isPbeWithMd2(parsedAlgorithm(scheme("1.2.840.113549.1.5.3", integer(2))).get()));
}

TEST(PbeWithMd2, ParametersThatBreakTheirSyntaxAreMalformed) {
    for (const Bytes& iterations : {integer(0), octetString({1}), Bytes{}}) {
        const auto parsed = parsedAlgorithm(scheme(withDes, iterations));
        EXPECT_EQ(causeIn(keyPbeWithMd2(crypto(), parsed.get(), Secret::ofText("assist"))), ErrorCause::PfxMalformed);
    }
}

}  // namespace
}  // namespace certcore
