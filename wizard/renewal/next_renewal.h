// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include "certcore/cert/certificate.h"

namespace wizard::renewal {

/// nextRenewal is the day (UTC) on which to begin the next renewal: thirty days before the certificate ends, or when
/// two thirds of its life are over, whichever is later. From that day on the check says that it expires soon.
///
/// | lifetime  | days before its end |
/// |-----------|---------------------|
/// | 200 days  | 30                  |
/// | 100 days  | 30                  |
/// | 47 days   | 15                  |
[[nodiscard]] std::chrono::sys_days nextRenewal(const certcore::CertificateDetails& details);

}  // namespace wizard::renewal
