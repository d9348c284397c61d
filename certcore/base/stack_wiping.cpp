// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/stack_wiping.h"

#include <openssl/crypto.h>

#include <array>

namespace certcore {

// In a frame of its own, below that of the caller: where the functions that it called have been.
[[gnu::noinline]] void wipeStack() {
    constexpr std::size_t deeperThanOpenSslGoes = std::size_t{256} * 1024;
    std::array<unsigned char, deeperThanOpenSslGoes> below;
    OPENSSL_cleanse(below.data(), below.size());
}

}  // namespace certcore
