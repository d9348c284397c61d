// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <cstdint>

#include "certcore/cert/certificate.h"
#include "certcore/cert/chain.h"
#include "certcore/pfx/certificate_role.h"

namespace wizard::text::widgets {

/// certificateName is the certificate's common name, or its whole subject, or the words that it has no name.
[[nodiscard]] QString certificateName(const certcore::Certificate& certificate);

/// roleText is what a certificate is there for.
[[nodiscard]] QString roleText(certcore::CertificateRole role);

/// roleOfThisComputer is the same for one that the file lacks and this computer has.
[[nodiscard]] QString roleOfThisComputer(certcore::CertificateRole role);

/// chainOutcomeText says what became of the search for the chain, and what to do where something is to be done.
[[nodiscard]] QString chainOutcomeText(const certcore::ChainAssessment& chain);

/// missingIssuerName stands in the place of the certificate that was not found.
[[nodiscard]] QString missingIssuerName(const certcore::ChainAssessment& chain);

/// missingIssuerRole says of it that it was not found.
[[nodiscard]] QString missingIssuerRole();

/// chainName is what a screen reader calls the tree, chainColumnName and chainColumnRole head its columns.
[[nodiscard]] QString chainName();
[[nodiscard]] QString chainColumnName();
[[nodiscard]] QString chainColumnRole();

/// alsoInTheFile heads the certificates that belong to no chain.
[[nodiscard]] QString alsoInTheFile();

/// andMore stands for certificates that are not listed.
[[nodiscard]] QString andMore(std::int64_t count);

/// labelIssuedTo and its like stand in front of the chosen certificate's values.
[[nodiscard]] QString labelIssuedTo();
[[nodiscard]] QString labelIssuedBy();
[[nodiscard]] QString labelValid();
[[nodiscard]] QString labelThumbprint();

/// certificateDetails is the same in one text, a line each.
[[nodiscard]] QString certificateDetails(const certcore::Certificate& certificate);

}  // namespace wizard::text::widgets
