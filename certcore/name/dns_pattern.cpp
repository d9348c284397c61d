// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/dns_pattern.h"

#include "certcore/base/text_encoding.h"
#include "certcore/name/dns_labels.h"
#include "certcore/name/public_suffix.h"

namespace certcore {

namespace {

constexpr std::string_view wildcardPrefix = "*.";

// The longest *.X for which a.X is still a name of 253 bytes is itself 253 bytes long.
constexpr std::size_t maximumLength = 253;

}  // namespace

std::optional<DnsPattern> DnsPattern::parse(std::string_view bytes) {
    const bool wildcard = bytes.starts_with(wildcardPrefix);
    if (bytes.size() > maximumLength || !areDnsLabels(wildcard ? bytes.substr(wildcardPrefix.size()) : bytes)) {
        return std::nullopt;
    }
    return DnsPattern(asciiLower(bytes));
}

bool DnsPattern::isHostName() const {
    return areHostLabels(withoutWildcard());
}

bool DnsPattern::isTooBroad() const {
    if (!isWildcard()) {
        return false;
    }
    const std::string_view rest = withoutWildcard();
    return !rest.contains('.') || isPublicSuffix(rest);
}

bool DnsPattern::matches(const DnsName& name) const {
    if (!isWildcard()) {
        return m_text == name.text();
    }
    return name.parent() == withoutWildcard() && name.isHostName() && !isTooBroad();
}

std::string_view DnsPattern::withoutWildcard() const {
    return std::string_view(m_text).substr(isWildcard() ? wildcardPrefix.size() : 0);
}

}  // namespace certcore
