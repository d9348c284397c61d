// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_slip.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "certcore/pfx/keyboard_layout.h"

namespace certcore {

namespace {

// What a person does not see at the end of a text: also the no-break space, the zero-width one and the byte order mark.
constexpr std::array<std::string_view, 8> invisible{" ", "\t", "\r", "\n", "\v", "\u00A0", "\u200B", "\uFEFF"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> quotationMarks{
    {{"\"", "\""}, {"'", "'"}, {"“", "”"}, {"„", "“"}, {"«", "»"}}};

std::string_view withoutInvisible(std::string_view text) {
    const auto starts = [&text](std::string_view mark) { return text.starts_with(mark); };
    const auto ends = [&text](std::string_view mark) { return text.ends_with(mark); };
    for (auto mark = std::ranges::find_if(invisible, starts); mark != invisible.end();
         mark = std::ranges::find_if(invisible, starts)) {
        text.remove_prefix(mark->size());
    }
    for (auto mark = std::ranges::find_if(invisible, ends); mark != invisible.end();
         mark = std::ranges::find_if(invisible, ends)) {
        text.remove_suffix(mark->size());
    }
    return text;
}

std::string_view withoutQuotes(std::string_view text) {
    for (const auto& [opening, closing] : quotationMarks) {
        if (text.size() > opening.size() + closing.size() && text.starts_with(opening) && text.ends_with(closing)) {
            return text.substr(opening.size(), text.size() - opening.size() - closing.size());
        }
    }
    return text;
}

Secret withCaseExchanged(const Secret& password) {
    constexpr unsigned char caseBit = 0x20;
    Secret other = password.duplicate();
    for (unsigned char& byte : other.writable()) {
        const auto lower = static_cast<unsigned char>(byte | caseBit);
        if (lower >= 'a' && lower <= 'z') {
            byte ^= caseBit;
        }
    }
    return other;
}

void addKeyboards(std::vector<PasswordSlip>& slips, const Secret& password) {
    for (const KeyboardLayout& meant : keyboardLayouts()) {
        for (const KeyboardLayout& used : keyboardLayouts()) {
            if (auto text = typedOn(meant, used, password)) {
                slips.push_back({ErrorCause::PasswordOnOtherKeyboard, std::string(meant.name), std::move(*text)});
            }
        }
    }
}

}  // namespace

std::vector<PasswordSlip> slipsOf(const Secret& password) {
    std::vector<PasswordSlip> slips;
    if (password.empty()) {
        return slips;
    }
    slips.push_back({ErrorCause::PasswordNotNeeded, {}, {}});
    const auto add = [&slips, &password](ErrorCause cause, std::string_view text) {
        if (text.size() != password.bytes().size() && !text.empty()) {
            slips.push_back({cause, {}, Secret::ofText(text)});
        }
    };
    add(ErrorCause::PasswordHasSpace, withoutInvisible(password.text()));
    add(ErrorCause::PasswordHasQuotes, withoutQuotes(withoutInvisible(password.text())));
    if (Secret exchanged = withCaseExchanged(password); !std::ranges::equal(exchanged.bytes(), password.bytes())) {
        slips.push_back({ErrorCause::PasswordWithCapsLock, {}, std::move(exchanged)});
    }
    addKeyboards(slips, password);
    return slips;
}

}  // namespace certcore
