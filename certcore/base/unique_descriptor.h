// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unistd.h>

#include <utility>

namespace certcore {

/// UniqueDescriptor owns a POSIX file descriptor and closes it.
class UniqueDescriptor {
  public:
    /// UniqueDescriptor takes what open() returned; a negative value owns nothing.
    explicit UniqueDescriptor(int descriptor = -1) : m_descriptor(descriptor) {}
    UniqueDescriptor(const UniqueDescriptor&) = delete;
    UniqueDescriptor& operator=(const UniqueDescriptor&) = delete;
    UniqueDescriptor(UniqueDescriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    UniqueDescriptor& operator=(UniqueDescriptor&& other) noexcept {
        if (this != &other) {
            reset();
            m_descriptor = std::exchange(other.m_descriptor, -1);
        }
        return *this;
    }
    ~UniqueDescriptor() { reset(); }

    [[nodiscard]] int get() const { return m_descriptor; }
    explicit operator bool() const { return m_descriptor >= 0; }

  private:
    void reset() {
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
        m_descriptor = -1;
    }

    int m_descriptor;
};

}  // namespace certcore
