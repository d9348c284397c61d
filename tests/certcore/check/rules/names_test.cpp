// SPDX-License-Identifier: Apache-2.0
// The rules about what stands in subjectAltName: no-wildcard-or-san and wildcard-too-broad.
#include <gtest/gtest.h>

#include <array>

#include "tests/support/checking.h"
#include "tests/support/made_certificate.h"

namespace certcore {
namespace {

using testing_support::checkedAt;
using testing_support::clockTime;
using testing_support::factIn;
using testing_support::findingIn;

CheckReport reportOf(const std::string& subjectAltName) {
    const auto now = clockTime();
    return checkedAt(testing_support::bundleFor(
                         {.notBefore = now, .notAfter = now + std::chrono::days{10}, .subjectAltName = subjectAltName}),
                     now);
}

struct NameCase {
    const char* subjectAltName;
    bool isName;
    bool isTooBroad;
};

constexpr std::array names{
    NameCase{"DNS:assist.example.com", true, false},
    NameCase{"DNS:*.example.com", true, false},
    NameCase{"DNS:*.corp.local", true, false},
    NameCase{"DNS:ASSIST", true, false},
    NameCase{"IP:192.0.2.1", true, false},
    NameCase{"IP:2001:db8::1", true, false},
    NameCase{"email:a@example.com,DNS:assist.example.com", true, false},
    NameCase{"DNS:*", true, true},
    NameCase{"DNS:*.com", true, true},
    NameCase{"DNS:*.co.uk", true, true},
    NameCase{"DNS:assist.example.com,DNS:*.com", true, true},
    NameCase{"", false, false},
    NameCase{"email:a@example.com", false, false},
    NameCase{"URI:https://assist.example.com", false, false},
    NameCase{"DNS:assist.example.com.", false, false},
    NameCase{"DNS:as*.example.com", false, false},
    NameCase{"DNS:assist.*.com", false, false},
    NameCase{"DNS:assist example.com", false, false},
};

TEST(NameRules, WantANameThatCanMatchAndNoWildcardOverAPublicSuffix) {
    for (const NameCase& one : names) {
        const CheckReport report = reportOf(one.subjectAltName);
        EXPECT_EQ(findingIn(report, FindingId::NoWildcardOrSan) == nullptr, one.isName) << one.subjectAltName;
        EXPECT_EQ(findingIn(report, FindingId::WildcardTooBroad) != nullptr, one.isTooBroad) << one.subjectAltName;
    }
}

TEST(NameRules, NameTheCommonNameThatDoesNotHelpAndTheWildcardThatIsTooBroad) {
    EXPECT_EQ(factIn(reportOf(""), FindingId::NoWildcardOrSan, "common_name"), FactValue("assist.example.com"));
    EXPECT_EQ(factIn(reportOf("DNS:*.com"), FindingId::WildcardTooBroad, "name"), FactValue("*.com"));
}

TEST(NameRules, NameTheNamesThatNoHostCanHave) {
    const CheckReport unusable = reportOf("DNS:as*.example.com,DNS:a b");
    const Finding* listed = findingIn(unusable, FindingId::NoWildcardOrSan);
    ASSERT_NE(listed, nullptr);
    EXPECT_EQ(*fact(*listed, "unusable_names"), FactValue(std::vector<std::string>{"as*.example.com", "a b"}));
    const CheckReport nameless = reportOf("");
    const Finding* empty = findingIn(nameless, FindingId::NoWildcardOrSan);
    ASSERT_NE(empty, nullptr);
    EXPECT_EQ(fact(*empty, "unusable_names"), nullptr);
}

}  // namespace
}  // namespace certcore
