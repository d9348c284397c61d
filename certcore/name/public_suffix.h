// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace certcore {

/// isPublicSuffix says whether the name itself is a public suffix by a rule of the ICANN section of the public suffix
/// list (https://publicsuffix.org/list/, "Formal Algorithm"). The name is lowercase, in A-labels, without a trailing
/// dot.
///
/// The PRIVATE section is left out: what stands there (appspot.com) has one owner, who may hold a wildcard over it. So
/// is the implicit rule "*": an internal name such as "corp" or "local" is nobody's public suffix.
///
/// | rule      | public suffix      | not                               |
/// |-----------|--------------------|-----------------------------------|
/// | `co.uk`   | `co.uk`            | `example.co.uk`                   |
/// | `*.ck`    | `net.ck`           | `ck` (no rule), `example.net.ck`  |
/// | `!www.ck` |                    | `www.ck` (although `*.ck`)        |
/// | (private) |                    | `appspot.com`                     |
/// | (none)    |                    | `local`                           |
[[nodiscard]] bool isPublicSuffix(std::string_view lowercaseAscii);

}  // namespace certcore
