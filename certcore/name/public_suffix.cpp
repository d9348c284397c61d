// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/public_suffix.h"

#include <algorithm>

#include "certcore/name/public_suffix_table.h"

namespace certcore {

bool isPublicSuffix(std::string_view lowercaseAscii) {
    if (std::ranges::binary_search(publicSuffixExceptions(), lowercaseAscii)) {
        return false;
    }
    if (std::ranges::binary_search(publicSuffixNames(), lowercaseAscii)) {
        return true;
    }
    const std::size_t dot = lowercaseAscii.find('.');
    // The label that stands for the rule's '*' must be there.
    return dot != std::string_view::npos && dot > 0 &&
           std::ranges::binary_search(publicSuffixWildcardParents(), lowercaseAscii.substr(dot + 1));
}

}  // namespace certcore
