// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "certcore/pfx/pfx_bundle.h"
#include "tests/support/corpus.h"

namespace certcore {
namespace {

using nlohmann::json;

json readJson(const std::filesystem::path& path) {
    std::ifstream stream(path);
    return json::parse(stream);
}

Result<PfxBundle> open(const CryptoContext& crypto, const std::filesystem::path& path, const json& password) {
    const PfxLimits limits;
    const auto file = PfxFile::read(crypto, path, limits);
    if (!file) {
        return std::unexpected<Error>(file.error());
    }
    return openPfx(crypto, *file, Secret::ofText(password.is_string() ? password.get<std::string>() : ""), limits);
}

class PfxCorpus : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = testing_support::corpusFolder() / "pkcs12";
        if (!std::filesystem::exists(m_folder / "manifest.json")) {
            GTEST_SKIP() << "left out: no pkcs12/manifest.json below " << testing_support::corpusFolder();
        }
        m_files = readJson(m_folder / "manifest.json").at("files");
        m_divergences = readJson(ASSISTCERT_TEST_DATA "/pfx_corpus_divergences.json");
    }

    [[nodiscard]] bool diverges(const std::string& name) const { return m_divergences.contains(name); }

    Result<CryptoContext> m_crypto = CryptoContext::create();
    std::filesystem::path m_folder;
    json m_files;
    json m_divergences;
};

// The peers' figures are those of the manifest, on the same files.
void printScore(const std::map<std::string, int>& opened, int ours, int positives) {
    std::vector<std::pair<int, std::string>> rows{{ours, "assistcert"}};
    for (const auto& [peer, count] : opened) {
        rows.emplace_back(count, peer);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &std::pair<int, std::string>::first);
    std::cout << "opened, of " << positives << " PFX files that are to open:\n";
    for (const auto& [count, who] : rows) {
        std::cout << "  " << std::left << std::setw(20) << who << std::right << std::setw(4) << count << '\n';
    }
}

// More than any other program does: each of them passes some over, and two are opened by none.
TEST_F(PfxCorpus, OpensEveryPositiveFile) {
    std::map<std::string, int> peers;
    int ours = 0;
    int positives = 0;
    for (const json& entry : m_files) {
        if (entry.at("class") != "positive") {
            continue;
        }
        const auto name = entry.at("file").get<std::string>();
        const auto bundle = open(*m_crypto, m_folder / name, entry.at("password"));
        ++positives;
        ours += bundle.has_value() ? 1 : 0;
        for (const auto& [peer, opens] : entry.at("peers").items()) {
            peers[peer] += opens.get<bool>() ? 1 : 0;
        }
        if (!bundle) {
            ADD_FAILURE() << name << ": " << codeName(codeOf(bundle.error().cause)) << ", " << bundle.error().detail;
            continue;
        }
        if (diverges(name)) {
            continue;
        }
        EXPECT_EQ(bundle->keys.size(), entry.at("keys").get<std::size_t>()) << name;
        EXPECT_EQ(bundle->certificates.size(), entry.at("certificates").get<std::size_t>()) << name;
    }
    printScore(peers, ours, positives);
}

TEST_F(PfxCorpus, RefusesEveryNegativeFile) {
    int refused = 0;
    int negatives = 0;
    for (const json& entry : m_files) {
        if (entry.at("class") != "negative") {
            continue;
        }
        const auto name = entry.at("file").get<std::string>();
        const auto bundle = open(*m_crypto, m_folder / name, entry.at("password"));
        EXPECT_TRUE(!bundle || diverges(name)) << name;
        ++negatives;
        refused += bundle ? 0 : 1;
    }
    std::cout << "refused, of " << negatives << " PFX files that are to be refused: " << refused << '\n';
}

TEST_F(PfxCorpus, NeverSaysWrongPasswordToARightOne) {
    for (const json& entry : m_files) {
        const auto name = entry.at("file").get<std::string>();
        if (entry.at("class") == "password-unknown" || diverges(name)) {
            continue;
        }
        const auto bundle = open(*m_crypto, m_folder / name, entry.at("password"));
        EXPECT_TRUE(bundle || codeOf(bundle.error().cause) != ErrorCode::WrongPassword) << name;
    }
}

TEST_F(PfxCorpus, KnowsEveryDivergenceItNames) {
    for (const auto& [name, reason] : m_divergences.items()) {
        EXPECT_TRUE(std::ranges::any_of(m_files, [&name](const json& f) { return f.at("file") == name; })) << name;
        EXPECT_FALSE(reason.get<std::string>().empty()) << name;
    }
}

}  // namespace
}  // namespace certcore
