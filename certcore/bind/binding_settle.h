// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "certcore/bind/binding_service.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// settleBindings takes back what killed programs left half bound, and the bindings of imports that are being taken
/// back; the caller holds the store's lock. An import that was begun together with such a binding is marked as being
/// undone: recover, which comes next, takes it back. Where nothing is unsettled, the service is not asked.
/// BindingTakeBackFailed.
[[nodiscard]] Result<void> settleBindings(CertificateStore& store, BindingService& service);

/// lockSettled locks the store and clears up in it: bindings first, then imports.
[[nodiscard]] Result<std::unique_ptr<FolderLock>> lockSettled(CertificateStore& store, BindingService& service);

}  // namespace certcore
