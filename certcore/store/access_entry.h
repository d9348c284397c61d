// SPDX-License-Identifier: Apache-2.0
// What an entry of an access list is made of ([MS-DTYP] 2.4.4). For access_list.cpp and access_grants.cpp alone.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace certcore::access {

/// allowed and its like are types of entries.
inline constexpr std::uint8_t allowed = 0;
inline constexpr std::uint8_t denied = 1;
inline constexpr std::uint8_t deniedObject = 6;
inline constexpr std::uint8_t allowedCallback = 9;
inline constexpr std::uint8_t deniedCallback = 10;
inline constexpr std::uint8_t deniedCallbackObject = 12;

/// inheritOnly and inherited are flags of entries.
inline constexpr std::uint8_t inheritOnly = 0x08;
inline constexpr std::uint8_t inherited = 0x10;

/// entryHeaderSize is where an entry's mask begins, sidInEntry where its SID does.
inline constexpr std::size_t entryHeaderSize = 4;
inline constexpr std::size_t sidInEntry = 8;

/// append writes a number from its lowest byte on.
void append(std::vector<unsigned char>& bytes, std::uint32_t value, std::size_t size);

/// sidBytes is a SID as entries hold it; empty for what is none in its usual form.
[[nodiscard]] std::vector<unsigned char> sidBytes(std::string_view text);

}  // namespace certcore::access
