// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/keyboard_layout.h"

#include <algorithm>
#include <array>

#include "certcore/base/text_encoding.h"

namespace certcore {

namespace {

// Row by row from the top, each from the left: 13, 13, 11 and 10 keys, without the one that European keyboards have
// beside the left Shift and US ones lack.
constexpr std::array<KeyboardLayout, 3> layouts{{
    {"us",
     U"`1234567890-="
     U"qwertyuiop[]\\"
     U"asdfghjkl;'"
     U"zxcvbnm,./",
     U"~!@#$%^&*()_+"
     U"QWERTYUIOP{}|"
     U"ASDFGHJKL:\""
     U"ZXCVBNM<>?"},
    {"de",
     U"^1234567890ß´"
     U"qwertzuiopü+#"
     U"asdfghjklöä"
     U"yxcvbnm,.-",
     U"°!\"§$%&/()=?`"
     U"QWERTZUIOPÜ*'"
     U"ASDFGHJKLÖÄ"
     U"YXCVBNM;:_"},
    {"fr",
     U"²&é\"'(-è_çà)="
     U"azertyuiop^$*"
     U"qsdfghjklmù"
     U"wxcvbn,;:!",
     U"³1234567890°+"
     U"AZERTYUIOP¨£µ"
     U"QSDFGHJKLM%"
     U"WXCVBN?./§"},
}};

struct Place {
    std::size_t key = 0;
    bool isShifted = false;
};

std::optional<Place> placeOf(const KeyboardLayout& layout, char32_t character) {
    if (const auto key = layout.unshifted.find(character); key != std::u32string_view::npos) {
        return Place{key, false};
    }
    if (const auto key = layout.shifted.find(character); key != std::u32string_view::npos) {
        return Place{key, true};
    }
    return std::nullopt;
}

}  // namespace

std::span<const KeyboardLayout> keyboardLayouts() {
    return layouts;
}

std::optional<Secret> typedOn(const KeyboardLayout& meant, const KeyboardLayout& used, const Secret& text) {
    if (!isValidUtf8(text.text())) {
        return std::nullopt;
    }
    constexpr std::size_t longestCharacter = 4;
    Secret other = Secret::ofSize(text.bytes().size() * longestCharacter);
    std::size_t size = 0;
    for (auto left = text.bytes(); !left.empty();) {
        const char32_t character = takeUtf8Character(left);
        const auto place = placeOf(used, character);
        if (!place && character != U' ') {
            return std::nullopt;
        }
        const char32_t given = place ? (place->isShifted ? meant.shifted : meant.unshifted)[place->key] : character;
        size += putUtf8Character(given, other.writable().subspan(size));
    }
    const auto whole = other.bytes().first(size);
    return std::ranges::equal(whole, text.bytes()) ? std::nullopt : std::optional(Secret(whole));
}

}  // namespace certcore
