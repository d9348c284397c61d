// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/cert/chain.h"
#include "certcore/cert/trust_roots.h"
#include "certcore/check/finding.h"
#include "certcore/pfx/certificate_role.h"
#include "certcore/pfx/pfx_bundle.h"

namespace certcore {

/// CheckOptions is what the user expects of the certificate.
struct CheckOptions {
    std::vector<std::string> hosts;         ///< Reference names as given; IDN already as A-labels. Empty: not known.
    std::optional<Thumbprint> certificate;  ///< The chosen one where the PFX holds several servers' certificates.
    std::string t10Word;                    ///< The word that gives a T10 certificate away; empty: not looked for.
    std::chrono::sys_seconds now;           ///< The moment all dates are judged by.
};

/// CheckReport is what the rules have to say of one bundle.
struct CheckReport {
    RoleAssignment roles;
    std::vector<ChainAssessment> chains;  ///< One for each of roles.servers, in that order; for eight at most.
    std::vector<Finding> findings;        ///< Worst first.
    Verdict verdict = Verdict::Fits;
    bool hostsChecked = false;  ///< False without any host: the verdict then says nothing of names.
};

/// checkBundle runs every rule of the table over the bundle. It reads nothing but the bundle and the trusted roots.
[[nodiscard]] CheckReport checkBundle(const CryptoContext& crypto, const PfxBundle& bundle, const CheckOptions& options,
                                      const TrustRoots& roots);

/// chosenLeaf is the server's certificate that the report is about; nullptr where there is none, or while it is open
/// which. It lives in the bundle.
[[nodiscard]] const PfxCertificate* chosenLeaf(const PfxBundle& bundle, const CheckReport& report);

/// addFinding puts a finding that only a store can know (such as AlreadyInstalled) where its severity belongs, and
/// brings the verdict up to date.
void addFinding(CheckReport& report, Finding finding);

/// addFindings does so with several.
void addFindings(CheckReport& report, std::vector<Finding> findings);

}  // namespace certcore
