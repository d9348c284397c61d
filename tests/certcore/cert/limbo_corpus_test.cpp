// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "certcore/cert/certificate.h"
#include "tests/support/corpus.h"

namespace certcore {
namespace {

using nlohmann::json;

// The leaf's names and the peer's name of x509-limbo's cases; what its chains are about is not asked here.
TEST(LimboCorpus, LeafCoversThePeerNameWhereItIsSaidTo) {
    const auto path = testing_support::corpusFolder() / "names" / "limbo-cases.json";
    if (!std::filesystem::exists(path)) {
        GTEST_SKIP() << "left out: no " << path;
    }
    std::ifstream stream(path);
    const json cases = json::parse(stream).at("cases");
    const auto crypto = CryptoContext::create();
    ASSERT_TRUE(crypto);
    int asked = 0;
    for (const json& one : cases) {
        if (one.at("expected_match").is_null() || one.at("peer_name").is_null()) {
            continue;
        }
        const auto leaf = readPemCertificates(*crypto, one.at("leaf_pem").get<std::string>());
        ASSERT_TRUE(leaf && leaf->size() == 1) << one.at("id");
        const auto reference = parseReferenceName(one.at("peer_name").at("value").get<std::string>());
        const bool covered = reference && covers(leaf->front().details().names, *reference);
        EXPECT_EQ(covered, one.at("expected_match").get<bool>()) << one.at("id");
        ++asked;
    }
    EXPECT_GT(asked, 0);
    std::cout << "limbo cases asked: " << asked << " of " << cases.size() << '\n';
}

}  // namespace
}  // namespace certcore
