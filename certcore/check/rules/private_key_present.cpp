// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "certcore/check/rule.h"

namespace certcore {

// A certificate without its private key cannot serve TLS; IIS does not even list it. A key of a kind that cannot be
// decoded is as good as none.
void checkPrivateKeyPresent(const CheckInput& input, Findings& findings) {
    const auto& keys = input.bundle.keys;
    if (std::ranges::any_of(keys, [](const PfxKey& key) { return key.key.has_value(); })) {
        return;
    }
    Facts facts;
    if (!keys.empty()) {
        facts.emplace_back("unsupported_keys", static_cast<std::int64_t>(keys.size()));
    }
    findings.push_back(findingAboutFile(FindingId::NoPrivateKey, std::move(facts)));
}

}  // namespace certcore
