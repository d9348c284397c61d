// SPDX-License-Identifier: Apache-2.0
// Certificates that another project's linter is tested with, judged by our rules. The data is no part of this project:
// it lies in the folder that ASSISTCERT_CORPUS names, by default beside the checkout. Which of our findings a lint
// corresponds to, which lints do not concern us and where we differ, each with its reason, stands in
// tests/data/lint_corpus_divergences.json.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "certcore/check/check_installed.h"
#include "tests/support/corpus.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using nlohmann::json;
using testing_support::crypto;
using Names = std::set<std::string>;

// What our side says of a certificate that it refuses to read.
constexpr auto* malformed = "malformed";

json readJson(const std::filesystem::path& path) {
    std::ifstream stream(path);
    return json::parse(stream);
}

// Pass and the three kinds of complaint ask something of us; NA and NE say that the lint was not meant.
bool isComplaint(const std::string& expected) {
    constexpr std::array complaints{"Error", "Warn", "Notice"};
    return std::ranges::find(complaints, expected) != complaints.end();
}

bool isAsked(const json& lint, const std::string& expected) {
    if (!lint.contains("asked")) {
        return expected == "Pass" || isComplaint(expected);
    }
    return std::ranges::find(lint.at("asked"), json(expected)) != lint.at("asked").end();
}

// The names of a certificate, as hosts that somebody asks for: where one of them can be no host's, nothing covers it.
std::vector<std::string> ownHosts(const Certificate& certificate) {
    std::vector<std::string> hosts = certificate.details().names.dnsNames;
    for (std::string& host : hosts) {
        if (host.starts_with("*.")) {
            host.replace(0, 1, "any");
        }
    }
    return hosts;
}

// Judged at its first moment, so that its age says nothing.
Names findingsOf(const std::filesystem::path& pem) {
    std::ifstream stream(pem, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const auto read = readPemCertificates(crypto(), text);
    if (!read || read->empty()) {
        return {malformed};
    }
    CheckOptions options;
    options.hosts = ownHosts(read->front());
    options.now = read->front().details().notBefore;
    const auto report = checkInstalled(crypto(), bundleOfInstalled(read->front(), {}, std::nullopt),
                                       InstalledKey::Works, options, TrustRoots::none());
    Names names;
    for (const Finding& finding : report.findings) {
        names.emplace(findingName(finding.id));
    }
    return names;
}

std::string joined(const Names& names) {
    std::string text;
    for (const std::string& name : names) {
        text += " " + name;
    }
    return text.empty() ? " nothing" : text;
}

class LintCorpus : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = testing_support::corpusFolder() / "lint";
        if (!std::filesystem::exists(m_folder / "zlint.json")) {
            GTEST_SKIP() << "left out: no lint/zlint.json below " << testing_support::corpusFolder();
        }
        m_corpus = readJson(m_folder / "zlint.json");
        const json ours = readJson(ASSISTCERT_TEST_DATA "/lint_corpus_divergences.json");
        m_rows = ours.at("rows");
        for (const json& group : ours.at("concerned")) {
            for (const json& lint : group.at("lints")) {
                EXPECT_TRUE(m_concerned.emplace(lint, group).second) << lint << " is there twice";
            }
        }
        for (const json& group : ours.at("unconcerned")) {
            for (const json& lint : group.at("lints")) {
                EXPECT_TRUE(m_unconcerned.emplace(lint, group.at("because")).second) << lint << " is there twice";
            }
        }
    }

    /// agrees asks our rules about a row whose lint concerns us.
    [[nodiscard]] bool agrees(const json& row, const Names& said) const {
        const json& wanted = m_concerned.at(row.at("lint")).at("findings");
        const bool isFound =
            std::ranges::any_of(wanted, [&said](const json& name) { return said.contains(name.get<std::string>()); });
        const bool isRefused = said.contains(malformed);
        return row.at("expected") == "Pass" ? !isFound && !isRefused : isFound || isRefused;
    }

    static std::string keyOf(const json& row) {
        return row.at("lint").get<std::string>() + " " + row.at("pem").get<std::string>();
    }

    std::filesystem::path m_folder;
    json m_corpus;
    json m_rows;
    std::map<std::string, json> m_concerned;
    std::map<std::string, std::string> m_unconcerned;
};

TEST_F(LintCorpus, AgreesWithEveryRowThatConcernsUs) {
    int concerned = 0;
    int agreed = 0;
    Names diverged;
    for (const json& row : m_corpus.at("kat")) {
        const auto lint = m_concerned.find(row.at("lint"));
        if (lint == m_concerned.end() || !isAsked(lint->second, row.at("expected"))) {
            continue;
        }
        ++concerned;
        const Names said = findingsOf(m_folder / "zlint-testdata" / row.at("pem").get<std::string>());
        if (agrees(row, said)) {
            ++agreed;
            EXPECT_FALSE(m_rows.contains(keyOf(row))) << keyOf(row) << " agrees, and is called a divergence";
        } else {
            diverged.insert(keyOf(row));
            EXPECT_TRUE(m_rows.contains(keyOf(row)))
                << keyOf(row) << " expects " << row.at("expected") << ", ours:" << joined(said);
        }
    }
    std::cout << "rows concerned " << concerned << " of " << m_corpus.at("kat").size() << ": agree " << agreed
              << ", divergences " << diverged.size() << '\n';
    EXPECT_GT(agreed, 0);
}

TEST_F(LintCorpus, HasAnAnswerForEveryLint) {
    for (const auto& [subject, lints] : m_corpus.at("server_relevant").items()) {
        for (const auto& lint : lints) {
            EXPECT_NE(m_concerned.contains(lint), m_unconcerned.contains(lint)) << lint;
        }
    }
}

TEST_F(LintCorpus, GivesAReasonWhereItDiffersAndNamesRealFindings) {
    for (const auto& [row, reason] : m_rows.items()) {
        const auto& rows = m_corpus.at("kat");
        EXPECT_TRUE(std::ranges::any_of(rows, [&row](const json& one) { return keyOf(one) == row; })) << row;
        EXPECT_FALSE(reason.get<std::string>().empty()) << row;
    }
    for (const auto& [lint, reason] : m_unconcerned) {
        EXPECT_FALSE(reason.empty()) << lint;
    }
    for (const auto& [lint, group] : m_concerned) {
        EXPECT_EQ(group.contains("asked"), group.contains("because")) << lint;
        for (const json& name : group.at("findings")) {
            bool isKnown = false;
            for (int id = 0; !isKnown && !findingName(static_cast<FindingId>(id)).empty(); ++id) {
                isKnown = name == findingName(static_cast<FindingId>(id));
            }
            EXPECT_TRUE(isKnown) << lint << ": " << name;
        }
    }
}

}  // namespace
}  // namespace certcore
