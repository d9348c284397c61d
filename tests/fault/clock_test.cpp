// SPDX-License-Identifier: Apache-2.0
// A clock that is set back or ahead between two runs, or jumps within one.
#include <set>

#include "tests/fault/faulty.h"
#include "tests/support/test_servers.h"

namespace faulttests {
namespace {

using clitests::documentOf;
using clitests::Json;
using clitests::pfx;
using clitests::thumbprintOf;

constexpr auto* tenYearsAhead = "+315360000";
constexpr auto* tenYearsBack = "-315360000";
constexpr auto* jumping = "jumping";

class WrongClock : public Faulty {
  protected:
    [[nodiscard]] Ended at(const std::string& clock, std::vector<std::string> arguments) const {
        arguments.emplace_back("--json");
        Call one = call(std::move(arguments));
        one.environment["ASSISTCERT_PASSWORD"] = clitests::goodPassword;
        one.environment["LD_PRELOAD"] = ASSISTCERT_CLOCK_SHIM;
        one.environment["CLOCK_SHIM"] = clock;
        one.environment["ASAN_OPTIONS"] = "verify_asan_link_order=0";
        return clitests::runToEnd(one);
    }

    /// importAt imports a fixture, which may be expired at that time (exit code 1), and gives the receipt.
    [[nodiscard]] Json importAt(const std::string& clock, const std::string& name) const {
        const Ended ended = at(clock, {"import", pfx(name), "--force", "--store", store()});
        EXPECT_TRUE(ended.code == 0 || ended.code == 1) << ended.out;
        return documentOf(ended)["receipt"];
    }

    [[nodiscard]] Json undoneAt(const std::string& clock) const {
        return documentOf(at(clock, {"undo", "--last", "--store", store()}))["removed"];
    }
};

// All the rest would prove nothing otherwise.
TEST_F(WrongClock, IsSeenByTheProgram) {
    const std::string now = importAt("+0", "good")["time"];
    EXPECT_GT(importAt(tenYearsAhead, "good-ec")["time"].get<std::string>(), now);
    EXPECT_LT(importAt(tenYearsBack, "rsa-3072")["time"].get<std::string>(), now);
}

TEST_F(WrongClock, TheLastImportIsTheLatestWhateverItsTime) {
    const std::vector<std::pair<const char*, const char*>> imports{
        {tenYearsAhead, "good"}, {"+0", "good-ec"}, {tenYearsBack, "rsa-3072"}, {"+0", "ec-p384"}};
    for (const auto& [clock, name] : imports) {
        ASSERT_FALSE(importAt(clock, name).is_null());
    }
    for (const char* leaf : {"ec-p384", "rsa-3072", "good-ec", "leaf"}) {
        EXPECT_EQ(undoneAt(tenYearsBack), Json::array({thumbprintOf(leaf)}));
    }
}

TEST_F(WrongClock, AClockThatJumpsWithinARunLeavesTheSameEntries) {
    ASSERT_FALSE(importAt("+0", "good").is_null());
    const Snapshot good = tree();
    fs::remove_all(store());
    ASSERT_FALSE(importAt(jumping, "good").is_null());
    Snapshot jumped = tree();
    // That it had to be forced is the one thing that the clock may change.
    std::erase_if(jumped, [](const auto& file) { return file.first.starts_with("receipts/"); });
    for (const auto& [name, content] : jumped) {
        EXPECT_EQ(content, good.at(name)) << name;
    }
    EXPECT_EQ(jumped.size() + 1, good.size());
    EXPECT_EQ(undoneAt(jumping), Json::array({thumbprintOf("leaf")}));
}

TEST_F(WrongClock, EveryReceiptHasItsOwnName) {
    std::set<std::string> ids;
    constexpr std::size_t imports = 12;
    for (std::size_t i = 0; i < imports; ++i) {
        ids.insert(importAt(i % 2 == 0 ? tenYearsBack : jumping, "good")["id"].get<std::string>());
        EXPECT_EQ(undoneAt(jumping), Json::array({thumbprintOf("leaf")}));
    }
    EXPECT_EQ(ids.size(), imports);
}

// A pending receipt from the future is settled like any other.
TEST_F(WrongClock, WhatWasLeftInTheFutureIsTakenBackInThePast) {
    ASSERT_FALSE(importAt(tenYearsAhead, "good").is_null());
    const fs::path receipts = fs::path(store()) / "receipts";
    const fs::path receipt = fs::directory_iterator(receipts)->path();
    Json json = Json::parse(clitests::contentOf(receipt));
    json["state"] = "pending";
    clitests::writeFile(receipt, json.dump());
    clitests::writeFile(fs::path(store()) / thumbprintOf("leaf") / "privkey.pem", "half a key");
    EXPECT_EQ(at(tenYearsBack, {"remove", std::string(40, '0'), "--store", store()}).code, 6);
    EXPECT_TRUE(tree().empty()) << tree().begin()->first;
}

// A deadline by the time of day would have passed at the first jump.
TEST_F(WrongClock, AProbeKeepsItsDeadlinesByAnotherClock) {
    const testing_support::OpenSslServer server(
        {"-cert", clitests::fixture("certificates/leaf.pem"), "-key", clitests::fixture("keys/leaf.pem")});
    const std::string endpoint = "assist.example.com:" + std::to_string(server.port());
    const Ended ended = at(jumping, {"probe", endpoint, "--connect", "127.0.0.1", "--expect", thumbprintOf("leaf")});
    const Json probed = documentOf(ended)["endpoints"][0];
    EXPECT_FALSE(probed.contains("error")) << ended.out;
    EXPECT_EQ(probed["matches"], true) << ended.out;
}

}  // namespace
}  // namespace faulttests
