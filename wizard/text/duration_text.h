// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <cstdint>

namespace wizard::text {

/// dayCount is a number of days, such as "1 day" or "89 days".
[[nodiscard]] QString dayCount(std::int64_t days);

/// expiryText says when a certificate ends, such as "expires in 89 days (2027-02-20)" or "expired 3 days ago
/// (2026-11-20)". Only whole days count: less than one is said as such.
[[nodiscard]] QString expiryText(std::chrono::sys_seconds notAfter, std::chrono::sys_seconds now);

/// expiresInText is the same for a certificate that is still valid, when the days left are known already.
[[nodiscard]] QString expiresInText(std::int64_t daysLeft, const QString& date);

/// momentText is a moment to the minute, such as 2026-11-23 06:50 UTC.
[[nodiscard]] QString momentText(std::chrono::sys_seconds moment);

}  // namespace wizard::text
