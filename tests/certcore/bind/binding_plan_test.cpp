// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "certcore/base/text_encoding.h"
#include "tests/certcore/bind/bindings.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing_support::causeIn;
using testing_support::fullRecord;
using testing_support::ipRecord;
using testing_support::madeThumbprint;

const Thumbprint newOne = madeThumbprint('B');

BindingRecord moved(BindingRecord record) {
    record.certificateHash = *fromHex(newOne.text());
    record.store = "MY";
    return record;
}

BindingRecord ccsRecord() {
    return {Endpoint::ccs(443), {}, std::nullopt, std::string(iisAppId), {}};
}

TEST(BindingPlan, ChangesCertificateAndStoreOfTheChosenAlone) {
    const std::vector<BindingRecord> records{ipRecord("0.0.0.0:443", 'A'), fullRecord("rm01.example.com:443"),
                                             ipRecord("[::]:443", 'A')};
    const auto plan = planBindings(records, {{*Endpoint::parse("RM01.example.com:443")}, {}}, newOne, "MY");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->changes, ElementsAre(BindingChange{records[1], moved(records[1])}));
    EXPECT_EQ(plan->changes.front().after.settings, records[1].settings);
    EXPECT_EQ(plan->changes.front().after.appId, records[1].appId);
    EXPECT_EQ(plan->thumbprint, newOne);
    EXPECT_EQ(plan->store, "MY");
}

TEST(BindingPlan, ReplacesEveryBindingOfTheOldCertificate) {
    const Thumbprint old = *fullRecord("0.0.0.0:1").thumbprint();
    const std::vector<BindingRecord> records{fullRecord("0.0.0.0:443"), ipRecord("0.0.0.0:8443", 'A'),
                                             fullRecord("rm01.example.com:443"), ccsRecord()};
    const auto plan = planBindings(records, {{}, {old}}, newOne, "MY");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->changes, ElementsAre(BindingChange{records[0], moved(records[0])},
                                           BindingChange{records[2], moved(records[2])}));
}

TEST(BindingPlan, GivesANewBindingTheAppIdOfIis) {
    const auto plan = planBindings({}, {{*Endpoint::parse("0.0.0.0:443")}, {}}, newOne, "MY");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->changes, ElementsAre(BindingChange{std::nullopt, ipRecord("0.0.0.0:443", 'B')}));
}

TEST(BindingPlan, TakesAnEndpointOnceHoweverOftenItIsChosen) {
    const std::vector<BindingRecord> records{ipRecord("0.0.0.0:443", 'A')};
    const Endpoint endpoint = records.front().endpoint;
    const auto plan = planBindings(records, {{endpoint, endpoint}, {madeThumbprint('A')}}, newOne, "MY");
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->changes.size(), 1U);
}

TEST(BindingPlan, LeavesWhatIsBoundAlready) {
    const std::vector<BindingRecord> records{ipRecord("0.0.0.0:443", 'B')};
    auto unnamed = records;
    unnamed.front().store.reset();
    auto lower = records;
    lower.front().store = "my";
    for (const auto& form : {records, unnamed, lower}) {
        const auto plan = planBindings(form, {{form.front().endpoint}, {newOne}}, newOne, "MY");
        ASSERT_TRUE(plan);
        EXPECT_THAT(plan->changes, IsEmpty());
        EXPECT_EQ(plan->alreadyBound, form);
    }
}

TEST(BindingPlan, CorrectsTheStoreWhereTheRecordNamesAnother) {
    std::vector<BindingRecord> records{ipRecord("0.0.0.0:443", 'B')};
    records.front().store = "WebHosting";
    const auto plan = planBindings(records, {{records.front().endpoint}, {}}, newOne, "MY");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->changes, ElementsAre(BindingChange{records[0], moved(records[0])}));
}

TEST(BindingPlan, RefusesAnEndpointOfTheCentralStore) {
    for (const auto& records : {std::vector<BindingRecord>{ccsRecord()}, std::vector<BindingRecord>{}}) {
        const auto plan =
            planBindings(records, {{*Endpoint::parse("0.0.0.0:443"), Endpoint::ccs(443)}, {}}, newOne, "MY");
        EXPECT_EQ(causeIn(plan), ErrorCause::BindingIsCentral);
        EXPECT_EQ(plan.error().subject, "*:443");
    }
}

TEST(BindingPlan, IsEmptyWhereNothingUsesTheOldCertificate) {
    const auto plan = planBindings({ipRecord("0.0.0.0:443", 'A')}, {{}, {madeThumbprint('C')}}, newOne, "MY");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->changes, IsEmpty());
    EXPECT_THAT(plan->alreadyBound, IsEmpty());
}

TEST(BindingPlan, NamesTheEndpointsOfACertificate) {
    std::vector<BindingRecord> records{ipRecord("0.0.0.0:443", 'B'), ipRecord("0.0.0.0:8443", 'A'),
                                       ipRecord("[::]:443", 'B'), ipRecord("10.1.2.3:443", 'B')};
    records.back().store = "WebHosting";
    EXPECT_THAT(endpointsOf(records, newOne, "MY"), ElementsAre(records[0].endpoint, records[2].endpoint));
}

}  // namespace
}  // namespace certcore
