// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class MaxIterations : public Sandbox {
  protected:
    [[nodiscard]] Ended with(const std::string& verb, const std::string& name, const std::string& number) const {
        return open({verb, pfx(name), "--max-iterations", number});
    }
};

struct Row {
    const char* name;
    std::uint64_t needed;  // MAC, key and certificates: 2048 each
};

TEST_F(MaxIterations, AllowsExactlyThatMany) {
    for (const Row& row : {Row{"good", 6144}, Row{"good-aes128", 6144}, Row{"no-mac", 4096}}) {
        EXPECT_EQ(with("check", row.name, std::to_string(row.needed)).code, 0) << row.name;
        const Ended below = with("check", row.name, std::to_string(row.needed - 1));
        EXPECT_EQ(below.code, 5) << row.name;
        EXPECT_EQ(errorCodeOf(documentOf(below)), "too-costly") << row.name;
    }
}

// One derivation that several bags share is carried out once: MAC, certificates' and keys' with one salt.
TEST_F(MaxIterations, CountsASharedDerivationOnce) {
    EXPECT_EQ(with("check", "shared-salt-6-keys", "10000").code, 0);
}

TEST_F(MaxIterations, RefusesWhatNobodyWouldWaitFor) {
    for (const char* name :
         {"mac-iterations-20-million", "key-iterations-20-million", "certificate-iterations-20-million"}) {
        for (const char* verb : {"check", "import"}) {
            const Ended ended = open({verb, pfx(name)});
            EXPECT_EQ(ended.code, 5) << name;
            EXPECT_EQ(errorCodeOf(documentOf(ended)), "too-costly") << name;
        }
    }
}

TEST_F(MaxIterations, HoldsForTheImport) {
    EXPECT_EQ(import("good", {"--max-iterations", "6143"}).code, 5);
    EXPECT_FALSE(fs::exists(store()));
    EXPECT_EQ(import("good", {"--max-iterations", "6144"}).code, 0);
    EXPECT_TRUE(fs::exists(store()));
}

TEST_F(MaxIterations, IsAWholeNumberAboveZero) {
    for (const char* number : {"0", "-1", "+1", "1.5", "1e6", " 1", "1 ", "", "many", "0x10", "18446744073709551616"}) {
        const Ended ended = with("check", "good", number);
        EXPECT_EQ(ended.code, 2) << "'" << number << "'";
        EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage") << "'" << number << "'";
    }
    EXPECT_EQ(with("check", "good", "18446744073709551615").code, 0);
}

}  // namespace
}  // namespace clitests
