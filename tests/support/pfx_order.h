// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tests/support/pfx_builder.h"

namespace fixtures {

/// Item is the value of an item's option: what stands before the first comma, and the attributes, encoded.
struct Item {
    std::string value;
    std::vector<Bytes> attributes;
};

/// Order is what the command line asks for.
struct Order {
    std::string out;
    Password password = "assist";
    std::optional<Mac> mac = Mac{};
    std::optional<std::uint64_t> macClaim;
    Protection keyProtection;
    Protection certificateProtection;
    unsigned depth = 0;
    bool indefiniteLength = false;
    Bytes trailing;
    std::vector<Item> keys;
    std::vector<Item> unknownKeys;
    std::vector<Item> certificates;
    std::vector<Item> crls;
    std::vector<Item> secrets;
    std::vector<std::string> contentInfos;
};

/// orderUsage explains the command line.
[[nodiscard]] const char* orderUsage();

/// orderFrom reads a command line, without the program's name.
[[nodiscard]] Order orderFrom(std::span<char*> arguments);

}  // namespace fixtures
