// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <memory>

namespace certcore {

/// CloseWindowsHandle closes a handle of the kernel.
struct CloseWindowsHandle {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};

/// WindowsHandle owns a handle of the kernel; null owns nothing.
using WindowsHandle = std::unique_ptr<HANDLE, CloseWindowsHandle>;

/// CloseFindHandle ends a search for files.
struct CloseFindHandle {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { FindClose(handle); }
};

/// FindHandle owns a search for files; null owns nothing.
using FindHandle = std::unique_ptr<HANDLE, CloseFindHandle>;

/// handleOf makes Windows' other mark of failure, INVALID_HANDLE_VALUE, into one that owns nothing.
[[nodiscard]] inline HANDLE handleOf(HANDLE handle) {
    return handle == INVALID_HANDLE_VALUE ? nullptr : handle;
}

/// FreeLocal gives back memory that Windows allocated with LocalAlloc.
struct FreeLocal {
    void operator()(void* memory) const { LocalFree(memory); }
};

/// LocalMemory owns such memory.
template <typename T>
using LocalMemory = std::unique_ptr<T, FreeLocal>;

}  // namespace certcore
