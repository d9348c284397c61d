// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "certcore/check/check.h"

namespace fuzzing {

/// demandOrdered demands of findings what they always have: an order, a severity, a certificate that was looked at, and
/// one judgement of the chain for each leaf at most.
void demandOrdered(const std::vector<certcore::Finding>& findings,
                   std::span<const certcore::PfxCertificate> certificates, std::size_t leaves);

/// demandReport demands that a report agrees with itself and with what was asked.
void demandReport(const certcore::CheckReport& report, const certcore::PfxBundle& bundle,
                  const certcore::CheckOptions& options);

/// demandCertificate demands that a certificate agrees with its own bytes.
void demandCertificate(const certcore::Certificate& certificate);

}  // namespace fuzzing
