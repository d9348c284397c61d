// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace certcore {

/// PfxLimits bound what a hostile file can make the program do. Each has an error of its own.
struct PfxLimits {
    std::size_t fileSize = std::size_t{16} * 1024 * 1024;  ///< Bytes; beyond: FileTooLarge.
    std::uint64_t iterations = 10'000'000;                 ///< Of all key derivations of one file; TooManyIterations.
    std::size_t certificates = 1000;                       ///< PfxTooManyParts.
    std::size_t keys = 100;                                ///< PfxTooManyParts.
    std::size_t depth = 16;                                ///< Of nested safe contents; PfxNestedTooDeep.
};

}  // namespace certcore
