// SPDX-License-Identifier: Apache-2.0
// A PFX whose password and key are known to the process that made it alone, which has ended.
#pragma once

#include <filesystem>
#include <string>

#include "tests/support/memory_scan.h"

namespace testing_support {

/// SecretPfx is such a file, and what it takes to look for its secrets.
struct SecretPfx {
    std::filesystem::path file;
    std::string maskedPassword;  ///< UTF-8, see masked(); one letter is beyond ASCII.

    /// Names: "password UTF-8", "… UTF-16LE", "… UTF-16BE", "… Latin-1" with dashes for the spaces, and for each secret
    /// number of the key its name and "big-endian", "little-endian" (also how OpenSSL keeps it) or "PEM". The numbers
    /// are in PKCS #8 as big-endian ones.
    Needles needles;
};

/// SecretPair names a certificate of the fixtures and its key.
struct SecretPair {
    std::string certificate = "leaf";
    std::string key = "leaf";
    bool asciiPassword = false;  ///< No letter beyond ASCII, for those whose keyboard has none.
};

/// makeSecretPfx writes FOLDER/secret.pfx. The calling process never has any secret of it in the clear.
/// std::runtime_error where that fails.
[[nodiscard]] SecretPfx makeSecretPfx(const std::filesystem::path& folder, const SecretPair& pair = {});

}  // namespace testing_support
