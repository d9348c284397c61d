// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_form.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "certcore/pfx/password_encoding.h"

namespace certcore {

namespace {

Secret joined(const Secret& password, std::string_view end) {
    Secret whole = Secret::ofSize(password.bytes().size() + end.size());
    std::ranges::copy(end, std::ranges::copy(password.bytes(), whole.writable().begin()).out);
    return whole;
}

PasswordForm sameForBoth(PasswordKind kind, Secret text) {
    Secret octets = text.duplicate();
    return {kind, std::move(text), std::move(octets), false, false};
}

void addRare(std::vector<PasswordForm>& forms, PasswordKind kind, Secret characters, Secret octets) {
    forms.push_back({kind, std::move(characters), std::move(octets), false, true});
}

void addNonAscii(std::vector<PasswordForm>& forms, const Secret& password) {
    forms.push_back(sameForBoth(PasswordKind::BytesAsCharacters, bytesAsCharacters(password)));
    if (auto bytes = toWindows1252(password)) {
        Secret characters = bytesAsCharacters(*bytes);
        addRare(forms, PasswordKind::Windows1252, std::move(characters), std::move(*bytes));
    }
}

}  // namespace

std::string_view passwordKindName(PasswordKind kind) {
    switch (kind) {
        case PasswordKind::Given:
            return "given";
        case PasswordKind::Empty:
            return "empty";
        case PasswordKind::Absent:
            return "absent";
        case PasswordKind::BytesAsCharacters:
            return "bytes-as-characters";
        case PasswordKind::Windows1252:
            return "windows-1252";
        case PasswordKind::BmpString:
            return "bmp-string";
        case PasswordKind::TerminatedBmpString:
            return "terminated-bmp-string";
        case PasswordKind::LineFeed:
            return "line-feed";
        case PasswordKind::CarriageReturnLineFeed:
            return "carriage-return-line-feed";
    }
    return {};
}

std::vector<PasswordForm> formsOf(const Secret& password) {
    std::vector<PasswordForm> forms;
    if (password.empty()) {
        forms.push_back({PasswordKind::Empty, {}, {}, false, false});
        forms.push_back({PasswordKind::Absent, {}, {}, true, false});
    } else {
        forms.push_back(sameForBoth(PasswordKind::Given, password.duplicate()));
        if (std::ranges::any_of(password.bytes(), [](unsigned char byte) { return byte >= 0x80; })) {
            addNonAscii(forms, password);
        }
        addRare(forms, PasswordKind::BmpString, password.duplicate(), toBmpString(password));
        for (const auto& [kind, end] :
             {std::pair{PasswordKind::LineFeed, "\n"}, std::pair{PasswordKind::CarriageReturnLineFeed, "\r\n"}}) {
            forms.push_back(sameForBoth(kind, joined(password, end)));
            forms.back().rare = true;
        }
    }
    addRare(forms, PasswordKind::TerminatedBmpString, password.duplicate(),
            joined(toBmpString(password), std::string_view("\0\0", 2)));
    return forms;
}

}  // namespace certcore
