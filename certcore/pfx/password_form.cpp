// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_form.h"

#include <algorithm>

namespace certcore {

namespace {

// Reads each byte as the Latin-1 character of its number, and writes that character as UTF-8.
Secret bytesAsCharacters(const Secret& password) {
    Secret wide = Secret::ofSize(password.bytes().size() * 2);
    std::size_t used = 0;
    for (const unsigned char byte : password.bytes()) {
        if (byte < 0x80) {
            wide.writable()[used++] = byte;
        } else {
            wide.writable()[used++] = static_cast<unsigned char>(0xC0U | byte >> 6U);
            wide.writable()[used++] = static_cast<unsigned char>(0x80U | (byte & 0x3FU));
        }
    }
    return Secret(wide.bytes().first(used));
}

}  // namespace

std::vector<PasswordForm> formsOf(const Secret& password) {
    std::vector<PasswordForm> forms;
    if (password.empty()) {
        forms.push_back({"empty", {}, false});
        forms.push_back({"absent", {}, true});
        return forms;
    }
    forms.push_back({"given", password.duplicate(), false});
    if (std::ranges::any_of(password.bytes(), [](unsigned char byte) { return byte >= 0x80; })) {
        forms.push_back({"bytes-as-characters", bytesAsCharacters(password), false});
    }
    return forms;
}

}  // namespace certcore
