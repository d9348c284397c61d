// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// fixtures makes test data. It builds DER by hand, since what it makes is often what no library would write; what
/// cannot be made is thrown as std::runtime_error.
namespace fixtures {

using Bytes = std::vector<unsigned char>;

/// joined puts the parts one after another.
[[nodiscard]] Bytes joined(const std::vector<Bytes>& parts);

/// element is one tag, its definite length and its content.
[[nodiscard]] Bytes element(unsigned char tag, const Bytes& content);

/// sequence is a SEQUENCE of ready elements.
[[nodiscard]] Bytes sequence(const std::vector<Bytes>& parts);

/// setOf is a SET of ready elements; the caller keeps the order.
[[nodiscard]] Bytes setOf(const std::vector<Bytes>& parts);

/// tagged is a constructed, context-specific [number].
[[nodiscard]] Bytes tagged(unsigned char number, const Bytes& content);

[[nodiscard]] Bytes boolean(bool value);
[[nodiscard]] Bytes integer(std::uint64_t value);
[[nodiscard]] Bytes null();
[[nodiscard]] Bytes octetString(const Bytes& content);

/// objectId takes the dotted form, such as "1.2.840.113549.1.7.1".
[[nodiscard]] Bytes objectId(const std::string& dotted);

/// bmpString takes UTF-8.
[[nodiscard]] Bytes bmpString(const std::string& text);

/// algorithm is an AlgorithmIdentifier with NULL parameters.
[[nodiscard]] Bytes algorithm(const std::string& dotted);

/// fromHex takes an even number of hex digits.
[[nodiscard]] Bytes fromHex(const std::string& digits);

/// inIndefiniteLength writes an outer PFX again as some programs do: PFX, authSafe and its [0] in indefinite length,
/// the octet string in two pieces. The MAC stays good, since it covers the octets alone.
[[nodiscard]] Bytes inIndefiniteLength(const Bytes& pfx);

}  // namespace fixtures
