// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/secret.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace certcore {

Secret::Secret(std::span<const unsigned char> bytes) : Secret(ofSize(bytes.size())) {
    std::ranges::copy(bytes, m_bytes.get());
}

Secret Secret::ofText(std::string_view text) {
    Secret secret = ofSize(text.size());
    std::ranges::copy(text, secret.m_bytes.get());
    return secret;
}

Secret Secret::ofSize(std::size_t size) {
    Secret secret;
    secret.m_bytes = std::make_unique<unsigned char[]>(size);
    secret.m_size = size;
    return secret;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

std::string_view Secret::text() const {
    return {reinterpret_cast<const char*>(m_bytes.get()), m_size};
}

void Secret::wipe() {
    if (m_bytes) {
        OPENSSL_cleanse(m_bytes.get(), m_size);
        m_bytes.reset();
    }
    m_size = 0;
}

}  // namespace certcore
