// SPDX-License-Identifier: Apache-2.0
// Text that somebody pasted as a thumbprint.
#include <algorithm>
#include <string>

#include "certcore/base/text_encoding.h"
#include "certcore/cert/pasted_thumbprint.h"
#include "tests/fuzz/invariant.h"

namespace {

using certcore::ErrorCause;
using certcore::PastedThumbprint;
using fuzzing::demand;

bool isUppercaseHex(const std::string& text) {
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
}

// The hexadecimal digits of the text in their order. No byte of a longer UTF-8 sequence looks like one.
std::string digitsIn(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (std::string_view("0123456789ABCDEFabcdef").contains(c)) {
            digits += c;
        }
    }
    return digits;
}

bool isKnownRemark(const std::string& remark) {
    return remark == "spaces" || remark == "lowercase" || remark == "colons" || remark == "hyphens" ||
           (remark.starts_with("U+") && isUppercaseHex(remark.substr(2)));
}

void checkAccepted(std::string_view text, const PastedThumbprint& pasted) {
    const std::string& clean = pasted.thumbprint.text();
    demand(clean.size() == 40 && isUppercaseHex(clean), "a cleaned thumbprint is 40 uppercase hex digits");
    demand(certcore::asciiLower(clean) == certcore::asciiLower(digitsIn(text)), "no digit is added, lost or moved");
    demand(pasted.removed.empty() == (text == clean), "what was wrong is said, and only that");
    demand(std::ranges::all_of(pasted.removed, isKnownRemark), "every remark is one of the contract's");
    const auto again = certcore::readPastedThumbprint(clean);
    demand(again && again->thumbprint == pasted.thumbprint && again->removed.empty(), "what is clean stays as it is");
    const auto marked = certcore::readPastedThumbprint("\u200E" + std::string(text));
    demand(marked && marked->thumbprint == pasted.thumbprint, "U+200E in front changes nothing");
    demand(std::ranges::find(marked->removed, "U+200E") != marked->removed.end(), "U+200E in front is said");
}

void checkRefused(std::string_view text, const certcore::Error& error) {
    const std::size_t digits = digitsIn(text).size();
    switch (error.cause) {
        case ErrorCause::ThumbprintIsSha256:
            demand(digits == 64, "SHA-256 has 64 digits");
            break;
        case ErrorCause::ThumbprintWrongLength:
            demand(digits != 40 && digits != 64, "a wrong length is neither SHA-1's nor SHA-256's");
            demand(error.subject == std::to_string(digits), "the number of digits is said");
            break;
        case ErrorCause::ThumbprintWrongCharacter:
            demand(error.subject.empty() == !certcore::isValidUtf8(text), "the character is said where there is one");
            break;
        default:
            demand(false, "a pasted text is refused for one of three reasons");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view text = fuzzing::textOf(data, size);
    const auto pasted = certcore::readPastedThumbprint(text);
    if (pasted) {
        checkAccepted(text, *pasted);
    } else {
        checkRefused(text, pasted.error());
    }
    return 0;
}
