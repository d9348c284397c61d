// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace fuzzing {

/// demand ends the program where something that always has to be true is not; the fuzzer keeps the input that did it.
inline void demand(bool isTrue, const char* what) {
    if (!isTrue) {
        std::fprintf(stderr, "not true: %s\n", what);
        std::abort();
    }
}

/// textOf sees the bytes of an input as text.
[[nodiscard]] inline std::string_view textOf(const unsigned char* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fuzzing
