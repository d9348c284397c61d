// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/derivation_budget.h"

#include "certcore/base/text_encoding.h"

namespace certcore {

Result<void> DerivationBudget::charge(const std::string& derivation, std::span<const unsigned char> salt,
                                      std::uint64_t iterations) {
    const std::string key = derivation + " " + std::to_string(iterations) + " " + toHex(salt);
    if (m_charged.contains(key)) {
        return {};
    }
    if (iterations > m_left) {
        return fail(ErrorCause::TooManyIterations, std::to_string(m_allowed),
                    derivation + " wants " + std::to_string(iterations) + " iterations");
    }
    m_left -= iterations;
    m_charged.insert(key);
    return {};
}

}  // namespace certcore
