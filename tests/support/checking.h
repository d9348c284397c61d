// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "certcore/check/check.h"
#include "tests/support/fixtures.h"

namespace testing_support {

/// clockTime is the moment of this call, by the system's clock.
[[nodiscard]] inline std::chrono::sys_seconds clockTime() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// checkedAt runs all rules without hosts and without trusting anybody.
[[nodiscard]] inline certcore::CheckReport checkedAt(const certcore::PfxBundle& bundle, std::chrono::sys_seconds now) {
    certcore::CheckOptions options;
    options.now = now;
    return checkBundle(crypto(), bundle, options, certcore::TrustRoots::none());
}

/// findingIn is the first finding of that id; nullptr where there is none.
[[nodiscard]] inline const certcore::Finding* findingIn(const certcore::CheckReport& report, certcore::FindingId id) {
    const auto found = std::ranges::find(report.findings, id, &certcore::Finding::id);
    return found == report.findings.end() ? nullptr : &*found;
}

/// factIn is a fact of that finding; null where there is none, or where it is null.
[[nodiscard]] inline certcore::FactValue factIn(const certcore::CheckReport& report, certcore::FindingId id,
                                                std::string_view key) {
    const certcore::Finding* finding = findingIn(report, id);
    const certcore::FactValue* value = finding == nullptr ? nullptr : fact(*finding, key);
    return value == nullptr ? certcore::FactValue() : *value;
}

}  // namespace testing_support
