// SPDX-License-Identifier: Apache-2.0
// The work that the pages order, as plain functions: each owns what it touches, so that it can be let go.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "certcore/bind/computer_use.h"
#include "certcore/check/check.h"
#include "certcore/import/import_plan.h"
#include "certcore/pfx/pfx_file.h"
#include "wizard/jobs/pointers.h"

namespace wizard::jobs {

/// ReadFile is a file whose bytes are in memory and whose outer structure is a PFX. From here on the file itself is not
/// needed any more.
struct ReadFile {
    std::filesystem::path path;
    std::shared_ptr<const std::vector<unsigned char>> bytes;
    certcore::EncryptionSummary encryption;
};

/// readFile reads a file and looks at its outer structure. Errors: PfxFile::read's.
[[nodiscard]] certcore::Result<ReadFile> readFile(const CryptoPointer& crypto, const std::filesystem::path& path);

/// openFile opens it with the password. Errors: openPfx's.
[[nodiscard]] certcore::Result<BundlePointer> openFile(const CryptoPointer& crypto, const ReadFile& file,
                                                       const certcore::Secret& password);

/// Checked is what the rules and the store say of a bundle.
struct Checked {
    certcore::CheckOptions options;
    certcore::CheckReport report;
    std::optional<certcore::Thumbprint> installed;  ///< The leaf is in the store already, with a key that signs.
    std::optional<certcore::Error> storeProblem;    ///< The store could not be asked; looking goes on all the same.
    certcore::ComputerUse use;                      ///< Empty while it is open which certificate is meant.
};

/// check runs the rules and asks the store. It never fails.
[[nodiscard]] certcore::Result<Checked> check(const CryptoPointer& crypto, const BundlePointer& bundle,
                                              certcore::CheckOptions options, const StorePointer& store,
                                              const BindingPointer& service);

/// settle finishes or takes back what a killed program left unfinished in the store, where it can.
void settle(const StorePointer& store);

/// firstCheck is check, after settling, for the names that the latest import into the store was checked for, unless the
/// options name some already. The hosts it went by stand in the result's options.
[[nodiscard]] certcore::Result<Checked> firstCheck(const CryptoPointer& crypto, const BundlePointer& bundle,
                                                   certcore::CheckOptions options, const StorePointer& store,
                                                   const BindingPointer& service);

/// checkStored and firstCheckStored are the same for a certificate that is installed, in the form of bundleOfInstalled.
[[nodiscard]] certcore::Result<Checked> checkStored(const CryptoPointer& crypto, const BundlePointer& bundle,
                                                    certcore::CheckOptions options, const StorePointer& store,
                                                    const BindingPointer& service);
[[nodiscard]] certcore::Result<Checked> firstCheckStored(const CryptoPointer& crypto, const BundlePointer& bundle,
                                                         certcore::CheckOptions options, const StorePointer& store,
                                                         const BindingPointer& service);

/// Planned is what the page before the import has to know.
struct Planned {
    std::optional<certcore::ImportPlan> import;    ///< Empty where the certificate is installed already.
    std::optional<certcore::BindingPlan> binding;  ///< Empty where nothing is to be bound.
    bool fileIsGone = false;                       ///< The PFX is not where it was read from any more.
    certcore::ImportOptions options{};             ///< What it was made with.

    /// changesAnything says whether there is anything to carry out.
    [[nodiscard]] bool changesAnything() const {
        return import || (binding && (!binding->changes.empty() || !binding->keyGrants.empty()));
    }
};

/// BindChoice are the endpoints that are to get the certificate; empty where nobody renews.
using BindChoice = std::optional<std::vector<certcore::Endpoint>>;

/// plan makes the plan and sees whether the store could take it; `bindTo` get the certificate. allowedBy is who allowed
/// to go past findings of severity error; empty: they are not gone past. Without a file, its path is empty. Errors:
/// makePlan's, planBindings', expectWritable's, and missingGrants' where the certificate is installed.
[[nodiscard]] certcore::Result<Planned> plan(const std::filesystem::path& file, const BundlePointer& bundle,
                                             const Checked& checked, const certcore::ImportOptions& options,
                                             const std::string& allowedBy, const BindChoice& bindTo,
                                             const StorePointer& store);

}  // namespace wizard::jobs
