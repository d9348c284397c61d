// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "certcore/base/secret.h"

namespace certcore {

/// KeyboardLayout is which characters the keys of a keyboard give, key by key in one order for all layouts.
struct KeyboardLayout {
    std::string_view name;  ///< us, de, fr.
    std::u32string_view unshifted;
    std::u32string_view shifted;
};

/// keyboardLayouts are those that passwords are tried with (Microsoft's US, German and French).
[[nodiscard]] std::span<const KeyboardLayout> keyboardLayouts();

/// typedOn is the UTF-8 text that the keys which give this text on the used layout give on the meant one; nothing where
/// a character is on no key of either, where the text stays the same, or where it is no UTF-8.
[[nodiscard]] std::optional<Secret> typedOn(const KeyboardLayout& meant, const KeyboardLayout& used,
                                            const Secret& text);

}  // namespace certcore
