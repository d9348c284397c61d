// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <span>

#include "app/cli/console.h"
#include "certcore/check/check.h"
#include "certcore/pfx/pfx_bundle.h"
#include "certcore/store/certificate_store.h"
#include "wizard/text/finding_text.h"

namespace cli {

// What a person sees of the same things that the documents hold.

/// showField writes a label and its value, wrapped beside it.
void showField(const Console& console, const QString& label, const QString& value, int indent = 2);

/// showHeading writes an empty line and a heading.
void showHeading(const Console& console, const QString& heading);

void showVerdict(const Console& console, certcore::Verdict verdict, bool hostsChecked);
void showFindings(const Console& console, std::span<const certcore::Finding> findings,
                  wizard::text::FindingText (*inWords)(const certcore::Finding&) = wizard::text::describe);
void showEncryption(const Console& console, const certcore::PfxBundle& bundle);
void showCertificate(const Console& console, const certcore::Certificate& certificate,
                     const std::optional<std::string>& friendlyName, std::chrono::sys_seconds now);
void showBundleCertificates(const Console& console, const certcore::PfxBundle& bundle,
                            const certcore::RoleAssignment& roles, std::chrono::sys_seconds now);

/// currentTime is the moment by which dates are judged.
[[nodiscard]] std::chrono::sys_seconds currentTime();

/// sayOnlyForUser tells on standard error of certificates that the user has and the computer has not.
void sayOnlyForUser(const Console& console, const certcore::StoreListing& listing);

/// thumbprintsOf are those of a list of certificates.
[[nodiscard]] std::vector<certcore::Thumbprint> thumbprintsOf(const std::vector<certcore::Certificate>& certificates);

}  // namespace cli
