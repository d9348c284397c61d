// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace certcore {

/// ProbeLimits bound what a hostile server can make the program do. Beyond them: ServedTooMuch.
struct ProbeLimits {
    std::size_t certificates = 100;                        ///< Of one chain; real ones have two to five.
    std::size_t certificateBytes = std::size_t{1} << 20U;  ///< Of all certificates together.
    std::size_t receivedBytes = std::size_t{2} << 20U;     ///< Of the whole handshake.
};

}  // namespace certcore
