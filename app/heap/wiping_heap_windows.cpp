// SPDX-License-Identifier: Apache-2.0
// The linker puts these in the place of free and realloc wherever the program's own parts call them: its own code, Qt,
// OpenSSL and the C++ library, all of them linked statically. What the C runtime and Windows free themselves is theirs.
#include <malloc.h>
#include <windows.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

// The linker's names (--wrap).
extern "C" void __real_free(void* block);
extern "C" void __wrap_free(void* block);
extern "C" void* __wrap_realloc(void* block, std::size_t size);

extern "C" void __wrap_free(void* block) {
    if (block != nullptr) {
        SecureZeroMemory(block, _msize(block));
        __real_free(block);
    }
}

// What a block leaves behind when it moves or shrinks is wiped, too.
extern "C" void* __wrap_realloc(void* block, std::size_t size) {
    if (block == nullptr) {
        return std::malloc(size);
    }
    if (size == 0) {
        __wrap_free(block);
        return nullptr;
    }
    void* moved = std::malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, block, std::min(size, _msize(block)));
        __wrap_free(block);
    }
    return moved;
}
