// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "certcore/check/check.h"
#include "certcore/pfx/pfx_bundle.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// ImportOptions are MMC's import options.
struct ImportOptions {
    Placement placement = Placement::Personal;
    bool exportable = false;
    bool includeExtendedProperties = true;
    RootConsent rootConsent = RootConsent::No;  ///< Matters to the placement Automatic alone.

    bool operator==(const ImportOptions&) const = default;
};

/// ImportPlan is everything that an import will write, made before anything is written.
struct ImportPlan {
    std::string store;  ///< The store's location, for display.
    StoreEntry entry;
    std::vector<WrittenCertificate> writes;
    std::vector<std::string> hosts;   ///< The names that were checked.
    std::vector<std::string> forced;  ///< Names of the error findings that force goes past.
    std::string allowedBy;            ///< Who allowed that, UTF-8, as somebody typed it; empty: nobody was asked.
};

/// Force says whether findings of severity error are to be gone past.
enum class Force { No, Yes };

/// makePlan decides what goes where. FindingsMakeImpossible where a finding says that there is nothing to import;
/// FindingsForbid where one of severity error stands and force is not used; CertificateNotInPfx where the chosen one
/// is not in the bundle. Who allowed to go past findings is the caller's to fill in.
[[nodiscard]] Result<ImportPlan> makePlan(const PfxBundle& bundle, const CheckReport& report,
                                          const CheckOptions& checked, const ImportOptions& options, Force force,
                                          const CertificateStore& store);

/// installedAlready says whether the bundle's one leaf is in the store with a key that signs; then nothing is to do.
[[nodiscard]] Result<std::optional<Thumbprint>> installedAlready(const PfxBundle& bundle, const CheckReport& report,
                                                                 const CertificateStore& store);

}  // namespace certcore
