// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/crypto_context.h"

#include <gtest/gtest.h>
#include <openssl/err.h>
#include <openssl/evp.h>

#include <string_view>
#include <thread>
#include <vector>

#include "certcore/base/text_encoding.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::crypto;

std::span<const unsigned char> bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

// FIPS 180-4, by its own examples.
TEST(CryptoContext, DigestsAsTheStandardSays) {
    EXPECT_EQ(toHex(crypto().sha1(bytesOf("abc"))), "A9993E364706816ABA3E25717850C26C9CD0D89D");
    EXPECT_EQ(toHex(crypto().sha1({})), "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709");
    EXPECT_EQ(toHex(crypto().sha256(bytesOf("abc"))),
              "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD");
    EXPECT_EQ(toHex(crypto().sha256({})), "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855");
}

TEST(CryptoContext, DrawsAsManyRandomBytesAsAskedFor) {
    EXPECT_TRUE(crypto().random(0).empty());
    EXPECT_EQ(crypto().random(32).size(), 32U);
    EXPECT_NE(crypto().random(32), crypto().random(32));
}

TEST(CryptoContext, HasTheOldCiphersOfTheLegacyProvider) {
    EVP_CIPHER* rc2 = EVP_CIPHER_fetch(crypto().get(), "RC2-40-CBC", nullptr);
    EXPECT_NE(rc2, nullptr);
    EVP_CIPHER_free(rc2);
}

TEST(CryptoContext, SeveralLiveSideBySideAndCanBeMoved) {
    auto first = CryptoContext::create();
    auto second = CryptoContext::create();
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->get(), second->get());
    const CryptoContext moved = std::move(*first);
    EXPECT_EQ(moved.sha1(bytesOf("abc")), second->sha1(bytesOf("abc")));
}

TEST(CryptoContext, OneServesAllThreads) {
    std::vector<std::string> digests(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& digest : digests) {
            threads.emplace_back([&digest] { digest = toHex(crypto().sha256(bytesOf("abc"))); });
        }
    }
    for (const std::string& digest : digests) {
        EXPECT_EQ(digest, toHex(crypto().sha256(bytesOf("abc"))));
    }
}

TEST(LastOpenSslError, TakesTheWholeQueue) {
    ERR_raise(ERR_LIB_USER, ERR_R_MALLOC_FAILURE);
    ERR_raise(ERR_LIB_USER, ERR_R_INTERNAL_ERROR);
    const std::string text = lastOpenSslError();
    EXPECT_NE(text.find("; "), std::string::npos) << text;
    EXPECT_EQ(ERR_peek_error(), 0U);
    EXPECT_EQ(lastOpenSslError(), "");
}

}  // namespace
}  // namespace certcore
