// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/receipt.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing_support::crypto;

const std::string digits = "0123456789ABCDEF0123456789ABCDEF01234567";

Receipt sample() {
    const Thumbprint thumbprint = *Thumbprint::parse(digits);
    return {*ReceiptId::parse("20261122T205501Z-3F9A2C"),
            7,
            std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::seconds{1},
            ReceiptState::Done,
            "/srv/Zertifikate für \"alle\"",
            thumbprint,
            Placement::Automatic,
            {{thumbprint, "Personal", true}},
            {"assist.example.com", "b\\c"},
            {"expired"},
            "Ada, \"the boss\"",
            {"NT AUTHORITY\\NETWORK SERVICE"}};
}

TEST(ReceiptId, NamesTheMomentAndIsNeverTheSameTwice) {
    std::set<std::string> ids;
    for (int i = 0; i < 50; ++i) {
        const ReceiptId id = *ReceiptId::make(crypto(), std::chrono::sys_days{std::chrono::year{2026} / 11 / 22});
        EXPECT_THAT(id.text(), testing::StartsWith("20261122T000000Z-"));
        EXPECT_EQ(ReceiptId::parse(id.text()), id);
        ids.insert(id.text());
    }
    EXPECT_GT(ids.size(), 45U);
}

TEST(ReceiptId, NothingOfWhichAPathCouldBeMadeIsOne) {
    EXPECT_TRUE(ReceiptId::parse("20261122T205501Z-3F9A2C"));
    for (const std::string text :
         {"", "20261122T205501Z-3F9A2", "20261122T205501Z-3F9A2CC", "20261122T205501Z-3f9a2c",
          "20261122T205501Z-3F9A2G", "20261122T205501Z/3F9A2C", "20261122 205501Z-3F9A2C", "../../../etc/passwd/xxx",
          "20261122T205501Z-../..", "20261122T20550./-3F9A2C", "20261122T205501Z-3F9A2\n"}) {
        EXPECT_FALSE(ReceiptId::parse(text)) << text;
    }
    EXPECT_FALSE(ReceiptId::parse(std::string("20261122T205501Z-3F9A2\0", 23)));
}

TEST(Receipt, IsTheSameAfterJson) {
    for (const ReceiptState state :
         {ReceiptState::Pending, ReceiptState::Done, ReceiptState::Undoing, ReceiptState::Undone}) {
        Receipt receipt = sample();
        receipt.state = state;
        const auto read = receiptFromJson(toJson(receipt));
        ASSERT_TRUE(read);
        EXPECT_EQ(read->state, state);
        EXPECT_EQ(toJson(*read), toJson(receipt));
        EXPECT_EQ(read->id, receipt.id);
        EXPECT_EQ(read->sequence, 7);
        EXPECT_EQ(read->time, receipt.time);
        EXPECT_EQ(read->store, receipt.store);
        EXPECT_EQ(read->placement, Placement::Automatic);
        EXPECT_THAT(read->hosts, ElementsAre("assist.example.com", "b\\c"));
        EXPECT_THAT(read->forced, ElementsAre("expired"));
        EXPECT_EQ(read->allowedBy, "Ada, \"the boss\"");
        EXPECT_THAT(read->keyRead, ElementsAre("NT AUTHORITY\\NETWORK SERVICE"));
        ASSERT_EQ(read->written.size(), 1U);
        EXPECT_TRUE(read->written.front().hadItBefore);
    }
}

TEST(Receipt, AnEarlierVersionsHasNobodyWhoAllowedIt) {
    std::string text = toJson(sample());
    const auto line = text.find(",\n  \"allowed_by\"");
    ASSERT_NE(line, std::string::npos);
    text.erase(line, text.rfind('\n', text.size() - 2) - line);
    const auto read = receiptFromJson(text);
    ASSERT_TRUE(read) << text;
    EXPECT_EQ(read->allowedBy, "");
    EXPECT_TRUE(read->keyRead.empty());
}

TEST(Receipt, BytesThatAreNoUtf8DoNotBreakIt) {
    Receipt receipt = sample();
    receipt.hosts = {"\xFF"};
    EXPECT_TRUE(receiptFromJson(toJson(receipt)));
}

TEST(Receipt, WhatIsNoJsonIsNone) {
    const std::string whole = toJson(sample());
    for (std::size_t size = 0; size + 2 < whole.size(); ++size) {
        EXPECT_FALSE(receiptFromJson(whole.substr(0, size))) << size;
    }
    for (const std::string& text : {std::string("null"), std::string("[]"), std::string("{}"), std::string("7"),
                                    std::string(100'000, '['), "\xFF" + whole, whole + "x"}) {
        EXPECT_FALSE(receiptFromJson(text));
    }
}

TEST(Receipt, EveryMemberOfTheFirstVersionIsNeeded) {
    json whole = json::parse(toJson(sample()));
    whole.erase("allowed_by");
    whole.erase("key_read");
    for (const auto& [key, value] : whole.items()) {
        json without = whole;
        without.erase(key);
        EXPECT_FALSE(receiptFromJson(without.dump())) << key;
    }
}

TEST(Receipt, WrongTypesAndValuesMakeItNone) {
    const std::vector<std::pair<std::string, json>> wrong{
        {"schema", 2},
        {"schema", "1"},
        {"id", "../../etc/passwd"},
        {"id", 7},
        {"id", nullptr},
        {"sequence", "7"},
        {"sequence", 1.5},
        {"sequence", 1e300},
        {"sequence", -1},
        {"sequence", 0},
        {"sequence", std::uint64_t{1} << 63U},
        {"sequence", std::numeric_limits<std::int64_t>::max()},
        {"time", "yesterday"},
        {"time", 0},
        {"state", "Done"},
        {"state", nullptr},
        {"store", 1},
        {"thumbprint", digits + "00"},
        {"thumbprint", "../" + digits.substr(3)},
        {"thumbprint", json::array()},
        {"placement", "everywhere"},
        {"written", "all"},
        {"written", {{{"thumbprint", "x"}, {"store", "Personal"}, {"had_it_before", false}}}},
        {"written", {{{"thumbprint", digits}, {"store", "Personal"}, {"had_it_before", 1}}}},
        {"written", {{{"thumbprint", digits}, {"store", "Personal"}}}},
        {"hosts", {1, 2}},
        {"hosts", "assist.example.com"},
        {"forced", {nullptr}},
        {"key_read", "NT AUTHORITY\\NETWORK SERVICE"},
        {"key_read", {20}},
    };
    for (const auto& [key, value] : wrong) {
        json receipt = json::parse(toJson(sample()));
        receipt[key] = value;
        EXPECT_FALSE(receiptFromJson(receipt.dump())) << key << ": " << value;
    }
}

TEST(Receipt, UnknownMembersArePassedOver) {
    json receipt = json::parse(toJson(sample()));
    receipt["later"] = {{"schema", 9}};
    EXPECT_TRUE(receiptFromJson(receipt.dump()));
}

}  // namespace
}  // namespace certcore
