// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/terminated_secret.h"

#include <algorithm>

namespace certcore {

TerminatedSecret::TerminatedSecret(std::string_view text) : m_bytes(Secret::ofSize(text.size() + 1)) {
    std::ranges::copy(text, m_bytes.writable().begin());
}

const char* TerminatedSecret::get() const {
    return reinterpret_cast<const char*>(m_bytes.bytes().data());
}

}  // namespace certcore
