// SPDX-License-Identifier: Apache-2.0
// What readWholeFile does alike on every platform. For file_reading_*.cpp alone.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "certcore/base/file_reading.h"

namespace certcore {

/// readToEnd reads until `readSome` says 0, whatever size the file was said to have: it may grow meanwhile. `readSome`
/// fills the beginning of a span and gives the number of bytes, as a Result. FileTooLarge beyond the limit.
template <typename ReadSome>
[[nodiscard]] Result<std::vector<unsigned char>> readToEnd(const std::filesystem::path& path, std::uint64_t size,
                                                           std::size_t limit, const ReadSome& readSome) {
    std::vector<unsigned char> bytes(static_cast<std::size_t>(std::min<std::uint64_t>(size, limit)) + 1);
    std::size_t used = 0;
    while (true) {
        Result<std::size_t> got = readSome(std::span(bytes).subspan(used));
        if (!got) {
            return passOn(got);
        }
        if (*got == 0) {
            bytes.resize(used);
            return bytes;
        }
        used += *got;
        if (used > limit) {
            return fail(ErrorCause::FileTooLarge, pathText(path));
        }
        if (used == bytes.size()) {
            bytes.resize(std::min(bytes.size() * 2, limit + 1));
        }
    }
}

}  // namespace certcore
