// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/ber_header.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "tests/support/der.h"

namespace certcore {
namespace {

BerHeader headerOf(const std::string& hex) {
    const auto bytes = fixtures::fromHex(hex);
    return berHeaderOf(bytes);
}

struct Case {
    const char* bytes;
    BerHeader header;
};

constexpr std::array whole{
    Case{"3003020103", {1, 2, 3, false}},
    Case{"0500", {1, 2, 0, false}},
    Case{"3080", {1, 2, 0, true}},
    Case{"04817F", {1, 3, 127, false}},
    Case{"30820102", {1, 4, 258, false}},
    Case{"3085000000000A", {1, 7, 10, false}},
    Case{"BF814803", {3, 4, 3, false}},
    Case{"BF814880", {3, 4, 0, true}},
    Case{"0488FFFFFFFFFFFFFFFF", {1, 10, 0xFFFFFFFFFFFFFFFF, false}},
};

TEST(BerHeader, SaysWhatTagAndLengthAnnounce) {
    for (const Case& one : whole) {
        const BerHeader header = headerOf(one.bytes);
        EXPECT_EQ(header.tag, one.header.tag) << one.bytes;
        EXPECT_EQ(header.size, one.header.size) << one.bytes;
        EXPECT_EQ(header.content, one.header.content) << one.bytes;
        EXPECT_EQ(header.isIndefinite, one.header.isIndefinite) << one.bytes;
    }
}

TEST(BerHeader, HasNoSizeWhereItIsBrokenOrCutOff) {
    for (const char* bytes : {"", "30", "1F", "1F81", "BF8148", "3082", "308201", "30FF", "0489010000000000000000"}) {
        EXPECT_EQ(headerOf(bytes).size, 0U) << bytes;
    }
}

}  // namespace
}  // namespace certcore
