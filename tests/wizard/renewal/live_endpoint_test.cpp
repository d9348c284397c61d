// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/live_endpoint.h"

#include <gtest/gtest.h>

#include "tests/wizard/text/text_test_support.h"

namespace wizard::renewal {
namespace {

const QString portal = QStringLiteral("rm01.example.com");
const QString proctor = QStringLiteral("rmsession01.example.com");

Profile profile() {
    return *builtInProfile();
}

using Endpoints = std::vector<LiveEndpoint>;

TEST(LiveEndpoint, OneNameStandsForEverything) {
    for (const auto layout :
         {std::optional<LayoutId>(), std::optional(LayoutId::StandardBasic), std::optional(LayoutId::AdvancedCustom)}) {
        EXPECT_EQ(proposedHosts({portal}, layout), (std::vector<HostChoice>{{portal, HostRole::Both}}));
    }
}

TEST(LiveEndpoint, OfSeveralNamesTheFirstIsTheSite) {
    const auto unknown = proposedHosts({portal, proctor}, std::nullopt);
    EXPECT_EQ(unknown,
              (std::vector<HostChoice>{{portal, HostRole::ManagementSite}, {proctor, HostRole::ConnectionProctor}}));
    const auto advanced = proposedHosts({portal, proctor}, LayoutId::AdvancedCustom);
    EXPECT_EQ(advanced.back().role, HostRole::ConnectionProctorAlone);
}

TEST(LiveEndpoint, NoNameGivesNone) {
    EXPECT_TRUE(proposedHosts({}, std::nullopt).empty());
    EXPECT_TRUE(endpointsOf({}, profile().standardBasic).empty());
}

TEST(LiveEndpoint, HasThePortsOfTheProfile) {
    const Layout advanced = profile().advancedCustom;
    EXPECT_EQ(endpointsOf({{portal, HostRole::Both}}, advanced),
              (Endpoints{{portal, 443, Part::ManagementSite}, {portal, 8443, Part::ConnectionProctor}}));
    EXPECT_EQ(endpointsOf({{proctor, HostRole::ConnectionProctorAlone}}, advanced),
              (Endpoints{{proctor, 443, Part::ConnectionProctor}}));
    EXPECT_EQ(endpointsOf({{proctor, HostRole::NotChecked}}, advanced), Endpoints());
}

TEST(LiveEndpoint, WithoutAPortOfItsOwnTheProctorKeepsTheUsualOne) {
    EXPECT_EQ(portOf(HostRole::ConnectionProctorAlone, profile().standardBasic), 8443);
}

TEST(LiveEndpoint, HasEachEndpointOnce) {
    const auto endpoints =
        endpointsOf({{portal, HostRole::Both}, {portal, HostRole::ManagementSite}}, profile().standardBasic);
    EXPECT_EQ(endpoints.size(), 2U);
}

}  // namespace
}  // namespace wizard::renewal
