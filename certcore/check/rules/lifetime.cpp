// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <chrono>
#include <optional>

#include "certcore/check/rule.h"

namespace certcore {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;

struct LifetimeRule {
    sys_days issuedFrom;
    months allowedMonths;
    days allowedDays;
    seconds last;  ///< How long the last second is: RFC 5280, 4.1.2.5, has it belong to the life.
};

// CA/Browser Forum, Baseline Requirements 6.3.2, by the day of issue (ballots 193 and SC-081v3 for the later ones).
// Only since ballot SC31 a second more is a day more; before, a life could end at the very moment.
constexpr std::array<LifetimeRule, 7> lifetimeRules{{
    {year{2029} / 3 / 15, months{0}, days{47}, seconds{1}},
    {year{2027} / 3 / 15, months{0}, days{100}, seconds{1}},
    {year{2026} / 3 / 15, months{0}, days{200}, seconds{1}},
    {year{2020} / 9 / 1, months{0}, days{398}, seconds{1}},
    {year{2018} / 3 / 1, months{0}, days{825}, seconds{0}},
    {year{2015} / 4 / 1, months{39}, days{0}, seconds{0}},
    {year{2012} / 7 / 1, months{60}, days{0}, seconds{0}},
}};

// The first second after the longest allowed life.
sys_seconds endOfAllowed(const LifetimeRule& rule, sys_seconds start) {
    if (rule.allowedMonths == months{0}) {
        return start + rule.allowedDays;
    }
    const sys_days day = std::chrono::floor<days>(start);
    std::chrono::year_month_day date = std::chrono::year_month_day{day} + rule.allowedMonths;
    if (!date.ok()) {
        date = date.year() / date.month() / std::chrono::last;
    }
    return sys_days{date} + (start - day);
}

std::optional<LifetimeRule> ruleFor(sys_seconds start) {
    for (const LifetimeRule& rule : lifetimeRules) {
        if (start >= rule.issuedFrom) {
            return rule;
        }
    }
    return std::nullopt;
}

// The rule binds public CAs alone, and their certificates carry marks of it. Without them a chain that leads to a CA is
// a private CA's: this computer knows the public ones. Where no issuer is known at all, the stricter is assumed.
bool isPrivate(const CertificateDetails& details, const ChainAssessment& chain) {
    return !details.hasPublicCaMarks && chain.outcome != ChainOutcome::Incomplete;
}

}  // namespace

void checkLifetime(const CheckInput& input, Findings& findings) {
    for (std::size_t i = 0; i < input.chains.size(); ++i) {
        const CertificateDetails& details = input.leaf(i).details();
        const auto rule = ruleFor(details.notBefore);
        if (!rule || details.notAfter + rule->last <= endOfAllowed(*rule, details.notBefore)) {
            continue;
        }
        const auto allowed = std::chrono::ceil<days>(endOfAllowed(*rule, details.notBefore) - details.notBefore);
        const auto actual = std::chrono::ceil<days>(details.notAfter + rule->last - details.notBefore);
        Finding finding = findingAbout(FindingId::LifetimeTooLong, input.leaf(i),
                                       {{"days", static_cast<std::int64_t>(actual.count())},
                                        {"allowed_days", static_cast<std::int64_t>(allowed.count())}});
        if (isPrivate(details, input.chains[i])) {
            finding.severity = Severity::Info;
        }
        findings.push_back(std::move(finding));
    }
}

}  // namespace certcore
