// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "tests/support/checking.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using testing_support::bundleFor;
using testing_support::clockTime;
using testing_support::crypto;
using testing_support::factIn;
using testing_support::findingIn;

CheckReport reportOf(const PfxBundle& bundle, const std::string& word) {
    const CheckOptions options{{}, std::nullopt, word, clockTime()};
    return checkBundle(crypto(), bundle, options, TrustRoots::none());
}

PfxBundle named(const std::string& commonName) {
    const auto now = clockTime();
    return bundleFor({.notBefore = now, .notAfter = now + std::chrono::days{10}, .commonName = commonName});
}

struct WordCase {
    const char* commonName;
    bool hasWord;
};

constexpr std::array words{
    WordCase{"T10", true},         WordCase{"T10 API", true},   WordCase{"t10 api", true}, WordCase{"API-T10", true},
    WordCase{"api.t10.net", true}, WordCase{"XT100 T10", true}, WordCase{"XT10", false},   WordCase{"T100", false},
    WordCase{"T10_API", true},     WordCase{"ÄT10", false},     WordCase{"T 10", false},   WordCase{"assist", false},
};

TEST(NotT10Rule, LooksForTheWordAsAWordOfItsOwn) {
    for (const auto& [commonName, hasWord] : words) {
        const CheckReport report = reportOf(named(commonName), "T10");
        EXPECT_EQ(findingIn(report, FindingId::T10Certificate) != nullptr, hasWord) << commonName;
    }
}

TEST(NotT10Rule, SaysWhereTheWordStands) {
    const CheckReport subject = reportOf(named("T10 API"), "T10");
    EXPECT_EQ(factIn(subject, FindingId::T10Certificate, "found_in"), FactValue("subject"));
    const CheckReport issuer = reportOf(testing_support::bundleOf("t10-in-issuer.pfx"), "T10");
    EXPECT_EQ(factIn(issuer, FindingId::T10Certificate, "found_in"), FactValue("issuer"));
    EXPECT_EQ(factIn(issuer, FindingId::T10Certificate, "word"), FactValue("T10"));
}

TEST(NotT10Rule, WithoutAWordItIsNotLookedFor) {
    EXPECT_EQ(findingIn(reportOf(named("T10 API"), ""), FindingId::T10Certificate), nullptr);
}

}  // namespace
}  // namespace certcore
