// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "certcore/pfx/pfx_bundle.h"

namespace certcore {

/// CertificateRole is what a certificate is there for among the others of its PFX.
enum class CertificateRole {
    Server,        ///< The leaf: its public key is that of a key in the file.
    Intermediate,  ///< A CA certificate that another CA issued.
    Root,          ///< Issued by itself.
    Other,
};

/// RoleAssignment is the role of every certificate of a bundle, and where its leafs are.
struct RoleAssignment {
    std::vector<CertificateRole> roles;  ///< By index of the bundle's certificates.
    std::vector<std::size_t> servers;    ///< Indices of role Server, each certificate once; usually one.
};

/// assignRoles finds the leafs by their keys, never by their place in the file. A CA certificate that issued another
/// one of the file is no leaf, whosever key is there, and no CA certificate is one beside a leaf that is none. Without
/// any key that fits, the leaf is the one that is nobody's issuer. The chosen certificate, where one is given and in
/// the file, is the only leaf.
[[nodiscard]] RoleAssignment assignRoles(const PfxBundle& bundle, const std::optional<Thumbprint>& chosen);

/// roleName is "server", "intermediate", "root" or "other".
[[nodiscard]] std::string_view roleName(CertificateRole role);

}  // namespace certcore
