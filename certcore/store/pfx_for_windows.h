// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "certcore/pfx/pfx_encoding.h"
#include "certcore/store/certificate_store.h"

namespace certcore {

/// firstBuildThatReadsAes is the first build of Windows whose import reads PBES2 with AES (Windows 10 1809, Server
/// 2019).
inline constexpr unsigned firstBuildThatReadsAes = 17763;

/// strengthFor is the strongest form that the given build of Windows reads.
[[nodiscard]] PfxStrength strengthFor(unsigned build);

/// defaultRsaProvider is the provider for an RSA key that names none: Windows' own default of the old interface (CAPI)
/// cannot sign over SHA-256.
inline constexpr std::string_view defaultRsaProvider = "Microsoft Enhanced RSA and AES Cryptographic Provider";

/// softwareKeyProvider is Microsoft's software provider of the newer interface (CNG).
inline constexpr std::string_view softwareKeyProvider = "Microsoft Software Key Storage Provider";

/// providerFor is the provider that the entry's key is to go into: softwareKeyProvider where the PFX names it, else
/// defaultRsaProvider for an RSA key. nullopt leaves it to Windows.
[[nodiscard]] std::optional<std::string> providerFor(const StoreEntry& entry);

/// contentsForWindows is what Windows is handed of an entry: every certificate and attribute, and the key in the
/// container of that name, whatever the PFX calls it: that one may be another's here. Properties that would lead
/// Windows to another key than this one, hide the certificate or start something are left out; key and leaf, and
/// nothing else, share a localKeyID.
[[nodiscard]] PfxContents contentsForWindows(const StoreEntry& entry, const std::string& container);

}  // namespace certcore
