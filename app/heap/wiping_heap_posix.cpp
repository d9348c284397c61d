// SPDX-License-Identifier: Apache-2.0
// The program's own free and realloc stand before glibc's, also for the shared libraries and for glibc itself (glibc
// manual, "Replacing malloc"). Memory still comes from glibc and goes back to it, by the names that it keeps for those
// who stand in between. What is lost: glibc notices a block that is freed twice by a mark in it, which is wiped here;
// the sanitizers, which have a heap of their own, look for such.
#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

// glibc names them so.
extern "C" void* __libc_malloc(std::size_t size);
extern "C" void __libc_free(void* block);

namespace {

void wipeFrom(void* block, std::size_t kept) {
    const std::size_t size = ::malloc_usable_size(block);
    if (kept < size) {
        ::explicit_bzero(static_cast<char*>(block) + kept, size - kept);
    }
}

// Moving costs a copy; a block that is to be only a little smaller stays where it is.
bool staysInPlace(void* block, std::size_t size) {
    const std::size_t room = ::malloc_usable_size(block);
    return size <= room && size >= room / 2;
}

}  // namespace

extern "C" void free(void* block) noexcept {
    if (block != nullptr) {
        wipeFrom(block, 0);
        __libc_free(block);
    }
}

// What a block leaves behind when it moves or shrinks is wiped, too.
extern "C" void* realloc(void* block, std::size_t size) noexcept {
    if (block == nullptr) {
        return __libc_malloc(size);
    }
    if (size == 0) {
        free(block);
        return nullptr;
    }
    if (staysInPlace(block, size)) {
        return block;
    }
    void* moved = __libc_malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, block, std::min(size, ::malloc_usable_size(block)));
        free(block);
    }
    return moved;
}
