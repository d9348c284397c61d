// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "certcore/check/rule.h"

namespace certcore {

namespace {

bool isWordCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// As a word of its own: "T10 API Root" has it, "XT100" has not.
bool hasWord(std::string_view text, std::string_view word) {
    const std::string haystack = asciiLower(text);
    const std::string needle = asciiLower(word);
    for (std::size_t at = haystack.find(needle); at != std::string::npos; at = haystack.find(needle, at + 1)) {
        const std::size_t end = at + needle.size();
        if ((at == 0 || !isWordCharacter(haystack[at - 1])) &&
            (end == haystack.size() || !isWordCharacter(haystack[end]))) {
            return true;
        }
    }
    return false;
}

}  // namespace

// The vendor has another procedure for the T10 API certificates. Nothing but their name is known, so that is what the
// rule goes by.
void checkNotT10(const CheckInput& input, const Certificate& leaf, Findings& findings) {
    const std::string& word = input.options.t10Word;
    if (word.empty()) {
        return;
    }
    const bool inSubject = hasWord(leaf.details().subject, word);
    if (inSubject || hasWord(leaf.details().issuer, word)) {
        findings.push_back(findingAbout(FindingId::T10Certificate, leaf,
                                        {{"word", word}, {"found_in", inSubject ? "subject" : "issuer"}}));
    }
}

}  // namespace certcore
