// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "certcore/store/certificate_store.h"

namespace certcore {

/// WindowsStoreName is one of Windows' certificate stores.
enum class WindowsStoreName {
    Personal,      ///< MY
    Intermediate,  ///< CA
    Root,          ///< ROOT
};

/// displayName is what MMC calls the store, such as "Personal".
[[nodiscard]] std::string_view displayName(WindowsStoreName store);

/// windowsStoreNameOf reads what displayName writes.
[[nodiscard]] std::optional<WindowsStoreName> windowsStoreNameOf(std::string_view name);

/// PlacedCertificate is one certificate of an entry, and a store that it goes into. The certificate belongs to the
/// entry.
struct PlacedCertificate {
    const EntryCertificate* certificate = nullptr;
    WindowsStoreName store = WindowsStoreName::Personal;
};

/// placedCertificates says what goes where, the leaf first. Personal is MMC's "Place all certificates in the following
/// store". Automatic sends the authorities to their own stores, a root only where somebody agreed to trust it.
[[nodiscard]] std::vector<PlacedCertificate> placedCertificates(const StoreEntry& entry);

}  // namespace certcore
