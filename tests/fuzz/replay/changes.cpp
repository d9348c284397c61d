// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/replay/changes.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace {

using Bytes = std::vector<unsigned char>;

// What makes trouble as a byte: borders of signed and unsigned, and tags and lengths of DER.
constexpr std::array<unsigned char, 12> awkward{0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x84, 0xA0, 0xFF, 0x30, 0x31, 0x0A};

std::size_t drawn(std::size_t below) {
    static std::minstd_rand sequence(20260101);
    return below == 0 ? 0 : sequence() % below;
}

Bytes partOf(const Bytes& bytes) {
    const std::size_t from = drawn(bytes.size());
    const std::size_t length = std::min(bytes.size() - from, 1 + drawn(16));
    const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(from);
    return {first, first + static_cast<std::ptrdiff_t>(length)};
}

void changeOnce(Bytes& bytes) {
    const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(drawn(bytes.size()));
    switch (bytes.empty() ? 3 : drawn(5)) {
        case 0:
            *at ^= static_cast<unsigned char>(1U << drawn(8));
            break;
        case 1:
            *at = awkward.at(drawn(awkward.size()));
            break;
        case 2:
            bytes.erase(at, at + std::min<std::ptrdiff_t>(bytes.end() - at, static_cast<std::ptrdiff_t>(1 + drawn(8))));
            break;
        case 3:
            bytes.insert(at, awkward.at(drawn(awkward.size())));
            break;
        default: {
            const Bytes part = partOf(bytes);
            bytes.insert(at, part.begin(), part.end());
        }
    }
}

}  // namespace

std::size_t LLVMFuzzerMutate(unsigned char* data, std::size_t size, std::size_t most) {
    Bytes bytes(data, data + size);
    for (std::size_t left = 1 + drawn(3); left > 0; --left) {
        changeOnce(bytes);
    }
    bytes.resize(std::min(bytes.size(), most));
    std::ranges::copy(bytes, data);
    return bytes.size();
}
