// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/checking.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::bundleOf;
using testing_support::clockTime;
using testing_support::crypto;

struct Uncovered {
    std::string host;
    FactValue nearest;

    friend bool operator==(const Uncovered&, const Uncovered&) = default;
};

std::vector<Uncovered> uncovered(const std::string& fixture, std::vector<std::string> hosts) {
    const CheckOptions options{std::move(hosts), std::nullopt, "", clockTime()};
    std::vector<Uncovered> found;
    for (const Finding& finding : checkBundle(crypto(), bundleOf(fixture), options, TrustRoots::none()).findings) {
        if (finding.id == FindingId::HostNotCovered) {
            found.push_back({std::get<std::string>(*fact(finding, "host")), *fact(finding, "nearest")});
        }
    }
    return found;
}

TEST(HostsCoveredRule, EveryHostIsAFindingOfItsOwnInTheOrderGiven) {
    EXPECT_THAT(
        uncovered("good-wildcard-only.pfx", {"z.b.example.com", "assist.example.com", "a.b.example.com"}),
        ElementsAre(Uncovered{"z.b.example.com", "*.example.com"}, Uncovered{"a.b.example.com", "*.example.com"}));
}

TEST(HostsCoveredRule, NamesTheNearestName) {
    EXPECT_THAT(uncovered("good-wildcard-only.pfx", {"a.b.example.com", "example.com"}),
                ElementsAre(Uncovered{"a.b.example.com", "*.example.com"}, Uncovered{"example.com", "*.example.com"}));
}

TEST(HostsCoveredRule, CoversNamesAndAddressesAsTheyAreGiven) {
    EXPECT_THAT(uncovered("good-san-ip.pfx", {"ASSIST.example.com.", "192.0.2.10", "2001:DB8::10"}), IsEmpty());
    EXPECT_THAT(uncovered("idn-host.pfx", {"xn--mnchen-3ya.example.com"}), IsEmpty());
    EXPECT_THAT(uncovered("underscore-host.pfx", {"my_host.example.com"}), IsEmpty());
    EXPECT_EQ(uncovered("good-san-ip.pfx", {"192.0.2.11"}).size(), 1U);
}

TEST(HostsCoveredRule, AnImpossibleNameIsCoveredByNothing) {
    for (const char* host :
         {"", " ", " assist.example.com", "assist.example.com ", "-assist.example.com", "*.example.com",
          "https://assist.example.com", "assist.example.com:443", "a..example.com", "\xFF"}) {
        EXPECT_EQ(uncovered("good.pfx", {host}).size(), 1U) << "'" << host << "'";
    }
}

TEST(HostsCoveredRule, TheCommonNameCoversNothing) {
    EXPECT_THAT(uncovered("cn-only.pfx", {"assist.example.com"}),
                ElementsAre(Uncovered{"assist.example.com", FactValue()}));
}

TEST(HostsCoveredRule, WithoutAnyLeafNoHostIsCovered) {
    EXPECT_EQ(uncovered("key-only.pfx", {"a.example.com", "b.example.com"}).size(), 2U);
}

TEST(HostsCoveredRule, EachOfSeveralLeafsIsAsked) {
    EXPECT_EQ(uncovered("two-servers.pfx", {"nowhere.example.net"}).size(), 2U);
    EXPECT_EQ(uncovered("two-servers.pfx", {"cp.example.com"}).size(), 0U);
}

}  // namespace
}  // namespace certcore
