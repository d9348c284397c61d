// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <vector>

#include "certcore/cert/certificate.h"
#include "certcore/cert/thumbprint.h"
#include "certcore/check/finding.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// NameChanges is what becomes of the presented names where one certificate takes another's place; each as it stands in
/// its certificate, DNS names raw, addresses as text.
struct NameChanges {
    std::vector<std::string> kept;    ///< Of the old one, and covered by the new one.
    std::vector<std::string> lost;    ///< Of the old one, and not covered any more.
    std::vector<std::string> gained;  ///< Of the new one, and not covered before.
};

/// nameChanges compares two certificates. A wildcard is kept by the same wildcard alone, since nobody knows which hosts
/// it stood for; another name is kept by whatever covers it (RFC 9525, section 6.3).
[[nodiscard]] NameChanges nameChanges(const CertificateDetails& old, const CertificateDetails& now);

/// Replacement is an installed certificate whose place a new one is to take.
struct Replacement {
    StoredCertificate installed;
    bool isBound = false;  ///< A binding of this computer uses it.
    NameChanges names;
};

/// findReplaced finds what the new certificate replaces among those installed with their keys and not archived: those
/// that share a name with it; where bindings use some of these, no others. The common name stands for a certificate
/// without any alternative name. `bound` are the thumbprints that the computer's bindings name. Latest end of life
/// first.
[[nodiscard]] std::vector<Replacement> findReplaced(const Certificate& leaf, const StoreListing& installed,
                                                    std::span<const Thumbprint> bound);

/// thumbprintsOf are the installed ones', in their order.
[[nodiscard]] std::vector<Thumbprint> thumbprintsOf(std::span<const Replacement> replaced);

/// findingsOf tells of each replacement (ReplacesInstalled), and of the names that are lost with it (NameLost).
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<Replacement>& replaced);

}  // namespace certcore
