// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/report_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "certcore/base/text_encoding.h"
#include "tests/support/fixtures.h"
#include "tests/wizard/report/made_report.h"

namespace wizard::report {
namespace {

std::vector<std::string> keysOf(const Json& json) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) {
        keys.push_back(key);
    }
    return keys;
}

TEST(ReportJson, HoldsTheImportsDocumentUnchanged) {
    for (const ImportReport& report : everyEnding()) {
        const Json whole = reportJson(report);
        const Json document = importDocument(report);
        for (const auto& [key, value] : document.items()) {
            ASSERT_TRUE(whole.contains(key)) << key;
            EXPECT_EQ(whole[key], value) << key;
        }
    }
}

TEST(ReportJson, AddsWhatTheDocumentLeavesOut) {
    const ImportReport report = importedReport();
    const Json whole = reportJson(report);
    EXPECT_EQ(whole["outcome"], "imported");
    EXPECT_EQ(whole["computer"], "ASSIST-01");
    EXPECT_EQ(whole["account"], "EXAMPLE\\clerk");
    EXPECT_EQ(whole["time"], certcore::toIsoTime(report.circumstances.time));
    EXPECT_EQ(whole["file"], "/home/clerk/good.pfx");
    EXPECT_EQ(whole["size"], 2598);
    EXPECT_EQ(whole["encryption"]["mac"], "HMAC-SHA256");
    EXPECT_EQ(whole["keys"], 1);
    EXPECT_EQ(whole["certificates"][0]["thumbprint"], leafThumbprint());
    EXPECT_EQ(whole["certificates"][0]["role"], "server");
    EXPECT_EQ(whole["hosts"], Json::array({"assist.example.com"}));
    EXPECT_EQ(whole["options"]["exportable"], false);
    EXPECT_EQ(whole["forced"], Json::array());
    EXPECT_EQ(whole["allowed_by"], nullptr);
}

TEST(ReportJson, DocumentHasTheContractsKeysInTheirOrder) {
    using testing::ElementsAre;
    const auto reports = everyEnding();
    EXPECT_THAT(keysOf(importDocument(reports[0])),
                ElementsAre("schema", "receipt", "verdict", "hosts_checked", "findings", "next_steps"));
    EXPECT_THAT(keysOf(importDocument(reports[1])),
                ElementsAre("schema", "receipt", "verdict", "hosts_checked", "findings", "next_steps"));
    EXPECT_THAT(keysOf(importDocument(reports[2])),
                ElementsAre("schema", "plan", "verdict", "hosts_checked", "findings"));
    EXPECT_THAT(keysOf(importDocument(reports[4])),
                ElementsAre("schema", "error", "verdict", "hosts_checked", "findings"));
    EXPECT_THAT(keysOf(importDocument(reports[5])), ElementsAre("schema", "error"));
}

TEST(ReportJson, HasBindingsWhereSomebodyAskedForThem) {
    const Json document = importDocument(renewedReport());
    EXPECT_EQ(document["binding_receipt"], "20261122T205502Z-4B8C1D");
    ASSERT_EQ(document["bindings"].size(), 2U);
    EXPECT_EQ(document["bindings"][0]["endpoint"], "0.0.0.0:443");
    EXPECT_EQ(document["bindings"][0]["thumbprint"], leafThumbprint());
    EXPECT_EQ(document["bindings"][0]["before"], std::string(40, 'A'));
    EXPECT_EQ(document["bindings"][1]["before"], nullptr);
    EXPECT_FALSE(importDocument(importedReport()).contains("bindings"));
}

TEST(ReportJson, TellsWhoMayReadTheKey) {
    ImportReport report = importedReport();
    EXPECT_EQ(importDocument(report)["receipt"]["key_read"], Json::array());
    EXPECT_FALSE(importDocument(report).contains("key_read_as"));
    const certcore::KeyGrant service{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", certcore::KeyRights::Read};
    report.ending.receipt->keyRead = {service.account};
    report.options.keyCopy =
        certcore::KeyCopy{*certcore::Thumbprint::parse(leafThumbprint()),
                          {{service},
                           {{"EXAMPLE\\b", "S-1-5-21-1-2-3-1001", certcore::UncopiedReason::Denied},
                            {"", "", certcore::UncopiedReason::UnknownKind}}}};
    const Json document = importDocument(report);
    EXPECT_EQ(document["receipt"]["key_read"], Json::array({service.account}));
    EXPECT_EQ(document["key_read_as"]["thumbprint"], leafThumbprint());
    EXPECT_EQ(document["key_read_as"]["copied"], Json::array({service.account}));
    EXPECT_EQ(document["key_read_as"]["not_copied"],
              (Json::array({Json{{"account", "EXAMPLE\\b"}, {"reason", "denied"}},
                            Json{{"account", nullptr}, {"reason", "unknown-kind"}}})));
}

TEST(ReportJson, TellsOfAFailureWhatWasFoundTooInTheReport) {
    const Json whole = reportJson(reportOn("good.pfx", failedEnding(Outcome::Failed, certcore::ErrorCause::StoreFull)));
    EXPECT_EQ(whole["error"]["code"], "store-unavailable");
    EXPECT_EQ(whole["verdict"], "fits-with-warnings");
    EXPECT_FALSE(whole["findings"].empty());
}

TEST(ReportJson, IsJsonWhateverStrangersWrote) {
    for (const std::string& hostile :
         {std::string("\"},{\"x\":\""), std::string("\xFF\xFE"), std::string("\u202E\x1B[2J\u009B")}) {
        const std::string text = render(reportJson(hostileReport(hostile)));
        EXPECT_FALSE(Json::parse(text, nullptr, false).is_discarded()) << text;
        EXPECT_EQ(text.find('\x1B'), std::string::npos);
    }
}

}  // namespace
}  // namespace wizard::report
