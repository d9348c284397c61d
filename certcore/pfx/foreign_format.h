// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "certcore/base/error.h"

namespace certcore {

/// startsLikePfx says whether the bytes begin as RFC 7292, section 4, demands: a SEQUENCE whose first member is
/// version 3. Whatever fails after that is a malformed PFX, and whatever does not begin so is something else.
[[nodiscard]] bool startsLikePfx(std::span<const unsigned char> bytes);

/// isCutShort says whether the outer SEQUENCE announces more bytes than there are.
[[nodiscard]] bool isCutShort(std::span<const unsigned char> bytes);

/// isWholeSequence says whether the bytes are one SEQUENCE and nothing else, by its header; so begins what was
/// decrypted with the right password, and hardly ever what was not.
[[nodiscard]] bool isWholeSequence(std::span<const unsigned char> bytes);

/// isNestedTooDeep says whether constructed elements lie deeper in each other than in any PFX that is allowed.
/// OpenSSL's parser refuses such bytes without a reason of its own.
[[nodiscard]] bool isNestedTooDeep(std::span<const unsigned char> bytes);

/// recogniseForeignFormat names what a file that is no PFX is instead (the Is… causes and FileEmpty).
[[nodiscard]] ErrorCause recogniseForeignFormat(std::span<const unsigned char> bytes);

}  // namespace certcore
