// SPDX-License-Identifier: Apache-2.0
// A renewal that outlives the window: it is written down, found again, and gone on with.
#pragma once

#include <QStringList>
#include <optional>

#include "certcore/bind/binding_receipt.h"
#include "certcore/import/renewal_record.h"
#include "wizard/jobs/pfx_jobs.h"

namespace wizard::jobs {

/// noteRenewal writes down how far a renewal has come. Errors: the Store… causes.
[[nodiscard]] certcore::Result<certcore::RenewalRecord> noteRenewal(const StorePointer& store,
                                                                    certcore::RenewalRecord record);

/// forgetRenewal takes a record away; that it cannot be is said by nobody: it is not offered without its receipt.
void forgetRenewal(const StorePointer& store, const certcore::ReceiptId& id);

/// Outlook is what the first page can know of a computer.
struct Outlook {
    std::optional<certcore::RenewalRecord> unfinished;  ///< The latest renewal that can be gone on with.
    std::optional<certcore::ReceiptId> damaged;         ///< A record that cannot be read.
    bool suggestsRenewal = false;                       ///< A certificate for one of this computer's names is bound.
};

/// lookOut reads it and changes nothing; ownName is the computer's, where it is known. What cannot be asked is not
/// there. It never fails.
[[nodiscard]] certcore::Result<Outlook> lookOut(const StorePointer& store, const BindingPointer& service,
                                                const QString& ownName);

/// Resumed is a renewal of which everything is in place again.
struct Resumed {
    certcore::RenewalRecord record;
    certcore::StoredCertificate stored;
    BundlePointer bundle;
    Checked checked;
    std::optional<certcore::Receipt> imported;
    std::optional<certcore::BindingReceipt> bound;
    std::vector<certcore::Thumbprint> gone;  ///< Of old certificates that are not in the store any more.
};

/// resume finds the latest renewal that can be gone on with. ReceiptNotFound where there is none any more; errors of
/// the store.
[[nodiscard]] certcore::Result<Resumed> resume(const CryptoPointer& crypto, const StorePointer& store,
                                               const BindingPointer& service, certcore::CheckOptions options);

}  // namespace wizard::jobs
