// SPDX-License-Identifier: Apache-2.0
// What finding_text.cpp chooses from: one function for each finding, named like it. Not for use elsewhere.
#pragma once

#include "wizard/text/finding_text.h"

namespace wizard::text::findings {

using certcore::Finding;

// finding_file_text.cpp: what the file holds, and what this computer has already.
[[nodiscard]] FindingText noCertificate(const Finding& finding);
[[nodiscard]] FindingText noPrivateKey(const Finding& finding);
[[nodiscard]] FindingText keyMismatch();
[[nodiscard]] FindingText severalServerCertificates(const Finding& finding);
[[nodiscard]] FindingText containsRoot(const Finding& finding);
[[nodiscard]] FindingText needsNewerWindows(const Finding& finding);
[[nodiscard]] FindingText alreadyInstalled();
[[nodiscard]] FindingText replacesInstalled();
[[nodiscard]] FindingText keyNotSupported(const Finding& finding);

// finding_name_text.cpp: the names of the certificate.
[[nodiscard]] FindingText noWildcardOrSan(const Finding& finding);
[[nodiscard]] FindingText hostNotCovered(const Finding& finding);
[[nodiscard]] FindingText wildcardTooBroad(const Finding& finding);
[[nodiscard]] FindingText nameLost(const Finding& finding);

// finding_certificate_text.cpp: what the certificate is for, its key and its dates.
[[nodiscard]] FindingText isCaCertificate();
[[nodiscard]] FindingText t10Certificate(const Finding& finding);
[[nodiscard]] FindingText notForServerAuthentication();
[[nodiscard]] FindingText weakKey(const Finding& finding);
[[nodiscard]] FindingText weakSignature(const Finding& finding);
[[nodiscard]] FindingText expired(const Finding& finding);
[[nodiscard]] FindingText notYetValid(const Finding& finding);
[[nodiscard]] FindingText expiresSoon(const Finding& finding);
[[nodiscard]] FindingText lifetimeTooLong(const Finding& finding);

// finding_chain_text.cpp: who stands behind the certificate.
[[nodiscard]] FindingText chainInvalid(const Finding& finding);
[[nodiscard]] FindingText chainIncomplete(const Finding& finding);
[[nodiscard]] FindingText chainUntrusted(const Finding& finding);
[[nodiscard]] FindingText selfSigned();

}  // namespace wizard::text::findings
