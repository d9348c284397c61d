// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>

#include "certcore/base/result.h"

namespace certcore {

/// DerivationBudget adds up what the key derivations of one file cost, before each of them is begun. One derivation
/// that several bags share (same password, salt and count) is charged once: it is carried out once, too.
class DerivationBudget {
  public:
    /// DerivationBudget allows that many iterations in all.
    explicit DerivationBudget(std::uint64_t iterations) : m_allowed(iterations), m_left(iterations) {}

    /// charge fails with TooManyIterations where this derivation would go beyond the budget. The derivation is the
    /// function's name with all parameters but the salt, and which form of the password is tried.
    [[nodiscard]] Result<void> charge(const std::string& derivation, std::span<const unsigned char> salt,
                                      std::uint64_t iterations);

    /// beginPassword says that another password follows: whatever it shares with the one before is carried out anew,
    /// and so paid for anew.
    void beginPassword() { m_charged.clear(); }

  private:
    std::uint64_t m_allowed;
    std::uint64_t m_left;
    std::set<std::string> m_charged;
};

}  // namespace certcore
