// SPDX-License-Identifier: Apache-2.0
// A fuzz target with a mistake, for the test that shows that a replay finds one.
#include <cstddef>

#include "tests/fuzz/invariant.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::size_t oneTooFar = size;
    fuzzing::demand(data == nullptr || data[oneTooFar] != 1, "what lies behind an input is not read");
    return 0;
}
