// SPDX-License-Identifier: Apache-2.0
// The work on the store that pages order; each function owns what it touches.
#pragma once

#include <QTemporaryDir>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>

#include "certcore/bind/binding_run.h"
#include "wizard/jobs/pfx_jobs.h"

namespace wizard::jobs {

/// keptStore keeps the context alive which the store refers to.
[[nodiscard]] StorePointer keptStore(const CryptoPointer& crypto, std::unique_ptr<certcore::CertificateStore> store);

/// Practice is made-up surroundings: a PFX that opens with a password known to all, and a store of its own. Its folder
/// goes with the last copy.
struct Practice {
    std::shared_ptr<QTemporaryDir> folder;
    ReadFile file;
    QString password;
    QString host;
    StorePointer store;
};

/// makePractice makes new keys for it each time. Errors: FileReadFailed where no temporary folder can be written to.
[[nodiscard]] certcore::Result<Practice> makePractice(const CryptoPointer& crypto, std::chrono::sys_seconds now);

/// carryOut carries the plan out, import and binding as one, and tells the system's log of it. Errors:
/// certcore::carryOut's.
[[nodiscard]] certcore::Result<certcore::Renewal> carryOut(const CryptoPointer& crypto, const Planned& plan,
                                                           const StorePointer& store, const BindingPointer& service,
                                                           std::chrono::sys_seconds now, const std::stop_token& stop);

/// putBack takes a binding back, or an import with the bindings that followed it, and tells the system's log of it.
/// Errors: certcore::undo's.
[[nodiscard]] certcore::Result<certcore::ChainUndone> putBack(const StorePointer& store, const BindingPointer& service,
                                                              const certcore::ReceiptId& receipt);

/// Inventory is a store as the page "This computer" shows it.
struct Inventory {
    certcore::StoreListing listing;
    std::map<std::string, certcore::Receipt> receipts;  ///< By id; of those certificates that have one.
    bool hasBindings = false;                           ///< It is known what is bound to what.
    std::map<certcore::Thumbprint, std::vector<certcore::Endpoint>> endpoints;  ///< Those that serve a certificate.

    /// endpointsOf are those of one certificate.
    [[nodiscard]] std::vector<certcore::Endpoint> endpointsOf(const certcore::Thumbprint& thumbprint) const;
};

/// takeInventory settles the store, and reads it, its receipts and the bindings of its certificates. Errors: list's.
[[nodiscard]] certcore::Result<Inventory> takeInventory(const StorePointer& store, const BindingPointer& service);

/// renewable are the certificates that a renewal can begin with: with a key, and no CA's; the newest first.
[[nodiscard]] std::vector<certcore::StoredCertificate> renewable(const Inventory& inventory);

}  // namespace wizard::jobs
