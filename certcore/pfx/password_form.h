// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "certcore/base/secret.h"

namespace certcore {

/// PasswordForm is one way in which programs hand a password to the derivations of a PFX.
struct PasswordForm {
    std::string name;     ///< given, bytes-as-characters, empty or absent.
    Secret text;          ///< UTF-8; RFC 7292's derivation turns it into a BMPString, RFC 8018's takes the bytes.
    bool absent = false;  ///< No password at all: RFC 7292's derivation then sees no terminating zero either.
};

/// formsOf lists the forms to try, the usual one first. An empty password is tried as empty and as absent, since
/// programs write both. A non-ASCII one is also tried as OpenSSL before 1.1.0 understood it: each byte a character.
[[nodiscard]] std::vector<PasswordForm> formsOf(const Secret& password);

}  // namespace certcore
