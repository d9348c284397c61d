// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "certcore/check/check.h"
#include "certcore/pfx/pfx_bundle.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// KeyCopy is what the key of an installed certificate grants, and a new one gets too.
struct KeyCopy {
    Thumbprint from;
    KeyGrants found;

    bool operator==(const KeyCopy&) const = default;
};

/// ImportOptions are MMC's import options.
struct ImportOptions {
    Placement placement = Placement::Personal;
    bool exportable = false;
    bool includeExtendedProperties = true;
    RootConsent rootConsent = RootConsent::No;  ///< Matters to the placement Automatic alone.
    std::vector<KeyGrant> keyGrants{};          ///< Who may read the key besides those whom the store lets read it.
    std::optional<KeyCopy> keyCopy{};           ///< Where some of them were copied from.

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

/// copyKeyGrants adds what the key of an installed certificate grants beyond the system's defaults. Errors as
/// CertificateStore::keyGrants; KeyGrantsNotKept where the store keeps no list.
[[nodiscard]] Result<void> copyKeyGrants(const CertificateStore& store, const Thumbprint& from, ImportOptions& options);

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
