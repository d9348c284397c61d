// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/store/certificate_store.h"

namespace certcore {

/// archive puts a certificate out of sight of Windows' own lists. It can be brought back; its key stays.
/// CertificateNotInStore; CertificateBound where an endpoint serves it.
[[nodiscard]] Result<void> archive(const Thumbprint& thumbprint, CertificateStore& store);

/// bringBack takes that back. CertificateNotInStore.
[[nodiscard]] Result<void> bringBack(const Thumbprint& thumbprint, CertificateStore& store);

}  // namespace certcore
