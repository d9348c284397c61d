// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/dns_labels.h"

#include <algorithm>

namespace certcore {

namespace {

constexpr std::size_t maximumNameLength = 253;
constexpr std::size_t maximumLabelLength = 63;

// Not <cctype>: its answers depend on the locale, and it takes no negative char.
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLabelCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-' || c == '_';
}

bool isLabel(std::string_view label) {
    return !label.empty() && label.size() <= maximumLabelLength && std::ranges::all_of(label, isLabelCharacter);
}

}  // namespace

std::vector<std::string_view> splitLabels(std::string_view text) {
    std::vector<std::string_view> labels;
    std::size_t begin = 0;
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.', begin)) {
        labels.push_back(text.substr(begin, dot - begin));
        begin = dot + 1;
    }
    labels.push_back(text.substr(begin));
    return labels;
}

bool areDnsLabels(std::string_view text) {
    // The length comes first: nothing is allocated for a name of a megabyte.
    if (text.size() > maximumNameLength) {
        return false;
    }
    const auto labels = splitLabels(text);
    return std::ranges::all_of(labels, isLabel) && !std::ranges::all_of(labels.back(), isDigit);
}

bool areHostLabels(std::string_view text) {
    return std::ranges::none_of(splitLabels(text), [](std::string_view label) { return label.starts_with('-'); });
}

}  // namespace certcore
