// SPDX-License-Identifier: Apache-2.0
#include "certcore/name/dns_name.h"

#include "certcore/base/text_encoding.h"
#include "certcore/name/dns_labels.h"

namespace certcore {

std::optional<DnsName> DnsName::parse(std::string_view text) {
    if (text.ends_with('.')) {
        text.remove_suffix(1);
    }
    if (!areDnsLabels(text)) {
        return std::nullopt;
    }
    return DnsName(asciiLower(text));
}

bool DnsName::isHostName() const {
    return areHostLabels(m_text);
}

std::string_view DnsName::firstLabel() const {
    return std::string_view(m_text).substr(0, m_text.find('.'));
}

std::string_view DnsName::parent() const {
    const std::size_t dot = m_text.find('.');
    return dot == std::string::npos ? std::string_view() : std::string_view(m_text).substr(dot + 1);
}

}  // namespace certcore
