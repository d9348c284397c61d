// SPDX-License-Identifier: Apache-2.0
// For targets without a mutator of their own.
#include "tests/fuzz/replay/changes.h"

std::size_t LLVMFuzzerCustomMutator(unsigned char* data, std::size_t size, std::size_t most, unsigned /*seed*/) {
    return LLVMFuzzerMutate(data, size, most);
}
