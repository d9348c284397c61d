// SPDX-License-Identifier: Apache-2.0
#include "certcore/import/archive.h"

#include "certcore/import/import_run.h"

namespace certcore {

namespace {

Result<std::unique_ptr<FolderLock>> lockFor(const Thumbprint& thumbprint, CertificateStore& store) {
    return store.exists() ? lockRecovered(store) : fail(ErrorCause::CertificateNotInStore, thumbprint.text());
}

}  // namespace

Result<void> archive(const Thumbprint& thumbprint, CertificateStore& store) {
    const auto lock = lockFor(thumbprint, store);
    if (!lock) {
        return std::unexpected<Error>(lock.error());
    }
    auto unused = store.expectUnused(thumbprint);
    return unused ? store.setArchived(thumbprint, true) : unused;
}

Result<void> bringBack(const Thumbprint& thumbprint, CertificateStore& store) {
    const auto lock = lockFor(thumbprint, store);
    return lock ? store.setArchived(thumbprint, false) : Result<void>(std::unexpected<Error>(lock.error()));
}

}  // namespace certcore
