// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "certcore/check/check.h"

namespace certcore {

/// InstalledKey says whether the key of an installed certificate works.
enum class InstalledKey { Works, Missing };

/// bundleOfInstalled is a certificate that lies in a store, with what is known of its chain, in the form in which those
/// of a file are looked at: the certificate first, and no key, which never leaves the store.
[[nodiscard]] PfxBundle bundleOfInstalled(const Certificate& certificate, std::span<const Certificate> chain,
                                          const std::optional<std::string>& friendlyName);

/// checkInstalled is checkBundle for such a bundle: every rule about certificates, and none about files. NoPrivateKey
/// where the key does not work.
[[nodiscard]] CheckReport checkInstalled(const CryptoContext& crypto, const PfxBundle& installed, InstalledKey key,
                                         const CheckOptions& options, const TrustRoots& roots);

}  // namespace certcore
