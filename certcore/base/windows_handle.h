// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <memory>
#include <utility>

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

/// NumberHandle owns what Windows' cryptography hands out as a number; 0 owns nothing. Close is called with it.
template <typename Number, auto Close>
class NumberHandle {
  public:
    explicit NumberHandle(Number number = 0) : m_number(number) {}
    NumberHandle(const NumberHandle&) = delete;
    NumberHandle& operator=(const NumberHandle&) = delete;
    NumberHandle(NumberHandle&& other) noexcept : m_number(other.release()) {}
    NumberHandle& operator=(NumberHandle&&) = delete;
    ~NumberHandle() {
        if (m_number != 0) {
            Close(m_number);
        }
    }

    [[nodiscard]] Number get() const { return m_number; }
    [[nodiscard]] Number release() { return std::exchange(m_number, 0); }
    explicit operator bool() const { return m_number != 0; }

  private:
    Number m_number;
};

}  // namespace certcore
