// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "certcore/base/result.h"
#include "certcore/cert/thumbprint.h"

namespace certcore {

/// PastedThumbprint is a thumbprint that a person copied from somewhere, made clean.
struct PastedThumbprint {
    Thumbprint thumbprint;
    std::vector<std::string> removed;  ///< What was wrong: "spaces", code points such as "U+200E", "lowercase",
                                       ///< "colons", "hyphens"; each once, in this order.
};

/// readPastedThumbprint takes away what windows and web pages put between or around the digits: spaces, colons,
/// hyphens, and invisible characters such as the U+200E that Windows Server 2016 and older put in front. It fails with
/// ThumbprintIsSha256, ThumbprintWrongLength or ThumbprintWrongCharacter.
[[nodiscard]] Result<PastedThumbprint> readPastedThumbprint(std::string_view utf8);

}  // namespace certcore
