// SPDX-License-Identifier: Apache-2.0
// The one call that hands Windows a PFX. For windows_store.cpp alone.
#pragma once

#include <functional>

#include "certcore/store/windows/import_note.h"
#include "certcore/store/windows/system_store.h"

namespace certcore {

/// HandedOver is what Windows made of an entry: its key lies in a container of Windows from now on.
struct HandedOver {
    CertificateStoreHandle temporary;  ///< Every certificate with its properties, in no store of the system yet.
    CertificateContext leaf;           ///< In temporary; the entry's.
    KeyLocation key;                   ///< Where Windows put the key.
};

/// plannedKey is the container that the entry's key is going to be put into, named after the receipt: nobody else's has
/// that name, and it is known before anything is done, so that what a killed import left can be found.
[[nodiscard]] KeyLocation plannedKey(const StoreEntry& entry, const ReceiptId& receipt, StoreLocation location);

/// handOver writes the entry as a PFX in memory and lets Windows import it (PFXImportCertStore). Where it fails, there
/// may be a key in the planned container all the same. Errors: StoreRefusedImport, StoreAccessDenied, KeyInUse.
[[nodiscard]] Result<HandedOver> handOver(const CryptoContext& crypto, const StoreEntry& entry,
                                          const KeyLocation& planned);

}  // namespace certcore
