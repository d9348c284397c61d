// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace certcore {

/// splitLabels cuts a text at its dots; empty labels are kept, so a text without a dot gives one label.
[[nodiscard]] std::vector<std::string_view> splitLabels(std::string_view text);

/// areDnsLabels is the syntax that typed and presented names share: at most 253 bytes (RFC 1035, section 2.3.4, without
/// the length bytes), labels of 1 to 63 letters, digits, hyphens and underscores. Underscores are no host name by
/// RFC 1123, yet stand in real certificates and Windows' own names, and every verifier takes them.
///
/// The last label is never all digits: what looks so is a mistyped IPv4 address, and no name in the DNS can be
/// (RFC 1123, section 2.1; RFC 3696, section 2).
///
/// | accepted                        | refused                                          |
/// |---------------------------------|--------------------------------------------------|
/// | `example.com`, `EXAMPLE`        | `` (empty), `example..com`, `.com`, `com.`       |
/// | `exa_mple.com`, `a-.com`        | `*.com`, `a b.com`, `a:b`, any byte over 0x7F, NUL |
/// | `1.example.com`, `3com`         | `10.1.2.300`, `127.1`                            |
[[nodiscard]] bool areDnsLabels(std::string_view text);

/// areHostLabels says of text that areDnsLabels() whether a host can be called so: no label begins with a hyphen
/// (RFC 952 and RFC 1123, section 2.1). A hyphen at the end is let pass, as verifiers do.
[[nodiscard]] bool areHostLabels(std::string_view text);

}  // namespace certcore
