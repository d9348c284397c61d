// SPDX-License-Identifier: Apache-2.0
#include <chrono>

#include "certcore/base/text_encoding.h"
#include "certcore/check/rule.h"

namespace certcore {

// Both must hold: a certificate that lives 47 days is not to be complained of from its seventeenth on.
void checkExpiresSoon(const CheckInput& input, const Certificate& leaf, Findings& findings) {
    using std::chrono::days;
    const CertificateDetails& details = leaf.details();
    const auto left = details.notAfter - input.options.now;
    const auto lifetime = details.notAfter - details.notBefore;
    if (left < std::chrono::seconds{0} || left >= days{30} || left * 3 >= lifetime) {
        return;
    }
    findings.push_back(
        findingAbout(FindingId::ExpiresSoon, leaf,
                     {{"not_after", toIsoTime(details.notAfter)},
                      {"days_left", static_cast<std::int64_t>(std::chrono::floor<days>(left).count())}}));
}

}  // namespace certcore
