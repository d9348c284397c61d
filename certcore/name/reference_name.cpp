// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/reference_name.h"

#include <algorithm>

#include "certcore/base/text_encoding.h"
#include "certcore/name/dns_labels.h"
#include "certcore/name/dns_pattern.h"

namespace certcore {

namespace {

// Finds the presented entries that stand for one kind of name.
struct CoverageOf {
    const PresentedNames& presented;

    bool operator()(const DnsName& name) const {
        return std::ranges::any_of(presented.dnsNames, [&](const std::string& bytes) {
            const auto pattern = DnsPattern::parse(bytes);
            return pattern && pattern->matches(name);
        });
    }

    bool operator()(const IpAddress& address) const {
        return std::ranges::find(presented.ipAddresses, address) != presented.ipAddresses.end();
    }
};

// Lowercase and without the one dot at the end, which would be an empty label that hides all the others.
std::string comparable(std::string_view name) {
    if (name.ends_with('.')) {
        name.remove_suffix(1);
    }
    return asciiLower(name);
}

std::size_t equalLabelsFromTheRight(std::string_view left, std::string_view right) {
    const std::string leftText = comparable(left);
    const std::string rightText = comparable(right);
    const auto leftLabels = splitLabels(leftText);
    const auto rightLabels = splitLabels(rightText);
    const auto [stop, other] =
        std::mismatch(leftLabels.rbegin(), leftLabels.rend(), rightLabels.rbegin(), rightLabels.rend());
    return static_cast<std::size_t>(stop - leftLabels.rbegin());
}

}  // namespace

std::optional<ReferenceName> parseReferenceName(std::string_view text) {
    if (const auto address = IpAddress::parse(text)) {
        return *address;
    }
    if (const auto name = DnsName::parse(text)) {
        return *name;
    }
    return std::nullopt;
}

bool covers(const PresentedNames& presented, const ReferenceName& name) {
    return std::visit(CoverageOf{presented}, name);
}

std::optional<std::string> nearestName(const PresentedNames& presented, std::string_view host) {
    std::vector<std::string> names = presented.dnsNames;
    for (const IpAddress& address : presented.ipAddresses) {
        names.push_back(address.text());
    }
    const auto nearest = std::ranges::max_element(
        names, {}, [&](const std::string& name) { return equalLabelsFromTheRight(name, host); });
    return nearest == names.end() ? std::nullopt : std::optional(*nearest);
}

}  // namespace certcore
