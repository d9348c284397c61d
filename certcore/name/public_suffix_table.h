// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace certcore {

// The tables that make_public_suffix_table.py writes at build time: ICANN section, lowercase A-labels, sorted.

/// publicSuffixNames are the plain rules, such as "co.uk".
[[nodiscard]] std::span<const std::string_view> publicSuffixNames();

/// publicSuffixWildcardParents are the wildcard rules without their "*.", such as "ck" for "*.ck".
[[nodiscard]] std::span<const std::string_view> publicSuffixWildcardParents();

/// publicSuffixExceptions are the exception rules without their "!", such as "www.ck".
[[nodiscard]] std::span<const std::string_view> publicSuffixExceptions();

}  // namespace certcore
