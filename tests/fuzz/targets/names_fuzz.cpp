// SPDX-License-Identifier: Apache-2.0
// Names: the first line is what is asked for, each further one a dNSName entry of the certificate.
#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "certcore/base/text_encoding.h"
#include "certcore/name/dns_pattern.h"
#include "certcore/name/reference_name.h"
#include "tests/fuzz/invariant.h"

namespace {

using certcore::DnsName;
using certcore::DnsPattern;
using certcore::IpAddress;
using certcore::PresentedNames;
using fuzzing::demand;

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t end = 0; end != std::string_view::npos; text.remove_prefix(end + 1)) {
        end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) {
            break;
        }
    }
    return lines;
}

void checkDnsName(std::string_view text, const DnsName& name) {
    const std::string& printed = name.text();
    demand(DnsName::parse(printed) == name, "a DNS name prints what it is parsed from");
    demand(printed == certcore::asciiLower(text.substr(0, printed.size())), "only the case and a dot at the end go");
    demand(text.size() - printed.size() <= 1, "one dot at most goes");
    demand(!printed.empty() && printed.size() <= 253, "a DNS name has 1 to 253 characters");
    const std::string_view parent = name.parent();
    const std::string whole = std::string(name.firstLabel()) + (parent.empty() ? "" : ".") + std::string(parent);
    demand(whole == printed, "first label and parent make the name");
}

void checkPattern(std::string_view bytes, const DnsPattern& pattern) {
    demand(DnsPattern::parse(pattern.text()) == pattern, "a pattern prints what it is parsed from");
    demand(pattern.text() == certcore::asciiLower(bytes), "only the case goes");
    demand(pattern.isWildcard() != DnsName::parse(bytes).has_value(), "a pattern is a wildcard or a name");
    demand(pattern.isWildcard() || !pattern.isTooBroad(), "only a wildcard is too broad");
}

// RFC 9525, section 6.3, once more and in other words.
bool shouldMatch(const DnsPattern& pattern, const DnsName& name) {
    if (!pattern.isWildcard()) {
        return pattern.text() == name.text();
    }
    return !pattern.isTooBroad() && name.isHostName() && pattern.isHostName() &&
           pattern.text() == "*." + std::string(name.parent());
}

void checkAddress(const std::string& text) {
    const auto address = IpAddress::parse(text);
    std::array<unsigned char, 16> bytes{};
    const bool isV4 = inet_pton(AF_INET, text.c_str(), bytes.data()) == 1;
    const bool isV6 = !isV4 && inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1;
    const bool hasZero = text.contains('\0');  // where inet_pton stops reading
    demand(address.has_value() == ((isV4 || isV6) && !hasZero), "an address is what the system's library takes, too");
    if (!address) {
        return;
    }
    demand(address->isV4() == isV4, "the same kind as the system's library sees");
    demand(std::ranges::equal(address->bytes(), std::span(bytes).first(isV4 ? 4 : 16)), "the same bytes");
    demand(IpAddress::parse(address->text()) == address, "an address prints what it is parsed from");
    demand(IpAddress::fromBytes(address->bytes()) == address, "an address is its bytes");
}

void checkCovers(const std::string& host, const PresentedNames& presented) {
    const auto reference = certcore::parseReferenceName(host);
    const auto nearest = certcore::nearestName(presented, host);
    demand(nearest.has_value() == !presented.dnsNames.empty(), "something is nearest where anything is presented");
    demand(!nearest || std::ranges::find(presented.dnsNames, *nearest) != presented.dnsNames.end(),
           "the nearest name is one of those presented");
    if (!reference) {
        return;
    }
    const auto* name = std::get_if<DnsName>(&*reference);
    const bool anyMatches = std::ranges::any_of(presented.dnsNames, [name](const std::string& entry) {
        const auto pattern = DnsPattern::parse(entry);
        return name != nullptr && pattern && shouldMatch(*pattern, *name);
    });
    demand(certcore::covers(presented, *reference) == anyMatches, "covered is what one entry matches");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::vector<std::string> lines = linesOf(fuzzing::textOf(data, size));
    const PresentedNames presented{{lines.begin() + 1, lines.end()}, {}};
    for (const std::string& line : lines) {
        checkAddress(line);
        if (const auto name = DnsName::parse(line)) {
            checkDnsName(line, *name);
        }
        if (const auto pattern = DnsPattern::parse(line)) {
            checkPattern(line, *pattern);
        }
    }
    checkCovers(lines.front(), presented);
    return 0;
}
