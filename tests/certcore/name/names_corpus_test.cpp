// SPDX-License-Identifier: Apache-2.0
// Runs the names that other projects test their verifiers with. The data is no part of this project: it lies in the
// folder that ASSISTCERT_CORPUS names, by default beside the checkout.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "certcore/name/dns_pattern.h"
#include "certcore/name/reference_name.h"

namespace certcore {
namespace {

struct Policy {
    std::string_view presented;
    std::string_view name;
    bool covers;
    std::string_view reason;
};

// What this project answers where the sources differ.
constexpr std::array policies{
    Policy{".", ".", false, "no label, no name (RFC 1034, 3.1)"},
    Policy{"example.com.", "example.com.", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"foo.com.", "foo.com", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"foo.com.", "foo.com.", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"f.", "f", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"f.", "f.", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"*.bar.foo.com.", "www-3.bar.foo.com", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"*.bar.foo.com.", "www-3.bar.foo.com.", false, "a presented name is relative (RFC 5280, 4.2.1.6)"},
    Policy{"*.com", "example.com", false, "too broad (RFC 9525, 7.1): one label after the wildcard"},
    Policy{"*.com", "example.com.", false, "too broad (RFC 9525, 7.1): one label after the wildcard"},
    Policy{"*.co.uk", "example.co.uk", false, "too broad (RFC 9525, 7.1): over a public suffix"},
    Policy{"*.com.br", "xn--poema-9qae5a.com.br", false, "too broad (RFC 9525, 7.1): over a public suffix"},
    Policy{"www.*.com", "www.*.com", false,
           "the wildcard is the left-most label (RFC 9525, 6.3), and no one asks for it"},
};

const Policy* policyFor(std::string_view presented, std::string_view name) {
    const auto found = std::ranges::find_if(
        policies, [&](const Policy& policy) { return policy.presented == presented && policy.name == name; });
    return found == policies.end() ? nullptr : &*found;
}

struct Row {
    std::string id;
    std::vector<std::string> dnsSans;
    std::vector<std::string> ipSans;
    std::string name;
    bool expected = false;
    bool peerSpecific = false;

