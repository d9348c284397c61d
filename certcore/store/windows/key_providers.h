// SPDX-License-Identifier: Apache-2.0
// The two interfaces that Windows keeps keys behind. For stored_key.cpp alone.
#pragma once

#include <memory>

#include "certcore/store/windows/stored_key.h"

namespace certcore {

/// ownerAndAccess are the parts of a key's security descriptor that are read.
inline constexpr DWORD ownerAndAccess = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;

/// openCapiKey opens a key of the older interface (CAPI); null as openStoredKey.
[[nodiscard]] std::unique_ptr<StoredKey> openCapiKey(const KeyLocation& location);

/// deleteCapiKey is the Windows error of deleting the container, 0 for none.
[[nodiscard]] DWORD deleteCapiKey(const KeyLocation& location);

/// openCngKey opens a key of the newer interface (CNG); null as openStoredKey.
[[nodiscard]] std::unique_ptr<StoredKey> openCngKey(const KeyLocation& location);

/// deleteCngKey is the Windows error of deleting the key, 0 for none.
[[nodiscard]] DWORD deleteCngKey(const KeyLocation& location);

}  // namespace certcore
