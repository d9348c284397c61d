// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <wincrypt.h>

namespace doubles {

/// importPfx plays PFXImportCertStore as Microsoft documents it: every certificate of the PFX in a store in memory, the
/// keys persisted at once, CERT_KEY_PROV_INFO_PROP_ID on the certificates that have one, friendly names and, where the
/// flags ask for them, extended properties.
[[nodiscard]] HCERTSTORE importPfx(const CRYPT_DATA_BLOB* pfx, const wchar_t* password, DWORD flags);

}  // namespace doubles
