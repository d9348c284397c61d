// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// The two functions that libFuzzer has and calls, for a program without it. Their names are libFuzzer's.

/// LLVMFuzzerMutate changes the bytes a little, by a sequence that is the same in each run, and gives the new size.
extern "C" std::size_t LLVMFuzzerMutate(unsigned char* data, std::size_t size, std::size_t most);

/// LLVMFuzzerCustomMutator is the target's own mutator, or plain_mutator.cpp's.
extern "C" std::size_t LLVMFuzzerCustomMutator(unsigned char* data, std::size_t size, std::size_t most, unsigned seed);
