// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/ber_to_der.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <string>

#include "certcore/base/text_encoding.h"
#include "tests/support/der.h"

namespace certcore {
namespace {

std::optional<std::string> rewritten(const std::string& hex) {
    const auto der = berToDer(fixtures::fromHex(hex));
    return der ? std::optional(toHex(der->bytes())) : std::nullopt;
}

struct Rewriting {
    const char* what;
    const char* ber;
    const char* der;
};

constexpr std::array rewritings{
    Rewriting{"DER stays as it is", "3006020103040155", "3006020103040155"},
    Rewriting{"indefinite length", "30800201030000", "3003020103"},
    Rewriting{"indefinite within definite",
              "30073080020103"
              "0000",
              "30053003020103"},
    Rewriting{"definite within indefinite, twice", "3080A080300302010300000000", "3007A0053003020103"},
    Rewriting{"a length in more octets than needed", "30840000000402810103", "3003020103"},
    Rewriting{"a string in pieces", "2480040211220401330000", "0403112233"},
    Rewriting{"a string in pieces that are in pieces",
              "24802480040111040122000004013300"
              "00",
              "0403112233"},
    Rewriting{"pieces of none", "24800000", "0400"},
    Rewriting{"pieces of definite length",
              "240604011104"
              "0122",
              "04021122"},
    Rewriting{"what lies in a string is left alone",
              "0407308002010300"
              "00",
              "040730800201030000"},
    Rewriting{"superfluous zero octets of a number", "02040000007F", "02017F"},
    Rewriting{"a zero that keeps a number positive", "02020080", "02020080"},
    Rewriting{"superfluous octets of a negative number", "0203FFFF80", "020180"},
    Rewriting{"zero itself", "02020000", "020100"},
    Rewriting{"bytes behind the element", "020103FFFF", "020103"},
    Rewriting{"a tag of more octets", "BF8148800201030000", "BF814803020103"},
    Rewriting{"an implicit tag around pieces keeps them",
              "A080040111040122"
              "0000",
              "A006040111040122"},
    Rewriting{"no content at all", "3000", "3000"},
    Rewriting{"an empty one at the end of another", "30023000", "30023000"},
};

TEST(BerToDer, WritesWhatOpensslTakes) {
    for (const auto& [what, ber, der] : rewritings) {
        EXPECT_EQ(rewritten(ber), der) << what;
    }
}

TEST(BerToDer, WritesLongLengths) {
    const fixtures::Bytes content(70'000, 0x41);
    const fixtures::Bytes der = fixtures::sequence({fixtures::octetString(content)});
    fixtures::Bytes ber{0x30, 0x80};
    const fixtures::Bytes octets = fixtures::octetString(content);
    ber.insert(ber.end(), octets.begin(), octets.end());
    ber.insert(ber.end(), {0, 0});
    const auto rewrittenBytes = berToDer(ber);
    ASSERT_TRUE(rewrittenBytes);
    EXPECT_TRUE(std::ranges::equal(rewrittenBytes->bytes(), der));
}

TEST(BerToDer, GivesNothingForWhatIsNoBer) {
    for (const char* broken : {"", "30", "3003", "30030201", "3080", "30800201", "3080020103", "308002010300", "0480",
                               "1F", "1F80", "30FF", "3085FFFFFFFFFF", "308901000000000000000000",
                               "2480020103"
                               "0000",
                               "300502010330"
                               "80"}) {
        EXPECT_EQ(rewritten(broken), std::nullopt) << broken;
    }
}

std::string nested(std::size_t depth) {
    std::string hex;
    for (std::size_t i = 0; i < depth; ++i) {
        hex += "3080";
    }
    for (std::size_t i = 0; i < depth; ++i) {
        hex += "0000";
    }
    return hex;
}

TEST(BerToDer, GoesDownToTheDeepestNestingAndNoDeeper) {
    EXPECT_TRUE(rewritten(nested(deepestNesting)));
    EXPECT_FALSE(rewritten(nested(deepestNesting + 1)));
    EXPECT_FALSE(rewritten(nested(100'000)));
}

TEST(BerToDer, GivesUpAtMoreElementsThanAnyPfxHas) {
    const auto manyNulls = [](std::size_t count) {
        fixtures::Bytes ber{0x30, 0x80};
        for (std::size_t i = 0; i < count; ++i) {
            ber.insert(ber.end(), {0x05, 0x00});
        }
        ber.insert(ber.end(), {0, 0});
        return ber;
    };
    EXPECT_TRUE(berToDer(manyNulls(100'000)));
    EXPECT_FALSE(berToDer(manyNulls(1'000'000)));
}

TEST(BerToDer, ReadsNothingBeyondTheEnd) {
    const fixtures::Bytes whole = fixtures::fromHex(
        "3080248004021122040133000002040000007FBF81480301020300"
        "00");
    for (std::size_t size = 0; size < whole.size(); ++size) {
        // A copy of just that size, so that a sanitizer sees a read behind it.
        const fixtures::Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
        EXPECT_FALSE(berToDer(cut)) << size;
    }
}

}  // namespace
}  // namespace certcore
