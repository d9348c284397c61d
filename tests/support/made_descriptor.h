// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace testing_support {

/// SidBytes is a SID as descriptors hold it ([MS-DTYP], 2.4.2.2): written out here, by nothing of the program.
using SidBytes = std::vector<unsigned char>;

inline const SidBytes everyone{1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0};                        ///< S-1-1-0
inline const SidBytes system{1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0};                         ///< S-1-5-18
inline const SidBytes localService{1, 1, 0, 0, 0, 0, 0, 5, 19, 0, 0, 0};                   ///< S-1-5-19
inline const SidBytes networkService{1, 1, 0, 0, 0, 0, 0, 5, 20, 0, 0, 0};                 ///< S-1-5-20
inline const SidBytes administrators{1, 2, 0, 0, 0, 0, 0, 5, 32, 0, 0, 0, 0x20, 2, 0, 0};  ///< S-1-5-32-544
inline const SidBytes somebody{1, 5, 0, 0, 0, 0, 0, 5, 21, 0, 0,    0, 1, 0,
                               0, 0, 2, 0, 0, 0, 3, 0, 0,  0, 0xE9, 3, 0, 0};  ///< S-1-5-21-1-2-3-1001

/// Ace is an entry of an access list.
struct Ace {
    unsigned char type = 0;  ///< 0: allowed.
    unsigned char flags = 0;
    std::uint32_t mask = 0;
    SidBytes sid;
};

/// usualAces are those that Windows gives to a new key of the computer: SYSTEM's and Administrators'.
[[nodiscard]] inline std::vector<Ace> usualAces() {
    return {{0, 0, 0xD01F01FF, system}, {0, 0, 0xD01F01FF, administrators}};
}

/// descriptorOf is a self-relative security descriptor with this owner and these entries, in their order. An entry with
/// a GUID (types 5 and 6) says that it has none.
[[nodiscard]] inline std::vector<unsigned char> descriptorOf(const std::vector<Ace>& aces, const SidBytes& owner) {
    std::vector<unsigned char> bytes{1, 0, 4, 0x90};
    const auto number = [&bytes](std::size_t value, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            bytes.push_back(static_cast<unsigned char>(value >> 8U * i));
        }
    };
    const auto hasGuid = [](const Ace& ace) { return ace.type == 5 || ace.type == 6; };
    const auto sizeOf = [&](const Ace& ace) { return 8U + (hasGuid(ace) ? 4U : 0U) + ace.sid.size(); };
    std::size_t size = 8;
    for (const Ace& ace : aces) {
        size += sizeOf(ace);
    }
    number(20 + size, 4);  // the owner stands behind the list
    number(0, 4);
    number(0, 4);
    number(20, 4);
    number(2, 2);
    number(size, 2);
    number(aces.size(), 4);
    for (const Ace& ace : aces) {
        bytes.push_back(ace.type);
        bytes.push_back(ace.flags);
        number(sizeOf(ace), 2);
        number(ace.mask, 4);
        number(0, hasGuid(ace) ? 4 : 0);
        bytes.insert(bytes.end(), ace.sid.begin(), ace.sid.end());
    }
    bytes.insert(bytes.end(), owner.begin(), owner.end());
    return bytes;
}

}  // namespace testing_support
