// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace certcore {

/// Placement is where the certificates of a PFX go, as MMC's page "Certificate Store" asks.
enum class Placement {
    Personal,          ///< "Place all certificates in the following store: Personal".
    PersonalAndChain,  ///< The same, and the intermediates also where Windows looks for them.
    Automatic,         ///< "Automatically select the certificate store based on the type of certificate".
};

/// RootConsent says whether somebody agreed that a root of the PFX becomes one that this computer trusts.
enum class RootConsent { No, Yes };

/// placementName is "personal", "personal-and-chain" or "automatic".
[[nodiscard]] std::string_view placementName(Placement placement);

/// placementOf reads what placementName writes.
[[nodiscard]] std::optional<Placement> placementOf(std::string_view name);

}  // namespace certcore
