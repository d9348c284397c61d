// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace certcore {

/// Secret owns bytes that must not outlive their use: move-only, never printed, overwritten before they are freed.
class Secret {
  public:
    Secret() = default;

    /// Secret copies the bytes; the source stays the caller's to wipe.
    explicit Secret(std::span<const unsigned char> bytes);

    /// ofText copies UTF-8 text.
    [[nodiscard]] static Secret ofText(std::string_view text);

    /// ofSize makes a secret of that many zero bytes, to be filled through writable().
    [[nodiscard]] static Secret ofSize(std::size_t size);

    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    /// bytes are valid until the secret is moved from, wiped or destroyed.
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }

    /// writable is bytes() for the one who fills them.
    [[nodiscard]] std::span<unsigned char> writable() { return {m_bytes.get(), m_size}; }

    /// text is bytes() seen as UTF-8; not terminated by a zero.
    [[nodiscard]] std::string_view text() const;

    [[nodiscard]] bool empty() const { return m_size == 0; }

    /// duplicate makes a second owner where two threads or two attempts need one each.
    [[nodiscard]] Secret duplicate() const { return Secret(bytes()); }

    /// wipe overwrites and frees the bytes at once.
    void wipe();

  private:
    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_size = 0;
};

}  // namespace certcore