    [[nodiscard]] auto question() const { return std::tie(dnsSans, ipSans, name); }
};

using Question = std::tuple<std::vector<std::string>, std::vector<std::string>, std::string>;
using Pair = std::pair<std::string, std::string>;

std::filesystem::path corpusFile(std::string_view name) {
    const char* const folder = std::getenv("ASSISTCERT_CORPUS");
    return std::filesystem::path(folder != nullptr ? folder : ASSISTCERT_CORPUS_DEFAULT) / "names" / name;
}

// What is left out is said by name; to be used in a test's body, which it may leave.
#define SKIP_WITHOUT(file)                                                                                         \
    if (!std::filesystem::exists(corpusFile(file))) {                                                              \
        GTEST_SKIP() << "left out: " << corpusFile(file) << " is not there (set ASSISTCERT_CORPUS to its folder)"; \
    }

nlohmann::json readCorpus(std::string_view file) {
    std::ifstream stream(corpusFile(file), std::ios::binary);
    return nlohmann::json::parse(stream);
}

std::vector<Row> readPatterns() {
    std::vector<Row> rows;
    for (const auto& entry : readCorpus("patterns.json")) {
        rows.push_back({entry.at("id"), entry.at("dns_sans"), entry.at("ip_sans"), entry.at("name"),
                        entry.at("expected"), entry.value("peer_specific", false)});
    }
    return rows;
}

std::set<Pair> readDisagreements() {
    std::set<Pair> pairs;
    for (const auto& entry : readCorpus("disagreements.json")) {
        pairs.emplace(entry.at(0).at(0), entry.at(0).at(1));
    }
    return pairs;
}

std::set<Question> answeredBothWays(const std::vector<Row>& rows) {
    std::map<Question, std::set<bool>> answers;
    for (const Row& row : rows) {
        answers[row.question()].insert(row.expected);
    }
    std::set<Question> questions;
    for (const auto& [question, given] : answers) {
        if (given.size() > 1) {
            questions.insert(question);
        }
    }
    return questions;
}

bool answer(const Row& row) {
    PresentedNames presented{row.dnsSans, {}};
    for (const std::string& text : row.ipSans) {
        const auto address = IpAddress::parse(text);
        EXPECT_TRUE(address) << row.id << ": iPAddress entry " << text;
        if (address) {
            presented.ipAddresses.push_back(*address);
        }
    }
    const auto name = parseReferenceName(row.name);
    return name && covers(presented, *name);
}

std::string describe(const Row& row) {
    return row.id + ": " + nlohmann::json(row.dnsSans).dump() + " " + nlohmann::json(row.ipSans).dump() + " and '" +
           row.name + "'";
}

// Counts for whoever reads the test's record.
void record(std::string_view key, std::size_t value) {
    testing::Test::RecordProperty(std::string(key), std::to_string(value));
}

TEST(NamesCorpus, AgreesWithEveryDemandedPattern) {
    SKIP_WITHOUT("patterns.json");
    SKIP_WITHOUT("disagreements.json");
    const auto rows = readPatterns();
    const auto disagreements = readDisagreements();
    const auto bothWays = answeredBothWays(rows);
    std::size_t demanded = 0;
    std::size_t differing = 0;
    for (const Row& row : rows) {
        const bool covered = answer(row);
        const bool disputed =
            bothWays.contains(row.question()) ||
            std::ranges::any_of(row.dnsSans, [&](const auto& san) { return disagreements.contains({san, row.name}); });
        differing += covered == row.expected ? 0 : 1;
        if (!disputed && !row.peerSpecific) {
            ++demanded;
            EXPECT_EQ(covered, row.expected) << describe(row);
        }
    }
    EXPECT_GT(demanded, 0U);
    record("rows", rows.size());
    record("demanded", demanded);
    record("differing", differing);
}

// Such a question is asked once with a dNSName, which disagreements.json has too, and else with a common name alone.
TEST(NamesCorpus, CoversNothingThatSourcesAnswerBothWays) {
    SKIP_WITHOUT("patterns.json");
    const auto rows = readPatterns();
    for (const auto& [dnsSans, ipSans, name] : answeredBothWays(rows)) {
        const Row row{"", dnsSans, ipSans, name};
        const bool known = dnsSans.empty() || (dnsSans.size() == 1 && policyFor(dnsSans.front(), name) != nullptr);
        const bool covered = answer(row);
        EXPECT_FALSE(known && covered) << describe(row);
    }
}

TEST(NamesCorpus, FollowsItsPolicyWhereSourcesDiffer) {
    for (const Policy& policy : policies) {
        EXPECT_EQ(answer({"", {std::string(policy.presented)}, {}, std::string(policy.name)}), policy.covers)
            << policy.presented << " and " << policy.name << ": " << policy.reason;
    }
}

// A pair without a policy is only run: it must do no harm.
TEST(NamesCorpus, RunsEveryDisagreement) {
    SKIP_WITHOUT("disagreements.json");
    const auto pairs = readDisagreements();
    EXPECT_FALSE(pairs.empty());
    std::size_t known = 0;
    for (const auto& [presented, name] : pairs) {
        const bool covered = answer({"", {presented}, {}, name});
        if (const Policy* const policy = policyFor(presented, name)) {
            ++known;
            EXPECT_EQ(covered, policy->covers) << presented << " and " << name << ": " << policy->reason;
        }
    }
    record("pairs", pairs.size());
    record("known", known);
}

TEST(NamesCorpus, AgreesOnTheSyntaxOfHostNames) {
    SKIP_WITHOUT("hostname-syntax.json");
    const auto rows = readCorpus("hostname-syntax.json");
    EXPECT_FALSE(rows.empty());
    for (const auto& row : rows) {
        const std::string host = row.at("host");
        const auto name = DnsName::parse(host);
        const auto pattern = DnsPattern::parse(host);
        EXPECT_EQ(name && name->isHostName(), row.at("valid_as_reference").get<bool>()) << "'" << host << "'";
        EXPECT_EQ(pattern && pattern->isHostName(), row.at("valid_as_pattern").get<bool>()) << "'" << host << "'";
    }
    record("rows", rows.size());
}

// An address is never found among dNSName entries, whatever stands in them (RFC 9525, section 6.4).
TEST(NamesCorpus, FindsNoAddressAmongDnsNames) {
    SKIP_WITHOUT("patterns.json");
    std::size_t asked = 0;
    for (const Row& row : readPatterns()) {
        if (row.ipSans.empty() && IpAddress::parse(row.name)) {
            ++asked;
            EXPECT_FALSE(answer(row)) << describe(row);
        }
    }
    record("asked", asked);
}

}  // namespace
}  // namespace certcore
