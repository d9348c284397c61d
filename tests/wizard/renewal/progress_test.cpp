// SPDX-License-Identifier: Apache-2.0
#include "wizard/renewal/progress.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/wizard/renewal/made_renewal.h"

namespace wizard::renewal {
namespace {

using namespace renewal_testing;
using certcore::Endpoint;

std::vector<Endpoint> endpoints(const std::vector<std::string>& texts) {
    std::vector<Endpoint> parsed;
    for (const std::string& text : texts) {
        parsed.push_back(*Endpoint::parse(text));
    }
    return parsed;
}

certcore::BindingRecord recordOf(const Endpoint& endpoint) {
    return {endpoint, {}, "MY", std::string(certcore::iisAppId), {}};
}

std::optional<certcore::BindingReceipt> receiptOf(const std::vector<std::string>& texts) {
    certcore::BindingReceipt receipt{.id = bindingReceipt(),
                                     .sequence = 1,
                                     .afterImport = 1,
                                     .time = testing_support::importTime,
                                     .state = certcore::ReceiptState::Done,
                                     .store = {},
                                     .thumbprint = newCertificate().thumbprint(),
                                     .follows = {},
                                     .wholeWithImport = true,
                                     .changes = {}};
    for (const Endpoint& endpoint : endpoints(texts)) {
        receipt.changes.push_back({std::nullopt, recordOf(endpoint)});
    }
    return receipt;
}

TEST(Progress, WhatWasMovedIsBoundAndTheRestIsLeft) {
    const Bound bound = boundAfter({}, receiptOf({"0.0.0.0:443"}), endpoints({"0.0.0.0:443", "[::]:443"}));
    EXPECT_EQ(bound.endpoints, endpoints({"0.0.0.0:443"}));
    EXPECT_EQ(bound.left, endpoints({"[::]:443"}));
    EXPECT_EQ(bound.receipt, bindingReceipt());
}

TEST(Progress, WhatHadItBeforeIsBoundWithoutAReceipt) {
    certcore::BindingPlan plan{newCertificate().thumbprint(), "MY", {}, {recordOf(*Endpoint::parse("0.0.0.0:443"))}};
    const Bound bound = boundAfter(plan, {}, {});
    EXPECT_EQ(bound.endpoints, endpoints({"0.0.0.0:443"}));
    EXPECT_TRUE(bound.left.empty());
    EXPECT_FALSE(bound.receipt);
}

TEST(Progress, WithoutAnyBindingThereIsNothingLeft) {
    const Bound bound = boundAfter({}, {}, {});
    EXPECT_TRUE(bound.endpoints.empty() && bound.left.empty());
}

std::vector<std::string> addressesOf(const std::vector<std::string>& texts) {
    Progress progress;
    progress.bound = Bound{endpoints(texts), {}, {}};
    std::vector<std::string> addresses;
    for (const certcore::IpAddress& address : progress.ownAddresses()) {
        addresses.push_back(address.text());
    }
    return addresses;
}

TEST(Progress, AsksTheAddressesThatBindingsName) {
    using testing::ElementsAre;
    using testing::IsEmpty;
    EXPECT_THAT(addressesOf({"10.0.0.5:443", "10.0.0.5:8443", "[2001:db8::1]:443"}),
                ElementsAre("10.0.0.5", "2001:db8::1"));
    // All addresses, the loopback ones among them.
    EXPECT_THAT(addressesOf({"0.0.0.0:443"}), IsEmpty());
    EXPECT_THAT(addressesOf({"[::]:443", "10.0.0.5:443"}), IsEmpty());
    EXPECT_THAT(addressesOf({"assist.example.com:443"}), IsEmpty());
    EXPECT_THAT(addressesOf({}), IsEmpty());
}

TEST(Progress, AsksWhatWasLeftOutToo) {
    Progress progress;
    progress.bound = Bound{endpoints({"10.0.0.5:443"}), endpoints({"10.0.0.6:443"}), {}};
    EXPECT_EQ(progress.ownAddresses().size(), 2U);
}

TEST(Progress, NamesTheOldThumbprints) {
    EXPECT_THAT(MadeRenewal().progress.oldThumbprints(), testing::ElementsAre(oldCertificate().thumbprint()));
}

}  // namespace
}  // namespace wizard::renewal
