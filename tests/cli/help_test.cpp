// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <sstream>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class Help : public Sandbox {};

// Verbs and their options, as the contract lists them.
const std::map<std::string, std::vector<std::string>>& contract() {
    static const std::map<std::string, std::vector<std::string>> verbs{
        {"check", {"--host", "--max-iterations", "--password-stdin", "--password-file"}},
        {"import",
         {"--host", "--placement", "--certificate", "--exportable", "--no-extended-properties", "--key-read",
          "--key-read-as", "--force", "--dry-run", "--renew", "--report", "--store", "--password-stdin",
          "--password-file"}},
        {"list", {"--store"}},
        {"show", {"--store"}},
        {"verify", {"--store"}},
        {"undo", {"--last", "--store"}},
        {"remove", {"--store"}},
        {"archive", {"--restore", "--store"}},
        {"bindings", {}},
        {"bind", {"--endpoint", "--replacing", "--store"}},
        {"probe", {"--expect", "--connect", "--timeout"}},
        {"thumbprint", {}},
        {"status", {"--days", "--store"}},
    };
    return verbs;
}

constexpr const char* common[] = {"--json", "--lang", "--quiet", "--help", "--version"};

void expectFitsColumns(const Ended& ended, const std::string& what) {
    EXPECT_EQ(ended.code, 0) << what;
    EXPECT_EQ(ended.err, "") << what;
    std::istringstream lines(ended.out);
    std::string line;
    while (std::getline(lines, line)) {
        const auto columns =
            std::ranges::count_if(line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        EXPECT_LE(columns, 80) << what << ": " << line;
        EXPECT_TRUE(line.empty() || line.back() != ' ') << what << ": " << line;
    }
}

TEST_F(Help, OfTheProgramNamesEveryVerb) {
    const Ended ended = run({"--help"});
    expectFitsColumns(ended, "--help");
    for (const auto& [verb, options] : contract()) {
        EXPECT_NE(ended.out.find("\n  " + verb + " "), std::string::npos) << verb;
    }
    for (const char* option : common) {
        EXPECT_NE(ended.out.find(option), std::string::npos) << option;
    }
}

TEST_F(Help, OfAVerbNamesItsOptions) {
    for (const auto& [verb, options] : contract()) {
        const Ended ended = run({verb, "--help"});
        expectFitsColumns(ended, verb);
        for (const std::string& option : options) {
            EXPECT_NE(ended.out.find("  " + option), std::string::npos) << verb << " " << option;
        }
        for (const char* option : common) {
            EXPECT_NE(ended.out.find(option), std::string::npos) << verb << " " << option;
        }
    }
}

TEST_F(Help, IsShownWhateverElseIsGiven) {
    EXPECT_EQ(run({"check", pfx("good"), "--help"}).out, run({"check", "--help"}).out);
    EXPECT_EQ(run({"--help", "check"}).out, run({"check", "--help"}).out);
}

TEST_F(Help, ShowsTheVersion) {
    const Ended ended = run({"--version"});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out.substr(0, 11), "assistcert ");
    EXPECT_EQ(std::ranges::count(ended.out, '\n'), 1);
    const Ended json = run({"--version", "--json"});
    EXPECT_EQ(json.code, 0);
    expectShape(documentOf(json), {{"version", "string"}});
}

}  // namespace
}  // namespace clitests
